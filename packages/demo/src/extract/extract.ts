import { Touchpoint } from '@oxbow/model/touchpoint';
import { toLondonTime } from './london.js';

/** A row of `touchpoints.csv`: one invoice or cancellation, every field as text. */
export interface TouchpointRow {
  subject_id: string;
  /** UK time without a zone. */
  at: string;
  channel: string;
  kind: string;
  ref: string;
  n_lines: string;
  amount: string;
  currency: string;
  country: string;
}

/** A row of `lines.csv`: one article on one invoice, every field as text. */
export interface LineRow {
  InvoiceNo: string;
  Description: string;
  Quantity: string;
  UnitPrice: string;
  CustomerID: string;
}

/** One article of an order; `price` is for one piece, in the order's currency. */
export interface OrderLine {
  article: string;
  quantity: number;
  price: number;
}

/** A customer of the demo: a number of the source, no name. */
export interface Customer {
  id: string;
  /** Where the orders came from, oldest first; empty where the source says `Unspecified`. */
  countries: string[];
  /** Oldest first. */
  touchpoints: Touchpoint[];
  /** All articles of the newest order; absent when the customer never ordered. */
  latest?: { id: string; lines: OrderLine[] };
}

/** What became of the rows that were read: `read` is always `kept` plus the number of `rejected`. */
export interface Account {
  read: number;
  kept: number;
  rejected: { row: string; reason: string }[];
}

/** The demo's data. */
export interface Extract {
  source: string;
  touchpoints: Account;
  lines: Account;
  customers: Customer[];
}

/** How many articles a touchpoint's detail names. */
const named = 4;

/**
 * Makes the demo's data out of the source's rows.
 * Rows of other customers are not read; every row of these customers is kept or rejected with its reason.
 * @param ids the customers to take, in the order they are to appear
 */
export function extract(
  ids: readonly string[],
  touchpointRows: readonly TouchpointRow[],
  lineRows: readonly LineRow[],
): Extract {
  const lines = account(
    lineRows.filter(({ CustomerID }) => ids.includes(CustomerID)),
    (row) => `${row.InvoiceNo} ${row.Description}`,
    (row) => ({ order: key(row.CustomerID, row.InvoiceNo), line: toLine(row) }),
  );
  const linesOf = new Map<string, OrderLine[]>();
  for (const { order, line } of lines.kept) {
    linesOf.set(order, [...(linesOf.get(order) ?? []), line]);
  }
  const touchpoints = account(
    touchpointRows.filter(({ subject_id }) => ids.includes(subject_id)),
    (row) => row.ref,
    (row) => ({
      country: row.country,
      touchpoint: toTouchpoint(row, linesOf.get(key(row.subject_id, row.ref)) ?? []),
    }),
  );
  const customers = ids.map((id): Customer => {
    const own = touchpoints.kept
      .filter(({ touchpoint }) => touchpoint.customer === id)
      .sort((a, b) => Date.parse(a.touchpoint.at) - Date.parse(b.touchpoint.at));
    const latest = own.findLast(({ touchpoint }) => touchpoint.type === 'order')?.touchpoint.id;
    const countries = own.map(({ country }) => country).filter((name) => name !== 'Unspecified');
    return {
      id,
      countries: [...new Set(countries)],
      touchpoints: own.map(({ touchpoint }) => touchpoint),
      ...(latest === undefined
        ? {}
        : { latest: { id: latest, lines: linesOf.get(key(id, latest)) ?? [] } }),
    };
  });
  return {
    source: 'Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0)',
    touchpoints: touchpoints.account,
    lines: lines.account,
    customers,
  };
}

/** Turns one invoice or cancellation into a touchpoint. @throws Error with the reason when it cannot be one */
export function toTouchpoint(row: TouchpointRow, lines: readonly OrderLine[]): Touchpoint {
  const at = toLondonTime(row.at);
  if (at === undefined) throw new Error(`"${row.at}" is no time in the United Kingdom`);
  if (row.channel !== 'e-commerce') throw new Error(`unknown channel "${row.channel}"`);
  const kind = row.kind === 'order' || row.kind === 'cancellation' ? row.kind : undefined;
  if (!kind) throw new Error(`unknown kind "${row.kind}"`);
  const count = toNumber(row.n_lines, 'number of lines');
  const title = `${kind === 'order' ? 'Order' : 'Cancellation'} of ${count} ${count === 1 ? 'item' : 'items'}`;
  const touchpoint = Touchpoint.safeParse({
    id: row.ref,
    customer: row.subject_id,
    at,
    channel: 'ecommerce',
    type: kind,
    direction: 'in',
    title,
    ...(lines.length > 0 ? { detail: toDetail(lines, row.currency) } : {}),
    source: 'Online Retail',
    amount: { value: toNumber(row.amount, 'amount'), currency: row.currency },
    side: 'customer',
  });
  if (touchpoint.success) return touchpoint.data;
  throw new Error(
    touchpoint.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  );
}

function toLine(row: LineRow): OrderLine {
  if (row.Description === '') throw new Error('no description');
  return {
    article: row.Description,
    quantity: toNumber(row.Quantity, 'quantity'),
    price: toNumber(row.UnitPrice, 'price'),
  };
}

/** The first articles, one to a line; of a cancellation the pieces that came back. */
function toDetail(lines: readonly OrderLine[], currency: string): string {
  const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  const shown = lines
    .slice(0, named)
    .map(
      ({ article, quantity, price }) =>
        `${Math.abs(quantity)} × ${article}, ${money.format(price)} each`,
    );
  const further = lines.length - shown.length;
  if (further > 0) shown.push(`and ${further} further ${further === 1 ? 'item' : 'items'}`);
  return shown.join('\n');
}

function toNumber(text: string, name: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new Error(`${name} "${text}"`);
  return value;
}

const key = (customer: string, invoice: string) => `${customer} ${invoice}`;

function account<Row, Kept>(
  rows: readonly Row[],
  name: (row: Row) => string,
  read: (row: Row) => Kept,
): { kept: Kept[]; account: Account } {
  const kept: Kept[] = [];
  const rejected: Account['rejected'] = [];
  for (const row of rows) {
    try {
      kept.push(read(row));
    } catch (error) {
      rejected.push({
        row: name(row),
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return { kept, account: { read: rows.length, kept: kept.length, rejected } };
}
