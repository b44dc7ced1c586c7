import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  directionOf,
  intervalAt,
  outlineOf,
  pointAt,
  reachBetween,
  ringAt,
  type Frame,
  type Point,
} from './geometry.js';

const square: Frame = { axes: 4, radius: 100, center: { x: 0, y: 0 } };
const hexagon: Frame = { axes: 6, radius: 100, center: { x: 200, y: 50 } };

const directions: [axes: number, index: number, Point][] = [
  [4, 0, { x: 0, y: -1 }],
  [4, 1, { x: 1, y: 0 }],
  [4, 2, { x: 0, y: 1 }],
  [4, 3, { x: -1, y: 0 }],
  [6, 3, { x: 0, y: 1 }],
];
for (const [axes, index, expected] of directions) {
  test(`of ${axes} axes number ${index} points to ${JSON.stringify(expected)}`, () => {
    const { x, y } = directionOf({ axes }, index);
    assert.ok(Math.abs(x - expected.x) < 1e-9 && Math.abs(y - expected.y) < 1e-9);
  });
}

test('upright axes are exactly upright, whatever their number', () => {
  for (let axes = 3; axes <= 12; axes += 1) {
    assert.equal(directionOf({ axes }, 0).x, 0);
    if (axes % 2 === 0) assert.equal(directionOf({ axes }, axes / 2).x, 0);
  }
});

test('an interval has a stroke across at each end, wider than any mark', () => {
  assert.equal(intervalAt(square, 0, 40, 60), 'M0 -40L0 -60M8 -40l-16 0M8 -60l-16 0');
  assert.equal(intervalAt(square, 1, 40, 60), 'M40 0L60 0M40 8l0 -16M60 8l0 -16');
});

const points: [score: number, index: number, Point][] = [
  [0, 0, { x: 200, y: 50 }],
  [50, 0, { x: 200, y: 0 }],
  [100, 0, { x: 200, y: -50 }],
  [100, 1, { x: 286.6, y: 0 }],
  [50, 2, { x: 243.3, y: 75 }],
  [100, 5, { x: 113.4, y: 0 }],
];
for (const [score, index, expected] of points) {
  test(`${score} on axis ${index} lies at ${expected.x}, ${expected.y}`, () =>
    assert.deepEqual(pointAt(hexagon, index, score), expected));
}

test('a ring goes once around, clockwise from above', () => {
  assert.deepEqual(ringAt(square, 50), [
    { x: 0, y: -50 },
    { x: 50, y: 0 },
    { x: 0, y: 50 },
    { x: -50, y: 0 },
  ]);
});

const outlines: [string, (number | undefined)[], string][] = [
  ['all: closed', [100, 100, 100, 100], 'M0 -100L100 0L0 100L-100 0Z'],
  ['one missing: open there', [100, 100, undefined, 100], 'M-100 0L0 -100L100 0'],
  ['the first missing', [undefined, 100, 100, 100], 'M100 0L0 100L-100 0'],
  ['two neighbours missing', [100, undefined, undefined, 100], 'M-100 0L0 -100'],
  ['two apart missing: nobody has a neighbour', [100, undefined, 100, undefined], ''],
  ['one left', [undefined, 100, undefined, undefined], ''],
  ['none', [undefined, undefined, undefined, undefined], ''],
  ['0 is a score', [0, 0, 100, 100], 'M0 0L0 0L0 100L-100 0Z'],
];
for (const [name, scores, expected] of outlines) {
  test(`the outline, ${name}`, () => assert.equal(outlineOf(square, scores), expected));
}

test('an outline with two holes is two lines', () => {
  assert.equal(
    outlineOf(hexagon, [100, 100, undefined, 100, 100, undefined]),
    'M200 150L113.4 100M200 -50L286.6 0',
  );
});

const reaches: [string, top: number, bottom: number, number][] = [
  ['above', -30, -10, -1],
  ['below', 210, 230, -1],
  ['at the middle', 90, 110, 100],
  ['at a height', 50, 50, 50],
  ['from above into it', -10, 25, 25],
  ['from below into it', 175, 250, 25],
  ['over all of it', -10, 210, 100],
];
for (const [name, top, bottom, expected] of reaches) {
  test(`how far the ring reaches, ${name}`, () =>
    assert.equal(reachBetween({ ...square, center: { x: 7, y: 100 } }, top, bottom), expected));
}
