import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOf, findInstrument, instrumentIds } from './find-instrument.js';
import { own } from './testing/own.js';

for (const id of instrumentIds) {
  test(`${id} is found, plain`, () => {
    const found = findInstrument(id);
    assert.equal(found?.id, id);
    assert.equal('variants' in found, false);
  });
}

for (const id of ['ox8', '', '__proto__', 'constructor']) {
  test(`“${id}” is not found`, () => assert.equal(findInstrument(id), undefined));
}

test('maturity5 asks employees about each dimension what an outsider cannot see, and outsiders less', () => {
  const { items = [], dimensions = [] } = findInstrument('maturity5') ?? {};
  const count = (dimension: string, side: string) =>
    items.filter((item) => item.dimension === dimension && item.side === side).length;
  for (const { id } of dimensions) {
    assert.deepEqual(
      ['employee', 'customer', 'partner'].map((side) => count(id, side)),
      [4, 2, 2],
    );
  }
});

const families: [string, string[]][] = [
  ['ox6', ['ox6', 'ox7', 'ox5', 'ox6l']],
  ['ox5', ['ox5', 'ox6', 'ox7', 'ox6l']],
  ['maturity5', ['maturity5']],
  ['own', ['own']],
];
for (const [id, expected] of families) {
  test(`the answers to ${id} may be counted as ${expected.join(', ')}`, () =>
    assert.deepEqual(familyOf({ id }), expected));
}

test("a host's own variants are of one family", () =>
  assert.deepEqual(familyOf(own), ['eight', 'nine']));
