import type { Channel } from '@oxbow/model/channel';
import { channels } from '@oxbow/model/channels';
import type { Fault } from '@oxbow/model/fault';
import type { Direction } from '@oxbow/model/touchpoint';
import { touchpointTypes } from '@oxbow/model/touchpoint-types';

/** A stated mood, in the three words that are filtered by. */
export type Mood = 'negative' | 'mixed' | 'positive';

/**
 * Which touchpoints are shown: those that fit every kind of wish, and one of the values of each. A list that is absent or
 * empty wishes for nothing. There is none for people of the firm: that would watch them.
 */
export interface TimelineFilter {
  channels?: Channel[];
  /** Words of `type`, such as `order`. */
  types?: string[];
  directions?: Direction[];
  sentiments?: Mood[];
  teams?: string[];
  /** What they are about, in the words of their source. */
  categories?: string[];
  cases?: string[];
  /** The first day, `YYYY-MM-DD`, of the time zone that the timeline is shown in. */
  from?: string;
  /** The last day, included. */
  until?: string;
  /** Words that all of them hold; see `toNeedles`. */
  words?: string;
}

export const directions: readonly Direction[] = ['in', 'out', 'internal'];
export const moods: readonly Mood[] = ['negative', 'mixed', 'positive'];

/** The most values of a list, and the most characters of a value, that are looked at. */
const [mostValues, mostCharacters] = [1000, 200];

const lists: readonly [name: ListName, allowed?: readonly string[]][] = [
  ['channels', channels],
  ['types'],
  ['directions', directions],
  ['sentiments', moods],
  ['teams'],
  ['categories'],
  ['cases'],
];
type ListName = {
  [Name in keyof TimelineFilter]-?: NonNullable<TimelineFilter[Name]> extends string[]
    ? Name
    : never;
}[keyof TimelineFilter];

/** The mood of a stated sentiment, from −1 to 1; the middle fifth is mixed. */
export function moodOf(value: number): Mood {
  if (value <= -0.2) return 'negative';
  return value <= 0.2 ? 'mixed' : 'positive';
}

/**
 * Reads what a host set as a filter: what is readable is kept, what is not is left out and named. Never throws.
 * @returns a filter of its own, with only what wishes for something
 */
export function readFilter(value: unknown): { filter: TimelineFilter; faults: Fault[] } {
  const filter: TimelineFilter = {};
  const faults: Fault[] = [];
  if (value === undefined || value === null) return { filter, faults };
  if (typeof value !== 'object' || Array.isArray(value))
    return { filter, faults: [{ path: 'filter', message: 'expected a filter' }] };
  const given = value as Readonly<Record<string, unknown>>;
  const read = (name: string, take: (field: unknown) => string | undefined) => {
    let message: string | undefined;
    try {
      const field = given[name];
      if (field !== undefined && field !== null && field !== '') message = take(field);
    } catch {
      // A getter or a proxy of the host threw.
      message = 'reading it throws';
    }
    if (message !== undefined) faults.push({ path: `filter.${name}`, message });
  };
  for (const [name, allowed] of lists)
    read(name, (field) => {
      const { values, isWhole } = readValues(field, allowed);
      if (values.length > 0) Object.assign(filter, { [name]: values });
      return isWhole ? undefined : `expected a list of ${allowed?.join(', ') ?? 'texts'}`;
    });
  for (const name of ['from', 'until'] as const)
    read(name, (field) => {
      if (!isDay(field)) return 'expected a day, YYYY-MM-DD';
      filter[name] = field;
      return undefined;
    });
  read('words', (field) => {
    if (typeof field !== 'string') return 'expected a text';
    const words = field.trim().slice(0, mostCharacters);
    if (words !== '') filter.words = words;
    return undefined;
  });
  return { filter, faults };
}

/** What of a filter may be asked of a story: nothing that would tell who it is about, or when it was. */
export function toStoryFilter({
  channels,
  types,
  directions,
  sentiments,
}: TimelineFilter): TimelineFilter {
  // A type that is none of ours may say anything.
  const told = types?.filter((type) => touchpointTypes.some((each) => each === type));
  return {
    ...(channels && { channels }),
    ...(told && told.length > 0 && { types: told }),
    ...(directions && { directions }),
    ...(sentiments && { sentiments }),
  };
}

/** Whether it wishes for anything. */
export function isFiltered(filter: TimelineFilter): boolean {
  return Object.values(filter).some((wish) => wish !== undefined && wish.length > 0);
}

function readValues(field: unknown, allowed: readonly string[] | undefined) {
  const values = new Set<string>();
  if (!Array.isArray(field)) return { values: [], isWhole: false };
  const given = (field as unknown[]).slice(0, mostValues);
  for (const one of given) {
    // Numbers count as texts, as they do in a touchpoint.
    const value = typeof one === 'number' ? String(one) : one;
    if (typeof value === 'string' && value !== '' && (allowed?.includes(value) ?? true))
      values.add(value);
  }
  const isWhole = given.length === field.length && given.every((one) => values.has(String(one)));
  return { values: [...values], isWhole };
}

/** Whether it is a day that there is. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
