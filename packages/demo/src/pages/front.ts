import { html } from 'hono/html';
import { complaints, demoData, objectives } from '../demo-data.js';
import { formatsOf } from './language.js';
import { document, type Html } from './page.js';
import { addressOf, type Place } from './place.js';
import { strings } from './strings.js';
import { frontStrings } from './strings-front.js';

/** The demo's first page: what this is, where to go, what is real. */
export function frontPage({ place, collector }: { place: Place; collector: string }): Html {
  const text = frontStrings[place.language];
  const { number } = formatsOf(place.language);
  const figures = [
    demoData.touchpoints.shown,
    demoData.customers.length,
    complaints.cases.length,
    objectives.objectives.length,
  ].map((figure) => number(figure));
  const [purchases = '', customers = '', cases = '', goals = ''] = figures;
  const site = (path: string, name: string, about: string, note?: string) =>
    html`<li class="${path.slice(1, -1)}">
      <a href="${addressOf(place, path)}" lang="en">${name}</a>
      <p>${about}</p>
      ${note ? html`<p class="note">${note}</p>` : ''}
    </li>`;
  const body = html`<main id="main" tabindex="-1">
    <h1>${text.headline}</h1>
    <p class="lede">${text.lede}</p>
    <ul class="sites">
      ${site('/shop/', 'Hollin & Wren', text.shop)} ${site('/crm/', 'Tern', text.crm)}
      ${site('/portal/', 'Nordhafen', text.portal, place.chosen ? undefined : text.portalName)}
    </ul>
    <div class="text">
      <h2>${text.tryIt}</h2>
      <ol>
        ${text.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <h2>${text.real}</h2>
      <p>${text.realText(purchases, customers, cases, goals)}</p>
      <p>
        <a href="${addressOf(place, '/data/')}">${strings[place.language].realAndInvented}</a>
      </p>
      <h2>${text.how}</h2>
      <p>${text.howText(collector)}</p>
    </div>
  </main>`;
  return document({ place, title: text.title, style: 'front.css', body });
}
