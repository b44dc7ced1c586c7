import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channels, type Channel } from '@oxbow/model/channel';
import { loadWording } from '../element/testing/wording.js';
import { sampleNow, sampleTouchpoints } from './samples.js';
import { strings } from './strings.js';
import { TouchpointBatch } from './touchpoint-batch.js';
import { TouchpointList } from './touchpoint-list.js';
import { toCustomerTimelineView, type CustomerTimelineView, type Timeline } from './view-model.js';

async function viewOf(
  records: unknown[],
  {
    locale = 'en-GB',
    timeZone = 'Europe/London',
    ...timeline
  }: Partial<Timeline> & { locale?: string; timeZone?: string } = {},
): Promise<CustomerTimelineView> {
  const list = new TouchpointList();
  const batch = new TouchpointBatch(records, '');
  list.count(batch);
  list.add(batch.entries);
  return toCustomerTimelineView(
    {
      entries: list.entries,
      chosen: new Set(),
      open: new Set(),
      limit: 100,
      waiting: 0,
      olderPage: undefined,
      invalid: list.invalid,
      ...timeline,
    },
    { ...(await loadWording(strings, locale)), timeZone, now: sampleNow },
  );
}

const record = (at: unknown, more: object = {}) => ({
  at,
  title: `${at}`,
  channel: 'email',
  ...more,
});

const outline = ({ groups }: CustomerTimelineView) =>
  groups.map(({ heading, touchpoints }) => [heading, ...touchpoints.map(({ time }) => time?.text)]);

const sentences = [
  ['en-GB', 'Last contact on Thursday, 1 December 2011, by e\u2011mail. 8 touchpoints.'],
  ['en', 'Last contact on Thursday, December 1, 2011, by e\u2011mail. 8 touchpoints.'],
  ['de', 'Letzter Kontakt am Donnerstag, 1. Dezember 2011, per E\u2011Mail. 8 Kontaktpunkte.'],
  ['fr', 'Dernier contact le jeudi 1 décembre 2011, par e\u2011mail. 8 points de contact.'],
] as const;
for (const [locale, sentence] of sentences)
  test(`the sentence in ${locale}`, async () => {
    const view = await viewOf(sampleTouchpoints, { locale });
    // Engines differ in the comma of British dates.
    assert.equal(view.sentence.replace('Thursday 1', 'Thursday, 1'), sentence);
  });

const lastContacts = [
  ['the newest', [record('2011-03-01T10:00:00Z'), record('2011-04-01T10:00:00Z')], '1 April 2011'],
  [
    'not one that stayed inside the firm',
    [record('2011-03-01T10:00:00Z'), record('2011-04-01T10:00:00Z', { direction: 'internal' })],
    '1 March 2011',
  ],
  [
    'not one that is to come',
    [record('2011-03-01T10:00:00Z'), record('2011-12-24T10:00:00Z')],
    '1 March 2011',
  ],
  [
    'one of today that a fast clock dates ahead',
    [record('2011-03-01T10:00:00Z'), record('2011-12-02T12:04:00Z')],
    '2 December 2011',
  ],
  ['not one of unknown date', [record('2011-03-01T10:00:00Z'), record('soon')], '1 March 2011'],
] as const;
for (const [name, records, date] of lastContacts)
  test(`the last contact is ${name}`, async () => {
    const { sentence } = await viewOf([...records]);
    assert.ok(sentence.includes(date), sentence);
  });

const wordings = [
  ['en', [record('soon')], {}, 'No contact with a known date. 1 touchpoint.'],
  ['de', [record('soon')], {}, 'Kein Kontakt mit bekanntem Datum. 1 Kontaktpunkt.'],
  ['fr', [record('soon')], {}, 'Aucun contact à une date connue. 1 point de contact.'],
  [
    'en',
    [record('2011-03-01T10:00:00Z'), record('2011-03-01T09:00:00Z')],
    { olderPage: 'idle' },
    'Last contact on Tuesday, March 1, 2011, by e\u2011mail. The latest 2 touchpoints are loaded.',
  ],
] as const;
for (const [locale, records, timeline, sentence] of wordings)
  test(`says “${sentence}”`, async () => {
    assert.equal((await viewOf([...records], { locale, ...timeline })).sentence, sentence);
  });

for (const locale of ['en', 'de', 'fr'])
  for (const channel of channels)
    test(`the sentence names ${channel} in ${locale}`, async () => {
      const { sentence } = await viewOf([record('2011-03-01T10:00:00Z', { channel })], { locale });
      assert.match(sentence, /2011, \p{Ll}[^.{}]+\. 1 /u);
    });

const days = [
  [
    'the day the clocks go forward in Berlin',
    'Europe/Berlin',
    [
      '2026-03-28T22:59:00Z',
      '2026-03-28T23:00:00Z',
      '2026-03-29T00:59:00Z',
      '2026-03-29T01:00:00Z',
      '2026-03-29T21:59:00Z',
      '2026-03-29T22:00:00Z',
    ],
    [
      ['Monday, March 30, 2026', '12:00 AM'],
      ['Sunday, March 29, 2026', '11:59 PM', '3:00 AM', '1:59 AM', '12:00 AM'],
      ['Saturday, March 28, 2026', '11:59 PM'],
    ],
  ],
  [
    'the day the clocks go back in Berlin, an hour twice',
    'Europe/Berlin',
    [
      '2026-10-24T21:59:00Z',
      '2026-10-24T22:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T22:59:00Z',
      '2026-10-25T23:00:00Z',
    ],
    [
      ['Monday, October 26, 2026', '12:00 AM'],
      ['Sunday, October 25, 2026', '11:59 PM', '2:30 AM', '2:30 AM', '12:00 AM'],
      ['Saturday, October 24, 2026', '11:59 PM'],
    ],
  ],
  [
    'one moment on two sides of the date line',
    'Pacific/Auckland',
    ['2026-01-01T10:59:00Z', '2026-01-01T11:00:00Z'],
    [
      ['Friday, January 2, 2026', '12:00 AM'],
      ['Thursday, January 1, 2026', '11:59 PM'],
    ],
  ],
  [
    'offsets of the source do not matter',
    'UTC',
    ['2026-01-01T23:30:00-02:00', '2026-01-02T02:30:00+01:00'],
    [['Friday, January 2, 2026', '1:30 AM', '1:30 AM']],
  ],
] as const;
for (const [name, timeZone, times, expected] of days)
  test(`days: ${name}`, async () => {
    const view = await viewOf(
      times.map((at) => record(at)),
      { timeZone, locale: 'en' },
    );
    const plain = outline(view).map((row) => row.map((text) => text?.replace('\u202f', ' ')));
    assert.deepEqual(plain, expected);
  });

test('newest first, the same time in the order of the host, unknown dates last', async () => {
  const view = await viewOf([
    record('gestern', { title: 'unknown 1' }),
    record('2011-03-01T10:00:00Z', { title: 'b' }),
    record('2011-03-01T10:00:00Z', { title: 'c' }),
    record('2011-03-02T10:00:00Z', { title: 'a' }),
    record(1767225600, { title: 'unknown 2' }),
  ]);
  const titles = view.groups.map(({ touchpoints }) => touchpoints.map(({ title }) => title));
  assert.deepEqual(titles, [['a'], ['b', 'c'], ['unknown 1', 'unknown 2']]);
  assert.equal(view.groups.at(-1)?.heading, 'Unknown date');
  assert.equal(view.groups.at(-1)?.touchpoints[0]?.time, undefined);
  assert.equal(view.notShown, '2 records could not be shown whole.');
});

test('a day of which only a part is shown is counted whole', async () => {
  const records = Array.from({ length: 5 }, (_, hour) => record(`2011-03-01T1${hour}:00:00Z`));
  const view = await viewOf([...records, record('2011-02-01T10:00:00Z')], { limit: 2 });
  assert.deepEqual(
    view.groups.map(({ count, touchpoints }) => [count, touchpoints.length]),
    [['5 touchpoints', 2]],
  );
  assert.deepEqual([view.showing, view.older], ['Showing 2 of 6 touchpoints', 'Show 4 older']);
});

test('one press shows at most a hundred more', async () => {
  const records = Array.from({ length: 250 }, () => record('2011-03-01T10:00:00Z'));
  assert.equal((await viewOf(records)).older, 'Show 100 older');
  assert.equal((await viewOf(records, { limit: 200 })).older, 'Show 50 older');
  assert.equal((await viewOf(records, { limit: 300 })).older, undefined);
});

test('channels by how many there are, all of them still counted when some are chosen', async () => {
  const chosen = new Set<Channel>(['email']);
  const { channels, groups, showing } = await viewOf(sampleTouchpoints, { chosen });
  assert.deepEqual(
    channels.map(({ label, count, chosen }) => [label, count, chosen]),
    [
      ['Online shop', '4', false],
      ['Store', '1', false],
      ['Website', '1', false],
      ['Hotline', '1', false],
      ['E-mail', '1', true],
    ],
  );
  assert.deepEqual(
    groups.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)),
    ['mail-2081'],
  );
  assert.equal(showing, 'Showing 1 of 8 touchpoints');
});

test('a chosen channel that is gone can still be let go', async () => {
  const view = await viewOf([record('2011-03-01T10:00:00Z')], { chosen: new Set(['fax']) });
  assert.equal(view.nothing, true);
  assert.deepEqual(
    view.channels.map(({ label, count }) => [label, count]),
    [
      ['E-mail', '1'],
      ['Fax', '0'],
    ],
  );
});

const at = '2011-03-01T10:00:00Z';
const facts = [
  ['en', { channel: 'hotline', direction: 'in' }, ['Hotline', 'received']],
  ['en', { channel: 'email', direction: 'out' }, ['E-mail', 'sent']],
  ['de', { channel: 'chat', direction: 'internal' }, ['Chat', 'intern']],
  ['en', { channel: 'kiosk' }, ['Other channel: kiosk']],
  ['fr', { channel: 'kiosk' }, ['Autre canal\u00a0: kiosk']],
  ['en', { channel: 7 }, ['Other channel']],
  [
    'en',
    { channel: 'store', team: 'Gifts', agent: 'M. Okafor', place: 'Leeds' },
    ['Store', 'Gifts', 'Leeds'],
  ],
  [
    'de',
    { channel: 'email', case: 'K-1', source: 'helpdesk' },
    ['E-Mail', 'Vorgang K-1', 'helpdesk'],
  ],
  ['en', { channel: 'email', side: 'employee' }, ['E-mail', 'employees’ side']],
] as const;
for (const [locale, fields, expected] of facts)
  test(`facts in ${locale}: ${expected.join(' · ')}`, async () => {
    const view = await viewOf([{ at, title: 'x', ...fields }], { locale });
    assert.deepEqual(view.groups[0]?.touchpoints[0]?.facts, expected);
  });

const amounts = [
  ['en', { value: -2.55, currency: 'GBP' }, '−£2.55'],
  ['de', { value: -2.55, currency: 'GBP' }, '−2,55\u00a0£'],
  ['fr', { value: 1234.5, currency: 'EUR' }, '1\u202f234,50\u00a0€'],
  ['en', { value: 1e15, currency: 'JPY' }, '¥1,000,000,000,000,000'],
  ['en', { value: Number.NaN, currency: 'EUR' }, undefined],
  ['en', { value: 5, currency: 'euro' }, undefined],
] as const;
for (const [locale, amount, expected] of amounts)
  test(`the amount ${JSON.stringify(amount)} in ${locale} is ${expected}`, async () => {
    const view = await viewOf([{ at, title: 'x', amount }], { locale });
    assert.equal(view.groups[0]?.touchpoints[0]?.amount, expected);
  });

const titles = [
  ['en', { title: 'Order' }, 'Order', ['Other channel']],
  [
    'de',
    { title: 'Feedback: 9 of 10', type: 'feedback', rating: { value: 9, maximum: 10 } },
    'Rückmeldung: 9 von 10',
    ['Anderer Kanal'],
  ],
  [
    'en',
    { title: 'Would you recommend us?', type: 'feedback', rating: { value: 0, maximum: 10 } },
    'Feedback: 0 of 10',
    ['Other channel', 'Would you recommend us?'],
  ],
  [
    'en',
    { title: 'Feedback', type: 'feedback', rating: { value: 11, maximum: 0 } },
    'Feedback',
    ['Other channel'],
  ],
  [
    'en',
    { title: 'A rated call', type: 'call', rating: { value: 4, maximum: 5 } },
    'A rated call',
    ['Other channel'],
  ],
  [
    'en',
    { title: 'Secret', type: 'feedback', rating: { value: 4, maximum: 5 }, confidential: true },
    'Confidential: title and details are hidden',
    ['Other channel'],
  ],
  [
    'en',
    { title: 'Said to be secret, badly', confidential: 'yes' },
    'Confidential: title and details are hidden',
    ['Other channel'],
  ],
] as const;
for (const [locale, fields, title, shown] of titles)
  test(`the title of ${JSON.stringify(fields)} in ${locale}`, async () => {
    const view = await viewOf([{ at, ...fields }], { locale });
    assert.equal(view.groups[0]?.touchpoints[0]?.title, title);
    assert.deepEqual(view.groups[0]?.touchpoints[0]?.facts, shown);
  });

const moods = [
  [-1, 'very bad'],
  [-0.5, 'bad'],
  [0, 'neither good nor bad'],
  [0.21, 'good'],
  [1, 'very good'],
] as const;
for (const [value, word] of moods)
  test(`a mood stated as ${value} is ${word}`, async () => {
    const view = await viewOf([{ at, title: 'x', sentiment: { value, source: 'customer' } }]);
    assert.equal(view.groups[0]?.touchpoints[0]?.mood, `Mood, stated by the customer: ${word}`);
  });

const details = [
  ['text', { detail: 'a\nb' }, { open: false, text: 'a\nb' }],
  [
    'a safe link',
    { link: 'https://shop.example/1' },
    { open: false, link: 'https://shop.example/1' },
  ],
  [
    'an unsafe link as text',
    { link: 'javascript:alert(1)' },
    { open: false, address: 'javascript:alert(1)' },
  ],
  ['nothing', {}, undefined],
  [
    'nothing of what is confidential',
    { detail: 'a', link: 'https://shop.example/1', confidential: true },
    undefined,
  ],
] as const;
for (const [name, fields, expected] of details)
  test(`the details hold ${name}`, async () => {
    const view = await viewOf([{ at, title: 'x', ...fields }]);
    assert.deepEqual(view.groups[0]?.touchpoints[0]?.details, expected);
  });

test('no mood without one that was stated, and none on the employees’ side', async () => {
  const view = await viewOf([
    { at, title: 'x' },
    { at, title: 'y', side: 'employee', sentiment: { value: 1, source: 'agent' } },
  ]);
  assert.deepEqual(
    view.groups[0]?.touchpoints.map(({ mood }) => mood),
    [undefined, undefined],
  );
});
