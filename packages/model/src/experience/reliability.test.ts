import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cronbachAlpha, reliability, toReliabilityBand } from './reliability.js';

const rows = [
  [4, 4, 5, 4],
  [3, 2, 3, 3],
  [5, 5, 5, 4],
  [2, 2, 1, 2],
  [4, 3, 4, 4],
  [3, 3, 4, 2],
];

test('alpha: the published vector', () =>
  assert.ok(Math.abs((cronbachAlpha(rows) ?? NaN) - 0.935428) < 1e-6));

test('alpha: rows with a gap do not count', () =>
  assert.equal(
    cronbachAlpha([[1, null, 5, 1], ...rows, [null, null, null, null]]),
    cronbachAlpha(rows),
  ));

test('alpha: items that contradict each other go under 0', () =>
  assert.ok(
    (cronbachAlpha([
      [1, 5],
      [5, 1],
      [2, 5],
      [5, 2],
    ]) ?? 0) < 0,
  ));

const none: [string, (number | null)[][]][] = [
  ['no row', []],
  ['one row', [[1, 2, 3]]],
  ['one item', [[1], [2], [3]]],
  [
    'equal sums',
    [
      [1, 2],
      [2, 1],
      [1, 2],
    ],
  ],
  [
    'only rows with gaps',
    [
      [1, null],
      [null, 2],
    ],
  ],
];
for (const [name, given] of none) {
  test(`alpha: ${name} gives none`, () => assert.equal(cronbachAlpha(given), null));
}

test('under 30 complete rows it is not for showing, from 30 on it is', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => rows[index % 6] ?? []);
  assert.equal(reliability(many(29)), null);
  assert.equal(reliability([...many(29), [4, null, 5, 4]]), null);
  const shown = reliability(many(30));
  assert.equal(shown?.n, 30);
  assert.equal(shown.band, 'good');
});

const bands: [number, string][] = [
  [-0.2, 'unreliable'],
  [0.599, 'unreliable'],
  [0.6, 'questionable'],
  [0.7, 'acceptable'],
  [0.8, 'good'],
  [0.949, 'good'],
  [0.95, 'redundant'],
];
for (const [alpha, band] of bands) {
  test(`alpha ${alpha} is ${band}`, () => assert.equal(toReliabilityBand(alpha), band));
}
