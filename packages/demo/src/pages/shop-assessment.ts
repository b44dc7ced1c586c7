import { html } from 'hono/html';
import type { Quarter } from '../quarter.js';
import { customerWave } from '../waves.js';
import type { Html } from './page.js';
import { shopFrame, toShopView, type ShopVisit } from './shop.js';

/** What customers are asked about the shop, for whoever is signed in, since each answers once. */
export function assessmentPage(visit: ShopVisit & { quarter: Quarter }): Html {
  const view = toShopView(visit);
  const { shop, customer } = view;
  const main = html`<h1>${shop.assessment}</h1>
    <p class="lede">${customer ? shop.assessmentLede : shop.assessmentGuest}</p>
    ${
      customer
        ? html`<ox-assessment
            instrument="ox6"
            side="customer"
            wave="${customerWave(visit.quarter).id}"
          ></ox-assessment>`
        : ''
    }`;
  return shopFrame(view, { title: shop.assessment, main, launcher: false });
}
