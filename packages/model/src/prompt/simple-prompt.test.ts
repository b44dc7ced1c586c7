import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoil } from '../plain/testing/spoil.js';
import { readPrompt } from './read-prompt.js';
import { readSimplePrompt } from './simple-prompt.js';

const nps = { type: 'nps', id: 'score', subject: 'Hollin' };
const reason = { type: 'text', id: 'reason' };
const prompt = { id: 'after-order', version: 1, questions: [nps, reason] };

for (const [name, value] of [
  ['a recommendation and a reason', prompt],
  ['words alone, with a title', { ...prompt, questions: [{ ...reason, title: 'What else?' }] }],
  ['a question that is required', { ...prompt, questions: [{ ...nps, required: true }] }],
  ['two languages', { ...prompt, questions: [{ ...nps, subject: { en: 'H', de: 'H' } }] }],
  ['twenty of them', { ...prompt, questions: many(20) }],
] as const)
  test(`simple: ${name}`, () =>
    assert.deepEqual(readSimplePrompt(value), readPrompt(value).prompt));

for (const [name, value] of [
  ['nothing', undefined],
  ['another kind of question', { ...prompt, questions: [{ ...nps, type: 'csat' }] }],
  ['employees', { ...prompt, side: 'employee' }],
  ['no language', { ...prompt, questions: [{ ...nps, subject: {} }] }],
  ['an odd one', { ...prompt, questions: [{ ...nps, subject: { 'x y': 'Hollin' } }] }],
  ['branches', { ...prompt, questions: [{ ...nps, branches: [{ to: 'end' }] }] }],
  ['twenty-one questions', { ...prompt, questions: many(21) }],
  ['two questions of one id', { ...prompt, questions: [nps, nps] }],
  ['a hole', { ...prompt, questions: [nps, , reason] }],
  ['something that cannot be copied', { ...prompt, act: () => {} }],
] as const)
  test(`not simple: ${name}`, () => assert.equal(readSimplePrompt(value), undefined));

test('what is spoiled in one place is read as the schema reads it, or not at all', () => {
  const whole = {
    ...prompt,
    questions: [
      { ...nps, required: true },
      { ...reason, title: 'Why?' },
    ],
  };
  let count = 0;
  for (const value of spoil(whole)) {
    const read = readSimplePrompt(value);
    count += read ? 1 : 0;
    if (read) assert.deepEqual(read, readPrompt(value).prompt);
  }
  assert.ok(count > 0, 'some of it is still good');
});

function many(count: number) {
  return Array.from({ length: count }, (_, index) => ({ ...reason, id: `q${index}` }));
}
