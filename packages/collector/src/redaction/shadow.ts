/** A text as patterns read it, with the place of each of its characters in what was written. */
export interface Shadow {
  /** Digits and signs of every script in their ASCII form, without characters that cannot be seen. */
  text: string;
  /** The place in the original where each character of `text` begins; one more, for the end. */
  places: readonly number[];
}

/** What is replaced: from and to a place in a shadow, and by what. */
export interface Span {
  start: number;
  end: number;
  mark: string;
}

/** First digits of the scripts that people write numbers in. */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0x17e0, 0xff10,
];
const digitCodes = new Set(
  zeros.flatMap((zero) => [...Array(10).keys()].map((value) => zero + value)),
);

/** Characters that are not seen, or only change how another looks: they would hide an address from every pattern. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u20e3]/;
/** Stands for what is taken out of a shadow; ends whatever is written before it. */
export const hidden = '\u0000';

const space = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const dash = /[\u2010-\u2015\u2212\u30fc\ufe58\ufe63\uff70]/;
const dot = /[\u00b7\u2022\u2219\u2024\u3002\uff61]/;

const atSign = /[@\uff20\ufe6b]|%40|&#0{0,4}64;|[([{<]\s?at\s?[)\]}>]/i;

/** False for a text in which there is nothing to find, as in most: neither an @ nor six digits. */
export function mayHold(original: string): boolean {
  let digits = 0;
  for (let index = 0; index < original.length && digits < 6; index++) {
    const code = original.charCodeAt(index);
    // 0xd835 begins bold and framed digits.
    if ((code >= 0x30 && code <= 0x39) || isDigitCode(code) || code === 0xd835) digits += 1;
  }
  return digits >= 6 || atSign.test(original);
}

/** Reads a text as people see it. */
export function toShadow(original: string): Shadow {
  const places: number[] = [];
  let text = '';
  for (let index = 0; index < original.length;) {
    const point = original.codePointAt(index) ?? 0;
    const character = String.fromCodePoint(point);
    const seen = point < 0x80 && point !== 9 ? character : fold(point, character);
    for (let unit = 0; unit < seen.length; unit++) places.push(index);
    text += seen;
    index += character.length;
  }
  places.push(original.length);
  return { text, places };
}

/** Replaces places of a text; of two that overlap, the first one in the list counts. */
export function replace(original: string, { places }: Shadow, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, mark } of withoutOverlaps(spans)) {
    result += original.slice(done, places[start]) + mark;
    // The end of the last character, behind what cannot be seen there.
    done = places[end] ?? original.length;
  }
  return result + original.slice(done);
}

/** A text with other places for what was found in it, so that nothing is found there again. */
export function hide(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of withoutOverlaps(spans)) {
    result += text.slice(done, start) + hidden.repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const order = new Map(spans.map((span, index) => [span, index]));
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = kept.at(-1);
    if (!before || before.end <= span.start) kept.push(span);
    else if ((order.get(span) ?? 0) < (order.get(before) ?? 0)) {
      // The one that counts takes the other's place too, so that no part of an address is left.
      kept[kept.length - 1] = { ...span, start: before.start, end: Math.max(before.end, span.end) };
    } else before.end = Math.max(before.end, span.end);
  }
  return kept;
}

function fold(point: number, character: string): string {
  if (unseen.test(character)) return '';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (dot.test(character)) return '.';
  // Full width forms, and the bold or framed ones that are meant to be noticed.
  if ((point >= 0xff01 && point <= 0xff5e) || (point >= 0x1d400 && point <= 0x1d7ff)) {
    return character.normalize('NFKC');
  }
  if (point === 0xfe6b) return '@';
  return isDigitCode(point)
    ? String(point - (zeros.findLast((zero) => zero <= point) ?? 0))
    : character;
}

function isDigitCode(code: number): boolean {
  return code >= 0x660 && code <= 0xff19 && digitCodes.has(code);
}
