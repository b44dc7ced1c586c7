import { html } from 'hono/html';
import { toJourneyId } from '../journey-constructed.js';
import type { ReadJourney } from '../journey-reading.js';
import { dataScript, type Html } from './page.js';
import { addressOf } from './place.js';
import { portalFrame, type PortalVisit } from './portal.js';
import { portalStrings } from './strings-portal.js';

/**
 * One journey of customers and employees. What it shows is in the page; what is changed or signed up for goes to the collector, and only a
 * leader has the right to change.
 * @param read absent when the collector did not give it; the journey then asks for itself
 */
export function journeyPage(visit: PortalVisit & { read: ReadJourney | undefined }): Html {
  const { place, role, quarter, read } = visit;
  const text = portalStrings[place.language];
  const main = html`<div class="panel">
    <p class="note">
      ${text.journeyNote} <a href="${addressOf(place, '/shop/')}">${text.journeyShop}</a>
      ${role === 'leader' ? text.journeyEditable : ''}
    </p>
    <ox-journey
      journey="${toJourneyId(quarter)}"
      ${role === 'leader' ? 'editable' : ''}
      data-objectives="${addressOf(place, '/portal/objectives')}"
      data-radar="${addressOf(place, '/portal/radar')}"
      >${read ? dataScript(read) : ''}</ox-journey
    >
    <script type="module" src="/public/portal.js"></script>
  </div>`;
  return portalFrame(visit, {
    title: text.journey,
    lede: text.journeyLede,
    main,
    source: text.journeySource,
  });
}
