import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { toReference } from './reference.js';

test('a reference is two groups of four that cannot be misread', () => {
  for (let round = 0; round < 1000; round += 1) {
    assert.match(toReference(randomUUID()), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  }
});

test('a reference depends on the id alone, not on its case', () => {
  const id = '0198c0de-0000-7000-8000-00000000000a';
  assert.equal(toReference(id), toReference(id.toUpperCase()));
});

test('10,000 ids that follow each other have nearly as many references', () => {
  const codes = new Set(
    Array.from({ length: 10_000 }, (_, index) =>
      toReference(`0198c0de-0000-7000-8000-${String(index).padStart(12, '0')}`),
    ),
  );
  assert.ok(codes.size >= 9_999, `${codes.size} codes`);
});

for (const [id, code] of [
  ['0198c0de-0000-7000-8000-00000000000a', 'MQXX-NS29'],
  ['ffffffff-ffff-4fff-bfff-ffffffffffff', 'MR1A-D21N'],
  ['é', '0ZGG-H9HW'],
] as const) {
  test(`the reference that people wrote down stays: ${id} is ${code}`, () => {
    assert.equal(toReference(id), code);
  });
}
