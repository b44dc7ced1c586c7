import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeOf, type Grade } from './grade.js';

const table: [number | null, aspirational: Grade | null, committed: Grade | null][] = [
  [1, 'achieved', 'achieved'],
  [1 - 1e-12, 'achieved', 'achieved'],
  [0.99, 'achieved', 'partial'],
  [0.7, 'achieved', 'partial'],
  [0.1 + 0.2 + 0.4, 'achieved', 'partial'],
  [1 - 0.1 - 0.1 - 0.1, 'achieved', 'partial'],
  [0.69, 'partial', 'missed'],
  [0.65, 'partial', 'missed'],
  [0.6, 'partial', 'missed'],
  [0.4, 'partial', 'missed'],
  [0.39, 'missed', 'missed'],
  [0, 'missed', 'missed'],
  [-0, 'missed', 'missed'],
  [null, null, null],
  [NaN, null, null],
];
for (const [progress, aspirational, committed] of table) {
  test(`${progress} is ${aspirational} when aspirational, ${committed} when committed`, () => {
    assert.equal(gradeOf(progress, 'aspirational'), aspirational);
    assert.equal(gradeOf(progress, 'committed'), committed);
  });
}

test('between 0 and 1 there is no gap, and no grade is worse for more', () => {
  const ranks: Grade[] = ['missed', 'partial', 'achieved'];
  for (const type of ['aspirational', 'committed'] as const) {
    let last = 0;
    for (let thousandths = 0; thousandths <= 1000; thousandths += 1) {
      const progress = thousandths / 1000;
      const rank = ranks.indexOf(gradeOf(progress, type) ?? 'missed');
      assert.ok(rank >= last, `${type} at ${progress}`);
      last = rank;
    }
    assert.equal(last, 2);
  }
});
