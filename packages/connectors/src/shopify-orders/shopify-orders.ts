import type { Channel } from '@oxbow/model/channel';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { Id, maybe, Time, toDetail, toTouchpoint } from '../json/json.js';
import { Name, quote, readRows, toNumber, Unfit, type Account } from '../rows/rows.js';
import { LineItem, toLines } from './line-items.js';
import { readRefund } from './refunds.js';

const Order = z.object({
  id: Id,
  name: Name,
  created_at: Time,
  processed_at: maybe(Time),
  cancelled_at: maybe(Time),
  cancel_reason: maybe(Name),
  currency: z.string(),
  total_price: z.string(),
  source_name: maybe(Name),
  customer: maybe(z.object({ id: Id })),
  line_items: z.optional(z.array(LineItem).check(z.maxLength(10_000))),
  refunds: z.optional(z.array(z.unknown()).check(z.maxLength(1000))),
  test: z.optional(z.boolean()),
});
type Order = z.infer<typeof Order>;

/** An order and what became of it. */
export interface ShopifyOrder {
  /** The order's `id`, by which its touchpoints belong together as `case`. */
  id: string;
  /** The order, its cancellation, and each refund; oldest first. */
  touchpoints: Touchpoint[];
}

/** How a shop's own words become those of touchpoints. */
export interface ShopifySettings {
  /** Channels by `source_name`; `web` is `ecommerce` and `pos` is `store` unless told otherwise. */
  sources?: ReadonlyMap<string, Channel>;
  /** The address of an order by its `id`, such as that of its page in the shop's administration. */
  link?: (id: string) => string;
}

const channels: ReadonlyMap<string, Channel> = new Map([
  ['web', 'ecommerce'],
  ['pos', 'store'],
]);

/**
 * Reads orders of Shopify, as the resource Order of its REST Admin API gives them
 * (https://shopify.dev/docs/api/admin-rest/latest/resources/order): `id`, `name`, `processed_at` (else `created_at`),
 * `total_price` in `currency`, `source_name`, `customer.id`, `line_items[].title` and `.quantity`, `cancelled_at` and
 * `cancel_reason`, `refunds` (see `readRefund`), each a payment with a negative amount. A `source_name` without a channel stays
 * as `originalchannel`. A test order is rejected. A refund that cannot be read is left out, with a remark. Names, addresses and what else tells who somebody is are not taken, nor is
 * `order_status_url`, which opens the order to whoever has it.
 */
export function readShopifyOrders(
  rows: Iterable<unknown>,
  settings: ShopifySettings = {},
): Account & { orders: ShopifyOrder[] } {
  const known = new Set<string>();
  const { records: orders, ...account } = readRows(rows, Order, (order, remark) => {
    if (order.test === true) throw new Unfit('test: it is a test order');
    if (known.has(order.id)) throw new Unfit(`id: ${quote(order.id)} was read before`);
    const first = toOrder(order, settings);
    const touchpoints = [first];
    if (order.cancelled_at !== undefined) touchpoints.push(toCancellation(order, settings));
    touchpoints.push(...toRefunds(order, settings, remark));
    known.add(order.id);
    const isBefore = ({ at }: Touchpoint) => Date.parse(at) < Date.parse(first.at);
    // A touchpoint continues only what was before it.
    const all = touchpoints.map((one) => {
      const { previous: _, ...others } = one;
      return isBefore(one) ? others : one;
    });
    return {
      id: order.id,
      touchpoints: all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
    };
  });
  return { orders, ...account };
}

function toOrder(order: Order, settings: ShopifySettings): Touchpoint {
  return toTouchpoint({
    ...frame(order, settings),
    id: order.id,
    at: order.processed_at ?? order.created_at,
    type: 'order',
    direction: 'in',
    title: `Order ${order.name}`,
    detail: toDetail(...toLines(order.line_items ?? [])),
    amount: { value: toNumber(order.total_price, 'total_price'), currency: order.currency },
  });
}

function toCancellation(order: Order, settings: ShopifySettings): Touchpoint {
  const { cancelled_at: at, cancel_reason: reason } = order;
  return toTouchpoint({
    ...frame(order, settings),
    id: `${order.id}-cancelled`,
    at,
    // Where it was cancelled is not said.
    channel: 'other',
    originalchannel: undefined,
    type: 'cancellation',
    direction: reason === 'customer' ? 'in' : 'out',
    title: `Cancellation of ${order.name}`,
    detail: toDetail(reason === undefined ? undefined : `Reason: ${reason}`),
    previous: order.id,
  });
}

function toRefunds(
  order: Order,
  settings: ShopifySettings,
  remark: (text: string) => void,
): Touchpoint[] {
  const touchpoints = new Map<string, Touchpoint>();
  for (const [place, given] of (order.refunds ?? []).entries()) {
    try {
      const { id, ...refund } = readRefund(given);
      if (touchpoints.has(id)) throw new Unfit(`id: ${quote(id)} was read before`);
      const touchpoint = toTouchpoint({
        ...frame(order, settings),
        ...refund,
        id: `${order.id}-refund-${id}`,
        // How the customer was told is not said.
        channel: 'other',
        originalchannel: undefined,
        type: 'payment',
        direction: 'out',
        title: `Refund of ${order.name}`,
        previous: order.id,
      });
      touchpoints.set(id, touchpoint);
      if (!refund.amount) remark(`refunds[${place}]: nothing was paid back, or not yet`);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      remark(`refunds[${place}] is left out: ${error.message}`);
    }
  }
  return [...touchpoints.values()];
}

function frame(order: Order, { sources, link }: ShopifySettings) {
  const { source_name: name } = order;
  const channel = name === undefined ? undefined : (sources?.get(name) ?? channels.get(name));
  return {
    customer: order.customer?.id,
    channel: channel ?? 'other',
    originalchannel: channel ? undefined : name,
    case: order.id,
    source: 'Shopify',
    link: link?.(order.id),
    side: 'customer' as const,
  };
}
