import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProtectedSide } from './protected-side.js';

for (const [side, isOutside, expected] of [
  ['customer', false, false],
  ['partner', true, false],
  ['partner', false, true],
  ['employee', false, true],
  ['employee', true, true],
  ['staff', false, true],
  ['Employee', false, true],
  ['Customer', false, true],
  [['customer'], false, true],
  [['partner'], true, true],
  [undefined, true, true],
] as const) {
  test(`${JSON.stringify(side)}, ${isOutside ? 'outside' : 'not marked'}: ${expected ? 'protected' : 'open'}`, () =>
    assert.equal(isProtectedSide(side, isOutside), expected));
}
