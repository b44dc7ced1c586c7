import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResult } from '../key-result/key-result.js';
import { objectiveProgress } from './progress.js';

const at = (progress: number | null, weight?: number): KeyResult => ({
  id: 'kr',
  title: 'A result',
  type: 'increase',
  start: 0,
  target: 1,
  current: progress,
  weight,
});
const words: KeyResult = { id: 'words', title: 'Only words', type: 'qualitative' };

const table: [string, KeyResult[], [number | null, number, number]][] = [
  ['0.5 and 0.7', [at(0.5), at(0.7)], [0.6, 2, 2]],
  ['0.5 and 0.7 with weight 3', [at(0.5), at(0.7, 3)], [0.65, 2, 2]],
  ['0.5 and one that was not measured', [at(0.5), at(null)], [0.5, 1, 2]],
  ['a heavy one that was not measured', [at(0.5), at(null, 1000)], [0.5, 1, 2]],
  ['0.5 and words', [words, at(0.5)], [0.5, 1, 2]],
  ['words alone', [words], [null, 0, 1]],
  ['nothing', [], [null, 0, 0]],
  ['three done, weights .1 .2 .3', [at(1, 0.1), at(1, 0.2), at(1, 0.3)], [1, 3, 3]],
  ['all at their start', [at(0), at(-0)], [0, 2, 2]],
  ['weights far apart', [at(1, 1000), at(0, 1e-9)], [1, 2, 2]],
];
for (const [name, keyResults, [value, measured, total]] of table) {
  test(`an objective of ${name} is at ${value}, ${measured} of ${total} measured`, () => {
    const progress = objectiveProgress({ keyResults });
    if (value === null || progress.value === null) assert.equal(progress.value, value);
    else assert.ok(Math.abs(progress.value - value) < 1e-9, `is ${progress.value}`);
    assert.deepEqual([progress.measured, progress.total], [measured, total]);
  });
}

test('whatever the weights, what is done stays within 0 and 1', () => {
  for (let first = 0.1; first < 3; first += 0.1) {
    for (let second = 0.1; second < 3; second += 0.1) {
      const { value } = objectiveProgress({ keyResults: [at(1, first), at(1, second), at(1)] });
      assert.ok(value !== null && value <= 1 && value > 1 - 1e-9, `${value}`);
    }
  }
});
