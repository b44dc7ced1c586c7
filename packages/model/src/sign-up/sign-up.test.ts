import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignUp, SignUpCount } from './sign-up.js';

test('a sign-up names the exchange, and nobody has to be named', () => {
  for (const one of [{ exchange: 'van' }, { exchange: 'van', name: 'Service' }])
    assert.deepEqual(SignUp.parse(one), one);
});

for (const [name, change] of [
  ['no exchange', { exchange: '' }],
  ['an empty name', { name: '' }],
  ['a name of 101 characters', { name: 'x'.repeat(101) }],
  ['a person’s number', { person: 'emma' }],
] as const)
  test(`${name} is refused`, () =>
    assert.equal(SignUp.safeParse({ exchange: 'van', ...change }).success, false));

test('how many have signed up is told without saying who', () => {
  const count = { exchange: 'van', count: 2, own: true };
  assert.deepEqual(SignUpCount.parse(count), count);
  assert.equal(SignUpCount.safeParse({ ...count, names: ['Emma'] }).success, false);
});
