import { html } from 'hono/html';
import { complaints } from '../demo-data.js';
import { crmFrame, toCrmView, type CrmView, type CrmVisit } from './crm.js';
import { current, dataScript, type Html } from './page.js';
import { addressOf } from './place.js';

type ComplaintCase = (typeof complaints.cases)[number];

/** The case with this number, if the demo has it. */
export const findCase = (id: string | undefined): ComplaintCase | undefined =>
  complaints.cases.find((each) => each.id === id);

/** Public complaint cases, one of them open: its timeline is given to the widget as data, nobody is asked for it. */
export function casesPage(visit: CrmVisit & { open: ComplaintCase }): Html {
  const view = toCrmView(visit);
  const { crm } = view;
  const { open } = visit;
  const main = html`<div class="columns cases">
    <nav class="panel" aria-labelledby="cases">
      <h2 id="cases">${crm.caseList}</h2>
      <ul>
        ${complaints.cases.map((each) => caseLink(each, open, view))}
      </ul>
    </nav>
    <section class="panel" aria-labelledby="case">
      <h2 id="case">${open.id} · <span lang="en">${open.product}: ${open.issue}</span></h2>
      <p class="note">${crm.caseNote}</p>
      <ox-customer-timeline class="short" timezone="UTC"
        >${dataScript(newestFirst(open))}</ox-customer-timeline
      >
    </section>
  </div>`;
  return crmFrame(view, {
    title: crm.cases,
    lede: crm.casesLede,
    main,
    source: crm.caseSource,
  });
}

const newestFirst = ({ touchpoints }: ComplaintCase) => touchpoints.toReversed();

const caseLink = (
  { id, product, issue, company }: ComplaintCase,
  open: ComplaintCase,
  { place }: CrmView,
): Html =>
  html`<li>
    <a href="${addressOf(place, '/crm/cases', { case: id }, '#case')}" ${current(id === open.id)}>
      <strong lang="en">${issue}</strong>
      <span lang="en">${product}, ${company}</span>
      <span>${id}</span>
    </a>
  </li>`;
