import { html } from 'hono/html';
import { linesOf, totalOf } from '../basket.js';
import type { Customer, OrderLine } from '../extract/extract.js';
import type { PlacedOrder } from '../orders.js';
import { dataScript, type Html } from './page.js';
import { orderLines, shopFrame, toShopView, type ShopView, type ShopVisit } from './shop.js';

/** How many articles of an order are shown at once, and how many others. */
const shown = { lines: 5, others: 5 };

/** Asked under an order: would they recommend the shop, and why. */
export const orderPrompt = {
  id: 'order',
  version: 1,
  questions: [
    { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
    { type: 'text', id: 'reason' },
  ],
};

/** An order with what it holds. */
interface ShownOrder {
  id: string;
  at: string;
  lines: readonly OrderLine[];
  total: number;
  /** Whether it was placed in this demo; else it is a real one. */
  madeHere: boolean;
}

/** The page of one order: the one just placed in this browser, else the customer's newest real one. */
export function orderPage(visit: ShopVisit & { placed: PlacedOrder | undefined }): Html {
  const view = toShopView(visit);
  const { shop, customer } = view;
  const order = customer && toShownOrder(customer, visit.placed);
  const main = html`${order ? contents(order, view) : nothing(view)}
    <section class="ask" aria-label="${shop.yourOpinion}">
      <ox-feedback-prompt channel="ecommerce">${dataScript(orderPrompt)}</ox-feedback-prompt>
      <p class="stored">${customer ? shop.stored : shop.storedGuest}</p>
    </section>`;
  return shopFrame(view, {
    title: shop.yourOrder,
    main,
    ...(customer ? { aside: beside(customer, order, view) } : {}),
    launcher: false,
  });
}

function toShownOrder(
  { id: customer, latest, touchpoints }: Customer,
  placed: PlacedOrder | undefined,
): ShownOrder | undefined {
  if (placed?.customer === customer) {
    const lines = linesOf(placed.basket);
    return { ...placed, lines, total: totalOf(lines), madeHere: true };
  }
  const real = touchpoints.find(({ id }) => id === latest?.id);
  if (!latest || !real) return undefined;
  const total = real.amount?.value ?? 0;
  return { id: real.id, at: real.at, lines: latest.lines, total, madeHere: false };
}

const nothing = ({ shop, customer }: ShopView): Html =>
  html`<h1>${customer ? shop.noOrder : shop.notSignedIn}</h1>
    <p class="lede">${customer ? shop.noOrderText : shop.notSignedInText}</p>`;

function contents(order: ShownOrder, view: ShopView): Html {
  const { text, shop, formats } = view;
  const rest = order.lines.slice(shown.lines);
  return html`<h1>${order.madeHere ? shop.thanks : shop.latest}</h1>
    <p class="lede">
      ${shop.placed(order.id, formats.day(order.at), formats.time(order.at))}
      ${order.madeHere ? shop.madeHere : shop.realOrder}
    </p>
    ${orderLines(order.lines.slice(0, shown.lines), view)}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${text.further(rest.length)}</summary>
            ${orderLines(rest, view)}
          </details>`
        : ''
    }
    <p class="total"><span>${text.total}</span> <span>${formats.money(order.total)}</span></p>`;
}

function beside(customer: Customer, order: ShownOrder | undefined, view: ShopView): Html {
  const { text, shop, formats } = view;
  const country = customer.countries.at(-1);
  const others = customer.touchpoints
    .filter(({ id }) => id !== order?.id)
    .slice(-shown.others)
    .reverse();
  return html`<h2>${shop.goesTo}</h2>
    <address>
      ${text.customer(customer.id)}<br />
      ${country ? formats.country(country) : text.countryUnknown}
    </address>
    ${
      others.length > 0
        ? html`<h2>${shop.others}</h2>
            <ul class="others">
              ${others.map(
                ({ id, at, type, amount }) =>
                  html`<li>
                    <span>${type === 'order' ? text.order(id) : text.cancellation(id)}</span>
                    <span class="sum">${formats.money(amount?.value ?? 0)}</span>
                    <time datetime="${at}">${formats.day(at)}</time>
                  </li>`,
              )}
            </ul>`
        : ''
    }`;
}
