import assert from 'node:assert/strict';
import test from 'node:test';
import { hostileRecords, hostileValues } from '../testing/hostile-inputs.js';
import { assertObjectives } from '../testing/objectives.js';
import { readOkrScores } from './okr-scores.js';

const row = {
  text: 'Merge the prototype',
  priority: 'P0',
  owner: 'Greta',
  mid_quarter_actual: 0.7,
  mid_quarter_projection: 1,
  end_quarter: 0.8,
};
const objective = {
  group: 'CLUSTER',
  quarter: '2019 Q2',
  objective: 'Release it',
  key_results: [row],
};

test('scores are figures, the last one that was given; the others stand in the note', () => {
  assert.deepEqual(readOkrScores({ objectives: [objective] }, { prefix: 'ipfs' }), {
    objectives: [
      {
        ...{ id: 'ipfs-1', revision: 0, title: 'Release it', owner: 'CLUSTER', type: 'committed' },
        period: { label: '2019-Q2', start: '2019-04-01', end: '2019-06-30' },
        keyResults: [
          {
            ...{ id: 'ipfs-1.1', title: 'Merge the prototype', type: 'increase' },
            ...{ start: 0, target: 1, current: 0.8 },
            note: 'Priority: P0\nMiddle of the quarter: 0.7\nExpected at the middle for its end: 1\nEnd of the quarter: 0.8',
          },
        ],
      },
    ],
    ...{ read: 2, shown: 2, rejected: [], remarks: [] },
  });
});

const scores: [object, number | undefined][] = [
  [{ end_quarter: 0 }, 0],
  [{ end_quarter: null }, 0.7],
  [{ end_quarter: null, mid_quarter_actual: null }, undefined],
];
for (const [change, current] of scores) {
  test(`${JSON.stringify(change)} stands at ${current ?? 'words'}`, () => {
    const file = { objectives: [{ ...objective, key_results: [{ ...row, ...change }] }] };
    const [first] = readOkrScores(file).objectives[0]?.keyResults ?? [];
    assert.equal(first && 'current' in first ? first.current : undefined, current);
  });
}

test('a score beyond the scale, and what stands under nothing, is rejected', () => {
  const file = {
    objectives: [
      { ...objective, key_results: [{ ...row, end_quarter: 70 }] },
      { ...objective, quarter: 'soon' },
    ],
  };
  const result = readOkrScores(file);
  assertObjectives(result, result.objectives);
  assert.deepEqual(
    result.rejected.map(({ row: at }) => at),
    [2, 3, 4],
  );
});

test('whatever a file holds, it is shown as the model wants it, or rejected', () => {
  for (const value of hostileValues) readOkrScores(value);
  const result = readOkrScores({
    objectives: [...hostileRecords(objective), { ...objective, key_results: hostileRecords(row) }],
  });
  assertObjectives(result, result.objectives);
});
