import { translate, type Translation } from '@oxbow/model/translation';
import { html } from 'hono/html';
import { catalogue } from '../catalogue.js';
import { constructed, countConstructed } from '../constructed.js';
import { complaints, demoData, experience, objectives } from '../demo-data.js';
import { formatsOf, type Language } from './language.js';
import { document, type Html } from './page.js';
import { addressOf, type Place } from './place.js';
import { crmStrings } from './strings-crm.js';
import { dataStrings, setNames, type SetName } from './strings-data.js';
import { portalStrings } from './strings-portal.js';
import { strings } from './strings.js';

/** What became of the rows of a file. */
interface Counted {
  read: number;
  shown: number;
  rejected: { length: number };
}

/** What of a set does not depend on the language. */
interface DataSet {
  /** As the data name it. */
  source: string;
  address: string;
  accounts: readonly Counted[];
}

const sets: Readonly<Record<SetName, DataSet>> = {
  purchases: {
    source: demoData.source,
    address: 'https://doi.org/10.24432/C5BW33',
    accounts: [demoData.touchpoints, demoData.lines],
  },
  complaints: {
    source: complaints.source,
    address: 'https://www.consumerfinance.gov/data-research/consumer-complaints/',
    accounts: [complaints.complaints],
  },
  survey: {
    source: experience.source,
    address: 'https://github.com/mattkerlogue/csps-data',
    accounts: [
      {
        ...experience.rows,
        rejected: { length: Object.values(experience.rows.left).reduce((sum, n) => sum + n, 0) },
      },
    ],
  },
  objectives: {
    source: objectives.source,
    address: 'https://github.com/sourcegraph/handbook',
    accounts: [objectives.nodes],
  },
};

/** The figures that the texts speak of, by their names there; all of them out of the data. */
function figuresOf(language: Language): Readonly<Record<string, string>> {
  const { number, day } = formatsOf(language);
  const purchases = demoData.customers
    .flatMap(({ touchpoints }) => touchpoints.map(({ at }) => at))
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  const known = demoData.customers.filter(({ id }) => countConstructed(id) > 0);
  const words = (text: Translation | undefined) => (text ? translate(text, language).text : '–');
  const count = (list: readonly unknown[]) => number(list.length);
  return {
    customers: count(demoData.customers),
    purchases: number(demoData.touchpoints.shown),
    first: day(purchases[0] ?? ''),
    last: day(purchases.at(-1) ?? ''),
    articles: count(catalogue),
    cases: count(complaints.cases),
    events: count(complaints.cases.flatMap(({ touchpoints }) => touchpoints)),
    chosen: count(experience.organisations),
    profiles: number(experience.known),
    year: words(experience.organisations[0]?.profile.wave),
    organisations: number(experience.organisations[0]?.profile.benchmark?.n ?? 0),
    objectives: count(objectives.objectives),
    results: count(objectives.objectives.flatMap(({ keyResults }) => keyResults)),
    period: words(objectives.objectives[0]?.period.label),
    contacts: count(constructed),
    known: count(known),
  };
}

/** What is real, what is constructed, and from where. */
export function dataPage({ place }: { place: Place }): Html {
  const { language } = place;
  const text = dataStrings[language];
  const figures = figuresOf(language);
  const fill = (words: string) =>
    words.replaceAll(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? `{${name}}`);
  const list = (items: readonly string[]) =>
    html`<ul>
      ${items.map((item) => html`<li>${fill(item)}</li>`)}
    </ul>`;
  const body = html`<main id="main" tabindex="-1">
    <h1>${text.title}</h1>
    <p class="lede">${text.lede}</p>
    <div class="text">
      <h2>${text.realHeading}</h2>
      ${setNames.map((name) => {
        const { source, address, accounts } = sets[name];
        const words = text.sets[name];
        return html`<section class="set" aria-labelledby="${name}">
          <h3 id="${name}">${words.name}</h3>
          <dl>
            <dt>${text.labels.source}</dt>
            <dd lang="en">${source}</dd>
            <dt>${text.labels.address}</dt>
            <dd><a href="${address}">${address.replace('https://', '')}</a></dd>
            <dt>${text.labels.licence}</dt>
            <dd>${words.licence}</dd>
            <dt>${text.labels.holds}</dt>
            <dd>${fill(words.holds)}</dd>
            <dt>${text.labels.rows}</dt>
            <dd>${toRows(accounts, language)}</dd>
            <dt>${text.labels.changes}</dt>
            <dd>${list(words.changes)}</dd>
            <dt>${text.labels.where}</dt>
            <dd>
              ${placesOf(name, language).map(
                ([path, label], index) =>
                  html`${index > 0 ? ' · ' : ''}<a href="${addressOf(place, path)}">${label}</a>`,
              )}
            </dd>
          </dl>
        </section>`;
      })}
      <h2>${text.constructedHeading}</h2>
      <p>${text.constructedLede}</p>
      ${list(text.constructed)}
      <p>${text.never}</p>
    </div>
  </main>`;
  return document({ place, title: text.title, style: 'front.css', body });
}

/** What became of the rows that were read, of several files together. */
function toRows(accounts: readonly Counted[], language: Language): string {
  const { number } = formatsOf(language);
  const sum = (of: (account: Counted) => number) =>
    number(accounts.reduce((total, account) => total + of(account), 0));
  return dataStrings[language].rows(
    sum(({ read }) => read),
    sum(({ shown }) => shown),
    sum(({ rejected }) => rejected.length),
  );
}

function placesOf(name: SetName, language: Language): [path: string, label: string][] {
  const { bar } = strings[language];
  const crm = crmStrings[language];
  const portal = portalStrings[language];
  const places: Record<SetName, [path: string, label: string][]> = {
    purchases: [
      ['/shop/', bar['/shop/']],
      ['/crm/', `${crm.customers} (${bar['/crm/']})`],
      ['/crm/channels', `${crm.channels} (${bar['/crm/']})`],
      ['/portal/journey', `${portal.journey} (${bar['/portal/']})`],
    ],
    complaints: [['/crm/cases', `${crm.cases} (${bar['/crm/']})`]],
    survey: [['/portal/radar', `${portal.radar} (${bar['/portal/']}; ${portal.leadersOnly})`]],
    objectives: [['/portal/objectives', `${portal.objectives} (${bar['/portal/']})`]],
  };
  return places[name];
}
