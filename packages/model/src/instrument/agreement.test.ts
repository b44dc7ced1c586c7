import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fivePoints, sevenPoints } from './agreement.js';
import { ox6 } from './ox6.js';
import { readInstrument } from './read-instrument.js';

test('seven points are five, with two words more', () => {
  assert.equal(new Set(sevenPoints).size, 7);
  const inserted = sevenPoints.filter((label) => !fivePoints.includes(label));
  assert.deepEqual(
    inserted.map((label) => (label as { de: string }).de),
    ['stimme weitgehend nicht zu', 'stimme weitgehend zu'],
  );
  assert.deepEqual(
    [1, 5].map((place) => sevenPoints[place]),
    inserted,
  );
});

test('an instrument can be asked on seven points', () => {
  const scale = { points: 7 as const, labels: [...sevenPoints] };
  assert.deepEqual(readInstrument({ ...ox6, id: 'ox6-seven', scale }).faults, []);
});
