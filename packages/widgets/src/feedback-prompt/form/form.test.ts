import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prompt } from '@oxbow/model/prompt';
import { lateKinds } from '../late-kinds.js';
import type { Draft } from '../response.js';
import { findFormObstacle, readFormValue, toFormValue } from './form.js';

const prompt: Prompt = {
  id: 'p',
  version: 1,
  questions: [
    {
      type: 'nps',
      id: 'score',
      subject: 'Hollin & Wren',
      branches: [{ from: 9, to: 'why' }],
    },
    { type: 'text', id: 'wrong', required: true },
    { type: 'text', id: 'why' },
    { type: 'thumbs', id: 'found', title: 'Did you find it?' },
  ],
};
await lateKinds.load();

const drafts = (entries: Record<string, Draft>) => new Map(Object.entries(entries));

for (const [name, given, value, obstacle] of [
  ['nothing yet', {}, '', { step: 1, obstacle: 'required' }],
  [
    'a high score, on whose way nothing is required',
    { score: 9 },
    '[{"type":"nps","question":"score","value":9}]',
    undefined,
  ],
  [
    'what lies beside the way is no part of it',
    { score: 9, wrong: 'x', found: 'up' },
    '[{"type":"nps","question":"score","value":9},{"type":"thumbs","question":"found","value":"up"}]',
    undefined,
  ],
  [
    'too many characters',
    { score: 10, why: 'x'.repeat(5001) },
    JSON.stringify([
      { type: 'nps', question: 'score', value: 10 },
      { type: 'text', question: 'why', value: 'x'.repeat(5001) },
    ]),
    { step: 2, obstacle: 'tooLong' },
  ],
] as [string, Record<string, Draft>, string, object | undefined][]) {
  test(`in a form: ${name}`, () => {
    assert.equal(toFormValue(prompt, drafts(given)), value);
    assert.deepEqual(findFormObstacle(prompt, drafts(given)), obstacle);
  });
}

test('what went along with a form comes back', () => {
  const given = drafts({ score: 3, wrong: 'The lid.', found: 'down' });
  assert.deepEqual(readFormValue(prompt, toFormValue(prompt, given)), given);
});

for (const value of [
  '',
  'x',
  'null',
  '5',
  '[5]',
  '{"score":11}',
  '[{"question":"none","value":1}]',
])
  test(`nothing comes back of ${JSON.stringify(value)}`, () =>
    assert.equal(readFormValue(prompt, value).size, 0));
