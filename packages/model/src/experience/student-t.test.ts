import assert from 'node:assert/strict';
import { test } from 'node:test';
import { studentQuantile } from './student-t.js';

// Printed tables of the distribution; those of 5, 9 and 30 are the vectors published with the research.
const table: [number, number][] = [
  [1, 12.706205],
  [2, 4.302653],
  [3, 3.182446],
  [4, 2.776445],
  [5, 2.570582],
  [9, 2.262157],
  [30, 2.042272],
  [120, 1.97993],
  [1000, 1.962339],
  [Infinity, 1.959964],
];
for (const [degrees, expected] of table) {
  test(`t(.975) of ${degrees} degrees is ${expected}`, () => {
    assert.ok(Math.abs(studentQuantile(degrees) - expected) < 1e-6, `${studentQuantile(degrees)}`);
  });
}

test('one and two degrees agree with their closed forms', () => {
  assert.ok(Math.abs(studentQuantile(1) - Math.tan(0.475 * Math.PI)) < 1e-9);
  assert.ok(Math.abs(studentQuantile(2) - 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2))) < 1e-9);
});

test('fractional degrees lie between the whole ones beside them, and it always falls', () => {
  let before = Infinity;
  for (let degrees = 0.5; degrees <= 1010; degrees *= 1.07) {
    const quantile = studentQuantile(degrees);
    assert.ok(quantile < before && quantile > 1.95, `${degrees}: ${quantile}`);
    before = quantile;
  }
});

test('both ways of computing agree where they meet', () => {
  assert.ok(Math.abs(studentQuantile(1000) - studentQuantile(1000.0001)) < 1e-8);
});

for (const degrees of [0, -1, NaN]) {
  test(`${degrees} degrees have no quantile`, () =>
    assert.ok(Number.isNaN(studentQuantile(degrees))));
}
