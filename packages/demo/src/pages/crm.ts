import { html, raw } from 'hono/html';
import { demoData } from '../demo-data.js';
import type { Customer } from '../extract/extract.js';
import { site } from '../tokens.js';
import { formatsOf, type Language } from './language.js';
import { document, languageLinks, widgetScript, type Html } from './page.js';
import { strings, type Strings } from './strings.js';

/** How many articles of the newest order the side column shows. */
const shownLines = 8;

interface View {
  text: Strings;
  formats: ReturnType<typeof formatsOf>;
  language: Language;
}

/** The CRM with one customer's record open. */
export function crmPage(host: {
  language: Language;
  customer: Customer;
  version: string;
  collector: string;
}): Html {
  const { language, customer } = host;
  const text = strings[language];
  const view: View = { text, language, formats: formatsOf(language) };
  const body = html`
    <div class="frame">
      ${customerList(customer, view)}
      <div class="work">
        <header class="top">
          ${customerPicker(customer, view)}
          <p class="agent"><a href="/">${text.demo}</a> · ${text.crm.agent}</p>
          ${languageLinks(language, text.language, `customer=${customer.id}&`)}
        </header>
        <main id="main" tabindex="-1">
          <div class="record">
            <h1>${text.customer(customer.id)}</h1>
            <p>${countriesOf(customer, view)}</p>
          </div>
          <div class="columns">
            <section class="panel" aria-label="${text.crm.timeline}">
              <ox-customer-timeline
                class="${lengthOf(customer)}"
                customer="${customer.id}"
                timezone="Europe/London"
              ></ox-customer-timeline>
            </section>
            <div class="column">${details(customer, view)} ${latestOrder(customer, view)}</div>
          </div>
          <p class="source">${text.crm.source}</p>
        </main>
      </div>
    </div>
  `;
  return document({
    language,
    title: `${text.customer(customer.id)} · Tern`,
    style: 'crm.css',
    scheme: 'light dark',
    skip: text.skip,
    head: widgetScript({ ...host, site, tokenurl: '/crm/token' }),
    body,
  });
}

/** How much room to keep for a timeline until it is there; the style sheet says what each word means. */
const lengthOf = ({ touchpoints: { length } }: Customer) =>
  length > 8 ? 'long' : length > 2 ? 'medium' : 'short';

const address = (id: string, language: Language) => `/crm/?customer=${id}&lang=${language}`;

const ordersOf = ({ touchpoints }: Customer) => touchpoints.filter(({ type }) => type === 'order');

const countriesOf = ({ countries }: Customer, { text, formats }: View) =>
  countries.map((name) => formats.country(name)).join(', ') || text.countryUnknown;

function customerList(chosen: Customer, view: View): Html {
  const { text, formats, language } = view;
  return html`<nav class="side" aria-label="${text.crm.customers}">
    <p class="brand" lang="en">Tern</p>
    <h2>${text.crm.customers}</h2>
    <ul>
      ${demoData.customers.map((customer) => {
        const count = ordersOf(customer).length;
        return html`<li>
          <a
            href="${address(customer.id, language)}"
            ${customer.id === chosen.id ? raw('aria-current="page"') : ''}
          >
            <strong>${text.customer(customer.id)}</strong>
            <span>${countriesOf(customer, view)}</span>
            <span>${text.crm.orders(count, formats.number(count))}</span>
          </a>
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** Stands in for the list where there is no room for it. */
const customerPicker = (chosen: Customer, { text, language }: View): Html =>
  html`<form class="picker" action="/crm/">
    <label for="picker">${text.crm.choose}</label>
    <select id="picker" name="customer">
      ${demoData.customers.map(
        ({ id }) =>
          html`<option value="${id}" ${id === chosen.id ? raw('selected') : ''}>${id}</option>`,
      )}
    </select>
    <button name="lang" value="${language}">${text.crm.open}</button>
  </form>`;

function details(customer: Customer, view: View): Html {
  const { text, formats } = view;
  const orders = ordersOf(customer).length;
  const value = customer.touchpoints.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0);
  const first = customer.touchpoints[0];
  const rows: [term: string, description: string][] = [
    [text.crm.number, customer.id],
    [text.crm.country, countriesOf(customer, view)],
    [text.crm.ordered, formats.number(orders)],
    [text.crm.cancelled, formats.number(customer.touchpoints.length - orders)],
    [text.crm.value, formats.money(value)],
    ...(first ? [[text.crm.since, formats.day(first.at)] as [string, string]] : []),
  ];
  return html`<section class="panel" aria-labelledby="details">
    <h2 id="details">${text.crm.details}</h2>
    <dl>
      ${rows.map(
        ([term, description]) =>
          html`<dt>${term}</dt>
            <dd>${description}</dd>`,
      )}
    </dl>
  </section>`;
}

function latestOrder({ latest, touchpoints }: Customer, { text, formats }: View): Html {
  const placed = touchpoints.find(({ id }) => id === latest?.id);
  const heading = html`<h2 id="latest">${text.latestOrder}</h2>`;
  if (!latest || !placed) {
    return html`<section class="panel" aria-labelledby="latest">
      ${heading}
      <p class="soft">${text.crm.none}</p>
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
