import * as z from 'zod/mini';
import {
  Cell,
  Name,
  quote,
  readRows,
  toNumber,
  toShare,
  Unfit,
  type Account,
} from '../rows/rows.js';
import type { MappedItem } from './item-map.js';
import { withoutNotes } from './measures.js';
import { toOrganisations, type Organisation, type Scores } from './profile.js';

const Row = z.object({
  year: Cell,
  dept_group: Cell,
  organisation: Name,
  org_code: Cell,
  measure: Cell,
  value: Cell,
});

interface Collected extends Omit<Scores, 'values' | 'missing'> {
  items: Map<string, number>;
}

/**
 * Computes from the survey's own measures what `readCivilServicePeopleSurvey` reads: each dimension is the mean of the
 * shares of positive answers to its items that have a value.
 * Only measures that go into a profile are shown: of that year, worded as in the map, and the response rate.
 * @param rows one measure of one organisation in one year each
 * @param items the map, of the same year: codes and wordings change between years
 * @param year such as `2024`
 */
export function readCivilServiceItems(
  rows: Iterable<unknown>,
  items: readonly MappedItem[],
  year: string,
): Account & { organisations: Organisation[] } {
  const itemOf = new Map(items.map((item) => [item.code, item]));
  const collected = new Map<string, Collected>();
  const { records: _used, ...account } = readRows(rows, Row, (row, remark) => {
    if (row.year !== year) throw new Unfit(`year: ${quote(row.year)} is not ${year}`);
    const isRate = row.measure === 'Survey response rate (%)';
    const item = itemOf.get(row.measure.split(' ', 1)[0] ?? '');
    if (!isRate && !item) throw new Unfit('measure: no item of the map');
    if (item && withoutNotes(row.measure) !== item.measure) {
      throw new Unfit(`measure: ${item.code} is worded otherwise than in the map`);
    }
    if (row.org_code === '') throw new Unfit('org_code: empty');
    const own =
      collected.get(row.org_code) ?? start(row.org_code, row.organisation, row.dept_group);
    if (isRate) {
      if (own.responseRate !== undefined) throw new Unfit('measure: response rate was read before');
      if (toNumber(row.value, 'value') > 100) remark(`a response rate of ${row.value} %`);
      own.responseRate = row.value;
    } else if (item) {
      if (own.items.has(item.code)) throw new Unfit(`measure: ${item.code} was read before`);
      own.items.set(item.code, toShare(row.value, 'value'));
    }
    collected.set(row.org_code, own);
  });
  const scores = [...collected.values()].map(({ items: values, ...own }) => ({
    ...own,
    ...toMeans(values, items),
  }));
  return { organisations: toOrganisations(scores, year), ...account };
}

function start(code: string, name: string, group: string): Collected {
  return { code, name, group, items: new Map() };
}

function toMeans(
  values: ReadonlyMap<string, number>,
  items: readonly MappedItem[],
): Pick<Scores, 'values' | 'missing'> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { code, dimension } of items) {
    const value = values.get(code);
    if (value === undefined) continue;
    const { sum, count } = sums.get(dimension) ?? { sum: 0, count: 0 };
    sums.set(dimension, { sum: sum + value, count: count + 1 });
  }
  const means = [...sums].map(([id, { sum, count }]) => [id, sum / count] as const);
  return { values: new Map(means), missing: items.length - values.size };
}
