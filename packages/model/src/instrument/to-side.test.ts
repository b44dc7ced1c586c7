import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInstrument, instrumentIds } from './find-instrument.js';
import { readInstrument } from './read-instrument.js';
import { own } from './testing/own.js';
import { toSide } from './to-side.js';

for (const instrument of [own, ...instrumentIds.map((id) => findInstrument(id) ?? own)]) {
  for (const { id: side } of instrument.sides) {
    test(`${instrument.id}, what ${side}s are asked: an instrument, and nothing of the others`, () => {
      const asked = toSide(instrument, side);
      assert.deepEqual(readInstrument(asked).faults, []);
      const expected = instrument.items.filter((item) => item.side === side);
      assert.deepEqual(asked?.items, expected);
      assert.deepEqual(
        asked?.sides,
        instrument.sides.filter(({ id }) => id === side),
      );
      const others = instrument.sides.map(({ id }) => id).filter((id) => id !== side);
      for (const other of others) assert.ok(!JSON.stringify(asked).includes(`"${other}"`), other);
      const segments = (instrument.segments ?? []).filter(({ sides }) => sides.includes(side));
      assert.deepEqual(
        (asked.segments ?? []).map(({ id }) => id),
        segments.map(({ id }) => id),
      );
    });
  }
}

for (const side of ['boss', '', '__proto__']) {
  test(`nothing for the side “${side}”, which is not there`, () =>
    assert.equal(toSide(own, side), undefined));
}
