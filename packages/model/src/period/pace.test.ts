import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedPace } from './pace.js';
import { readDay } from './period.js';

const quarter = { start: '2026-10-01', end: '2026-12-31' };
const year = { start: '2026-01-01', end: '2026-12-31' };
const oneDay = { start: '2026-11-21', end: '2026-11-21' };
const season = [0, 0.1, 0.2, 0.3, 1];

const table: [
  string,
  { start: string; end: string },
  string,
  number[] | undefined,
  number | null,
][] = [
  // From the research, 4.2.
  ['the fourth quarter of 2026', quarter, '2026-11-21', undefined, 0.5543],
  ['the quarter', quarter, '2026-09-30', undefined, 0],
  ['the quarter', quarter, '2026-10-01', undefined, 0],
  ['the quarter', quarter, '2026-12-31', undefined, 0.9891],
  ['the quarter', quarter, '2027-01-01', undefined, 1],
  ['the quarter', quarter, '9999-12-31', undefined, 1],
  ['a leap year', { start: '2028-01-01', end: '2028-12-31' }, '2028-07-02', undefined, 0.5],
  ['a single day', oneDay, '2026-11-21', undefined, 0],
  ['a single day', oneDay, '2026-11-22', undefined, 1],
  ['the quarter with a season', quarter, '2026-10-24', season, 0.1],
  ['the quarter with a season', quarter, '2026-11-16', season, 0.2],
  ['the quarter with a season', quarter, '2026-12-20', season, 0.6348],
  ['the quarter with a season', quarter, '2027-02-01', season, 1],
  ['the quarter with a curve that ends at 0.7', quarter, '2027-02-01', [0, 0.7], 0.7],
  ['the quarter with a curve that begins at 0.2', quarter, '2026-10-01', [0.2, 1], 0.2],
  ['the quarter with a curve that begins at 0.2', quarter, '2026-09-30', [0.2, 1], 0],
  ['the year with a curve that falls', year, '2026-07-02', [0, 0.8, 0.6], 0.7978],
  ['no period', { start: 'soon', end: 'later' }, '2026-11-21', undefined, null],
  ['the quarter', quarter, '2026-11-31', undefined, null],
];
for (const [name, period, today, curve, expected] of table) {
  test(`expected pace of ${name} on ${today} is ${expected}`, () => {
    const pace = expectedPace(period, today, curve);
    if (pace === null || expected === null) assert.equal(pace, expected);
    else assert.ok(Math.abs(pace - expected) < 0.001, `is ${pace}`);
  });
}

test('the day may be its number', () => {
  assert.equal(expectedPace(quarter, readDay('2026-11-21') ?? 0), 51 / 92);
  assert.equal(expectedPace(quarter, NaN), null);
  assert.equal(expectedPace(quarter, Infinity), 1);
  assert.equal(expectedPace(quarter, -Infinity), 0);
});
