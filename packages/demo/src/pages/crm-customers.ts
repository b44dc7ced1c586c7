import { html } from 'hono/html';
import { profileOf } from '../constructed-profiles.js';
import { countConstructed } from '../constructed.js';
import { demoData } from '../demo-data.js';
import type { Customer } from '../extract/extract.js';
import {
  countriesOf,
  crmFrame,
  ordersOf,
  recordOf,
  toCrmView,
  type CrmView,
  type CrmVisit,
} from './crm.js';
import { dataScript, type Html } from './page.js';

/** How many articles of the newest order the side column shows. */
const shownLines = 8;

/** The list of all customers. */
export function customersPage(visit: CrmVisit): Html {
  const view = toCrmView(visit);
  const { crm, text, formats } = view;
  const main = html`<div class="panel single">
    <table class="list">
      <thead>
        <tr>
          <th scope="col">${crm.choose}</th>
          <th scope="col">${crm.country}</th>
          <th scope="col">${crm.ordered}</th>
          <th scope="col">${crm.cancelled}</th>
          <th scope="col">${crm.value}</th>
          <th scope="col">${crm.last}</th>
          <th scope="col">${crm.other}</th>
        </tr>
      </thead>
      <tbody>
        ${demoData.customers.map((customer) => {
          const orders = ordersOf(customer).length;
          const last = customer.touchpoints.at(-1);
          return html`<tr>
            <th scope="row">
              <a href="${recordOf(customer.id, view)}">${text.customer(customer.id)}</a>
            </th>
            ${cell(crm.country, countriesOf(customer, view))}
            ${cell(crm.ordered, formats.number(orders))}
            ${cell(crm.cancelled, formats.number(customer.touchpoints.length - orders))}
            ${cell(crm.value, formats.money(valueOf(customer)))}
            ${cell(crm.last, last ? formats.day(last.at) : '–')}
            ${cell(crm.other, formats.number(countConstructed(customer.id)))}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
  const lede = crm.customersLede(formats.number(demoData.customers.length));
  return crmFrame(view, { title: crm.customers, lede, main, source: crm.source });
}

/** A cell that names its column, for where there is no room for the head. */
const cell = (column: string, value: string): Html =>
  html`<td><span class="column-name">${column}</span> ${value}</td>`;

/** One customer's record, with the timeline open. */
export function recordPage(visit: CrmVisit & { customer: Customer }): Html {
  const view = toCrmView(visit);
  const { customer } = visit;
  const { crm, text } = view;
  const main = html`<div class="columns">
    <section class="panel" aria-label="${crm.timeline}">
      <ox-customer-timeline
        class="${lengthOf(customer)}"
        customer="${customer.id}"
        timezone="Europe/London"
      ></ox-customer-timeline>
      ${known(customer, view)}
    </section>
    <div class="column">
      ${details(customer, view)} ${origin(customer, view)} ${latestOrder(customer, view)}
    </div>
  </div>`;
  return crmFrame(view, {
    title: text.customer(customer.id),
    lede: countriesOf(customer, view),
    main,
    source: crm.source,
    customer,
  });
}

/** What the CRM itself knows of the customer, for the head of the timeline; `public/crm.js` hands it over. */
function known({ id }: Customer, { crm }: CrmView): Html | string {
  const profile = profileOf(id, Date.now());
  if (!profile) return '';
  return html`<p id="contact-said" role="status" data-words="${crm.wouldCall}"></p>
    <div id="customer-profile" hidden>${dataScript(profile)}</div>
    <script type="module" src="/public/crm.js"></script>`;
}

/** How much room to keep for a timeline until it is there; the style sheet says what each word means. */
const lengthOf = ({ touchpoints: { length } }: Customer) =>
  length > 8 ? 'long' : length > 2 ? 'medium' : 'short';

const valueOf = ({ touchpoints }: Customer) =>
  touchpoints.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0);

function details(customer: Customer, view: CrmView): Html {
  const { crm, formats } = view;
  const orders = ordersOf(customer).length;
  const first = customer.touchpoints[0];
  const rows: [term: string, description: string][] = [
    [crm.number, customer.id],
    [crm.country, countriesOf(customer, view)],
    [crm.ordered, formats.number(orders)],
    [crm.cancelled, formats.number(customer.touchpoints.length - orders)],
    [crm.value, formats.money(valueOf(customer))],
    ...(first ? [[crm.since, formats.day(first.at)] as [string, string]] : []),
  ];
  return html`<section class="panel" aria-labelledby="details">
    <h2 id="details">${crm.details}</h2>
    <dl>
      ${rows.map(
        ([term, description]) =>
          html`<dt>${term}</dt>
            <dd>${description}</dd>`,
      )}
    </dl>
  </section>`;
}

/** Says of a timeline how much of it is real: calls and chats stand between real purchases. */
function origin({ id, touchpoints }: Customer, { crm, formats }: CrmView): Html {
  const invented = countConstructed(id);
  return html`<section class="panel" aria-labelledby="origin">
    <h2 id="origin">${crm.origin}</h2>
    <ul class="origin">
      <li>${crm.originReal(formats.number(touchpoints.length))}</li>
      ${invented > 0 ? html`<li>${crm.originConstructed(formats.number(invented))}</li>` : ''}
      ${profileOf(id, 0) ? html`<li>${crm.originProfile}</li>` : ''}
      <li>${crm.originMade}</li>
    </ul>
  </section>`;
}

function latestOrder({ latest, touchpoints }: Customer, { text, crm, formats }: CrmView): Html {
  const placed = touchpoints.find(({ id }) => id === latest?.id);
  const heading = html`<h2 id="latest">${text.latestOrder}</h2>`;
  if (!latest || !placed) {
    return html`<section class="panel" aria-labelledby="latest">
      ${heading}
      <p class="soft">${crm.none}</p>
    </section>`;
  }
  const further = latest.lines.length - shownLines;
  return html`<section class="panel" aria-labelledby="latest">
    ${heading}
    <p class="soft">
      ${latest.id} · <time datetime="${placed.at}">${formats.day(placed.at)}</time> ·
      ${formats.money(placed.amount?.value ?? 0)}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${text.item}</th>
          <th scope="col">${text.quantity}</th>
          <th scope="col">${text.price}</th>
        </tr>
      </thead>
      <tbody>
        ${latest.lines.slice(0, shownLines).map(
          ({ article, quantity, price }) =>
            html`<tr>
              <th scope="row" lang="en">${article}</th>
              <td>${formats.number(quantity)}</td>
              <td>${formats.money(price)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${further > 0 ? html`<p class="soft">${text.further(further)}</p>` : ''}
  </section>`;
}
