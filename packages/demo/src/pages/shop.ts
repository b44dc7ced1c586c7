import { html, raw } from 'hono/html';
import { piecesIn, type Basket } from '../basket.js';
import { catalogue, departments } from '../catalogue.js';
import { demoData } from '../demo-data.js';
import type { Customer, OrderLine } from '../extract/extract.js';
import { sites } from '../tokens.js';
import { formatsOf } from './language.js';
import { current, dataScript, document, hiddenField, widgetScript, type Html } from './page.js';
import { picture } from './picture.js';
import { addressOf, type Place } from './place.js';
import { strings, type Strings } from './strings.js';
import { shopStrings, type ShopStrings } from './strings-shop.js';

/** What every page of the shop is made for. */
export interface ShopVisit {
  place: Place;
  /** Absent for a guest. */
  customer: Customer | undefined;
  basket: Basket;
  version: string;
  collector: string;
}

/** A visit with the words and formats of its language. */
export interface ShopView extends ShopVisit {
  text: Strings;
  shop: ShopStrings;
  formats: ReturnType<typeof formatsOf>;
}

/** Brings in the words and formats of a visit's language. */
export const toShopView = (visit: ShopVisit): ShopView => ({
  ...visit,
  text: strings[visit.place.language],
  shop: shopStrings[visit.place.language],
  formats: formatsOf(visit.place.language),
});

/** Behind the launcher: whatever somebody wants to say. */
export const anytimePrompt = {
  id: 'anytime',
  version: 1,
  questions: [
    {
      type: 'text',
      id: 'words',
      required: true,
      title: {
        en: shopStrings.en.tellUs,
        de: shopStrings.de.tellUs,
        fr: shopStrings.fr.tellUs,
      },
    },
  ],
};

/** The frame of every page of the shop. */
export function shopFrame(
  view: ShopView,
  page: { title: string; main: Html; aside?: Html; launcher: boolean },
): Html {
  const { place, text, shop, formats, customer } = view;
  const orders = new Set(catalogue.map(({ order }) => order)).size;
  const body = html`
    <header>
      <div class="bar">
        <p>${shop.notice}</p>
        ${account(view)}
      </div>
      <div class="head">
        <a class="word" href="${addressOf(place, '/shop/')}" lang="en">Hollin &amp; Wren</a>
        <nav aria-label="${shop.nav}">
          ${departments.map(
            (department) =>
              html`<a href="${addressOf(place, '/shop/', {}, `#${department}`)}"
                >${shop.departments[department]}</a
              >`,
          )}
          <a href="${addressOf(place, '/shop/order')}" ${current(place.path === '/shop/order')}
            >${shop.yourOrder}</a
          >
          <a
            href="${addressOf(place, '/shop/assessment')}"
            ${current(place.path === '/shop/assessment')}
            >${shop.assessment}</a
          >
          <a href="${addressOf(place, '/shop/basket')}" ${current(place.path === '/shop/basket')}
            >${shop.basketHolds(formats.number(piecesIn(view.basket)))}</a
          >
        </nav>
      </div>
    </header>
    <div class="${page.aside ? 'columns' : 'column'}">
      <main id="main" tabindex="-1">${page.main}</main>
      ${page.aside ? html`<aside aria-label="${shop.account}">${page.aside}</aside>` : ''}
    </div>
    <footer>
      <p>
        ${shop.source(formats.number(orders))}
        <a href="${addressOf(place, '/data/')}">${text.realAndInvented}</a>
      </p>
    </footer>
    ${
      page.launcher
        ? html`<aside class="launcher" aria-label="${shop.feedback}">
            <ox-feedback-prompt presentation="launcher" channel="ecommerce"
              >${dataScript(anytimePrompt)}</ox-feedback-prompt
            >
          </aside>`
        : ''
    }
  `;
  return document({
    place,
    title: `${page.title} · Hollin & Wren`,
    style: 'shop.css',
    head: widgetScript({
      ...view,
      site: sites.shop,
      ...(customer ? { tokenurl: '/shop/token' } : {}),
    }),
    body,
  });
}

/** Who is signed in, and a choice of somebody else; no password in this demo. */
function account({ place, text, shop, customer }: ShopView): Html {
  return html`<details class="account">
    <summary>
      <span class="hidden">${shop.signedInAs}</span>
      ${customer ? text.customer(customer.id) : shop.guest}
    </summary>
    <form method="post" action="/shop/session">
      ${hiddenField('page', place.path)} ${place.chosen ? hiddenField('lang', place.language) : ''}
      <label for="customer">${shop.signedInAs}</label>
      <select id="customer" name="customer">
        ${demoData.customers.map(({ id }) => option(id, text.customer(id), id === customer?.id))}
        ${option('guest', shop.guest, !customer)}
      </select>
      <button>${shop.change}</button>
    </form>
  </details>`;
}

const option = (value: string, label: string, selected: boolean): Html =>
  html`<option value="${value}" ${selected ? raw('selected') : ''}>${label}</option>`;

/** The head of a table of an order's or a basket's lines. */
export const orderHead = (text: ShopView['text']): Html =>
  html`<thead class="hidden">
    <tr>
      <td></td>
      <th scope="col">${text.item}</th>
      <th scope="col">${text.quantity}</th>
      <th scope="col">${text.price}</th>
    </tr>
  </thead>`;

/** The lines of an order, as a table. */
export const orderLines = (
  articles: readonly OrderLine[],
  { text, formats }: Pick<ShopView, 'text' | 'formats'>,
): Html =>
  html`<table class="order">
    ${orderHead(text)}
    <tbody>
      ${articles.map(
        ({ article, quantity, price }) =>
          html`<tr>
            <td class="picture">${picture(article)}</td>
            <th scope="row" lang="en"><span class="article">${article}</span></th>
            <td>${formats.number(quantity)}</td>
            <td>${formats.money(quantity * price)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
