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

const Row = z.object({
  year: Cell,
  dept_group: Cell,
  organisation: Name,
  org_code: Cell,
  measure: Cell,
  value: Cell,
});

/** What one organisation has in all years. */
export interface Collected {
  code: string;
  /** As the last year calls it, in which it may have another name than before. */
  name: string;
  group: string;
  /** Response rate in percent in the year that is asked for, as the source writes it. */
  rate?: string;
  /** By year, and by the key of a measure. */
  years: Map<string, Map<string, number>>;
}

/** What was read of one year. */
export interface SurveyYear {
  year: string;
  read: number;
  shown: number;
}

const rates = new Set(['survey response rate (%)', 'response rate', 'response_rate']);

/**
 * Reads measures of one year and of those before it.
 * @param toKey names a measure that is used, or throws `Unfit` with the reason why it is not
 */
export function readMeasures(
  rows: Iterable<unknown>,
  year: string,
  toKey: (measure: string, year: string) => string,
): Account & { organisations: Map<string, Collected>; years: SurveyYear[] } {
  const organisations = new Map<string, Collected>();
  const years = new Map<string, SurveyYear>();
  const { records: _used, ...account } = readRows(rows, Row, (row, remark) => {
    if (!/^\d{4}$/.test(row.year)) throw new Unfit(`year: ${quote(row.year)} is no year`);
    const counted = years.get(row.year) ?? { year: row.year, read: 0, shown: 0 };
    years.set(row.year, counted);
    counted.read += 1;
    if (row.year > year) throw new Unfit(`year: ${row.year} is later than ${year}`);
    const isRate = rates.has(row.measure.toLowerCase());
    if (isRate && row.year !== year) throw new Unfit('measure: response rate of an earlier year');
    const key = isRate ? '' : toKey(row.measure, row.year);
    if (row.org_code === '') throw new Unfit('org_code: empty, and names change');
    const own = organisations.get(row.org_code) ?? {
      code: row.org_code,
      name: row.organisation,
      group: row.dept_group,
      years: new Map<string, Map<string, number>>(),
    };
    const values = own.years.get(row.year) ?? new Map<string, number>();
    if (isRate) {
      if (own.rate !== undefined) throw new Unfit('measure: response rate was read before');
      if (toNumber(row.value, 'value') > 100) remark(`a response rate of ${row.value} %`);
      own.rate = row.value;
    } else {
      if (values.has(key)) throw new Unfit(`measure: ${quote(key)} was read before`);
      values.set(key, toShare(row.value, 'value'));
    }
    // Only now: a row that is rejected leaves nothing behind.
    if (row.year === year) Object.assign(own, { name: row.organisation, group: row.dept_group });
    own.years.set(row.year, values);
    organisations.set(row.org_code, own);
    counted.shown += 1;
  });
  const inOrder = [...years.values()].sort((one, other) => (one.year < other.year ? -1 : 1));
  return { organisations, years: inOrder, ...account };
}

/**
 * What of earlier years can be compared with the last one: of each dimension all of its parts have to be there, then and now.
 * @param parts the keys of a dimension's measures, by the dimension's id
 * @returns by year, the oldest first; `undefined` where nothing can be compared
 */
export function toEarlier(
  years: Collected['years'],
  year: string,
  parts: ReadonlyMap<string, readonly string[]>,
  toValue: (values: readonly number[]) => number,
): Map<string, Map<string, number>> | undefined {
  const now = years.get(year);
  const earlier = new Map<string, Map<string, number>>();
  for (const each of [...years.keys()].filter((one) => one < year).sort()) {
    const values = new Map<string, number>();
    for (const [id, keys] of parts) {
      const given = keys.flatMap((key) => (now?.has(key) ? (years.get(each)?.get(key) ?? []) : []));
      if (given.length === keys.length && keys.length > 0) values.set(id, toValue(given));
    }
    if (values.size > 0) earlier.set(each, values);
  }
  return earlier.size > 0 ? earlier : undefined;
}

/** The survey numbers its notes in each year anew, as in `… [note 2]`. */
export const withoutNotes = (measure: string) => measure.replace(/( \[note \d{1,3}\])+$/, '');
