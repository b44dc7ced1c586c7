import * as z from 'zod/mini';
import { Id, maybe, Text, Time, toDetail } from '../json/json.js';
import { toNumber, toReason, Unfit } from '../rows/rows.js';
import { LineItem, toLines } from './line-items.js';

const Refund = z.object({
  id: Id,
  created_at: Time,
  processed_at: maybe(Time),
  note: maybe(Text),
  refund_line_items: z.optional(
    z.array(z.object({ quantity: z.int(), line_item: maybe(LineItem) })).check(z.maxLength(10_000)),
  ),
  transactions: z.optional(
    z
      .array(
        z.object({
          kind: z.string(),
          status: maybe(z.string()),
          amount: z.string(),
          currency: z.string(),
        }),
      )
      .check(z.maxLength(1000)),
  ),
});
type Refund = z.infer<typeof Refund>;

/** What became of money that went back. */
export interface RefundReading {
  id: string;
  at: string;
  detail: string | undefined;
  /** Absent where nothing was paid back, or not yet. */
  amount: { value: number; currency: string } | undefined;
}

/**
 * Reads one refund of an order (https://shopify.dev/docs/api/admin-rest/latest/resources/refund): `id`, `processed_at` (else
 * `created_at`), `note`, `refund_line_items[].quantity` with `.line_item.title`, and of `transactions`
 * (https://shopify.dev/docs/api/admin-rest/latest/resources/transaction) those whose `kind` is `refund` and `status`
 * `success`: their `amount` in `currency`. `user_id`, the person who paid back, is not taken.
 * @throws Unfit with all that cannot be read
 */
export function readRefund(value: unknown): RefundReading {
  const checked = Refund.safeParse(value);
  if (!checked.success) throw new Unfit(toReason(checked.error.issues));
  const refund = checked.data;
  const items = (refund.refund_line_items ?? []).map(({ quantity, line_item: item }) => ({
    title: item?.title ?? '?',
    quantity,
  }));
  return {
    id: refund.id,
    at: refund.processed_at ?? refund.created_at,
    detail: toDetail(refund.note, ...toLines(items)),
    amount: toAmount(refund),
  };
}

/** What was paid back, as a negative sum. */
function toAmount({ transactions = [] }: Refund): RefundReading['amount'] {
  const paid = transactions.filter(({ kind, status }) => kind === 'refund' && status === 'success');
  const [first] = paid;
  if (!first) return undefined;
  if (paid.some(({ currency }) => currency !== first.currency))
    throw new Unfit('transactions: they are in several currencies');
  const sum = paid.reduce((all, { amount }) => all + toNumber(amount, 'transactions.amount'), 0);
  // No currency has more decimals than four; the sum of two prices has many more in a computer.
  return { value: -Number(sum.toFixed(4)), currency: first.currency };
}
