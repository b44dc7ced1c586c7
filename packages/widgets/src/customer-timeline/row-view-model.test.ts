import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellHandover } from '@oxbow/model/story';
import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import { MaskedField } from '@oxbow/model/touchpoint';
import { loadWording } from '../element/testing/wording.js';
import { createFormats } from './formats.js';
import type { RowSetting } from './row-setting.js';
import { toRowView, type RowView } from './row-view-model.js';
import { strings } from './strings.js';
import type { TimelineRow } from './timeline-row.js';

type Given = Partial<RowSetting> & { row?: Partial<TimelineRow> };

const now = Date.parse('2026-11-22T12:00:00Z');
const at = '2026-11-20T10:09:00Z';

async function viewOf(fields: object, { row, ...given }: Given = {}): Promise<RowView> {
  const record = { at, title: 'x', channel: 'email', ...fields };
  const { touchpoint } = readTouchpoint(record, 't');
  assert.ok(touchpoint);
  const locale = given.locale ?? 'en-GB';
  const setting: RowSetting = {
    ...(await loadWording(strings, locale)),
    ...{ timeZone: 'Europe/London', now, order: 'newest', grouping: 'day', agents: 'team' },
    ...{ lanes: false, story: false },
    ...given,
  };
  return toRowView(
    { key: 7, position: 427, count: 1204, touchpoint, open: false, record, ...row },
    setting,
    createFormats(setting.locale, setting.timeZone),
  );
}

/** The facts one by one, without the marks that keep them apart. */
const factsOf = ({ facts }: RowView) =>
  facts === '' ? [] : facts.split('\u00a0· ').map((fact) => fact.replaceAll(/[\u2068\u2069]/g, ''));

const facts: [locale: string, fields: object, expected: string[], given?: Given][] = [
  ['en', { channel: 'hotline', direction: 'in' }, ['Hotline', 'received']],
  ['de', { channel: 'chat', direction: 'internal' }, ['Chat', 'intern']],
  ['en', { channel: 'kiosk' }, ['Other channel: kiosk']],
  ['fr', { channel: 'kiosk' }, ['Autre canal\u00a0: kiosk']],
  ['en', { channel: 7 }, ['Other channel']],
  ['en', { channel: 'store', alongside: 'video' }, ['Store and Video call at once']],
  ['de', { channel: 'store', alongside: 'video' }, ['Filiale und zugleich Videogespräch']],
  ['en', { team: 'Gifts', agent: 'M. Okafor', place: 'Leeds' }, ['E-mail', 'Gifts', 'Leeds']],
  [
    'en',
    { team: 'Gifts', agent: 'M. Okafor' },
    ['E-mail', 'Gifts', 'with M. Okafor'],
    { agents: 'named' },
  ],
  ['en', { team: 'Gifts' }, ['E-mail', 'Gifts'], { agents: 'named' }],
  ['de', { agent: 'M. Okafor' }, ['E-Mail', 'mit M. Okafor'], { agents: 'named' }],
  ['de', { case: 'K-1', source: 'helpdesk' }, ['E-Mail', 'Vorgang K-1', 'helpdesk']],
  ['en', { case: 'K-1' }, ['E-mail'], { grouping: 'case' }],
  ['en', { side: 'employee' }, ['E-mail', 'employees’ side']],
  ['en', { type: 'order', title: 'Order of 22 items' }, ['E-mail']],
  ['de', { type: 'order', title: 'Order of 22 items' }, ['E-Mail', 'Bestellung']],
  ['en', { type: 'warranty' }, ['E-mail', 'warranty']],
  ['en', { type: 'toString' }, ['E-mail', 'toString']],
  ['en', { type: 'loyalty', loyalty: { points: 120 } }, ['E-mail', 'Loyalty points: +120']],
  [
    'en',
    { type: 'loyalty', loyalty: { points: -1500, balance: 0 } },
    ['E-mail', 'Loyalty points: −1,500, balance 0'],
  ],
  [
    'de',
    { loyalty: { points: 0.5, balance: 1234.5 } },
    ['E-Mail', 'Treuepunkte: +0,5, Stand 1.234,5'],
  ],
  ['en', { type: 'search', search: { words: 'cups' } }, ['E-mail', 'Searched for “cups”']],
  [
    'en',
    { type: 'search', search: { words: 'cups', results: 0 } },
    ['E-mail', 'Searched for “cups”: 0 results'],
  ],
  ['en', { search: { words: 'cups', results: 1 } }, ['E-mail', 'Searched for “cups”: 1 result']],
  [
    'fr',
    { search: { words: 'tasses', results: 12 } },
    ['E-mail', 'Recherche de «\u00a0tasses\u00a0»\u00a0: 12 résultats'],
  ],
  ['en', { type: 'campaign', campaign: 'Spring' }, ['E-mail', 'Campaign: Spring']],
  ['en', { category: 'Delivery' }, ['E-mail', 'Delivery']],
  ['en', { direction: 'in' }, ['E-mail', 'received', 'customer’s side'], { lanes: true }],
  ['de', { direction: 'out' }, ['E-Mail', 'gesendet', 'Seite der Firma'], { lanes: true }],
  ['en', {}, ['E-mail', 'either side'], { lanes: true }],
  ['en', { side: 'employee' }, ['E-mail', 'employees’ side'], { lanes: true }],
  [
    'en',
    { amount: { value: 5, currency: 'EUR' }, team: 'Gifts', masked: ['amount', 'team', 'place'] },
    ['E-mail', 'Hidden: team, amount'],
  ],
  ['de', { agent: 'x', masked: ['agent'] }, ['E-Mail', 'Verborgen: Kontaktperson']],
  [
    'en',
    { type: 'feedback', title: 'How likely?', rating: { value: 0, maximum: 10 } },
    ['E-mail', 'How likely?'],
  ],
  ['en', { place: 'a\u202eb\u2066c' }, ['E-mail', 'abc']],
];
for (const [locale, fields, expected, given] of facts)
  test(`facts in ${locale}: ${expected.join(' · ')}`, async () => {
    assert.deepEqual(factsOf(await viewOf(fields, { locale, ...given })), expected);
  });

test('each fact is kept from turning the others around', async () => {
  const { facts: text } = await viewOf({ team: 'פניות' });
  assert.equal(text, '\u2068E-mail\u2069\u00a0· \u2068פניות\u2069');
});

for (const locale of ['en', 'de', 'fr'])
  for (const field of MaskedField.options)
    test(`there is a word in ${locale} for ${field}, where that is hidden`, async () => {
      const { text } = await loadWording(strings, locale);
      const key = `masked${field.charAt(0).toUpperCase()}${field.slice(1)}`;
      assert.match(text(key as 'maskedTeam'), /^\p{L}/u);
    });

const moods: [value: number, source: string, locale: string, expected: string][] = [
  [-1, 'customer', 'en', 'Mood, stated by the customer: very bad'],
  [-0.6, 'customer', 'en', 'Mood, stated by the customer: very bad'],
  [-0.5, 'customer', 'en', 'Mood, stated by the customer: bad'],
  [0, 'survey', 'en', 'Mood, stated by survey: neither good nor bad'],
  [0.6, 'customer', 'de', 'Stimmung, angegeben von Kundin oder Kunde: gut'],
  [1, 'customer', 'fr', 'Humeur, indiquée par le client ou la cliente\u00a0: très bonne'],
];
for (const [value, source, locale, expected] of moods)
  test(`a sentiment of ${value}, stated by ${source}, in ${locale}: ${expected}`, async () => {
    const view = await viewOf({ sentiment: { value, source } }, { locale });
    assert.equal(factsOf(view).at(-1), expected);
  });

const amounts = [
  ['en', { value: -2.55, currency: 'GBP' }, '−£2.55'],
  ['de', { value: -2.55, currency: 'GBP' }, '−2,55\u00a0£'],
  ['fr', { value: 1234.5, currency: 'EUR' }, '1\u202f234,50\u00a0€'],
  ['en', { value: 1e15, currency: 'JPY' }, '¥1,000,000,000,000,000'],
  ['en', { value: Number.NaN, currency: 'EUR' }, undefined],
] as const;
for (const [locale, amount, expected] of amounts)
  test(`the amount ${JSON.stringify(amount)} in ${locale} is ${expected}`, async () => {
    assert.equal((await viewOf({ amount }, { locale })).amount, expected);
  });

const titles: [locale: string, fields: object, expected: string][] = [
  ['en', { title: 'Order' }, 'Order'],
  ['de', { type: 'feedback', rating: { value: 9, maximum: 10 } }, 'Rückmeldung: 9 von 10'],
  ['en', { type: 'feedback', rating: { value: 0, maximum: 10 } }, 'Feedback: 0 of 10'],
  ['en', { type: 'call', title: 'Rated', rating: { value: 4, maximum: 5 } }, 'Rated'],
  ['en', { confidential: true }, 'Confidential: title and details are hidden'],
  ['fr', { confidential: 'yes' }, 'Confidentiel : le titre et les détails sont masqués'],
];
for (const [locale, fields, expected] of titles)
  test(`titled in ${locale}: ${expected}`, async () => {
    assert.equal((await viewOf(fields, { locale })).title, expected);
  });

const times: [name: string, fields: object, given: Given, text: string, relative?: string][] = [
  ['the time of day', {}, {}, '10:09', '2 days ago'],
  ['in its zone', {}, { timeZone: 'Pacific/Auckland' }, '23:09', '3 days ago'],
  [
    'by the calendar of the zone',
    { at: '2026-11-22T01:00:00Z' },
    { timeZone: 'America/New_York' },
    '20:00',
    'yesterday',
  ],
  ['with the date in weeks', {}, { grouping: 'week' }, '20 Nov 2026, 10:09', '2 days ago'],
  ['with the date in cases', {}, { grouping: 'case' }, '20 Nov 2026, 10:09', '2 days ago'],
  ['some minutes ago', { at: '2026-11-22T11:48:30Z' }, {}, '11:48', '11 minutes ago'],
  ['some hours ago', { at: '2026-11-22T08:00:00Z' }, {}, '08:00', '4 hours ago'],
  [
    'today, over the clocks that go back',
    { at: '2026-10-25T00:30:00Z' },
    { now: Date.parse('2026-10-25T23:30:00Z') },
    '01:30',
    '23 hours ago',
  ],
  [
    'two days of 25 and 23 hours',
    { at: '2026-10-24T22:30:00Z' },
    { now: Date.parse('2026-10-26T00:30:00Z') },
    '23:30',
    '2 days ago',
  ],
  ['weeks ago', { at: '2026-11-01T10:00:00Z' }, {}, '10:00', '3 weeks ago'],
  ['what is long ago has no such words', { at: '2026-10-01T10:00:00Z' }, {}, '11:00', undefined],
  ['what is to come', { at: '2026-11-23T10:00:00Z' }, {}, '10:00', 'tomorrow'],
  ['in German', {}, { locale: 'de', grouping: 'none' }, '20.11.2026, 10:09', 'vorgestern'],
];
for (const [name, fields, given, text, relative] of times)
  test(`time: ${name}`, async () => {
    const { time } = await viewOf(fields, given);
    assert.deepEqual([time?.text, time?.relative], [text, relative]);
    assert.equal(Date.parse(time?.iso ?? ''), Date.parse((fields as { at?: string }).at ?? at));
  });

test('an unknown date has no time', async () => {
  assert.equal((await viewOf({ at: 'gestern' })).time, undefined);
});

const places = [
  ['en', '428 of 1,204'],
  ['de', '428 von 1.204'],
  ['fr', '428 sur 1\u202f204'],
] as const;
for (const [locale, expected] of places)
  test(`its place in ${locale}: ${expected}`, async () => {
    assert.equal((await viewOf({}, { locale })).place, expected);
  });

const group = (kind: string, key: string) => ({
  row: { group: { kind, key, count: 1204, collapsed: false } } as Partial<TimelineRow>,
});
const headings: [locale: string, kind: string, key: string, expected: string][] = [
  ['en', 'day', '2026-11-20', 'Friday, November 20, 2026'],
  ['de', 'day', '2026-03-29', 'Sonntag, 29. März 2026'],
  ['en', 'week', '2026-11-16', 'Week of November 16, 2026'],
  ['de', 'week', '2026-11-16', 'Woche vom 16. November 2026'],
  ['fr', 'week', '2026-11-16', 'Semaine du 16 novembre 2026'],
  ['en', 'month', '2026-11', 'November 2026'],
  ['de', 'month', '2026-03', 'März 2026'],
  ['fr', 'month', '2026-02', 'février 2026'],
  ['en', 'case', 'K-1', 'Case K-1'],
  ['de', 'caseless', '', 'Ohne Vorgang'],
  ['fr', 'caseless', '', 'Sans dossier'],
  ['en', 'undated', '', 'Unknown date'],
];
for (const [locale, kind, key, expected] of headings)
  test(`heading of a ${kind} in ${locale}: ${expected}`, async () => {
    const timeZone = 'Pacific/Auckland';
    const { heading } = await viewOf({}, { locale, timeZone, ...group(kind, key) });
    assert.equal(heading?.text, expected);
    assert.match(heading?.count ?? '', /^1\D204 \p{L}/u);
  });

test('what is not grouped has no heading', async () => {
  assert.equal((await viewOf({}, group('all', ''))).heading, undefined);
});

test('of a group that is closed only the heading is drawn', async () => {
  const row = { ...group('day', '2026-11-20').row };
  row.group = { ...row.group!, collapsed: true };
  row.quietSpell = { days: 14, from: '2026-11-01', until: '2026-11-14' };
  const view = await viewOf({ detail: 'x', alongside: 'chat' }, { row });
  assert.match(view.classes, /\bis-collapsed\b/);
  assert.deepEqual(
    [view.below, view.details, view.fold, view.alongside],
    [[], undefined, undefined, undefined],
  );
});

const spells = [
  [
    'en',
    14,
    '2026-11-01',
    '2026-11-14',
    '14 quiet days',
    'from November 1, 2026 to November 14, 2026',
  ],
  [
    'de',
    14,
    '2026-11-01',
    '2026-11-14',
    '14 ruhige Tage',
    'vom 1. November 2026 bis zum 14. November 2026',
  ],
  ['fr', 7, '2026-03-01', '2026-03-07', '7 jours calmes', 'du 1 mars 2026 au 7 mars 2026'],
  ['en', 1, '2026-11-01', '2026-11-01', '1 quiet day', 'November 1, 2026'],
] as const;
for (const [locale, days, from, until, text, range] of spells)
  test(`${text} in ${locale}, ${range}`, async () => {
    const { below } = await viewOf({}, { locale, row: { quietSpell: { days, from, until } } });
    assert.deepEqual(below, [{ kind: 'quiet', inferred: false, text, facts: range }]);
  });

const hour = 3_600_000;
type GivenHandover = NonNullable<TimelineRow['handover']>;
const stated: GivenHandover = {
  ...{ kind: 'handover', from: 3, to: 7, basis: 'previous', inferred: false, reason: undefined },
  ...{ between: 2 * hour, carried: undefined, fromChannel: 'hotline' },
};
const handovers: [locale: string, handover: Partial<GivenHandover>, expected: string][] = [
  ['en', {}, 'Handed over from Hotline to E-mail: 2 hours later'],
  ['de', {}, 'Übergang von Hotline zu E-Mail: 2 Stunden später'],
  ['fr', {}, 'Passage de Service téléphonique à E-mail: 2 heures plus tard'],
  ['de', { between: 72 * hour }, 'Übergang von Hotline zu E-Mail: 3 Tage später'],
  ['en', { between: 30_000 }, 'Handed over from Hotline to E-mail: 1 minute later'],
  [
    'en',
    { reason: 'Photo wanted', carried: true },
    'Handed over from Hotline to E-mail: 2 hours later · Reason: Photo wanted · context carried over',
  ],
  [
    'en',
    { inferred: true, basis: 'case' },
    'Came from Hotline to E-mail: 2 hours later · inferred from the case',
  ],
  [
    'en',
    { inferred: true, basis: 'time' },
    'Came from Hotline to E-mail: 2 hours later · inferred from the time between',
  ],
  [
    'en',
    { kind: 'gap', carried: false },
    'Started again, after Hotline on E-mail: 2 hours later · the customer had to say everything again',
  ],
  [
    'de',
    { kind: 'gap', carried: false, fromChannel: 'email' },
    'Neu begonnen über E-Mail: 2 Stunden später · alles musste noch einmal gesagt werden',
  ],
  ['en', { fromChannel: undefined, between: undefined }, 'Handed over to E-mail: '],
];
for (const [locale, handover, expected] of handovers)
  test(`in ${locale}: ${expected}`, async () => {
    const row = { handover: { ...stated, ...handover } as GivenHandover };
    const [line] = (await viewOf({}, { locale, row })).below;
    const plain = line?.facts.replaceAll(/[\u2068\u2069]/g, '');
    assert.equal(`${line?.text}: ${plain}`.replaceAll('\u00a0', ' '), expected);
    assert.equal(line?.kind, handover.kind ?? 'handover');
  });

for (const order of ['newest', 'oldest'] as const)
  test(`${order} first, what lies between stands where that time is`, async () => {
    const row = {
      quietSpell: { days: 14, from: '2026-11-01', until: '2026-11-14' },
      handover: stated,
    };
    const { above, below } = await viewOf({}, { order, row });
    const kinds = (lines: typeof above) => lines.map(({ kind }) => kind);
    assert.deepEqual(
      [kinds(above), kinds(below)],
      order === 'newest' ? [[], ['handover', 'quiet']] : [['quiet', 'handover'], []],
    );
  });

const burst = (count: number, folded = true): Given => ({
  row: { burst: { count, from: Date.parse(at), until: Date.parse(at) + hour / 2, folded } },
});
const bursts: [locale: string, fields: object, count: number, expected: string][] = [
  ['en', { type: 'page' }, 37, 'Viewed 37 pages'],
  ['de', { type: 'page' }, 37, '37 Seiten angesehen'],
  ['fr', { type: 'page' }, 1037, '1\u202f037 pages consultées'],
  ['en', { type: 'search' }, 3, 'Searched 3 times'],
  ['de', { type: 'search' }, 3, '3-mal gesucht'],
  ['en', { type: 'payment' }, 5, '5 × Payment'],
  ['en', { type: 'scan' }, 5, '5 × scan'],
  ['en', { type: 'constructor' }, 5, '5 × constructor'],
];
for (const [locale, fields, count, expected] of bursts)
  test(`a burst in ${locale}: ${expected}`, async () => {
    const view = await viewOf(
      { ...fields, detail: 'd', team: 'Gifts', amount: { value: 1, currency: 'EUR' } },
      { locale, ...burst(count) },
    );
    assert.equal(view.title, expected);
    assert.equal(
      view.time?.text.replaceAll(/\s/g, ' '),
      locale === 'en' ? '10:09 AM – 10:39 AM' : '10:09 – 10:39',
    );
    // What is true of the first is not told of all.
    assert.deepEqual(
      [view.amount, view.details, factsOf(view)],
      [undefined, undefined, ['E-mail'].map((word) => (locale === 'de' ? 'E-Mail' : word))],
    );
    assert.equal(view.fold?.isFolded, true);
  });

test('a burst that is unfolded shows its first touchpoint, and can be folded again', async () => {
  const view = await viewOf({ type: 'page', title: 'Cups' }, burst(37, false));
  assert.equal(view.title, 'Cups');
  assert.deepEqual(view.fold, { text: 'Fold 37 into one line', isFolded: false });
});

test('a burst of confidential touchpoints tells no title', async () => {
  const view = await viewOf({ type: 'message', title: 'secret', confidential: true }, burst(3));
  assert.ok(!JSON.stringify({ ...view, row: undefined }).includes('secret'));
});

const open = { row: { open: true } };
test('details: when it was, its text with links, its address, a link to copy', async () => {
  const { details } = await viewOf(
    { id: 'm-1', detail: 'see https://a.example', link: 'https://b.example' },
    { locale: 'de', ...open },
  );
  assert.deepEqual(details, {
    label: 'Einzelheiten',
    content: {
      time: 'Freitag, 20. November 2026 um 10:09 GMT+0 · vorgestern',
      text: [{ text: 'see ' }, { text: 'https://a.example', link: 'https://a.example' }],
      link: 'https://b.example',
      address: undefined,
      slot: undefined,
      copy: 'Link kopieren',
    },
  });
});

const hidden: [name: string, fields: object, given?: Given][] = [
  ['nothing to tell', {}],
  ['confidential', { detail: 'secret', confidential: true }, { slots: new Set(['x']) }],
  ['a story', { detail: 'secret', link: 'https://a.example' }, { story: true }],
];
for (const [name, fields, given] of hidden)
  test(`no details: ${name}`, async () => {
    const view = await viewOf({ type: 'x', ...fields }, { ...given, ...open });
    assert.equal(view.details, undefined);
  });

test('the host has markup of its own for a type', async () => {
  const given = { slots: new Set(['order']), ...open };
  assert.equal((await viewOf({ type: 'order' }, given)).details?.content?.slot, 'detail-7');
  assert.equal((await viewOf({ type: 'call' }, given)).details, undefined);
});

test('what is looked for is marked in title and details, of those that were found', async () => {
  const fields = { title: 'Café closed', detail: 'the cafe' };
  const row = { open: true, found: 'current' as const };
  const view = await viewOf(fields, { words: 'cafe', row });
  assert.deepEqual(view.title, [{ text: 'Café', match: true }, { text: ' closed' }]);
  assert.deepEqual(view.details?.content?.text, [{ text: 'the ' }, { text: 'cafe', match: true }]);
  assert.equal((await viewOf(fields, { words: 'cafe' })).title, 'Café closed');
});

test('words of ours are not marked in the place of what is confidential', async () => {
  const row = { found: 'match' as const };
  const { title } = await viewOf({ confidential: true }, { words: 'title', row });
  assert.equal(title, 'Confidential: title and details are hidden');
});

test('a story tells the day of the story, and no date or reason', async () => {
  const row: Partial<TimelineRow> = {
    ...group('day', '2026-11-20').row,
    touchpoint: { channel: 'email', title: 'Order', side: 'customer', confidential: false, day: 3 },
    quietSpell: { days: 14, from: '2026-11-01', until: '2026-11-14' },
    // As the view completes a row that is told.
    handover: { ...stated, ...tellHandover({ ...stated, reason: 'Photo wanted' }) },
  };
  const view = await viewOf({}, { story: true, row });
  assert.deepEqual([view.time?.text, view.heading?.text], ['Day 3', 'Day 3']);
  const told = JSON.stringify({ ...view, row: undefined, heading: view.heading?.text });
  assert.doesNotMatch(told, /2026|November|Photo|hours/);
});

test('people of the firm are named where the host wants that, and never else', async () => {
  const record = { agent: 'M. Okafor', team: 'Gifts', detail: 'x', type: 'page' };
  for (const given of [{}, { lanes: true }, open, burst(3), burst(3, false)]) {
    const { row: _row, ...view } = await viewOf(record, given);
    assert.ok(!JSON.stringify(view).includes('Okafor'));
  }
});

for (const kind of ['day', 'week', 'month'] as const)
  test(`the heading of a ${kind} in a story tells no date, be its day not known`, async () => {
    const key = kind === 'month' ? '2026-11' : '2026-11-20';
    const view = await viewOf({}, { story: true, row: group(kind, key).row });
    assert.equal(view.heading?.text, 'Unknown date');
  });
