import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handoverMatrix } from './handover-matrix.js';
import { readHandoverMatrix } from './read-handover-matrix.js';

const cell = (from: unknown, to: unknown, change: object = {}) => ({
  ...{ from, to, count: 3, carried: 1, lost: 1, unstated: 1, inferred: 1 },
  ...change,
});

test('what handoverMatrix makes is read as it is, also by way of JSON', () => {
  const matrix = handoverMatrix([
    [
      { id: '1', at: 1, channel: 'chat', direction: 'in' },
      { id: '2', at: 2, channel: 'hotline', direction: 'in', handover: { carried: true } },
    ],
    [{ id: '3', at: 1, channel: 'letter', direction: 'in', handover: { carried: false } }],
  ]);
  const { handovers, faults } = readHandoverMatrix(JSON.parse(JSON.stringify(matrix)));
  assert.deepEqual([handovers, faults], [matrix, []]);
});

test('in the order of the registry, whatever order they came in; the same two channels are added', () => {
  const cells = [
    cell(null, 'chat'),
    cell('fax', 'store'),
    cell('telex', 'chat'),
    cell(null, 'chat'),
  ];
  const { handovers } = readHandoverMatrix({ cells });
  assert.deepEqual(handovers?.channels, ['store', 'chat', 'fax', 'other']);
  assert.deepEqual(
    handovers?.cells.map(({ from, to, count }) => [from, to, count]),
    [
      ['fax', 'store', 3],
      ['other', 'chat', 3],
      [null, 'chat', 6],
    ],
  );
  assert.equal(handovers?.total, 12);
});

for (const [name, bad] of [
  ['no object', 5],
  ['no channel to', cell('chat', null)],
  ['a number as channel', cell(5, 'chat')],
  ['a negative count', cell('chat', 'fax', { lost: -1, carried: 3 })],
  ['more than all numbers', cell('chat', 'fax', { count: 1e300 })],
  ['no number', cell('chat', 'fax', { inferred: NaN })],
  ['parts that are not the count', cell('chat', 'fax', { carried: 2 })],
  ['more inferred than there are', cell('chat', 'fax', { inferred: 4 })],
] as const)
  test(`left out and named: ${name}`, () => {
    const { handovers, faults, total, invalid } = readHandoverMatrix({
      cells: [bad, cell('chat', 'fax')],
    });
    assert.deepEqual([handovers?.total, total, invalid], [3, 2, 1]);
    assert.equal(faults[0]?.path, 'cells[0]');
  });

for (const bad of [null, 5, [], {}, { cells: 5 }])
  test(`unusable: ${JSON.stringify(bad)}`, () => {
    const { handovers, faults, invalid } = readHandoverMatrix(bad);
    assert.deepEqual([handovers, faults.length, invalid], [undefined, 1, 1]);
  });

test('getters that throw cost what they stand in', () => {
  const thrower = (key: string) =>
    Object.defineProperty({}, key, {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
  assert.equal(readHandoverMatrix(thrower('cells')).invalid, 1);
  assert.equal(readHandoverMatrix({ cells: [thrower('from')] }).invalid, 1);
});
