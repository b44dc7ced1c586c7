import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyResult } from '@oxbow/model/key-result';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import { createFormats } from './formats.js';
import { toKeyResultView } from './key-result-view-model.js';
import { sampleNow } from './samples.js';
import { strings } from './strings.js';

const wordings = {
  en: await loadWording(strings, 'en-GB'),
  de: await loadWording(strings, 'de'),
  fr: await loadWording(strings, 'fr'),
};
const readings = (...values: number[]) =>
  values.map((value) => ({ at: '2020-03-01T09:00:00Z', value }));

function show(
  keyResult: KeyResult,
  language: keyof typeof wordings = 'en',
  surroundings: { pace?: number | undefined; hasWeights?: boolean } = {},
) {
  const setting = { ...wordings[language], now: sampleNow };
  const around = { pace: 0.5, hasWeights: false, ...surroundings };
  return toKeyResultView(KeyResult.parse(keyResult), around, setting, createFormats(setting));
}

const common = { id: 'kr', title: 'Title' };
/** Value, detail, bar, breach. */
const table: [string, KeyResult, [string, string, string?, string?], ('en' | 'de' | 'fr')?][] = [
  [
    'increase from 0',
    { ...common, type: 'increase', start: 0, target: 10, current: 122 },
    ['122 of 10', '', 'Progress 1.00, expected by now: 0.50'],
  ],
  [
    'increase with a word of the host',
    { ...common, type: 'increase', start: 0, target: 10, current: 5, unit: 'campaigns' },
    ['5 of 10 campaigns', '', 'Progress 0.50, expected by now: 0.50'],
  ],
  [
    'increase from 20',
    { ...common, type: 'increase', start: 20, target: 80, current: 50 },
    ['50', 'from 20 to 80', 'Progress 0.50, expected by now: 0.50'],
  ],
  [
    'increase in percent',
    { ...common, type: 'increase', start: 20, target: 80, current: 45.5, unit: 'percent' },
    ['45,5 %', 'von 20 % auf 80 %', 'Fortschritt 0,42, bis heute erwartet: 0,50'],
    'de',
  ],
  [
    'increase of money from below zero',
    { ...common, type: 'increase', start: -1250.5, target: 0, current: -500, currency: 'EUR' },
    ['−500 €', 'von −1.250,50 € auf 0 €', 'Fortschritt 0,60, bis heute erwartet: 0,50'],
    'de',
  ],
  [
    'increase that was not measured',
    { ...common, type: 'increase', start: 0, target: 10, current: null },
    ['Not measured yet', 'from 0 to 10'],
  ],
  [
    'decrease in hours',
    { ...common, type: 'decrease', start: 48, target: 24, current: 30, unit: 'hour' },
    ['30 h', 'de 48 h à 24 h', 'Avancement 0,75, attendu à ce jour : 0,50'],
    'fr',
  ],
  [
    'maintain, inside',
    {
      ...common,
      type: 'maintain',
      minimum: 90,
      maximum: 100,
      current: 97,
      readings: readings(92, 95, 88, 97),
      unit: 'percent',
    },
    ['97%', 'to stay between 90% and 100%', 'Progress 0.75'],
  ],
  [
    'maintain, outside of its corridor',
    { ...common, type: 'maintain', minimum: 90, maximum: 100, current: 88 },
    ['88', 'to stay between 90 and 100', 'Progress 0.00', 'Outside of its corridor'],
  ],
  [
    'zones',
    { ...common, type: 'zones', start: 0, commit: 50, target: 70, stretch: 90, current: 60 },
    ['60', 'promised 50, aimed at 70, outstanding 90', 'Progress 0.50, expected by now: 0.50'],
  ],
  [
    'baseline',
    { ...common, type: 'baseline', current: 0.0042 },
    ['0.0042', 'no progress: measured first, a target follows'],
  ],
  [
    'baseline that was not measured',
    { ...common, type: 'baseline', current: null },
    ['Noch nicht gemessen', 'kein Fortschritt: Erst wird gemessen, ein Zielwert folgt'],
    'de',
  ],
  [
    'milestones with weights',
    {
      ...common,
      type: 'milestone',
      milestones: [
        { id: '1', title: 'One', done: true },
        { id: '2', title: 'Two', done: true, weight: 2 },
        { id: '3', title: 'Three', done: false },
      ],
    },
    ['2 of 3 steps', '', 'Progress 0.75, expected by now: 0.50'],
  ],
  ['binary, done', { ...common, type: 'binary', done: true }, ['Done', '', 'Progress 1.00']],
  [
    'binary, not done',
    { ...common, type: 'binary', done: false },
    ['Noch nicht erledigt', '', 'Fortschritt 0,00'],
    'de',
  ],
  ['qualitative', { ...common, type: 'qualitative' }, ['', 'no progress: only words']],
];
for (const [name, keyResult, expected, language] of table) {
  test(`${language ?? 'en'}: ${name}`, () => {
    const { value, detail, bar, breach } = show(keyResult, language);
    const shown = [toPlain(value), toPlain(detail), bar?.label, breach];
    assert.deepEqual(
      shown.map((text) => text?.replaceAll(/[\u00a0\u202f]/g, ' ')),
      [expected[0], expected[1], expected[2], expected[3]],
    );
  });
}

test('the bar has its length, its tick and the marks of zones', () => {
  const zones: KeyResult = {
    ...common,
    type: 'zones',
    start: 0,
    commit: 50,
    target: 70,
    stretch: 90,
    current: 55,
  };
  assert.deepEqual(show(zones, 'en', { pace: 0.5543 }).bar, {
    label: 'Progress 0.40, expected by now: 0.55',
    fill: '40%',
    pace: '55.4%',
    marks: ['30%', '70%'],
  });
  assert.equal(show(zones, 'en', { pace: undefined }).bar?.pace, undefined);
});

const facts: [string, Partial<KeyResult>, boolean, string][] = [
  ['nothing', {}, false, ''],
  ['the side', { side: 'customer' }, false, 'Customers'],
  ['the side of employees', { side: 'employee' }, false, 'Employees'],
  ['weights where they differ', { weight: 2 }, true, 'weight 2'],
  ['the weight of one that has none', {}, true, 'weight 1'],
  ['the note', { side: 'customer', note: 'Going well.' }, false, 'Customers · Going well.'],
  [
    'the owner, where it is another than the objective’s',
    { owner: 'Team Search' },
    false,
    'Owner: Team Search',
  ],
  [
    'the last of what was said without a value',
    {
      notes: [
        { at: '2020-03-01T09:00:00Z', text: 'First.' },
        { at: '2020-03-10T09:00:00Z', text: 'The {flag} is gone.' },
      ],
    },
    false,
    '10 March 2020: The {flag} is gone.',
  ],
  [
    'where it stands, before what was said once',
    { note: 'Now.', notes: [{ at: '2020-03-01T09:00:00Z', text: 'First.' }] },
    false,
    'Now.',
  ],
  [
    'source and refresh',
    { source: { label: 'Helpdesk', at: '2020-03-15T09:00:00Z' } },
    false,
    'Source: Helpdesk · refreshed yesterday',
  ],
];
for (const [name, part, hasWeights, expected] of facts)
  test(`facts: ${name}`, () => {
    const keyResult = { ...common, type: 'binary', done: true, ...part } as KeyResult;
    const shown = show(keyResult, 'en', { hasWeights }).facts;
    assert.equal(shown.map(({ pieces }) => toPlain(pieces)).join(' · '), expected);
  });

for (const [link, expected] of [
  ['https://helpdesk.example/report', 'https://helpdesk.example/report'],
  ['javascript:alert(1)', undefined],
] as const)
  test(`the source is ${expected ? '' : 'not '}linked to ${link}`, () => {
    const source = { label: 'Helpdesk', link };
    const shown = show({ ...common, type: 'binary', done: true, source }).facts;
    assert.equal(shown[0]?.link, expected);
  });
