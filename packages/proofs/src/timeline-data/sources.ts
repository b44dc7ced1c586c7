import { existsSync, readFileSync } from 'node:fs';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { parse } from 'csv-parse/sync';
import { readCfpbComplaints } from '../../../connectors/src/cfpb-complaints/cfpb-complaints.js';
import { readCsv } from '../../../connectors/src/csv/csv.js';
import { readOnlineRetailLines } from '../../../connectors/src/online-retail/lines.js';
import { readOnlineRetail } from '../../../connectors/src/online-retail/online-retail.js';

const folder = new URL('../../../../../shared/data/timeline/', import.meta.url);

/** Why nothing is proven here; false where the real data is. */
export const missing = !existsSync(folder) && 'the real touchpoints are not at ../shared/data';

type Row = Record<string, string>;

const rowsOf = (file: string): Row[] =>
  parse(readFileSync(new URL(file, folder)), { columns: true, bom: true });

/** A row that no touchpoint was made of, and why. */
interface Rejection {
  row: number;
  reason: string;
}

/** All of one source: what was read of it, by whom it belongs to. */
export interface Source {
  name: string;
  /** In which its days are told. */
  timeZone: string;
  /** Rows of the file. */
  read: number;
  /** Rows of which touchpoints were made. */
  shown: number;
  rejected: Rejection[];
  /** The touchpoints of each customer; of complaints, which name none, of each case. */
  timelines: Map<string, Touchpoint[]>;
}

/** All customers of Online Retail. */
export function readRetail(): Source {
  const { lines } = readOnlineRetailLines(rowsOf('online-retail/lines.csv'));
  const account = readOnlineRetail(rowsOf('online-retail/touchpoints.csv'), lines);
  const timelines = groupBy(account.touchpoints, ({ customer }) => customer);
  return { name: 'Online Retail', timeZone: 'Europe/London', ...account, timelines };
}

/** All complaints to the CFPB. */
export function readComplaints(): Source {
  const account = readCfpbComplaints(rowsOf('cfpb-complaints/complaints.csv'));
  const timelines = new Map(account.cases.map(({ id, touchpoints }) => [id, touchpoints]));
  return { name: 'CFPB complaints', timeZone: 'UTC', ...account, timelines };
}

/** What each kind of event of Olist is; `value` is the price of an order, and the stars of an answer. */
const kinds: Record<string, { type: string; direction: string; value?: 'amount' | 'rating' }> = {
  'order placed': { type: 'order', direction: 'in', value: 'amount' },
  'payment approved': { type: 'payment', direction: 'out' },
  'handed to carrier': { type: 'delivery', direction: 'out' },
  delivered: { type: 'delivery', direction: 'out' },
  'survey sent': { type: 'feedback', direction: 'out' },
  'survey answered': { type: 'feedback', direction: 'in', value: 'rating' },
};

/**
 * Olist, by the connector for tables: test only, since its licence keeps it out of the repository. It has no ids, so a row's
 * place is its id.
 */
export function readOlist(): Source {
  const table = rowsOf('olist/touchpoints.csv').map((row, index): string[] => {
    const { type = '', direction = '', value } = kinds[row['kind'] ?? ''] ?? {};
    return [
      String(index + 1).padStart(6, '0'),
      ...['subject_id', 'case_id', 'at', 'channel', 'kind', 'text'].map((name) => row[name] ?? ''),
      ...[type, direction],
      ...(value === 'amount' ? [row['value'] ?? '', 'BRL'] : ['', '']),
      ...(value === 'rating' ? [row['value'] ?? '', '5'] : ['', '']),
    ];
  });
  const names = [
    ...['id', 'customer', 'case', 'at', 'channel', 'title', 'detail', 'type', 'direction'],
    ...['amount.value', 'amount.currency', 'rating.value', 'rating.maximum'],
  ];
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const text = [names, ...table].map((cells) => cells.map(quote).join(',')).join('\r\n');
  const timeZone = 'America/Sao_Paulo';
  const account = readCsv(text, {
    zone: timeZone,
    constants: { side: 'customer', source: 'Olist' },
    words: { channel: { 'e-commerce': 'ecommerce' } },
  });
  const timelines = groupBy(account.touchpoints, ({ customer }) => customer);
  return { name: 'Olist', timeZone, ...account, timelines };
}

/** Items by a key; those without one are together. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item) ?? '';
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
