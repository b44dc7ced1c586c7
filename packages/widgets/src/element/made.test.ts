import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markMade, readMade } from './made.js';

const make = () => {
  const made = { id: 'a', answers: [{ value: 9 }] };
  markMade(made);
  return made;
};

test('what was made is read as a copy', () => {
  const made = make();
  const read = readMade<typeof made>(made);
  assert.deepEqual(read, { id: 'a', answers: [{ value: 9 }] });
  assert.notEqual(read?.answers, made.answers);
});

for (const [name, value] of [
  ['that nobody has marked', { id: 'a' }],
  ['that is none', undefined],
  ['that is a copy', { ...make() }],
  ['that was changed since', Object.assign(make(), { id: 'b' })],
  ['that was changed deep inside', change(make())],
] as const)
  test(`nothing is read of something ${name}`, () => assert.equal(readMade(value), undefined));

test('the mark is not written with it', () =>
  assert.equal(JSON.stringify(make()), '{"id":"a","answers":[{"value":9}]}'));

function change(made: { answers: { value: number }[] }) {
  made.answers[0]!.value = 3;
  return made;
}
