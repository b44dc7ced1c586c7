import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Journey } from './journey.js';
import { readJourney } from './read-journey.js';
import { joint } from './testing/joint.js';

type Change = { [Key in keyof Journey]?: unknown };

const [search, ask, order, load, deliver] = joint.steps;

const left: [
  name: string,
  change: Change,
  faults: [path: string, message: RegExp][],
  steps: number,
][] = [
  ['a step of no stage', { steps: [{ ...search, stage: 'x' }] }, [['steps[0].stage', /stage/]], 0],
  ['a step of no lane', { steps: [{ ...search, lane: 'x' }] }, [['steps[0].lane', /lane/]], 0],
  [
    'a dialogue with oneself',
    { steps: [{ ...ask, receiver: 'customer' }] },
    [['steps[0].receiver', /another lane/]],
    0,
  ],
  [
    'a channel without anybody at its other end',
    { steps: [{ ...ask, receiver: undefined, receiverTitle: undefined }] },
    [['steps[0].channel', /receiver/]],
    0,
  ],
  [
    'a step that serves none, which keeps the others that it serves',
    { steps: [search, { ...load, serves: ['deliver', 'x', 'load'] }, deliver] },
    [
      ['steps[1].serves[1]', /another step/],
      ['steps[1].serves[2]', /another step/],
    ],
    3,
  ],
  [
    'what names a step that is left out, at the place where the host has it',
    { steps: ['?', { ...search, lane: 'x' }, { ...load, serves: ['search'] }] },
    [
      ['steps[0]', /object/],
      ['steps[1].lane', /lane/],
      ['steps[2].serves[0]', /another step/],
    ],
    1,
  ],
  [
    'two values for the same',
    { experience: [...(joint.experience ?? []), { stage: 'inform', side: 'customer', value: 1 }] },
    [['experience[4]', /one value/]],
    5,
  ],
  [
    'a value of four employees',
    { experience: [{ stage: 'inform', side: 'employee', value: 3, n: 4 }] },
    [['experience[0].n', /at least 5/]],
    5,
  ],
  [
    'a value of nobody knows how many employees',
    { experience: [{ stage: 'inform', side: 'employee', value: 3 }] },
    [['experience[0].n', /at least 5/]],
    5,
  ],
  [
    'a measure at a step of another stage',
    { measures: [{ id: 'm', title: 'M', stage: 'order', step: 'ask' }] },
    [['measures[0].step', /this stage/]],
    5,
  ],
];

for (const [name, change, faults, steps] of left)
  test(`is left out and named: ${name}`, () => {
    const experience = change.steps ? [] : joint.experience;
    const measures = change.steps ? [] : joint.measures;
    const reading = readJourney({ ...joint, experience, measures, ...change });
    assert.equal(reading.journey?.steps.length, steps);
    const told = reading.faults.filter(
      ({ path }) => !/^(experience|measures)/.test(path) || !change.steps,
    );
    assert.deepEqual(
      told.map(({ path }) => path),
      faults.map(([path]) => path),
    );
    for (const [index, [, message]] of faults.entries())
      assert.match(told[index]?.message ?? '', message);
  });

test('those that are left out are counted', () => {
  const { total, invalid } = readJourney({ ...joint, steps: [order, { ...order }, null, load] });
  // The second has the id of the first; what loads serves a step that is not there, and stays.
  assert.deepEqual([total, invalid], [4, 2]);
});

test('a score of four employees is withheld, of four customers not', () => {
  const score = { value: 71, n: 4 };
  const engagement = [
    { stage: 'inform', side: 'employee', score },
    { stage: 'inform', side: 'customer', score },
  ];
  assert.deepEqual(
    readJourney({ ...joint, engagement }).journey?.engagement?.map((each) => each.score),
    [{ withheld: 'protected' }, score],
  );
});

for (const [name, value, path] of [
  ['nothing', null, ''],
  ['a list', [], ''],
  ['no stages', { ...joint, stages: [] }, 'stages'],
  ['no lanes', { ...joint, lanes: undefined }, 'lanes'],
  ['another kind', { ...joint, kind: 'business' }, 'kind'],
  ['steps that are no list', { ...joint, steps: {} }, 'steps'],
] as const)
  test(`the whole cannot be used: ${name}`, () => {
    const { journey, faults } = readJourney(value);
    assert.equal(journey, undefined);
    assert.ok(faults.some((fault) => fault.path === path));
  });

test('a journey without steps has just begun', () =>
  assert.deepEqual(
    readJourney({ ...joint, steps: null, experience: [], measures: [] }).journey?.steps,
    [],
  ));

test('a getter that throws costs only what it stands in', () => {
  const bad = Object.defineProperty({ ...search }, 'title', {
    get: () => {
      throw new Error('no');
    },
  });
  const { journey, invalid } = readJourney({
    ...joint,
    steps: [bad, order],
    experience: [],
    measures: [],
  });
  assert.deepEqual([journey?.steps.length, invalid], [1, 1]);
});
