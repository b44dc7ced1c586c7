import { Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import {
  Cell,
  Name,
  quote,
  readRows,
  toNumber,
  toReason,
  Unfit,
  type Account,
} from '../rows/rows.js';
import type { OrderLine } from './lines.js';
import { toLondonTime } from './london.js';

const Row = z.object({
  subject_id: z.string().check(z.maxLength(200, 'longer than 200 characters')),
  /** UK time without a zone. */
  at: Cell,
  channel: Cell,
  kind: Cell,
  ref: Name,
  n_lines: Cell,
  amount: Cell,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code')),
  country: Cell,
});
type Row = z.infer<typeof Row>;

/** Where the invoices of a customer came from. */
export interface Origin {
  customer: string;
  /** As the source writes them, in its order; empty where it says `Unspecified`. */
  countries: string[];
}

/** How many articles a touchpoint's detail names. */
const named = 4;

/**
 * Reads the invoices and cancellations of the Online Retail data set (UCI) as touchpoints of the channel `ecommerce`.
 * Amounts of cancellations are negative. Times are those of the United Kingdom, see `toLondonTime`. The country is told
 * beside the touchpoints: the source means where a customer lives, not where something happened.
 * @param rows of `touchpoints.csv`: one invoice or cancellation each
 * @param lines of these invoices, for the touchpoints' details; without them nothing is said of articles
 */
export function readOnlineRetail(
  rows: Iterable<unknown>,
  lines: Iterable<OrderLine> = [],
): Account & { touchpoints: Touchpoint[]; origins: Origin[] } {
  const linesOf = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const invoice = toKey(line.customer, line.invoice);
    const others = linesOf.get(invoice);
    if (others) others.push(line);
    else linesOf.set(invoice, [line]);
  }
  const known = new Set<string>();
  const countriesOf = new Map<string, Set<string>>();
  const { records: touchpoints, ...account } = readRows(rows, Row, (row) => {
    const invoice = toKey(row.subject_id, row.ref);
    if (known.has(invoice)) throw new Unfit(`ref: invoice ${quote(row.ref)} was read before`);
    const touchpoint = toTouchpoint(row, linesOf.get(invoice) ?? []);
    known.add(invoice);
    const countries = countriesOf.get(row.subject_id) ?? new Set();
    countriesOf.set(row.subject_id, countries);
    if (row.country !== '' && row.country !== 'Unspecified') countries.add(row.country);
    return touchpoint;
  });
  const origins = [...countriesOf]
    .filter(([customer]) => customer !== '')
    .map(([customer, countries]) => ({ customer, countries: [...countries] }));
  return { touchpoints, origins, ...account };
}

function toTouchpoint(row: Row, lines: readonly OrderLine[]): Touchpoint {
  const at = toLondonTime(row.at);
  if (at === undefined) throw new Unfit(`at: ${quote(row.at)} is no time in the United Kingdom`);
  if (row.channel !== 'e-commerce') throw new Unfit(`channel: ${quote(row.channel)} is not known`);
  const kind = row.kind === 'order' || row.kind === 'cancellation' ? row.kind : undefined;
  if (!kind) throw new Unfit(`kind: ${quote(row.kind)} is not known`);
  const count = toNumber(row.n_lines, 'n_lines');
  const what = kind === 'order' ? 'Order' : 'Cancellation';
  const checked = Touchpoint.safeParse({
    id: row.ref,
    ...(row.subject_id === '' ? {} : { customer: row.subject_id }),
    at,
    channel: 'ecommerce',
    type: kind,
    direction: 'in',
    title: `${what} of ${count} ${count === 1 ? 'item' : 'items'}`,
    ...(lines.length > 0 ? { detail: toDetail(lines, row.currency) } : {}),
    source: 'Online Retail',
    amount: { value: toNumber(row.amount, 'amount'), currency: row.currency },
    side: 'customer',
  });
  if (!checked.success) throw new Unfit(toReason(checked.error.issues));
  return checked.data;
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

const toKey = (customer: string, invoice: string) => JSON.stringify([customer, invoice]);
