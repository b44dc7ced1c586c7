import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GivenPledge, Pledge } from './pledge.js';

const pledge = { id: '0198c0de-0000-4000-8000-00000000000a', text: 'I call back the same day.' };

test('a pledge needs an id and a text, and nothing of a person', () => {
  assert.deepEqual(Pledge.parse(pledge), pledge);
  const full = { ...pledge, keyResult: 'calls', by: 'Service' };
  assert.deepEqual(Pledge.parse(full), full);
});

for (const [name, change] of [
  ['an id that is no UUID', { id: '1' }],
  ['no text', { text: '' }],
  ['a text of 501 characters', { text: 'x'.repeat(501) }],
  ['whether it was kept', { kept: true }],
  ['a person’s number', { person: 'emma' }],
] as const) {
  test(`${name} is refused`, () => {
    assert.equal(Pledge.safeParse({ ...pledge, ...change }).success, false);
  });
}

test('a given pledge has the day, never a time', () => {
  const given = { ...pledge, given: '2026-11-22', own: true };
  assert.deepEqual(GivenPledge.parse(given), given);
  assert.equal(GivenPledge.safeParse({ ...given, given: '2026-11-22T10:00:00Z' }).success, false);
});
