import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

// What these tests compare with: the rows of the files themselves, read by another reader of CSV than ours, and counted with none
// of our code.

const folder = new URL('../../../../../shared/data/timeline/', import.meta.url);

/** Why nothing is compared here; false where the real data is. */
export const missing =
  !existsSync(folder) && 'NOT COMPARED: the real touchpoints are not at ../shared/data';

/** One row: what happened to one customer. */
export interface RawEvent {
  customer: string;
  /** The order that it belongs to; empty where the source has none. */
  order: string;
  /** Local time of the source without an offset: `2017-09-29T14:46:58`. */
  at: string;
  /** In words of the source. */
  channel: string;
  kind: string;
  /** Of two at the same second the one with the lesser text came first. */
  tie: string;
  /** From 1 to 5, where the customer gave some. */
  stars: number | undefined;
}

type Row = Record<string, string>;

const rowsOf = (file: string): Row[] =>
  parse(readFileSync(new URL(file, folder)), { columns: true, bom: true });

/** All rows of Olist. */
export const readRawOlist = (): RawEvent[] =>
  rowsOf('olist/touchpoints.csv').map((row, index) => ({
    customer: row['subject_id'] ?? '',
    order: row['case_id'] ?? '',
    at: row['at'] ?? '',
    channel: row['channel'] ?? '',
    kind: row['kind'] ?? '',
    tie: String(index).padStart(8, '0'),
    stars: row['kind'] === 'survey answered' ? Number(row['value']) : undefined,
  }));

/** All rows of Online Retail. */
export const readRawRetail = (): RawEvent[] =>
  rowsOf('online-retail/touchpoints.csv').map((row) => ({
    customer: row['subject_id'] ?? '',
    order: '',
    at: row['at'] ?? '',
    channel: row['channel'] ?? '',
    kind: row['kind'] ?? '',
    tie: row['ref'] ?? '',
    stars: undefined,
  }));

/** The rows of each customer, in the order of time. */
export function byCustomer(events: readonly RawEvent[]): Map<string, RawEvent[]> {
  const customers = new Map<string, RawEvent[]>();
  for (const event of events) {
    const own = customers.get(event.customer) ?? [];
    customers.set(event.customer, own);
    own.push(event);
  }
  for (const own of customers.values())
    own.sort((a, b) => {
      if (a.at !== b.at) return a.at < b.at ? -1 : 1;
      return a.tie < b.tie ? -1 : 1;
    });
  return customers;
}
