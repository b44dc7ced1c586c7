import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMermaid, writeMermaid } from './mermaid.js';
import { joint } from './testing/joint.js';

test('a journey is written with a section for each stage and a task for each step that was felt', () =>
  assert.equal(
    writeMermaid(joint, 'de'),
    `journey
    title Umzug
    section Inform
      Looks for sofas: 4: Customer
      Asks about the fabric: 4: Customer, Service
    section Order
      %% Orders (Customer, Service)
    section Receive
      %% Loads the van (Depot)
      %% Brings it (Service, Customer)
`,
  ));

test('signs that end a text in Mermaid do not end it', () => {
  const [stage] = joint.stages;
  const stages = [{ id: stage?.id ?? '', title: 'A: b; c\nsection D %% e # f' }];
  const steps = [{ id: 's', stage: 'inform', lane: 'customer', title: '::' }];
  const lanes = [{ id: 'customer', title: 'Ann, Bob', side: 'customer' as const }];
  assert.equal(
    writeMermaid({ ...joint, stages, lanes, steps }, 'en')
      .split('\n')
      .slice(2)
      .join('\n'),
    `    section A b c section D e f\n      –: 4: Ann  Bob\n`,
  );
});

const example = `---
title: not this one
---
%% The example of Mermaid's own pages, with a colleague.
journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Do work: 1: Me, Cat
    section Go home

      Go downstairs: 5: Colleague
      Sit down: 7: Me
      Nothing
`;

test('a journey is read, and what cannot be is named by its line', () => {
  const { journey, faults } = readMermaid(example, { id: 'day', sides: { Colleague: 'employee' } });
  assert.deepEqual(journey, {
    ...{ id: 'day', revision: 0, title: 'My working day', kind: 'joint' },
    stages: [
      { id: 'stage-1', title: 'Go to work' },
      { id: 'stage-2', title: 'Go home' },
    ],
    lanes: [
      { id: 'lane-1', title: 'Me', side: 'customer' },
      { id: 'lane-2', title: 'Cat', side: 'customer' },
      { id: 'lane-3', title: 'Colleague', side: 'employee' },
    ],
    steps: [
      { id: 'step-1', stage: 'stage-1', lane: 'lane-1', title: 'Make tea' },
      { id: 'step-2', stage: 'stage-1', lane: 'lane-1', title: 'Do work', receiver: 'lane-2' },
      { id: 'step-3', stage: 'stage-2', lane: 'lane-3', title: 'Go downstairs' },
      { id: 'step-4', stage: 'stage-2', lane: 'lane-1', title: 'Sit down' },
    ],
    experience: [
      { stage: 'stage-1', step: 'step-1', side: 'customer', value: 5 },
      { stage: 'stage-1', step: 'step-2', side: 'customer', value: 1 },
    ],
  });
  assert.deepEqual(
    faults.map(({ path, message }) => [path, message.slice(0, 30)]),
    [
      ['lines[11]', 'expected no score of employees'],
      ['lines[12]', 'expected a score from 1 to 5'],
      ['lines[13]', 'expected a task, a score and i'],
    ],
  );
});

for (const [name, text] of [
  ['nothing', ''],
  ['another diagram', 'flowchart LR\n  a --> b'],
  ['no task', 'journey\n  title A\n  section B'],
] as const)
  test(`there is no journey in ${name}`, () => {
    const { journey, faults } = readMermaid(text, { id: 'x' });
    assert.equal(journey, undefined);
    assert.ok(faults.length > 0);
  });

test('a task before any section stands in a stage that is called as the journey', () =>
  assert.deepEqual(readMermaid('journey\ntitle T\nA: 3: Me', { id: 'x' }).journey?.stages, [
    { id: 'stage-1', title: 'T' },
  ]));

test('what is written is read again, task by task', () => {
  const felt = joint.steps.map(({ id, stage }, index) => ({
    ...{ stage, step: id, side: 'customer' as const, value: 1 + (index % 5) },
  }));
  const lanes = joint.lanes.map((lane) => ({ ...lane, side: 'customer' as const }));
  const written = { ...joint, lanes, experience: felt };
  const { journey, faults } = readMermaid(writeMermaid(written, 'en'), { id: 'again' });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    journey?.steps.map(({ title }) => title),
    joint.steps.map(({ title }) => title),
  );
  assert.deepEqual(
    journey?.experience?.map(({ value }) => value),
    felt.map(({ value }) => value),
  );
});

test('no text makes it throw', () => {
  const texts = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('title', 'section S', 'a: 1: b', ': 1 :', '---', 'journey'),
    ),
  );
  fc.assert(
    fc.property(texts, (lines) => void readMermaid(['journey', ...lines].join('\n'), { id: 'x' })),
  );
});
