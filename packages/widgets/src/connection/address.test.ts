import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAddress } from './address.js';

for (const [id, expected] of [
  ['c-1', '/v1/customers/c-1'],
  ['a/b?c#d', '/v1/customers/a%2Fb%3Fc%23d'],
  ['%2e%2e', '/v1/customers/%252e%252e'],
  ['...', '/v1/customers/...'],
  ['👩‍👧', '/v1/customers/%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7'],
] as const) {
  test(`the address of ${JSON.stringify(id)} is ${expected}`, () => {
    assert.equal(toAddress('customers', id), expected);
    assert.equal(new URL(expected, 'https://host.example').pathname, expected);
  });
}

for (const id of ['', '.', '..', '\ud800', 'a\udc00b']) {
  test(`${JSON.stringify(id)} has no address`, () => {
    assert.throws(() => toAddress('objectives', id), TypeError);
  });
}
