import { html } from 'hono/html';
import { listedObjectives, toObjectiveId } from '../okrs.js';
import { toPeriod, type Quarter } from '../quarter.js';
import { experience } from '../demo-data.js';
import { toDemoProfile, type RadarOrganisation } from '../profile.js';
import { sites } from '../tokens.js';
import { employeeWave } from '../waves.js';
import { locales } from './language.js';
import { current, dataScript, document, hiddenField, widgetScript, type Html } from './page.js';
import { addressOf, type Place } from './place.js';
import { strings } from './strings.js';
import { portalStrings, type PortalStrings } from './strings-portal.js';

/** Who may be signed in: one of two employees. */
export type Role = 'member' | 'leader';

export const roles: readonly Role[] = ['member', 'leader'];

/** Who acts, as the collector knows them. */
export const toEmployee = (role: Role): string => `employee:${role}`;

/** How they are called. */
export const names: Readonly<Record<Role, string>> = { member: 'Priya', leader: 'Jonas' };

/** What every page of the portal is made for. */
export interface PortalVisit {
  place: Place;
  role: Role;
  /** The quarter that the objectives belong to. */
  quarter: Quarter;
  version: string;
  collector: string;
}

const inAllLanguages = (key: 'pulseNotice' | 'pulseSeenBy' | 'pulseKept' | 'pulseReason') => ({
  en: portalStrings.en[key],
  de: portalStrings.de[key],
  fr: portalStrings.fr[key],
});

/** Asked of employees, without a name. What it promises is what the collector does with a prompt that has no wave of its own. */
export const pulsePrompt = {
  id: 'pulse',
  version: 2,
  side: 'employee',
  protection: {
    seenBy: inAllLanguages('pulseSeenBy'),
    from: 5,
    kept: inAllLanguages('pulseKept'),
  },
  notice: inAllLanguages('pulseNotice'),
  questions: [
    { type: 'enps', id: 'recommend', subject: 'Nordhafen' },
    { type: 'text', id: 'change', title: inAllLanguages('pulseReason') },
  ],
};

/** The portal's first page: an objective, the pulse, the day. @param now milliseconds since 1970 */
export function startPage(visit: PortalVisit & { now: number }): Html {
  const { place, role } = visit;
  const text = portalStrings[place.language];
  const day = new Intl.DateTimeFormat(locales[place.language], {
    timeZone: 'Europe/Berlin',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(visit.now);
  const [first] = listedObjectives;
  const main = html`<div class="grid">
    <div class="panel">
      ${first ? okrCard(toObjectiveId(first.place, visit.quarter)) : ''}
      <p class="more">
        <a href="${addressOf(place, '/portal/objectives')}">${text.allObjectives}</a>
      </p>
    </div>
    <div class="stack">
      ${pulse(visit, text)}
      <section class="panel" aria-labelledby="agenda">
        <h2 id="agenda">${text.agenda}</h2>
        <dl class="agenda">
          ${text.events.map(
            ([time, event]) =>
              html`<dt>${time}</dt>
                <dd>${event}</dd>`,
          )}
        </dl>
      </section>
    </div>
  </div>`;
  const capital = day.charAt(0).toLocaleUpperCase(place.language) + day.slice(1);
  return portalFrame(visit, {
    title: text.hello(names[role]),
    lede: text.today(capital),
    main,
    source: text.source,
  });
}

/**
 * All objectives of the quarter as the collector has them, as a tree of what contributes to what. One that is opened asks for nothing
 * more: the list is read once, and again when the page is turned to again.
 */
export function objectiveListPage(visit: PortalVisit): Html {
  const text = portalStrings[visit.place.language];
  const { year, number } = visit.quarter;
  // Of earlier quarters the demo's collector may have others.
  const { start } = toPeriod(visit.quarter);
  const main = html`<div class="panel">
    <ox-okr-list list="on=${start}" layout="tree" timezone="Europe/Berlin"></ox-okr-list>
  </div>`;
  return portalFrame(visit, {
    title: text.objectives,
    lede: text.objectivesLede(text.quarter(number, String(year))),
    main,
    source: text.source,
  });
}

/**
 * The objectives of the quarter, one of them open. Each open card follows its objective over a connection of its own, of
 * which browsers allow six to a server, over all tabs.
 * @param open the id of one of them
 */
export function objectivesPage(visit: PortalVisit & { open: string }): Html {
  const { place, open } = visit;
  const text = portalStrings[place.language];
  const { year, number } = visit.quarter;
  const main = html`<div class="grid list-first">
    <nav class="panel" aria-label="${text.allObjectives}">
      <ul class="objectives">
        ${listedObjectives.map(
          (each) =>
            html`<li>
              <a
                href="${addressOf(place, '/portal/objectives', { objective: each.place })}"
                ${current(toObjectiveId(each.place, visit.quarter) === open)}
                >${each.title[place.language]}</a
              >
              <span lang="en">${each.owner}</span>
            </li>`,
        )}
      </ul>
    </nav>
    <div class="panel">${okrCard(open)}</div>
  </div>`;
  return portalFrame(visit, {
    title: text.objectives,
    lede: text.objectivesLede(text.quarter(number, String(year))),
    main,
    source: text.source,
  });
}

/** What the two employees write to each other; only the connection knows what it is, by the token of who is signed in. */
export function notesPage(visit: PortalVisit): Html {
  const { place, role } = visit;
  const text = portalStrings[place.language];
  const people = roles.map((each) => ({ id: toEmployee(each), name: names[each] }));
  const main = html`<div class="panel">
    <ox-feedforward
      person="${toEmployee(role)}"
      people="${JSON.stringify(people)}"
      timezone="Europe/Berlin"
    ></ox-feedforward>
  </div>`;
  return portalFrame(visit, {
    title: text.notes,
    lede: text.notesLede(names[otherOf(role)]),
    main,
    source: text.notesSource,
  });
}

/**
 * What the employees are asked about their work and its customers. It has a connection of its own, by whose token somebody can
 * answer once and read what is published, and nothing else.
 */
export function assessmentPage(visit: PortalVisit): Html {
  const { place, collector, quarter } = visit;
  const text = portalStrings[place.language];
  const wave = employeeWave(quarter);
  const protection = { ...wave.protection, from: wave.threshold, commentsFrom: 10 };
  const main = html`<div class="panel">
    <ox-connection
      endpoint="${collector}"
      site="${sites.portal}"
      tokenurl="/portal/assessment-token"
    >
      <ox-assessment
        instrument="ox6"
        side="employee"
        wave="${wave.id}"
        protection="${JSON.stringify(protection)}"
      ></ox-assessment>
    </ox-connection>
  </div>`;
  return portalFrame(visit, {
    title: text.assessment,
    lede: text.assessmentLede,
    main,
    source: text.assessmentSource,
  });
}

/** How both sides experience an organisation, one of several; its data is in the page for leaders only. */
export function radarPage(visit: PortalVisit & { organisation: RadarOrganisation }): Html {
  const { place, role, organisation } = visit;
  const text = portalStrings[place.language];
  if (role !== 'leader') {
    return portalFrame(visit, {
      title: text.leadersOnly,
      lede: text.leadersOnlyText,
      main: html`<p>
        <a href="${addressOf(place, '/portal/objectives')}">${text.allObjectives}</a>
      </p>`,
      source: text.source,
    });
  }
  const main = html`<div class="panel">
    <p class="note">${text.radarNote}</p>
    <form class="choice" method="get" action="/portal/radar">
      <label for="organisation">${text.organisation}</label>
      <select id="organisation" name="organisation" lang="en">
        ${experience.organisations.map(
          (each) =>
            html`<option value="${each.code}" ${each === organisation ? 'selected' : ''}>
              ${String(each.profile.title)}
            </option>`,
        )}
      </select>
      ${place.chosen ? hiddenField('lang', place.language) : ''}
      <button>${text.show}</button>
    </form>
    <ox-radar>${dataScript(toDemoProfile(organisation))}</ox-radar>
  </div>`;
  return portalFrame(visit, {
    title: text.radar,
    lede: text.radarLede,
    main,
    source: text.radarSource,
  });
}

const okrCard = (objective: string): Html =>
  html`<ox-okr-card objective="${objective}" timezone="Europe/Berlin"></ox-okr-card>`;

/** Has a connection of its own, without a token: what is said here reaches the collector without a name. */
const pulse = ({ collector }: PortalVisit, text: PortalStrings): Html =>
  html`<section class="panel pulse" aria-label="${text.pulse}">
    <ox-connection endpoint="${collector}" site="${sites.portal}">
      <ox-feedback-prompt>${dataScript(pulsePrompt)}</ox-feedback-prompt>
    </ox-connection>
    <p class="small">${text.pulseHow}</p>
  </section>`;

const pages = [
  ['start', '/portal/'],
  ['objectives', '/portal/objectives'],
  ['journey', '/portal/journey'],
  ['notes', '/portal/notes'],
  ['assessment', '/portal/assessment'],
  ['radar', '/portal/radar'],
] as const;

/** The frame of every page of the portal. */
export function portalFrame(
  visit: PortalVisit,
  page: { title: string; lede: string; main: Html; source: string },
): Html {
  const { place, role } = visit;
  const text = portalStrings[place.language];
  const body = html`<header>
      <a class="word" href="${addressOf(place, '/portal/')}" lang="de">${waves} Nordhafen</a>
      <nav aria-label="${text.nav}">
        ${pages
          .filter(([name]) => name !== 'radar' || role === 'leader')
          .map(
            ([name, path]) =>
              html`<a href="${addressOf(place, path)}" ${current(place.path === path)}
                >${text[name]}</a
              >`,
          )}
      </nav>
      ${signIn(visit, text)}
    </header>
    <main id="main" tabindex="-1">
      <div class="hello">
        <h1>${page.title}</h1>
        <p>${page.lede}</p>
      </div>
      ${page.main}
    </main>
    <footer>
      <p>
        ${page.source}
        <a href="${addressOf(place, '/data/')}">${strings[place.language].realAndInvented}</a>
      </p>
    </footer>`;
  return document({
    place,
    title: `${page.title} · Nordhafen`,
    style: 'portal.css',
    head: widgetScript({ ...visit, site: sites.portal, tokenurl: '/portal/token' }),
    body,
  });
}

const waves = html`<svg viewBox="0 0 30 30" aria-hidden="true">
  <path d="M3 19c4 0 4-4 8-4s4 4 8 4 4-4 8-4M3 26c4 0 4-4 8-4s4 4 8 4 4-4 8-4" />
  <circle cx="15" cy="7" r="4" />
</svg>`;

const otherOf = (role: Role): Role => (role === 'leader' ? 'member' : 'leader');

/** Who is signed in, and the other one; no password in this demo. */
function signIn({ place, role }: PortalVisit, text: PortalStrings): Html {
  const other = otherOf(role);
  return html`<form class="account" method="post" action="/portal/session">
    <p>${text.signedInAs} <strong>${names[role]}, ${text.roles[role]}</strong></p>
    ${hiddenField('page', place.path)} ${place.chosen ? hiddenField('lang', place.language) : ''}
    <button name="role" value="${other}">${text.become[other]}</button>
  </form>`;
}
