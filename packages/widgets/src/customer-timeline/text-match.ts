/** A piece of a text; `match` where it is what was looked for. */
export interface MatchPiece {
  text: string;
  match: boolean;
}

/** The most words that are looked for at once. */
const mostWords = 10;

/** Marks over or in letters that a person leaves out who looks for them: accents, vowel points, soft hyphens, joiners. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Letters that have no accent to be taken away and are still written in another way. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  '\u2010': '-',
  '\u2019': "'",
};

const beyondAscii = /[^\u0000-\u007f]/;

/** A text without what does not matter when it is looked for: case, accents, how letters are composed. */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßæœøđłıς\u2010\u2019]/g, (letter) => letters[letter] ?? letter);
}

/** What a person looks for: the folded words, each once. Whatever else stands between spaces is part of a word. */
export function toNeedles(words: string | undefined): string[] {
  if (words === undefined) return [];
  const needles = new Set(fold(words).split(/\s+/));
  needles.delete('');
  return [...needles].slice(0, mostWords);
}

/**
 * Which words are still missing after a text was looked at.
 * @param needles see `toNeedles`
 * @param missing those that were before, a bit for each
 */
export function missingAfter(text: string, needles: readonly string[], missing: number): number {
  const lower = text.toLowerCase();
  let left = missing;
  let folded: string | undefined;
  for (let index = 0; index < needles.length; index += 1) {
    const bit = 1 << index;
    const needle = needles[index] ?? '';
    if (!(left & bit)) continue;
    // What stands in a text stands in the folded one, which takes three times as long to make.
    if (lower.includes(needle)) left &= ~bit;
    else if ((folded ??= beyondAscii.test(lower) ? fold(text) : lower).includes(needle))
      left &= ~bit;
  }
  return left;
}

/** All of the words, a bit for each. */
export function allMissing(needles: readonly string[]): number {
  return (1 << needles.length) - 1;
}

/** Whether a text holds all of the words, each anywhere in it; every text holds none. */
export function matchesText(text: string, needles: readonly string[]): boolean {
  return missingAfter(text, needles, allMissing(needles)) === 0;
}

/** A text, cut at what was looked for, so that this can be marked; one piece where nothing is. */
export function toMatchPieces(text: string, words: string | undefined): MatchPiece[] {
  const needles = toNeedles(words);
  const isMatch = needles.length > 0 ? findMatches(text, needles) : undefined;
  if (!isMatch?.includes(true)) return [{ text, match: false }];
  const pieces: MatchPiece[] = [];
  let index = 0;
  for (const character of text) {
    const match = isMatch[index] ?? false;
    index += character.length;
    const last = pieces.at(-1);
    if (last?.match === match) last.text += character;
    else pieces.push({ text: character, match });
  }
  return pieces;
}

/** For each place of a text, whether it is part of a match. */
function findMatches(text: string, needles: readonly string[]): boolean[] {
  let folded = '';
  /** For each place of the folded text, where in the text it comes from. */
  const origins: number[] = [];
  let index = 0;
  for (const character of text) {
    const part = fold(character);
    folded += part;
    for (let place = 0; place < part.length; place += 1) origins.push(index);
    index += character.length;
  }
  const isMatch = Array.from({ length: text.length }, () => false);
  for (const needle of needles)
    for (
      let start = folded.indexOf(needle);
      start >= 0;
      start = folded.indexOf(needle, start + needle.length)
    ) {
      const end = origins[start + needle.length] ?? text.length;
      isMatch.fill(true, origins[start], Math.max(end, (origins[start] ?? 0) + 1));
    }
  return isMatch;
}
