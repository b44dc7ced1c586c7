import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channels } from '@oxbow/model/channel';
import { loadWording } from '../element/testing/wording.js';
import { createFormats } from './formats.js';
import { goOn } from './idle-work.js';
import { lastContactOf } from './last-contact.js';
import { sampleNow, sampleTouchpoints } from './samples.js';
import { TouchpointStore } from './store/touchpoint-store.js';
import { strings } from './strings.js';
import { toCustomerTimelineView, type CustomerTimelineView, type Timeline } from './view-model.js';

type Given = Partial<Timeline> & { locale?: string; timeZone?: string };

/** What is shown of records, all of them unless the test says otherwise. */
async function viewOf(
  records: readonly unknown[],
  { locale = 'en-GB', timeZone = 'Europe/London', ...given }: Given = {},
): Promise<CustomerTimelineView> {
  const store = new TouchpointStore(records, '');
  goOn(store.settle());
  goOn(store.check(0, store.total));
  const formats = createFormats(locale, timeZone);
  const isToCome = (at: number) => formats.dayKey(at) !== formats.dayKey(sampleNow);
  const timeline: Timeline = {
    ...{ size: store.size, counts: store.counts, invalid: store.invalid, chosen: [] },
    ...{ fitting: store.size, isComplete: true, shown: store.size, further: 0, waiting: 0 },
    ...{ order: 'newest', olderPage: undefined, newerPage: undefined },
    lastContact: lastContactOf(store, sampleNow, isToCome),
    ...given,
  };
  const setting = { ...(await loadWording(strings, locale)), timeZone, now: sampleNow };
  return toCustomerTimelineView(timeline, setting, formats);
}

const record = (at: unknown, more: object = {}) => ({
  at,
  title: `${at}`,
  channel: 'email',
  ...more,
});

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
  [
    'en',
    [record('2011-03-01T10:00:00Z')],
    { olderPage: 'failed' },
    'Last contact on Tuesday, March 1, 2011, by e\u2011mail. The latest touchpoint is loaded.',
  ],
] as const;
for (const [locale, records, given, sentence] of wordings)
  test(`says “${sentence}”`, async () => {
    assert.equal((await viewOf(records, { locale, ...given })).sentence, sentence);
  });

for (const locale of ['en', 'de', 'fr'])
  for (const channel of channels)
    test(`the sentence names ${channel} in ${locale}`, async () => {
      const { sentence } = await viewOf([record('2011-03-01T10:00:00Z', { channel })], { locale });
      assert.match(sentence, /2011, \p{Ll}[^.{}]+\. 1 /u);
    });

test('channels by how many there are, all of them still counted when some are chosen', async () => {
  const { channels } = await viewOf(sampleTouchpoints, { chosen: ['email'] });
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
});

test('a chosen channel that is gone can still be let go', async () => {
  const given = { chosen: ['fax'] as const, fitting: 0, shown: 0 };
  const view = await viewOf([record('2011-03-01T10:00:00Z')], given);
  assert.deepEqual(
    view.channels.map(({ label, count, chosen }) => [label, count, chosen]),
    [
      ['E-mail', '1', false],
      ['Fax', '0', true],
    ],
  );
});

const amounts: [given: Given, showing: string, further: string | undefined][] = [
  [{ size: 6, shown: 6 }, 'Showing 6 of 6 touchpoints', undefined],
  [{ size: 1, shown: 1 }, 'Showing 1 of 1 touchpoint', undefined],
  [{ size: 6, shown: 2, further: 4 }, 'Showing 2 of 6 touchpoints', 'Show 4 older'],
  [{ size: 6, shown: 2, further: 4, order: 'oldest' }, 'Showing 2 of 6 touchpoints', 'Show 4 more'],
  [
    { size: 1e6, shown: 2, isComplete: false },
    'Looking … 2 of 1,000,000 touchpoints so far',
    undefined,
  ],
];
for (const [given, showing, further] of amounts)
  test(`tells how much of it is shown: ${JSON.stringify(given)}`, async () => {
    const view = await viewOf([], given);
    assert.deepEqual([view.showing, view.further], [showing, further]);
  });

const pages: [given: Given, top: unknown, end: unknown, isBusy: boolean][] = [
  [{}, undefined, undefined, false],
  [{ olderPage: 'idle' }, undefined, { end: 'before', state: 'idle' }, false],
  [{ newerPage: 'failed' }, { end: 'after', state: 'failed' }, undefined, false],
  [
    { olderPage: 'loading', newerPage: 'idle' },
    { end: 'after', state: 'idle' },
    { end: 'before', state: 'loading' },
    true,
  ],
  [
    { olderPage: 'unanswered', newerPage: 'loading', order: 'oldest' },
    { end: 'before', state: 'unanswered' },
    { end: 'after', state: 'loading' },
    true,
  ],
];
for (const [given, top, end, isBusy] of pages)
  test(`the pages at both ends: ${JSON.stringify(given)}`, async () => {
    const view = await viewOf([], given);
    assert.deepEqual([view.top, view.end, view.isBusy], [top, end, isBusy]);
  });

const lastWords: [given: Given, part: Partial<CustomerTimelineView>][] = [
  [{ waiting: 0 }, { waiting: undefined }],
  [{ waiting: 1 }, { waiting: '1 new touchpoint' }],
  [{ waiting: 3, locale: 'de' }, { waiting: '3 neue Kontaktpunkte' }],
  [{ invalid: 0 }, { notShown: undefined }],
  [{ invalid: 2 }, { notShown: '2 records could not be shown whole.' }],
  [{ fitting: 0 }, { nothing: true }],
  [{ fitting: 1 }, { nothing: false }],
  // Before all were looked at, one may still be found.
  [
    { fitting: 0, isComplete: false },
    { nothing: false, isBusy: true },
  ],
];
for (const [given, part] of lastWords)
  test(`${JSON.stringify(given)} gives ${JSON.stringify(part)}`, async () => {
    const view = await viewOf(sampleTouchpoints, given);
    for (const [key, value] of Object.entries(part))
      assert.equal(view[key as keyof CustomerTimelineView], value);
  });
