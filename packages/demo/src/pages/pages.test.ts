import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { readPrompt } from '@oxbow/model/read-prompt';
import { complaints, demoData, experience, findCustomer } from '../demo-data.js';
import { listedObjectives, toObjectiveId } from '../okrs.js';
import { channelsPage } from './crm-channels.js';
import { casesPage } from './crm-cases.js';
import { customersPage, recordPage } from './crm-customers.js';
import { feedbackPage } from './crm-feedback.js';
import { inboxPage } from './crm-inbox.js';
import { dataPage } from './data.js';
import { frontPage } from './front.js';
import { languages, locales, type Language } from './language.js';
import {
  assessmentPage as employees,
  notesPage,
  objectiveListPage,
  objectivesPage,
  pulsePrompt,
  radarPage,
  startPage,
} from './portal.js';
import { journeyPage } from './portal-journey.js';
import { assessmentPage as customers } from './shop-assessment.js';
import { basketPage, cataloguePage } from './shop-catalogue.js';
import { orderPage, orderPrompt } from './shop-order.js';
import { anytimePrompt } from './shop.js';
import { crmStrings } from './strings-crm.js';
import { dataStrings } from './strings-data.js';
import { frontStrings } from './strings-front.js';
import { portalStrings } from './strings-portal.js';
import { shopStrings } from './strings-shop.js';
import { strings } from './strings.js';

const host = { version: '1.2.3', collector: 'http://localhost:4101' };
const void_ = new Set(['meta', 'link', 'br', 'path', 'circle', 'rect', 'input']);
const now = Date.parse('2026-11-21T12:00:00Z');
const quarter = { year: 2026, number: 4 };

// The usual customer, and one who never ordered.
const [usual, without] = ['15544', '15638'].map(findCustomer);
const placed = {
  id: 'HW-0123ABCD',
  customer: '15544',
  at: '2026-11-21T12:00:00Z',
  basket: { 'pink-polkadot-wrap': 2 },
};
const said = {
  id: 'x',
  customer: '15544',
  at: '2026-11-21T11:00:00Z',
  channel: 'ecommerce',
  type: 'feedback',
  direction: 'in',
  title: 'Feedback: 9 of 10',
  detail: 'Quick <b>delivery</b>',
  rating: { value: 9, maximum: 10 },
  side: 'customer',
} as const;

const at = (language: Language, path: string, query = {}) => ({
  ...host,
  place: { path, query, language, chosen: true },
});

function pagesIn(language: Language): [name: string, html: unknown][] {
  const shop = (path: string) => ({ ...at(language, path), basket: placed.basket });
  const crm = (path: string, query = {}) => at(language, path, query);
  const portal = (path: string, role: 'member' | 'leader') => ({
    ...at(language, path),
    role,
    quarter,
  });
  const [open] = complaints.cases;
  const [listed] = listedObjectives;
  const [organisation] = experience.organisations;
  assert.ok(usual && without && open && listed && organisation);
  return [
    ['front', frontPage(at(language, '/'))],
    ['data', dataPage(at(language, '/data/'))],
    ['catalogue', cataloguePage({ ...shop('/shop/'), customer: usual })],
    ['catalogue of a guest', cataloguePage({ ...shop('/shop/'), customer: undefined })],
    ['basket', basketPage({ ...shop('/shop/basket'), customer: usual })],
    ['failed order', basketPage({ ...shop('/shop/basket'), customer: usual }, 'HW-0123ABCD')],
    ['empty basket', basketPage({ ...shop('/shop/basket'), customer: undefined, basket: {} })],
    ['placed order', orderPage({ ...shop('/shop/order'), customer: usual, placed })],
    ['real order', orderPage({ ...shop('/shop/order'), customer: usual, placed: undefined })],
    ['no order', orderPage({ ...shop('/shop/order'), customer: without, placed })],
    ['order of a guest', orderPage({ ...shop('/shop/order'), customer: undefined, placed })],
    ['shop assessment', customers({ ...shop('/shop/assessment'), customer: usual, quarter })],
    [
      'assessment of a guest',
      customers({ ...shop('/shop/assessment'), customer: undefined, quarter }),
    ],
    ['customers', customersPage(crm('/crm/'))],
    ['record', recordPage({ ...crm('/crm/', { customer: '15544' }), customer: usual })],
    ['bare record', recordPage({ ...crm('/crm/', { customer: '15638' }), customer: without })],
    ['feedback', feedbackPage({ ...crm('/crm/feedback'), feedback: [said], now })],
    ['no feedback', feedbackPage({ ...crm('/crm/feedback'), feedback: [], now })],
    ['unread feedback', feedbackPage({ ...crm('/crm/feedback'), feedback: undefined, now })],
    [
      'inbox',
      inboxPage({ ...crm('/crm/inbox'), origin: 'http://localhost:4100', item: undefined }),
    ],
    ['channels', channelsPage({ ...crm('/crm/channels'), shown: 'data' })],
    [
      'recent channels',
      channelsPage({ ...crm('/crm/channels', { days: 'recent' }), shown: 'recent' }),
    ],
    ['cases', casesPage({ ...crm('/crm/cases'), open })],
    ['portal', startPage({ ...portal('/portal/', 'member'), now })],
    ['all objectives', objectiveListPage(portal('/portal/objectives', 'member'))],
    [
      'objectives',
      objectivesPage({
        ...portal('/portal/objectives', 'leader'),
        open: toObjectiveId(listed.place, quarter),
      }),
    ],
    ['journey', journeyPage({ ...portal('/portal/journey', 'leader'), read: undefined })],
    [
      'journey of a member',
      journeyPage({ ...portal('/portal/journey', 'member'), read: undefined }),
    ],
    ['notes', notesPage(portal('/portal/notes', 'member'))],
    ['assessment', employees(portal('/portal/assessment', 'member'))],
    ['radar', radarPage({ ...portal('/portal/radar', 'leader'), organisation })],
    ['no radar', radarPage({ ...portal('/portal/radar', 'member'), organisation })],
  ];
}

const pages = languages.flatMap((language) =>
  pagesIn(language).map(([name, html]): [string, Language, string] => [
    `${name} ${language}`,
    language,
    String(html),
  ]),
);
const pageOf = (name: string) => pages.find(([each]) => each === name)?.[2] ?? assert.fail(name);

/** Start and end tags in order, without comments and what scripts hold. */
function tagsOf(html: string): { name: string; end: boolean; attributes: string }[] {
  const bare = html.replaceAll(/(<script[^>]*>)[^]*?<\/script>/g, '$1</script>');
  return [...bare.matchAll(/<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, slash, name = '', attributes = '']) => ({ name, end: slash === '/', attributes }),
  );
}

const valuesOf = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** What stands in a page to be read, attributes included, without the data of widgets. */
const wordsOf = (html: string) => html.replaceAll(/<script[^]*?<\/script>/g, '');

for (const [name, language, html] of pages) {
  test(`${name}: every tag that is opened is closed, in order`, () => {
    const open: string[] = [];
    for (const { name: tag, end } of tagsOf(html)) {
      if (void_.has(tag)) continue;
      if (end) assert.equal(open.pop(), tag);
      else open.push(tag);
    }
    assert.deepEqual(open, []);
    const stray = wordsOf(html).replaceAll(/<[^<>]+>/g, '');
    assert.doesNotMatch(
      stray,
      /[<>{}]|undefined|NaN|\[object|Invalid Date|&(?!(amp|lt|gt|quot|#39);)/,
    );
  });

  test(`${name}: one h1 and main, named navigations, ids once, labels that lead somewhere`, () => {
    const tags = tagsOf(html).filter(({ end }) => !end);
    const count = (tag: string) => tags.filter((each) => each.name === tag).length;
    assert.deepEqual(['h1', 'main', 'title'].map(count), [1, 1, 1]);
    for (const { attributes } of tags.filter((each) => each.name === 'nav')) {
      assert.match(attributes, /aria-label(ledby)?="[^"]+"/);
    }
    const ids = valuesOf(html, 'id');
    assert.equal(new Set(ids).size, ids.length);
    const targets = ['for', 'aria-labelledby', 'aria-describedby'].flatMap((attribute) =>
      valuesOf(html, attribute),
    );
    for (const target of targets) assert.ok(ids.includes(target), `#${target} is not there`);
    for (const href of valuesOf(html, 'href').filter((each) => each.startsWith('/public/'))) {
      assert.ok(existsSync(new URL(`../..${href}`, import.meta.url)), href);
    }
  });

  test(`${name}: nothing that the policy forbids`, () => {
    assert.doesNotMatch(
      html,
      /<style|\sstyle=|\son[a-z]+="|javascript:|<script(?![^>]*(src=|json))/,
    );
  });

  test(`${name}: says its language, leads to the same page in the others, and to what is real`, () => {
    assert.match(html, new RegExp(`<html lang="${locales[language]}">`));
    const links = valuesOf(html, 'href');
    const own = new RegExp(`^([^?]*)\\?(.*)lang=(${languages.join('|')})$`);
    const switches = links.slice(links.findIndex((each) => each.includes('lang=en')));
    for (const other of languages) {
      assert.ok(switches.some((each) => own.exec(each)?.[3] === other));
    }
    assert.ok(links.includes(`/data/?lang=${language}`));
    for (const site of ['/', '/shop/', '/crm/', '/portal/']) {
      assert.ok(links.includes(`${site}?lang=${language}`), site);
    }
  });

  test(`${name}: no text of another language`, () => {
    // What names its own language is in that one.
    const foreign = new RegExp(`<(\\w+)[^>]*\\slang="(?!${language})[^"]*"[^>]*>[^<]*</\\1>`, 'g');
    const text = wordsOf(html).replaceAll(foreign, '').replaceAll(/\s+/g, ' ');
    const ours = textsOf(language).join('\n');
    for (const other of languages.filter((each) => each !== language)) {
      for (const words of textsOf(other)) {
        if (!ours.includes(words)) assert.ok(!text.includes(words), `${other}: ${words}`);
      }
    }
  });
}

/** Every fixed text of a language that is long enough to be told from a word of another one. */
function textsOf(language: Language): string[] {
  const all = [strings, shopStrings, crmStrings, portalStrings, dataStrings, frontStrings];
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value.replaceAll('&', '&amp;'));
    else if (typeof value === 'object' && value) Object.values(value).forEach(walk);
  };
  walk(all.map((texts) => texts[language]));
  return found.filter((words) => words.length > 7);
}

for (const prompt of [orderPrompt, anytimePrompt, pulsePrompt]) {
  test(`the prompt "${prompt.id}" stands in a page as the widgets read it`, () => {
    assert.deepEqual(readPrompt(prompt).faults, []);
    const inPages = pages
      .flatMap(([, , html]) => [
        ...html.matchAll(/<script type="application\/json">([^]*?)<\/script>/g),
      ])
      .map(([, text = '']) => JSON.stringify(JSON.parse(text)));
    assert.ok(inPages.includes(JSON.stringify(prompt)));
  });
}

test('a customer’s page names the token address, a guest’s does not', () => {
  assert.deepEqual(valuesOf(pageOf('catalogue en'), 'data-tokenurl'), ['/shop/token']);
  assert.deepEqual(valuesOf(pageOf('catalogue of a guest en'), 'data-tokenurl'), []);
});

test('the pages embed the widgets with the version in their address', () => {
  const html = pageOf('record de');
  assert.ok(valuesOf(html, 'src').includes('/oxbow/1.2.3/oxbow.js'));
  assert.deepEqual(valuesOf(html, 'data-endpoint'), [host.collector]);
});

test('the pulse has a connection of its own, which is given no token', () => {
  const [connection] = tagsOf(pageOf('portal de')).filter(({ name }) => name === 'ox-connection');
  assert.match(connection?.attributes ?? '', /site="nordhafen"/);
  assert.doesNotMatch(connection?.attributes ?? '', /token/);
});

test('amounts, days and countries are those of the data, in the page’s language', () => {
  assert.match(pageOf('real order en'), /Order 579868, placed on 30 November 2011 at 16:43/);
  assert.match(pageOf('real order en'), /£328\.32/);
  assert.match(pageOf('real order de'), /30\. November 2011/);
  assert.match(pageOf('real order de'), /328,32\s£/);
  assert.match(pageOf('real order de'), /Vereinigtes Königreich/);
});

test('what a customer said is text, not markup', () => {
  assert.match(pageOf('feedback en'), /Quick &lt;b&gt;delivery/);
});

test('figures of the page about the data are those of the data', () => {
  const html = pageOf('data en');
  assert.match(html, new RegExp(`${demoData.touchpoints.shown} orders and cancellations`));
  assert.match(html, new RegExp(`${complaints.cases.length} single cases`));
});

test('the language switch keeps the page and what it is about', () => {
  const links = valuesOf(pageOf('record en'), 'href');
  for (const language of languages) {
    assert.ok(links.includes(`/crm/?customer=15544&amp;lang=${language}`), language);
  }
});
