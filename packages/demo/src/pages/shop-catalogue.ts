import { html } from 'hono/html';
import { linesOf, mostPieces, totalOf } from '../basket.js';
import { catalogue, departments, type CatalogueArticle } from '../catalogue.js';
import { newOrderId } from '../orders.js';
import { hiddenField, type Html } from './page.js';
import { picture } from './picture.js';
import { addressOf } from './place.js';
import { orderHead, shopFrame, toShopView, type ShopView, type ShopVisit } from './shop.js';

/** The shop's first page: everything there is to buy. */
export function cataloguePage(visit: ShopVisit): Html {
  const view = toShopView(visit);
  const { shop } = view;
  const main = html`<h1>${shop.headline}</h1>
    <p class="lede">${shop.lede}</p>
    ${departments.map(
      (department) =>
        html`<section aria-labelledby="${department}">
          <h2 id="${department}">${shop.departments[department]}</h2>
          <ul class="articles">
            ${catalogue
              .filter((article) => article.department === department)
              .map((article) => card(article, view))}
          </ul>
        </section>`,
    )}`;
  return shopFrame(view, { title: shop.headline, main, launcher: true });
}

function card({ id, article, price }: CatalogueArticle, view: ShopView): Html {
  const { place, shop, formats, basket } = view;
  const held = basket[id];
  return html`<li id="${id}">
    ${picture(article)}
    <h3 lang="en"><span class="article" id="${id}-name">${article}</span></h3>
    <p>${formats.money(price)}</p>
    <form method="post" action="/shop/basket/add">
      ${place.chosen ? hiddenField('lang', place.language) : ''}
      <button name="article" value="${id}" aria-describedby="${id}-name">${shop.add}</button>
      ${held ? html`<span class="held">${shop.inBasket(formats.number(held))}</span>` : ''}
    </form>
  </li>`;
}

/**
 * What somebody is about to buy.
 * @param failed number of the form whose order has just failed; it stays, since that order may have arrived nonetheless
 */
export function basketPage(visit: ShopVisit, failed?: string): Html {
  const view = toShopView(visit);
  const { place, text, shop, formats, customer } = view;
  const lines = linesOf(visit.basket);
  const look = html`<p><a href="${addressOf(place, '/shop/')}">${shop.continue}</a></p>`;
  const main =
    lines.length === 0
      ? html`<h1>${shop.yourBasket}</h1>
          <p class="lede">${shop.emptyBasket}</p>
          ${look}`
      : html`<h1>${shop.yourBasket}</h1>
          ${failed ? html`<p class="problem" role="alert">${shop.notPlaced}</p>` : ''}
          <form method="post" action="/shop/basket">
            ${hiddenField('order', failed ?? newOrderId())}
            ${place.chosen ? hiddenField('lang', place.language) : ''} ${basketLines(lines, view)}
            <p class="total">
              <span>${text.total}</span> <span>${formats.money(totalOf(lines))}</span>
            </p>
            <p class="actions">
              <button>${shop.update}</button>
              ${
                customer
                  ? html`<button class="buy" formaction="/shop/order">${shop.buy}</button>`
                  : ''
              }
            </p>
            <p class="soft">${customer ? shop.buyNote : shop.buyGuest}</p>
          </form>
          ${look}`;
  return shopFrame(view, { title: shop.yourBasket, main, launcher: true });
}

const basketLines = (lines: ReturnType<typeof linesOf>, { text, shop, formats }: ShopView): Html =>
  html`<table class="order">
    ${orderHead(text)}
    <tbody>
      ${lines.map(
        ({ id, article, quantity, price }) =>
          html`<tr>
            <td class="picture">${picture(article)}</td>
            <th scope="row">
              <span class="article" lang="en" id="${id}">${article}</span>
              <span class="soft">${formats.money(price)} ${shop.each}</span>
            </th>
            <td>
              <input
                type="number"
                name="${id}"
                value="${quantity}"
                min="0"
                max="${mostPieces}"
                required
                aria-label="${text.quantity}"
                aria-describedby="${id}"
              />
            </td>
            <td>${formats.money(quantity * price)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
