/** The size of labels in units of the figure. */
export const fontSize = 13;

/** Widths of letters in the size of the font, those of a wide bold one, since the host's font is not known here. */
const widths: readonly [RegExp, number][] = [
  [/[\p{M}\u00ad\u200b-\u200f]/u, 0],
  [/[\s.,:;'’|!ijlI()[\]/-]/, 0.4],
  [/[ftr]/, 0.48],
  [/[mwMW@%&—…]/, 1.05],
  [
    /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u,
    1.1,
  ],
  [/\p{Lu}/u, 0.82],
];
const usual = 0.7;

/** Letters that were looked at: breaking one label into lines asks for the same ones some thousand times. */
const known = new Map<string, number>();
const mostKnown = 1000;

/** How wide a text may be, in units of the figure. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += known.get(letter) ?? look(letter);
  return fontSize * sum;
}

function look(letter: string): number {
  const width = widths.find(([kind]) => kind.test(letter))?.[1] ?? usual;
  if (known.size < mostKnown) known.set(letter, width);
  return width;
}

/** How wide the widest of some lines may be. */
export function widestOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(widthOf));
}

/** Where a line may end: only at spaces, as long as a word fits, or at hyphens too. */
export type Breaks = 'spaces' | 'hyphens';

/**
 * Breaks a text into so many lines, none wider than the limit, all as even as its words allow. A word that is too wide is
 * broken; what does not fit is cut, with an ellipsis.
 * @returns `undefined` where the text makes fewer lines
 */
export function toLines(
  text: string,
  limit: number,
  count: number,
  breaks: Breaks = 'spaces',
): string[] | undefined {
  // Nothing of what is behind so many letters could be shown.
  const words = toWords(text.slice(0, 400).trim(), limit, breaks);
  const whole = wrap(words, limit);
  if (whole.length > count) {
    const kept = whole.slice(0, count);
    return [...kept.slice(0, -1), cut(`${kept.at(-1)}`, limit)];
  }
  let best: string[] | undefined;
  for (let narrower = limit; narrower >= fontSize; narrower -= 4) {
    const lines = wrap(words, narrower);
    if (lines.length > count || widestOf(lines) > narrower) break;
    if (lines.length === count) best = lines;
  }
  return best;
}

/** Each with what stands behind it: the space, the hyphen or the stroke. */
function toWords(text: string, limit: number, breaks: Breaks): string[] {
  return text.split(/(?<=\s)/).flatMap((word) => {
    if (breaks === 'spaces' && widthOf(word.trim()) <= limit) return [word];
    return word
      .split(/(?<=\u00ad)|(?<=[-/\u2010\u2013])(?=\p{L})/u)
      .flatMap((part) => (widthOf(part.trim()) <= limit ? [part] : toPieces(part, limit)));
  });
}

function toPieces(word: string, limit: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    if (widthOf(`${pieces.at(-1)}${letter}`) > limit) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

function wrap(words: readonly string[], limit: number): string[] {
  const lines: string[] = [''];
  for (const word of words) {
    const longer = `${lines.at(-1)}${word}`;
    if (lines.at(-1) !== '' && widthOf(longer.trim()) > limit) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) =>
    line
      .trim()
      .replace(/\u00ad$/, '-')
      .replaceAll('\u00ad', ''),
  );
}

function cut(line: string, limit: number): string {
  let letters = Array.from(line);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > limit)
    letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
