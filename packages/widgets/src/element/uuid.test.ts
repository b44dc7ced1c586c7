import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toUuid } from './uuid.js';

const random = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 255]);
const now = Date.parse('2026-11-21T10:00:00Z');

test('the UUID has version 7, the variant of RFC 9562 and the time in front', () => {
  const id = toUuid(now, random);
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16), now);
});

test('the UUID of the example in RFC 9562, A.6', () => {
  const bytes = [0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
  const id = toUuid(Date.parse('2022-02-22T14:22:22-05:00'), Uint8Array.from(bytes));
  assert.equal(id, '017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('later UUIDs sort behind earlier ones', () => {
  const ids = [now, now + 1, now + 1000, now + 1e9].map((time) => toUuid(time, random));
  assert.deepEqual([...ids].sort(), ids);
});
