import assert from 'node:assert/strict';
import type { Grouping } from '@oxbow/model/grouping';
import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import type { PlainTimeline } from '../../../widgets/src/customer-timeline/rows/testing/plain-timeline.js';

/** The touchpoints under one heading, by their ids. */
interface IdGroup {
  key: string;
  ids: (string | undefined)[];
}

/** Groups in the slowest way that there is: sorted, each group found by its own words. */
export function naive(
  touchpoints: readonly ReadTouchpoint[],
  grouping: Grouping,
  order: 'newest' | 'oldest',
  dayOf: (at: number) => string,
): IdGroup[] {
  const sorted = touchpoints.toSorted(
    (a, b) => (a.at ?? 0) - (b.at ?? 0) || ((a.id ?? '') < (b.id ?? '') ? -1 : 1),
  );
  if (order === 'newest') sorted.reverse();
  const keyOf = ({ at = 0, case: one = '' }: ReadTouchpoint) => {
    if (grouping === 'none') return '';
    if (grouping === 'case') return one;
    const day = dayOf(at);
    if (grouping === 'month') return day.slice(0, 7);
    if (grouping === 'day') return day;
    const date = new Date(`${day}T00:00Z`);
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    return date.toISOString().slice(0, 10);
  };
  const groups = new Map<string, (string | undefined)[]>();
  for (const one of sorted) {
    const ids = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), ids);
    ids.push(one.id);
  }
  const all = [...groups].map(([key, ids]) => ({ key, ids }));
  // Those of no case come last.
  return all.filter(({ key }) => key !== '').concat(all.filter(({ key }) => key === ''));
}

/** The day of a moment in a time zone. */
export function toDayOf(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const days = new Map<number, string>();
  return (at) => {
    const day = days.get(at) ?? format.format(at);
    days.set(at, day);
    return day;
  };
}

/** The groups of the timeline's own store, each with the ids of its touchpoints. */
export function groupsOf({ rows, data }: PlainTimeline, grouping: Grouping): IdGroup[] {
  const { sequence } = rows;
  const idAt = (position: number) => data.store.idOf(sequence.numberAt(position));
  const places = (start: number, end: number) =>
    Array.from({ length: end - start }, (_, index) => idAt(start + index));
  if (grouping === 'none') return [{ key: '', ids: places(0, sequence.length) }];
  const groups: IdGroup[] = [];
  for (let start = 0; start < sequence.length;) {
    const { key, end } = sequence.groupAt(start) ?? assert.fail('no group');
    groups.push({ key, ids: places(start, end) });
    start = end;
  }
  return groups;
}

/** The ids of the touchpoints before which the timeline draws how the customer came to another channel. */
export function drawnHandovers({ rows, data }: PlainTimeline): (string | undefined)[] {
  const drawn = Array.from(
    { length: rows.rows.length },
    (_, row) => rows.reader.read(row)?.handover,
  );
  return drawn
    .flatMap((handover) => (handover ? [data.store.idOf(data.store.numberAt(handover.to))] : []))
    .sort();
}

/** In another order, the same each time. */
export function mixed<Item>(list: readonly Item[]): Item[] {
  const step = [7, 5, 3, 2, 1].find((each) => list.length % each !== 0 || each === 1) ?? 1;
  return list.map((_, index) => list[(index * step + 3) % list.length] as Item).reverse();
}
