import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../question/question.js';
import { toPromisedThreshold, withoutBlockedComments } from './comments.js';
import { Prompt } from './prompt.js';

const protection = { seenBy: 'the works council', from: 5, kept: 'until the end of the month' };

const questions: Question[] = [
  {
    type: 'enps',
    id: 'employer',
    subject: 'Nordhafen',
    branches: [
      { upTo: 6, to: 'why' },
      { from: 9, to: 'last' },
    ],
  },
  { type: 'agreement', id: 'tools', title: 'My tools help me.' },
  { type: 'text', id: 'why' },
  {
    type: 'choice',
    id: 'topic',
    title: 'What about?',
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    other: true,
  },
  { type: 'text', id: 'last' },
];

const prompt = (asked: number | undefined, commentsFrom?: number): Prompt =>
  Prompt.parse({
    id: 'pulse',
    version: 1,
    questions,
    protection: { ...protection, ...(asked && { asked }), ...(commentsFrom && { commentsFrom }) },
  });

const left: [string, Prompt, string[]][] = [
  ['where it is not known how many are asked', prompt(undefined), questions.map(({ id }) => id)],
  ['of 10', prompt(10), questions.map(({ id }) => id)],
  ['of 9', prompt(9), ['employer', 'tools', 'topic']],
  ['of 29, where comments are shown from 30 on', prompt(29, 30), ['employer', 'tools', 'topic']],
];
for (const [name, given, ids] of left) {
  test(`words are asked ${name}: ${ids.join(', ')}`, () => {
    const asked = withoutBlockedComments(given);
    assert.deepEqual(
      asked.questions.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(Prompt.parse(asked), asked);
  });
}

test('a choice takes no other answer in own words, and branches lead to what is left', () => {
  const { questions: asked } = withoutBlockedComments(prompt(9));
  assert.deepEqual(asked[0]?.branches, [
    { upTo: 6, to: 'topic' },
    { from: 9, to: 'end' },
  ]);
  assert.equal(asked[2]?.type === 'choice' && asked[2].other, false);
});

test('customers are asked for words, however few they are', () => {
  const of = {
    id: 'p',
    version: 1,
    questions: [{ type: 'text' as const, id: 'why' }],
    protection: { ...protection, asked: 5 },
  };
  assert.equal(withoutBlockedComments(of), of);
});

for (const [promised, threshold] of [
  [{ from: 5 }, 5],
  [{ from: 12 }, 12],
  [{ from: 5, commentsFrom: 10 }, 5],
  [{ from: 5, commentsFrom: 25 }, 25],
  [{ from: 30, commentsFrom: 25 }, 30],
] as const) {
  test(`${JSON.stringify(promised)} is kept by a wave with the threshold ${threshold}`, () =>
    assert.equal(toPromisedThreshold(promised), threshold));
}
