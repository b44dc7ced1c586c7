import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Journey } from '@oxbow/model/journey';
import { loadWording } from '../../element/testing/wording.js';
import { toPlain } from '../../element/wording.js';
import { toActual, toStepActuals } from '../facts/actual-view-model.js';
import type { FactTeller } from '../facts/fact.js';
import { toStageFacts } from '../facts/stage-facts-view-model.js';
import { strings as factStrings, type FactSetting } from '../facts/strings.js';
import type { JourneyContent } from '../reading.js';
import { sampleJourney, sampleWhole } from '../samples.js';
import { strings } from '../strings.js';
import { toJourneyView } from '../view-model.js';
import type { StepView } from './step-view-model.js';
import { strings as stagesStrings } from './strings.js';
import { toStagesView } from './view-model.js';

const tell: FactTeller = (content, setting, formats) => ({
  stages: toStageFacts(content, setting as FactSetting, formats),
  steps: content.actuals
    ? toStepActuals(content.journey, content.actuals, setting as FactSetting)
    : new Map(),
  actual: content.actuals && toActual(content.actuals, setting as FactSetting),
});

async function see(content: JourneyContent, presentation: 'map' | 'list' = 'list', locale = 'en') {
  const all = await Promise.all(
    [strings, stagesStrings, factStrings].map((one) => loadWording(one as typeof strings, locale)),
  );
  const setting = {
    ...{ locale, now: 0 },
    text: (key: never, values = {}) =>
      all.map((one) => one.text(key, values)).find((text) => text) ?? '',
  };
  const view = toJourneyView(content, { presentation, invalid: 0 }, setting);
  return toStagesView(content, view, presentation, tell, setting);
}

/** All that is told of a step, as one reads it. */
const read = ({ lane, title, dialogue, moment, serves, felt, actual }: StepView): string[] => [
  `${toPlain(lane.title)}: ${toPlain(title)}`,
  ...(dialogue.length > 0 ? [toPlain(dialogue)] : []),
  ...(moment ? [moment.words] : []),
  ...serves.map(toPlain),
  ...felt.map(({ words }) => words),
  ...actual,
];

test('a step is told with its dialogue, its moment of truth, whom it serves, and what really happened', async () => {
  const { stages } = await see(sampleWhole);
  assert.deepEqual(stages[1]!.steps.map(read), [
    [
      'Couple: Asks what fits',
      'Store · with Advice: “Listens, and draws”',
      'Moment of truth for customers and employees',
      'Served by “Checks the measures”',
      '188 of 214 people took it, 201 times.',
      '20 went past it.',
      'Departures from the plan: 44 times on another channel, 12 times after a later step, and 13 times once more.',
      'Channels: Store 157 and Video call 44.',
    ],
    [
      'Planning office: Checks the measures',
      'Serves “Asks what fits”',
      'No touchpoint can show it, so it is not counted.',
    ],
  ]);
});

test('how each side feels is told of every stage, and that nobody was asked', async () => {
  const { stages } = await see(sampleWhole);
  assert.deepEqual(
    stages.map(({ title, felt }) => [toPlain(title), ...felt.map(({ words }) => words)]),
    [
      ['Notice', 'Customers: 4.1 of 5 (38 people)', 'Employees: nobody was asked'],
      ['Choose', 'Customers: 4.6 of 5 (52 people)', 'Employees: 4.2 of 5 (14 people)'],
      ['Order', 'Customers: 3.4 of 5 (47 people)', 'Employees: 3.4 of 5 (14 people)'],
      ['Delivery', 'Customers: 2.1 of 5 (31 people)', 'Employees: 2.9 of 5 (9 people)'],
      [
        'Use',
        'Customers: 4.8 of 5 (6 people, as they said at touchpoints)',
        'Employees: nobody was asked',
      ],
      ['Get help', 'Customers: 3 of 5 (12 people)', 'Employees: 2.4 of 5 (11 people)'],
    ],
  );
});

test('engagement and measures; what is protected is worded as in the radar', async () => {
  const { stages } = await see(sampleWhole);
  const facts = stages.map(({ facts: known }) => known!);
  assert.deepEqual(
    facts[3]!.engagement.map(({ words }) => words),
    ['Customers: 41 of 100 (31 people)', 'Employees: too few answers (protection)'],
  );
  const [{ title, link, notes, opens } = assert.fail('no measure')] = facts[3]!.measures;
  assert.equal(toPlain(title), 'One day that both sides have agreed on');
  assert.equal(link, 'https://portal.example/one-day');
  assert.deepEqual(notes.map(toPlain), ['At “Fit the kitchen”']);
  assert.deepEqual(opens[0]?.detail, {
    ...{ journey: 'new-kitchen', measure: 'one-day', objective: 'on-time' },
  });
  assert.equal(toPlain(facts[5]!.measures[0]!.opens[0]!.words), 'Dimension: Scope of action');
});

test('what really happened on the whole, and what no step is planned like', async () => {
  const { actual } = await see(sampleWhole);
  assert.deepEqual(actual?.lines, [
    '214 customers took a step of this journey.',
    'Departures from the plan: 44 times on another channel, 18 times after a later step, 86 times once more, 115 steps skipped, and 65 touchpoints not planned.',
    '37 more had touchpoints, and took no step of it.',
    '3 touchpoints have no time and are not counted.',
    '12 touchpoints belong to no known customer and are not counted.',
  ]);
  assert.deepEqual(
    actual.unplanned.map(({ words, count }) => [toPlain(words), count]),
    [
      ['E-mail: reminder', '61 times'],
      ['Social media', '4 times'],
    ],
  );
});

test('the map has the dialogue on both sides, and the line of visibility under the customers', async () => {
  const { map } = await see(sampleWhole, 'map');
  assert.deepEqual(
    map?.lanes.map(({ lane, isBelowLine, cells }) => [
      toPlain(lane.title),
      isBelowLine,
      cells.map((steps) => steps.map(({ title }) => toPlain(title)).join()),
    ]),
    [
      [
        'Couple',
        false,
        [
          'Sees the exhibition',
          'Asks what fits',
          'Orders',
          'Opens the door, waits',
          'Cooks',
          'Calls about a door',
        ],
      ],
      ['Advice', true, ['', 'Listens, and draws', 'Confirms the day', '', '', 'Takes the call']],
      ['Fitters', false, ['', '', '', 'Fit the kitchen', '', '']],
      ['Planning office', false, ['', 'Checks the measures', '', 'Packs the parts', '', '']],
    ],
  );
  const [received = assert.fail('no step')] = map.lanes[1]!.cells[5]!;
  assert.deepEqual(read(received), [
    'Advice: Takes the call',
    'Hotline · from Couple: “Calls about a door”',
    'Moment of truth for employees',
  ]);
});

test('the list has every step of the map', async () => {
  const list = (await see(sampleWhole)).stages.flatMap(({ steps }) => steps.map(({ id }) => id));
  const { map } = await see(sampleWhole, 'map');
  const shown = map!.lanes.flatMap(({ cells }) => cells.flat().map(({ id }) => id));
  assert.deepEqual([...new Set(shown)].sort(), list.sort());
});

const curves: [what: string, values: (number | null)[], segments: string[][]][] = [
  ['from one to the next', [5, 1], [['50% 20% 100% 48%'], ['0% 48% 50% 76%']]],
  ['a gap where nobody was asked', [5, null, 1], [[], [], []]],
  [
    'on both sides of a stage',
    [1, 3, 3],
    [['50% 76% 100% 62%'], ['0% 62% 50% 48%', '50% 48% 100% 48%'], ['0% 48% 50% 48%']],
  ],
];
for (const [what, values, segments] of curves)
  test(`the line is cut into columns: ${what}`, async () => {
    const journey: Journey = {
      ...sampleJourney,
      kind: 'customer',
      stages: sampleJourney.stages.slice(0, values.length),
      steps: [],
      experience: values.map((value, index) => ({
        ...{ stage: sampleJourney.stages[index]!.id, side: 'customer' },
        value,
      })),
    };
    const { curve } = await see({ journey, signUps: [] });
    assert.deepEqual(
      curve.map(([customers]) =>
        customers!.segments.map(({ x1, y1, x2, y2 }) => `${x1} ${y1} ${x2} ${y2}`),
      ),
      segments,
    );
  });

test('steps have points of their own where the stage as a whole was not asked about', async () => {
  const journey: Journey = {
    ...sampleJourney,
    kind: 'customer',
    experience: [
      { stage: 'choose', step: 'measures', side: 'customer', value: 2 },
      { stage: 'choose', step: 'plans', side: 'customer', value: 4 },
    ],
  };
  const { curve } = await see({ journey, signUps: [] });
  assert.deepEqual(
    curve[1]![0]!.marks.map(({ x, value, isMoment }) => [x, value, isMoment]),
    [
      ['33.3%', '2', true],
      ['66.7%', '4', false],
    ],
  );
});

for (const all of [stagesStrings, factStrings])
  test('French keeps its marks with the word', async () => {
    assert.doesNotMatch(JSON.stringify(await all.load('fr')), / [?!;:»]|« /);
  });
