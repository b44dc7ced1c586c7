import { html, raw } from 'hono/html';
import { demoData } from '../demo-data.js';
import type { Customer, OrderLine } from '../extract/extract.js';
import { site } from '../tokens.js';
import { formatsOf, type Language } from './language.js';
import { dataScript, document, languageLinks, widgetScript, type Html } from './page.js';
import { picture } from './picture.js';
import { strings, type Strings } from './strings.js';

/** How many articles of the order are shown at once, and how many others. */
const shown = { lines: 5, others: 5 };

interface View {
  text: Strings;
  formats: ReturnType<typeof formatsOf>;
  language: Language;
}

/** The shop's order page, for a customer or for a guest. */
export function shopPage(host: {
  language: Language;
  customer: Customer | undefined;
  version: string;
  collector: string;
}): Html {
  const { language, customer } = host;
  const text = strings[language];
  const view: View = { text, language, formats: formatsOf(language) };
  const body = html`
    <header>
      <div class="bar">
        <p><a href="/">${text.demo}</a> ${text.shop.bar}</p>
        ${languageLinks(language, text.language, '')}
      </div>
      <div class="head">
        <a class="word" href="/shop/?lang=${language}" lang="en">Hollin &amp; Wren</a>
        <nav aria-label="${text.shop.nav}">
          <a href="#main">${text.shop.yourOrder}</a>
          <a href="#opinion">${text.shop.yourOpinion}</a>
          <a href="#account">${text.shop.account}</a>
        </nav>
      </div>
    </header>
    <div class="columns">
      <main id="main" tabindex="-1">
        ${customer ? order(customer, view) : welcome(text)}
        <section id="opinion" class="ask" aria-label="${text.shop.yourOpinion}">
          <ox-feedback-prompt channel="ecommerce">${dataScript(orderPrompt)}</ox-feedback-prompt>
          <p class="stored">${customer ? text.shop.stored : text.shop.storedGuest}</p>
        </section>
      </main>
      <aside id="account" aria-label="${text.shop.account}">${account(customer, view)}</aside>
    </div>
    <footer><p>${text.shop.source}</p></footer>
    <div class="launcher">
      <ox-feedback-prompt presentation="launcher" channel="ecommerce"
        >${dataScript(anytimePrompt)}</ox-feedback-prompt
      >
    </div>
  `;
  return document({
    language,
    title: `${text.shop.yourOrder} · Hollin & Wren`,
    style: 'shop.css',
    scheme: 'light',
    skip: text.skip,
    head: widgetScript({ ...host, site, ...(customer ? { tokenurl: '/shop/token' } : {}) }),
    body,
  });
}

/** Asked under the order: would they recommend the shop, and why. */
export const orderPrompt = {
  id: 'order',
  version: 1,
  questions: [
    { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
    { type: 'text', id: 'reason' },
  ],
};

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
        en: strings.en.shop.tellUs,
        de: strings.de.shop.tellUs,
        fr: strings.fr.shop.tellUs,
      },
    },
  ],
};

const welcome = (text: Strings): Html =>
  html`<h1>${text.shop.welcome}</h1>
    <p class="lede">
      ${text.shop.welcomeText} <a href="#account">${text.shop.chooseCustomer}</a>
    </p>`;

function order({ latest, touchpoints }: Customer, view: View): Html {
  const { text, formats } = view;
  const placed = touchpoints.find(({ id }) => id === latest?.id);
  if (!latest || !placed) {
    return html`<h1>${text.shop.noOrder}</h1>
      <p class="lede">${text.shop.noOrderText}</p>`;
  }
  const rest = latest.lines.slice(shown.lines);
  return html`<h1>${text.shop.thanks}</h1>
    <p class="lede">
      ${text.shop.placed(placed.id, formats.day(placed.at), formats.time(placed.at))}
    </p>
    ${lines(latest.lines.slice(0, shown.lines), view)}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${text.further(rest.length)}</summary>
            ${lines(rest, view)}
          </details>`
        : ''
    }
    <p class="total">
      <span>${text.total}</span> <span>${formats.money(placed.amount?.value ?? 0)}</span>
    </p>`;
}

const lines = (articles: readonly OrderLine[], { text, formats }: View): Html =>
  html`<table class="order">
    <thead class="hidden">
      <tr>
        <td></td>
        <th scope="col">${text.item}</th>
        <th scope="col">${text.quantity}</th>
        <th scope="col">${text.price}</th>
      </tr>
    </thead>
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

function account(customer: Customer | undefined, view: View): Html {
  const { text, formats, language } = view;
  const country = customer?.countries.at(-1);
  const others = (customer?.touchpoints ?? [])
    .filter(({ id }) => id !== customer?.latest?.id)
    .slice(-shown.others)
    .reverse();
  return html`${
      customer
        ? html`<h2>${text.shop.goesTo}</h2>
            <address>
              ${text.customer(customer.id)}<br />
              ${country ? formats.country(country) : text.countryUnknown}
            </address>`
        : ''
    }
    <h2>${text.shop.account}</h2>
    <form method="post" action="/shop/session">
      <label for="customer">${text.shop.signedInAs}</label>
      <span class="choice">
        <select id="customer" name="customer">
          ${demoData.customers.map(({ id }) => option(id, text.customer(id), id === customer?.id))}
          ${option('guest', text.shop.guest, !customer)}
        </select>
        <button name="lang" value="${language}">${text.shop.change}</button>
      </span>
    </form>
    ${
      others.length > 0
        ? html`<h2>${text.shop.others}</h2>
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

const option = (value: string, label: string, selected: boolean): Html =>
  html`<option value="${value}" ${selected ? raw('selected') : ''}>${label}</option>`;
