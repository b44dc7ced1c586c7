import assert from 'node:assert/strict';
import test from 'node:test';
import { guardCell, unguardCell } from './formula.js';

const cells: [text: string, cell: string][] = [
  ['', ''],
  ['Order 7', 'Order 7'],
  ['1-2', '1-2'],
  ['=1+1', "'=1+1"],
  ['+49 40', "'+49 40"],
  ['-', "'-"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['＝1', "'＝1"],
  ["'", "''"],
  ["'=1", "''=1"],
  ["'s Gravenhage", "''s Gravenhage"],
  ["''", "'''"],
  ['a;=1', "a;'=1"],
  ["a;'=1", "a;''=1"],
  ['a,@x', "a,'@x"],
  ['a, b', 'a, b'],
  ['list\n- one\n- two', "list\n'- one\n'- two"],
];
for (const [text, cell] of cells) {
  test(`${JSON.stringify(text)} is written as ${JSON.stringify(cell)} and read back`, () => {
    assert.equal(guardCell(text), cell);
    assert.equal(unguardCell(cell), text);
  });
}

for (const cell of ["'s Gravenhage", "it's", "a;'b", "5'"]) {
  test(`the apostrophe of ${cell} is not ours`, () => {
    assert.equal(unguardCell(cell), cell);
  });
}
