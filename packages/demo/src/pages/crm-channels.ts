import { html } from 'hono/html';
import { constructed } from '../constructed.js';
import { demoData } from '../demo-data.js';
import { crmFrame, toCrmView, type CrmVisit } from './crm.js';
import { current, type Html } from './page.js';
import { addressOf } from './place.js';

const millisecondsPerDay = 86_400_000;

/** Which days the page shows: the last year of the real data, or those until today. */
export type ShownDays = 'data' | 'recent';

/** The day after the last real purchase. */
const end = Math.max(
  ...demoData.customers.flatMap(({ touchpoints }) =>
    touchpoints.map(({ at }) => Date.parse(`${at.slice(0, 10)}T00:00Z`) + millisecondsPerDay),
  ),
);
const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A year is as much as the collector counts at once. */
const asked: Readonly<Record<ShownDays, Html>> = {
  data: html`days="366" until="${toDay(end)}"`,
  recent: html`days="90"`,
};

/** Over which channels contacts came, as the collector has counted them. */
export function channelsPage(visit: CrmVisit & { shown: ShownDays }): Html {
  const view = toCrmView(visit);
  const { place, crm, formats } = view;
  const { shown } = visit;
  const choices: [days: ShownDays, query: Record<string, string>][] = [
    ['data', {}],
    ['recent', { days: 'recent' }],
  ];
  const main = html`<section class="panel single" aria-label="${crm.channels}">
    <p class="note">
      ${crm.channelsNote(
        formats.number(demoData.touchpoints.shown),
        formats.number(constructed.length),
        formats.day(toDay(end - millisecondsPerDay)),
      )}
    </p>
    <nav class="choices" aria-label="${crm.days}">
      ${choices.map(
        ([each, query]) =>
          html`<a href="${addressOf(place, '/crm/channels', query)}" ${current(each === shown)}
            >${crm.shownDays[each]}</a
          >`,
      )}
    </nav>
    <ox-channel-mix ${asked[shown]} side="customer" timezone="Europe/London"></ox-channel-mix>
  </section>`;
  return crmFrame(view, {
    title: crm.channels,
    lede: crm.channelsLede,
    main,
    source: crm.channelsSource,
  });
}
