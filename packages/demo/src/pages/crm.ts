import { html, raw } from 'hono/html';
import { demoData } from '../demo-data.js';
import type { Customer } from '../extract/extract.js';
import { sites } from '../tokens.js';
import { formatsOf } from './language.js';
import { current, document, widgetScript, type Html } from './page.js';
import { addressOf, type Place } from './place.js';
import { strings, type Strings } from './strings.js';
import { crmStrings, type CrmStrings } from './strings-crm.js';

/** What every page of the CRM is made for. */
export interface CrmVisit {
  place: Place;
  version: string;
  collector: string;
}

/** A visit with the words and formats of its language. */
export interface CrmView extends CrmVisit {
  text: Strings;
  crm: CrmStrings;
  formats: ReturnType<typeof formatsOf>;
}

/** Brings in the words and formats of a visit's language. */
export const toCrmView = (visit: CrmVisit): CrmView => ({
  ...visit,
  text: strings[visit.place.language],
  crm: crmStrings[visit.place.language],
  formats: formatsOf(visit.place.language),
});

const icons = {
  customers:
    'M8 8a2.700 2.700 0 1 0 0-5.400A2.700 2.700 0 0 0 8 8zM2.800 14c.4-3 2.500-4.300 5.200-4.300s4.800 1.300 5.200 4.300',
  feedback: 'M2.500 3h11v8H8l-3.200 2.500V11H2.500zM5.500 7l1.700 1.600L10.700 5.400',
  inbox: 'M2.500 9.500h3l1 2h3l1-2h3M2.500 9.500l2-6.500h7l2 6.500v3.500h-11z',
  channels: 'M3 13.500V9M8 13.500V3M13 13.500V6.500',
  cases: 'M3 2.500h7l3 3v8H3zM9.800 2.700v3h3M5.500 8.500h5M5.500 11h3',
} as const;

const pages = [
  ['customers', '/crm/'],
  ['feedback', '/crm/feedback'],
  ['inbox', '/crm/inbox'],
  ['channels', '/crm/channels'],
  ['cases', '/crm/cases'],
] as const;

/** The frame of every page of the CRM. */
export function crmFrame(
  view: CrmView,
  page: {
    title: string;
    /** Under the title. */
    lede: string;
    main: Html;
    /** What is real on this page, and what is not. */
    source: string;
    /** The customer whose record is open. */
    customer?: Customer;
  },
): Html {
  const { place, text, crm } = view;
  const body = html`<div class="frame">
    <header class="side">
      <p class="brand" lang="en">Tern</p>
      <nav aria-label="${crm.nav}">
        <ul>
          ${pages.map(
            ([name, path]) =>
              html`<li>
                <a
                  href="${addressOf(place, path)}"
                  ${current(place.path === path, page.customer ? 'true' : 'page')}
                  ><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${icons[name]}" /></svg
                  >${crm[name]}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${page.customer ? customerList(page.customer, view) : ''}
    </header>
    <div class="work">
      ${page.customer ? customerPicker(page.customer, view) : ''}
      <main id="main" tabindex="-1">
        <div class="record">
          <h1>${page.title}</h1>
          <p>${page.lede}</p>
          <p class="agent">${crm.agent}</p>
        </div>
        ${page.main}
      </main>
      <footer>
        <p>${page.source} <a href="${addressOf(place, '/data/')}">${text.realAndInvented}</a></p>
      </footer>
    </div>
  </div>`;
  return document({
    place,
    title: `${page.title} · Tern`,
    style: 'crm.css',
    head: widgetScript({ ...view, site: sites.shop, tokenurl: '/crm/token' }),
    body,
  });
}

/** The purchases of a customer that are orders. */
export const ordersOf = ({ touchpoints }: Customer): Customer['touchpoints'] =>
  touchpoints.filter(({ type }) => type === 'order');

/** The countries of a customer, in words. */
export const countriesOf = ({ countries }: Customer, { text, formats }: CrmView): string =>
  countries.map((name) => formats.country(name)).join(', ') || text.countryUnknown;

/** The address of a customer's record. */
export const recordOf = (id: string, { place }: CrmView): string =>
  addressOf(place, '/crm/', { customer: id });

function customerList(chosen: Customer, view: CrmView): Html {
  const { text, crm, formats } = view;
  return html`<nav class="customers" aria-labelledby="customers">
    <h2 id="customers">${crm.customers}</h2>
    <ul>
      ${demoData.customers.map((customer) => {
        const count = ordersOf(customer).length;
        return html`<li>
          <a href="${recordOf(customer.id, view)}" ${current(customer.id === chosen.id)}>
            <strong>${text.customer(customer.id)}</strong>
            <span>${countriesOf(customer, view)}</span>
            <span>${crm.orders(count, formats.number(count))}</span>
          </a>
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** Stands in for the list where there is no room for it. */
const customerPicker = (chosen: Customer, { place, crm }: CrmView): Html =>
  html`<form class="picker" role="search" action="/crm/">
    <label for="picker">${crm.choose}</label>
    <select id="picker" name="customer">
      ${demoData.customers.map(
        ({ id }) =>
          html`<option value="${id}" ${id === chosen.id ? raw('selected') : ''}>${id}</option>`,
      )}
    </select>
    <button ${place.chosen ? html`name="lang" value="${place.language}"` : ''}>${crm.open}</button>
  </form>`;
