import { createHash, randomBytes } from 'node:crypto';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { linesOf, readBasket, totalOf, type Basket } from './basket.js';

/** Says in every touchpoint of an order that was made here where it comes from. */
export const demoSource = 'Made in this demo';

/** An order that somebody placed in the demo's shop. */
export interface PlacedOrder {
  id: string;
  customer: string;
  /** ISO 8601. */
  at: string;
  basket: Basket;
}

const idForm = /^HW-[0-9A-Z]{8}$/;
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number for the form of the next order, made when it is shown, so that sending it twice orders once. */
export const newOrderId = (): string => toId(randomBytes(8));

/**
 * The number of the order that a form makes with its content: a form whose content was changed after it was sent, as by
 * going back, makes another order, since of two with one number only the first is kept.
 */
export const toOrderId = (form: string, basket: Basket): string =>
  toId(
    createHash('sha256')
      .update(JSON.stringify([form, basket]))
      .digest()
      .subarray(0, 8),
  );

const toId = (bytes: Uint8Array): string =>
  `HW-${Array.from(bytes, (byte) => letters[byte % 32]).join('')}`;

/** Whether a form's number can be one of ours. */
export const isOrderId = (text: string): boolean => idForm.test(text);

/** Reads the last order of this browser, as it stands in a cookie. */
export function readOrder(text: string | undefined | false): PlacedOrder | undefined {
  if (!text) return undefined;
  try {
    const { id, customer, at, basket } = JSON.parse(text) as PlacedOrder;
    return { id, customer, at, basket: readBasket(JSON.stringify(basket)) };
  } catch {
    // Signed by us, but for another cookie.
    return undefined;
  }
}

/** How many articles a touchpoint's detail names, as with the real ones. */
const named = 4;

/** The touchpoint that an order becomes. */
export function toTouchpoint({ id, customer, at, basket }: PlacedOrder): Touchpoint {
  const lines = linesOf(basket);
  const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
  const items = (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`;
  const detail = lines
    .slice(0, named)
    .map(({ article, quantity, price }) => `${quantity} × ${article}, ${money.format(price)} each`);
  const further = lines.length - detail.length;
  if (further > 0) detail.push(`and ${further} further ${further === 1 ? 'item' : 'items'}`);
  return {
    id,
    customer,
    at,
    channel: 'ecommerce',
    type: 'order',
    direction: 'in',
    title: `Order of ${items(lines.length)}`,
    detail: detail.join('\n'),
    source: demoSource,
    amount: { value: totalOf(lines), currency: 'GBP' },
    side: 'customer',
  };
}
