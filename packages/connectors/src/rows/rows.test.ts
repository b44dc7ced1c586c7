import assert from 'node:assert/strict';
import test from 'node:test';
import * as z from 'zod/mini';
import { carelessRows } from '../testing/sources.js';
import { Name, quote, readRows, toNumber, toShare, Unfit } from './rows.js';

const Row = z.object({ id: Name });

test('rows are counted from 1, and each is a record or a rejection', () => {
  const result = readRows([{ id: 'a' }, { id: '' }, 'b', { id: 'c' }], Row, ({ id }) => id);
  assert.deepEqual(result, {
    records: ['a', 'c'],
    read: 4,
    shown: 2,
    rejected: [
      { row: 2, reason: 'id: empty' },
      { row: 3, reason: 'expected an object with a text for each column' },
    ],
    remarks: [],
  });
});

test('a remark on a row that is rejected in the end is left out', () => {
  const { rejected, remarks } = readRows([{ id: 'a' }, { id: 'b' }], Row, ({ id }, remark) => {
    remark(`odd ${id}`);
    if (id === 'a') throw new Unfit('no');
  });
  assert.deepEqual(rejected, [{ row: 1, reason: 'no' }]);
  assert.deepEqual(remarks, [{ row: 2, remark: 'odd b' }]);
});

test('a careless reader leaves a byte order mark and carriage returns', () => {
  const [row] = carelessRows('cfpb-complaints.csv');
  assert.ok(row && '\uFEFFcase_id' in row && 'disputed\r' in row);
});

test('byte order mark, carriage return and spaces around names and texts do not count', () => {
  const rows = [{ '\uFEFFid\r': ' a\r' }];
  assert.deepEqual(readRows(rows, Row, ({ id }) => id).records, ['a']);
});

test('no rows are none', () => {
  assert.deepEqual(
    readRows([], Row, ({ id }) => id),
    {
      records: [],
      read: 0,
      shown: 0,
      rejected: [],
      remarks: [],
    },
  );
});

const numbers: [text: string, value: number | undefined][] = [
  ['0', 0],
  ['-12.50', -12.5],
  ['007', 7],
  ['', undefined],
  ['12,50', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['.5', undefined],
  ['5.', undefined],
  ['+5', undefined],
  ['Infinity', undefined],
  ['９', undefined],
  ['9'.repeat(16), undefined],
];
for (const [text, value] of numbers) {
  test(`${JSON.stringify(text)} is ${value ?? 'no number'}`, () => {
    if (value !== undefined) assert.equal(toNumber(text, 'amount'), value);
    else assert.throws(() => toNumber(text, 'amount'), /^Error: amount: ".*" is no number$/);
  });
}

for (const [text, isShare] of [
  ['0', true],
  ['100', true],
  ['100.1', false],
  ['-0.1', false],
] as const) {
  test(`${text} % is ${isShare ? 'a' : 'no'} share`, () => {
    if (isShare) assert.equal(toShare(text, 'value'), Number(text));
    else assert.throws(() => toShare(text, 'value'), /not within 0 and 100/);
  });
}

test('a reason quotes at most 60 characters', () => {
  assert.equal(quote('x'.repeat(61)), `"${'x'.repeat(60)}…"`);
});
