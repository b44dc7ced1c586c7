import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResult } from '../key-result/key-result.js';
import { changedParts } from './changed-parts.js';
import type { Objective } from './objective.js';

const rise: KeyResult = {
  id: 'rise',
  title: 'Rise',
  type: 'increase',
  start: 0,
  target: 9,
  current: 3,
};
const steps: KeyResult = {
  id: 'steps',
  title: 'Steps',
  type: 'milestone',
  milestones: [{ id: '1', title: 'First', done: false }],
};
const objective: Objective = {
  id: 'delivery',
  revision: 1,
  title: 'Parcels arrive when we said',
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  keyResults: [rise, steps],
};
const at = '2026-11-21T09:00:00Z';

const table: [string, Partial<Objective>, string[]][] = [
  ['nothing', {}, []],
  [
    'where it stands',
    {
      revision: 2,
      checked: at,
      health: { status: 'at-risk', at },
      confidence: { value: 3, at },
      note: 'So.',
      closed: { at },
      keyResults: [
        { ...rise, current: 5, note: 'New.' },
        { ...steps, milestones: [{ id: '1', title: 'First', done: true }] },
      ],
    },
    [],
  ],
  ['what is around it', { why: 'Because.', owner: 'Depot', initiatives: [{ title: 'Do' }] }, []],
  ['the order of its key results', { keyResults: [steps, rise] }, []],
  ['a weight of 1 that is written out', { keyResults: [{ ...rise, weight: 1 }, steps] }, []],
  ['its title', { title: 'More' }, ['title']],
  ['its end', { period: { start: '2026-10-01', end: '2027-03-31' } }, ['period.end']],
  ['its ambition', { type: 'committed' }, ['type']],
  ['its curve', { expected: [0, 1] }, ['expected']],
  ['a target', { keyResults: [{ ...rise, target: 7 }, steps] }, ['keyResults.rise.target']],
  ['a weight', { keyResults: [{ ...rise, weight: 2 }, steps] }, ['keyResults.rise.weight']],
  [
    'a step',
    { keyResults: [rise, { ...steps, milestones: [{ id: '2', title: 'Second', done: false }] }] },
    ['keyResults.steps.milestones'],
  ],
  [
    'one gone and one come',
    { keyResults: [rise, { ...steps, id: 'new' }] },
    ['keyResults.steps', 'keyResults.new'],
  ],
  [
    'another kind',
    { keyResults: [{ id: 'rise', title: 'Rise', type: 'qualitative' }, steps] },
    ['keyResults.rise.type', 'keyResults.rise.start', 'keyResults.rise.target'],
  ],
];
for (const [name, change, parts] of table) {
  test(`of the goal has changed with ${name}: ${parts.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(changedParts(objective, { ...objective, ...change }), parts));
}
