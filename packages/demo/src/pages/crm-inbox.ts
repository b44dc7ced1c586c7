import { html } from 'hono/html';
import { crmFrame, toCrmView, type CrmVisit } from './crm.js';
import type { Html } from './page.js';

/**
 * The inbox of those who answer, on what was really said in the demo's shop.
 * @param item id of the item that the page's address names
 */
export function inboxPage(visit: CrmVisit & { origin: string; item: string | undefined }): Html {
  const view = toCrmView(visit);
  const { crm } = view;
  const main = html`<section class="panel single" aria-label="${crm.inbox}">
    <ox-feedback-inbox
      inbox="all"
      link="${visit.origin}/crm/inbox?item={id}"
      ${visit.item === undefined ? '' : html`item="${visit.item}"`}
      timezone="Europe/London"
    ></ox-feedback-inbox>
  </section>`;
  return crmFrame(view, {
    title: crm.inbox,
    lede: crm.inboxLede,
    main,
    source: crm.inboxSource,
  });
}
