import { openFields, textOf } from '../record-text.js';
import { directions, moodOf, type TimelineFilter } from '../timeline-filter.js';
import type { TimelineTools } from './timeline-tools.js';

/** What can be chosen from a list of values. Who of the firm served cannot: that would watch people. */
export const choices = [
  'types',
  'directions',
  'sentiments',
  'teams',
  'categories',
  'cases',
] as const satisfies readonly (keyof TimelineFilter)[];
export type Choice = (typeof choices)[number];

/** How many values of a kind are told apart; more are not counted, but can be written. */
export const mostValues = 5000;

/** So many records are looked at between two looks at the clock. */
const stride = 64;

/** Counts, in slices, which values the touchpoints of a timeline have. What is masked is not counted. */
export class ValueCounts {
  readonly #all: TimelineTools['all'];
  readonly #counts: Readonly<Record<Choice, Map<string, number>>> = {
    types: new Map(),
    directions: new Map(),
    sentiments: new Map(),
    teams: new Map(),
    categories: new Map(),
    cases: new Map(),
  };
  #next = 0;

  constructor(all: TimelineTools['all']) {
    this.#all = all;
  }

  /** Whether all are counted. */
  get isDone(): boolean {
    return this.#next >= this.#all.length;
  }

  /** The values of a kind with their counts, the most frequent first. */
  of(choice: Choice): [value: string, count: number][] {
    return [...this.#counts[choice]].sort(
      ([one, oneCount], [other, otherCount]) =>
        otherCount - oneCount || (one < other ? -1 : Number(one > other)),
    );
  }

  /**
   * Counts some.
   * @returns whether all is done
   */
  run(isInterrupted: () => boolean): boolean {
    const { length } = this.#all;
    while (this.#next < length) {
      const end = Math.min(this.#next + stride, length);
      for (; this.#next < end; this.#next += 1) this.#count(this.#all.recordAt(this.#next));
      if (isInterrupted()) break;
    }
    return this.isDone;
  }

  #count(record: unknown): void {
    try {
      const fields = openFields(record);
      if (!fields) return;
      this.#add('types', textOf(fields['type']));
      this.#add('teams', textOf(fields['team']));
      this.#add('categories', textOf(fields['category']));
      this.#add('cases', textOf(fields['case']));
      const { direction, sentiment, side } = fields;
      this.#add(
        'directions',
        directions.find((one) => one === direction),
      );
      const mood = (sentiment as { value?: unknown } | null | undefined)?.value;
      if (typeof mood === 'number' && side !== 'employee') this.#add('sentiments', moodOf(mood));
    } catch {
      // A getter or a proxy of the host threw.
    }
  }

  #add(choice: Choice, value: string | undefined): void {
    if (value === undefined || value === '' || value.length > 200) return;
    const counts = this.#counts[choice];
    const count = counts.get(value) ?? 0;
    if (count > 0 || counts.size < mostValues) counts.set(value, count + 1);
  }
}
