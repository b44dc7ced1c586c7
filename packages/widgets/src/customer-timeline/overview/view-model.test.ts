import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Channel } from '@oxbow/model/channel';
import { loadWording } from '../../element/testing/wording.js';
import { strings as timelineStrings } from '../strings.js';
import { toBins } from './bins.js';
import { Counting } from './counting.js';
import { strings, type OverviewWording } from './strings.js';
import { toOverviewView, type OverviewState } from './view-model.js';
import { toWindow, type Dates } from './window.js';

const wordings: Record<string, OverviewWording> = {};
before(async () => {
  for (const locale of ['en-GB', 'de', 'fr']) {
    const whole = await loadWording(timelineStrings, locale);
    const part = await loadWording(strings, locale);
    const text = (key: string, values = {}) =>
      part.text(key as 'overviewNone', values) || whole.text(key as 'label', values);
    wordings[locale] = { locale, text };
  }
});

/** Times and channels in words, as in `2011-03-01 store`; one without a time is of unknown date. */
function stateOf(moments: readonly string[], most = 20, dates?: Dates): OverviewState {
  const list = moments.map((moment) => moment.split(' ') as [at: string, channel: Channel]);
  const chronology = {
    length: list.length,
    timeAt: (place: number) => {
      const at = list[place]?.[0];
      return at && at !== '?' ? Date.parse(at) : undefined;
    },
    channelAt: (place: number) => list[place]?.[1] ?? 'other',
  };
  const bins = toBins(chronology, { timeZone: 'UTC', most });
  const counting = new Counting(chronology, bins);
  counting.run(() => false);
  return {
    bins,
    counts: counting.counts,
    undated: list.length - bins.places.at(-1)!,
    dates,
    window: toWindow(dates ?? {}, bins),
    width: 400,
    isTableOpen: true,
  };
}

const repeat = (moment: string, count: number) => Array<string>(count).fill(moment);
const year = ['2011-01-05 store', ...repeat('2011-03-03 ecommerce', 9), '2011-12-24 hotline'];

const sentences: [name: string, locale: string, moments: string[], most: number, words: string][] =
  [
    ['none dated', 'en-GB', ['? store'], 20, 'No touchpoint has a known date.'],
    ['one', 'en-GB', ['2011-03-03 store'], 20, 'One touchpoint on 3 March 2011.'],
    [
      'all of one day',
      'en-GB',
      repeat('2011-03-03 store', 3),
      20,
      'All 3 touchpoints on 3 March 2011.',
    ],
    [
      'most, all of one channel',
      'en-GB',
      year,
      20,
      'Most contact in March 2011: 9 touchpoints, all in the online shop.',
    ],
    [
      'most, mostly of one channel',
      'en-GB',
      [...year.slice(0, -1), ...repeat('2011-03-04 email', 5), ...year.slice(-1)],
      20,
      'Most contact in March 2011: 14 touchpoints, mostly in the online shop.',
    ],
    [
      'most, of several channels',
      'en-GB',
      ['2011-03-01 store', '2011-03-01 email', '2011-03-02 store'],
      20,
      'Most contact on 1 March 2011: 2 touchpoints.',
    ],
    [
      'several weeks as many',
      'en-GB',
      ['2011-03-01 store', '2011-03-10 store', '2011-04-05 email'],
      10,
      'At most 1 touchpoint per week, last in the week from 4 April 2011.',
    ],
    [
      'German, a month',
      'de',
      year,
      20,
      'Am meisten Kontakt im März 2011: 9 Kontaktpunkte, alle im Onlineshop.',
    ],
    [
      'French, a month',
      'fr',
      year,
      20,
      'Le plus de contacts en mars 2011 : 9 points de contact, tous dans la boutique en ligne.',
    ],
    [
      'German, a quarter',
      'de',
      year,
      4,
      'Am meisten Kontakt im Quartal Januar–März 2011: 10 Kontaktpunkte, meist im Onlineshop.',
    ],
    [
      'German, fives of years',
      'de',
      ['1970-01-01 store', '1980-01-01 store', ...year],
      12,
      'Am meisten Kontakt in den Jahren 2010–2014: 11 Kontaktpunkte, meist im Onlineshop.',
    ],
  ];
for (const [name, locale, moments, most, words] of sentences)
  test(`sentence: ${name}`, () =>
    assert.equal(toOverviewView(stateOf(moments, most), wordings[locale]!).sentence, words));

test('those of unknown date are counted apart, and not drawn', () => {
  const view = toOverviewView(stateOf([...year, '? store', '? fax']), wordings['en-GB']!);
  assert.equal(view.undated, '2 touchpoints of unknown date are not drawn here.');
  assert.equal(toOverviewView(stateOf(year), wordings['en-GB']!).undated, undefined);
});

test('of touchpoints of one day there is nothing to choose', () =>
  assert.equal(toOverviewView(stateOf(['2011-03-03 store']), wordings['en-GB']!).chart, undefined));

for (const [locale, most, words] of [
  ['en-GB', 20, 'before January 2011'],
  ['en-GB', 60, 'before 3 January 2011'],
  ['de', 60, 'vor dem 3. Januar 2011'],
  ['fr', 60, 'avant le 3 janvier 2011'],
  ['fr', 20, 'avant janvier 2011'],
] as const)
  test(`what is long before all others is told together: ${words}`, () => {
    const { table } = toOverviewView(
      stateOf(['1970-01-01 store', ...year], most),
      wordings[locale]!,
    ).chart!;
    const [first, second] = table!.rows;
    assert.equal(first!.period, words);
    assert.deepEqual([first!.bin, first!.cells[0], second!.cells[0]], [0, '1', '1']);
  });

const shown: [name: string, dates: Dates | undefined, locale: string, words: string | undefined][] =
  [
    ['all', undefined, 'en-GB', undefined],
    [
      'days that are no bins',
      { from: '2011-03-10', until: '2011-04-02' },
      'en-GB',
      'Shown: 10 March – 2 April 2011',
    ],
    ['one day', { from: '2011-03-10', until: '2011-03-10' }, 'de', 'Gezeigt: 10. März 2011'],
    ['from a day on', { from: '2011-03-10' }, 'en-GB', 'Shown: from 10 March 2011'],
    ['until a day', { until: '2011-03-10' }, 'fr', 'Affiché : jusqu’au 10 mars 2011'],
  ];
for (const [name, dates, locale, words] of shown)
  test(`what is shown: ${name}`, () => {
    const view = toOverviewView(stateOf(year, 20, dates), wordings[locale]!);
    assert.equal(view.shown?.replaceAll(/[\u2009\u202f]/g, ' '), words);
  });

test('the sliders tell dates: those of the filter, or the first and last day of bins', () => {
  const all = toOverviewView(stateOf(year), wordings['en-GB']!).chart!;
  assert.deepEqual(
    all.ends.map(({ name, value, words }) => [name, value, words]),
    [
      ['Shown from', 0, '1 January 2011'],
      ['Shown until', 12, '31 December 2011'],
    ],
  );
  const some = stateOf(year, 20, { from: '2011-03-10', until: '2011-04-02' });
  assert.deepEqual(
    toOverviewView(some, wordings['en-GB']!).chart!.ends.map(({ value, words }) => [value, words]),
    [
      [2, '10 March 2011'],
      [4, '2 April 2011'],
    ],
  );
});

test('the most used channels are drawn alone, the others together, in the order of the legend', () => {
  const used = ['email', 'email', 'email', 'store', 'store', 'chat', 'chat', 'app', 'fax', 'video'];
  const list = used.map((channel, day) => `2011-03-${String(day + 1).padStart(2, '0')} ${channel}`);
  const { legend, bars } = toOverviewView(stateOf(list), wordings['en-GB']!).chart!;
  assert.deepEqual(
    legend.map(({ label, count, look }) => `${look}: ${label} ${count}`),
    ['solid: E-mail 3', 'striped: Store 2', 'hollow: Chat 2', 'dotted: 3 other channels 3'],
  );
  assert.deepEqual(
    bars.layers.map(({ look }) => look),
    ['solid', 'striped', 'hollow', 'dotted'],
  );
});

test('four channels are drawn alone', () => {
  const list = ['email', 'store', 'chat', 'app'].map((one, day) => `2011-03-0${day + 1} ${one}`);
  const { legend } = toOverviewView(stateOf(list), wordings['de']!).chart!;
  assert.deepEqual(
    legend.map(({ label }) => label).sort(),
    ['App', 'Chat', 'E-Mail', 'Filiale'].sort(),
  );
});

test('the table has a row for each bin with touchpoints, and all of them', () => {
  const { table, title } = toOverviewView(stateOf(year), wordings['en-GB']!).chart!;
  assert.equal(title, 'Touchpoints per month');
  assert.deepEqual(table!.columns, ['Dates', 'All channels', 'Online shop', 'Store', 'Hotline']);
  assert.deepEqual(
    table!.rows.map(({ period, cells }) => [period, ...cells].join(' ')),
    ['January 2011 1 0 1 0', 'March 2011 9 9 0 0', 'December 2011 1 0 0 1'],
  );
});

test('bars stand upon one another, none higher than there is room', () => {
  const { bars } = toOverviewView(stateOf(year), wordings['en-GB']!).chart!;
  const [shop] = bars.layers;
  assert.equal(shop!.path, 'M83.3 56V2');
  assert.equal(bars.window, undefined);
  const part = stateOf(year, 20, { from: '2011-03-01', until: '2011-03-31' });
  const { window } = toOverviewView(part, wordings['en-GB']!).chart!.bars;
  assert.deepEqual(window, { start: 66.7, end: 100 });
});
