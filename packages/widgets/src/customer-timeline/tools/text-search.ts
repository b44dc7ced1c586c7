import { holdsWords, openFields, textOf } from '../record-text.js';
import { matchesText, toNeedles } from '../text-match.js';
import type { Shown } from './timeline-tools.js';

/** So many records are looked at between two looks at the clock. */
const stride = 64;

/**
 * Looks for words in what a timeline shows, newest first and in slices, without an index: a million touchpoints take half a
 * second of work, and nothing is kept of them but a bit for each that was looked at, one for each that holds the words,
 * and four bytes for each match that is shown.
 */
export class TextSearch {
  readonly #shownNow: () => Shown;
  #shown: Shown;
  #words = '';
  #needles: string[] = [];
  #looked: Uint8Array = new Uint8Array(0);
  #held: Uint8Array = new Uint8Array(0);
  /** The places of the matches in the order they are looked at, one after the other. */
  #matches = new Uint32Array(16);
  #count = 0;
  #next = 0;
  /** The record of the current match, and which match that is. */
  #current: number | undefined;
  #index: number | undefined;

  /** @param shown gives what is shown at the time */
  constructor(shown: () => Shown) {
    this.#shownNow = shown;
    this.#shown = shown();
  }

  get words(): string {
    return this.#words;
  }
  set words(words: string) {
    const needles = toNeedles(words);
    this.#words = words.trim();
    if (needles.join(' ') === this.#needles.join(' ')) return;
    this.#needles = needles;
    this.#forget();
    this.restart();
  }

  /** Whether words are looked for. */
  get isOn(): boolean {
    return this.#needles.length > 0;
  }

  /** How many were found so far. */
  get count(): number {
    return this.#count;
  }

  /** Whether all was looked at. */
  get isDone(): boolean {
    return !this.isOn || this.#next >= this.#shown.length;
  }

  /** The place of the current match. */
  get current(): number | undefined {
    return this.#index === undefined ? undefined : this.#positionOf(this.#index);
  }

  /** Which match the current one is, from 1, in the order they are shown; 0 where there is none. */
  get ordinal(): number {
    if (this.#index === undefined) return 0;
    return this.#isForwards ? this.#index + 1 : this.#count - this.#index;
  }

  /** Takes up what is shown now; what was looked at once is not looked at again. */
  restart(): void {
    const { source } = this.#shown;
    this.#shown = this.#shownNow();
    if (this.#shown.source !== source) this.#forget();
    this.#count = 0;
    this.#next = 0;
    this.#index = undefined;
  }

  /**
   * Looks at some.
   * @returns whether all is done
   */
  run(isInterrupted: () => boolean): boolean {
    if (!this.isOn) return true;
    const { length } = this.#shown;
    while (this.#next < length) {
      const end = Math.min(this.#next + stride, length);
      for (; this.#next < end; this.#next += 1) this.#look(this.#next);
      if (isInterrupted()) break;
    }
    return this.#next >= length;
  }

  /** Whether a record was found. */
  isMatch(number: number): boolean {
    return this.isOn && bitAt(this.#held, number);
  }

  /** Whether some of the words stand in the details of a touchpoint, and not in its title. */
  isInDetails(position: number): boolean {
    try {
      const { title, detail } = openFields(this.#shown.recordAt(position)) ?? {};
      const isIn = (field: unknown, needle: string) => matchesText(textOf(field) ?? '', [needle]);
      return this.#needles.some((needle) => isIn(detail, needle) && !isIn(title, needle));
    } catch {
      // A getter or a proxy of the host threw.
      return false;
    }
  }

  /**
   * Goes to the next match, or the one before, round the end.
   * @param from a place to go on from where there is no current match
   * @returns the place of the new current match; `undefined` where none was found so far
   */
  go(step: 1 | -1, from = 0): number | undefined {
    if (this.#count === 0) return undefined;
    const along = this.#isForwards ? step : -step;
    const index = this.#index === undefined ? this.#indexAt(from, step) : this.#index + along;
    return this.#enter((index + this.#count) % this.#count);
  }

  /** Goes to the newest match; `undefined` where none was found so far. */
  first(): number | undefined {
    return this.#count === 0 ? undefined : this.#enter(0);
  }

  #forget(): void {
    this.#looked = new Uint8Array(0);
    this.#held = new Uint8Array(0);
    this.#current = undefined;
  }

  get #isForwards(): boolean {
    return this.#shown.order === 'newest';
  }

  #enter(index: number): number {
    const position = this.#positionOf(index);
    this.#current = this.#shown.numberAt(position);
    this.#index = index;
    return position;
  }

  #positionOf(index: number): number {
    return this.#matches[index] ?? 0;
  }

  /** The first match at a place or after it in the direction of a step, as shown. */
  #indexAt(position: number, step: 1 | -1): number {
    for (let one = 0; one < this.#count; one += 1) {
      const index = this.#isForwards === (step === 1) ? one : this.#count - 1 - one;
      if ((this.#positionOf(index) - position) * step >= 0) return index;
    }
    return this.#isForwards === (step === 1) ? 0 : this.#count - 1;
  }

  #look(place: number): void {
    const { length } = this.#shown;
    const position = this.#isForwards ? place : length - 1 - place;
    const number = this.#shown.numberAt(position);
    if (!bitAt(this.#looked, number)) {
      this.#looked = withBit(this.#looked, number);
      if (this.#holds(this.#shown.recordAt(position))) this.#held = withBit(this.#held, number);
    }
    if (!bitAt(this.#held, number)) return;
    if (number === this.#current) this.#index = this.#count;
    if (this.#count === this.#matches.length) {
      const matches = new Uint32Array(this.#count * 2);
      matches.set(this.#matches);
      this.#matches = matches;
    }
    this.#matches[this.#count] = position;
    this.#count += 1;
  }

  #holds(record: unknown): boolean {
    try {
      const fields = openFields(record);
      return fields !== undefined && holdsWords(fields, this.#needles);
    } catch {
      // A getter or a proxy of the host threw.
      return false;
    }
  }
}

function bitAt(bits: Uint8Array, number: number): boolean {
  return ((bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
}

/** Sets a bit; the same array, or a longer one where it was too short. */
function withBit(bits: Uint8Array, number: number): Uint8Array {
  const index = number >> 3;
  let all: Uint8Array = bits;
  if (index >= all.length) {
    all = new Uint8Array(Math.max(64, (index + 1) * 2));
    all.set(bits);
  }
  all[index] = (all[index] ?? 0) | (1 << (number & 7));
  return all;
}
