import assert from 'node:assert/strict';
import test from 'node:test';
import { loadWording } from '../../element/testing/wording.js';
import { strings as timelineStrings } from '../strings.js';
import type { TimelineFilter } from '../timeline-filter.js';
import { toFilterView, type ChoiceView } from './filter-view-model.js';
import { strings, type ToolsWording } from './strings.js';
import { ValueCounts } from './value-counts.js';

async function wordingOf(locale: string): Promise<ToolsWording> {
  const [tools, timeline] = await Promise.all([
    loadWording(strings, locale),
    loadWording(timelineStrings, locale),
  ]);
  return {
    ...timeline,
    text: (key, values) =>
      tools.text(key as 'close', values) || timeline.text(key as 'label', values),
  };
}

const call = {
  type: 'call',
  team: 'Gifts',
  case: 7,
  direction: 'out',
  sentiment: { value: 0.9, source: 'customer' },
};
const order = { type: 'order', direction: 'in', sentiment: { value: -0.9, source: 'customer' } };
const own = { type: 'fitting of Ms Kaya', team: 'Gifts' };
const records = [call, order, order, own];

async function viewOf(
  filter: TimelineFilter,
  { locale = 'en', given = records as object[], written = {}, isStory = false } = {},
) {
  const counts = new ValueCounts({ length: given.length, recordAt: (index) => given[index] });
  counts.run(() => false);
  return toFilterView(filter, counts, written, await wordingOf(locale), isStory);
}

/** `Order 2 ✓` for a chosen one. */
const write = ({ values }: ChoiceView) =>
  values.map(({ label, count, chosen }) => [label, count, chosen && '✓'].filter(Boolean).join(' '));
const written = (views: ChoiceView[]) =>
  Object.fromEntries(views.map((view) => [view.label, write(view)]));

const worded: [locale: string, choices: Record<string, string[]>][] = [
  [
    'en',
    {
      Type: ['Order 2', 'Call 1', 'fitting of Ms Kaya 1'],
      Direction: ['Received 2', 'Sent 1'],
      'Stated mood': ['Bad 2', 'Good 1'],
      Team: ['Gifts 2'],
      Case: ['7 1'],
    },
  ],
  [
    'de-AT',
    {
      Art: ['Bestellung 2', 'Anruf 1', 'fitting of Ms Kaya 1'],
      Richtung: ['Eingegangen 2', 'Gesendet 1'],
      'Angegebene Stimmung': ['Schlecht 2', 'Gut 1'],
      Team: ['Gifts 2'],
      Vorgang: ['7 1'],
    },
  ],
];
for (const [locale, choices] of worded)
  test(`what can be chosen is worded in ${locale}; of what nothing is known, nothing is shown`, async () => {
    const view = await viewOf({}, { locale });
    assert.deepEqual(written(view.choices), choices);
    assert.equal(view.isFiltered, false);
    assert.deepEqual(view.days, { from: '', until: '' });
  });

test('what is chosen is shown as such, also where no touchpoint has it', async () => {
  const view = await viewOf({ teams: ['Shop', 'Gifts'], from: '2026-03-01', words: 'cup' });
  assert.deepEqual(written(view.choices)['Team'], ['Gifts 2 ✓', 'Shop ✓']);
  assert.equal(view.isFiltered, true);
  assert.deepEqual(view.days, { from: '2026-03-01', until: '' });
  assert.equal(view.words, 'Words: cup');
});

test('of more than can be looked over, those are offered that begin like what is written', async () => {
  const given = Array.from({ length: 30 }, (_, index) => ({ case: `K-${index}` }));
  const view = await viewOf({ cases: ['K-3'] }, { given, written: { cases: 'k-2' } });
  const [cases] = view.choices;
  assert.deepEqual(cases && write(cases), ['K-3 1 ✓']);
  assert.equal(cases?.field?.label, 'Case, one of 30');
  assert.deepEqual(
    cases?.field?.offered.sort(),
    ['K-2', ...Array.from({ length: 10 }, (_, index) => `K-2${index}`)].sort(),
  );
});

test('of a story only what it tells can be chosen', async () => {
  const view = await viewOf({}, { isStory: true });
  assert.deepEqual(written(view.choices), {
    Type: ['Order 2', 'Call 1'],
    Direction: ['Received 2', 'Sent 1'],
    'Stated mood': ['Bad 2', 'Good 1'],
  });
  assert.equal(view.days, undefined);
});
