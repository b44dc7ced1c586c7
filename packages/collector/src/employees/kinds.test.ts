import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Answer } from '@oxbow/model/answer';
import { Question } from '@oxbow/model/question';
import { makePulse } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { ask } from '../testing/waves.js';

// Whatever an employee can be asked is published when the wave is over, or refused before anybody is asked.
let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const title = 'Asked';
const ends = { low: 'Low', high: 'High' };
const options = ['a', 'b', 'c'].map((id) => ({ id, label: id }));

/** A question without id, what twelve people answer to it, and what is published of it. */
type Row = [name: string, asked: Record<string, unknown>, (person: number) => unknown, object];
const rows: Row[] = [
  [
    'nps',
    { type: 'nps', subject: 'Nordhafen' },
    (person) => (person < 6 ? 9 : 3),
    { scores: { n: 12, score: 0, interval: { low: -49, high: 49 } } },
  ],
  [
    'enps',
    { type: 'enps', subject: 'Nordhafen' },
    (person) => (person < 6 ? 9 : 3),
    { scores: { n: 12, score: 0, interval: { low: -49, high: 49 } } },
  ],
  [
    'csat',
    { type: 'csat', subject: 'the canteen' },
    (person) => (person < 6 ? 5 : 2),
    half('csat'),
  ],
  ['ces', { type: 'ces', subject: 'IT' }, (person) => (person < 6 ? 5 : 4), half('ces')],
  ['agreement', { type: 'agreement', title }, (person) => (person < 6 ? 4 : 3), half('agreement')],
  ['stars', { type: 'stars', title, ...ends }, (person) => (person < 6 ? 4 : 3), half('stars')],
  ['emoji', { type: 'emoji', title }, (person) => (person < 6 ? 4 : 3), half('emoji')],
  ['thumbs', { type: 'thumbs', title }, (person) => (person < 6 ? 'up' : 'down'), half('thumbs')],
  ['consent', { type: 'consent', title }, (person) => person < 6, half('consent')],
  [
    'number',
    { type: 'number', title, ...ends, maximum: 7 },
    (person) => (person < 6 ? 6 : 3),
    { means: { n: 12, mean: 4.5, from: 1, to: 7 } },
  ],
  [
    'number from 0',
    { type: 'number', title, ...ends, minimum: 0, maximum: 10 },
    () => 0,
    { means: { n: 12, mean: 0.5, from: 0, to: 10 } },
  ],
  [
    'choice',
    { type: 'choice', title, options },
    (person) => [['a', 'b', 'c'][person % 3]],
    { choices: { n: 12, options: ['a', 'b', 'c'].map((option) => ({ option, share: 33 })) } },
  ],
  [
    'choice of several',
    { type: 'choice', title, options, multiple: true },
    (person) => (person < 6 ? ['a', 'b'] : ['a']),
    {
      choices: {
        n: 12,
        options: [
          { option: 'a', share: 90 },
          { option: 'b', share: 50 },
        ],
      },
    },
  ],
  ['text', { type: 'text', title }, (person) => `Said ${person}`, {}],
];

function half(type: string): object {
  return { shares: { type, n: 12, favourable: 50, interval: { low: 25, high: 75 } } };
}

const toQuestion = (asked: Record<string, unknown>) => Question.parse({ id: 'asked', ...asked });
const toAnswer = ({ type }: Record<string, unknown>, value: unknown) =>
  ({ type, question: 'asked', value }) as Answer;

/** Asks employees by a prompt that is kept here, closes its wave and reads what came of it. */
async function run(
  asked: Record<string, unknown>,
  answer: (person: number) => Answer,
  isKept = true,
): Promise<{ results: Record<string, unknown>; comments: string[] }> {
  const prompt = `pulse-${randomUUID()}`;
  const protection = { from: 5, seenBy: 'the works council', kept: 'a month' };
  const body = {
    id: prompt,
    version: 1,
    side: 'employee',
    protection,
    questions: [toQuestion(asked)],
  };
  const headers = { 'If-None-Match': '*' };
  if (isKept) {
    const put = await ask(collector, 'PUT', `/v1/prompts/${prompt}`, { body, headers });
    assert.equal(put.status, 201, JSON.stringify(put.body));
  }
  for (let person = 0; person < 12; person += 1) {
    const response = makePulse(9, undefined, {
      prompt,
      side: 'employee',
      answers: [answer(person)],
    });
    const given = await ask(collector, 'POST', '/v1/responses', {
      body: { responses: [response] },
      claims: null,
    });
    assert.equal(given.status, 202, JSON.stringify(given.body));
  }
  const { employees, shop } = collector;
  const found = await employees.waves.list(shop.key, undefined, 200);
  const id = found.find(({ wave }) => wave.prompt === prompt)?.wave.id ?? '';
  await employees.closeWave(shop.key, id);
  const { body: closed } = await ask(collector, 'GET', `/v1/waves/${id}`);
  const { body: said } = await ask(collector, 'GET', `/v1/waves/${id}/comments`);
  const { wave: _, replies: __, people, ...results } = closed;
  assert.deepEqual(people, { employee: 12 });
  return {
    results,
    comments: (said['comments'] as { text: string }[]).map(({ text }) => text).sort(),
  };
}

const published = (figures: object) => ({
  ...{ scores: [], shares: [], means: [], choices: [] },
  ...Object.fromEntries(
    Object.entries(figures).map(([part, shown]) => [part, [{ question: 'asked', ...shown }]]),
  ),
});

for (const [name, asked, answer, expected] of rows) {
  test(`of ${name} is published ${JSON.stringify(expected)}`, async () => {
    const { results, comments } = await run(asked, (person) => toAnswer(asked, answer(person)));
    assert.deepEqual(results, published(expected));
    assert.equal(comments.length, name === 'text' ? 12 : 0);
  });
}

test('every type of question is in this table, or not asked of employees, or asks nothing', () => {
  const types = Question.def.options.map((question) => question.def.shape.type.def.values[0]);
  const asked = new Set(rows.map(([, { type }]) => type));
  assert.deepEqual(types.filter((type) => !asked.has(type)).sort(), ['contact', 'impulse']);
});

test('what is in no list is published as something else, and its words are comments without what was not to be kept', async () => {
  const asked = { type: 'choice', title, options, other: true };
  const { results, comments } = await run(asked, (person) =>
    person < 8
      ? toAnswer(asked, [['a', 'b', 'c'][person % 3]])
      : { type: 'choice', question: 'asked', value: [], other: `Call +49 30 901820, ${person}` },
  );
  assert.deepEqual(results['choices'], [
    {
      ...{ question: 'asked', n: 12 },
      options: [
        { option: 'a', share: 25 },
        { option: 'b', share: 25 },
        { option: 'c', share: 17 },
        { share: 33 },
      ],
    },
  ]);
  assert.deepEqual(comments, [8, 9, 10, 11].map((person) => `Call [phone], ${person}`).sort());
});

test('where the prompt is not kept here, a number is published by how often each was chosen', async () => {
  const asked = { type: 'number', title, ...ends, maximum: 5 };
  const { results } = await run(asked, (person) => toAnswer(asked, 2 + (person % 2)), false);
  assert.deepEqual(
    results,
    published({ choices: { n: 12, options: [{ option: '2', share: 50 }] } }),
  );
});

test('where the prompt is not kept here, a choice is published of what was chosen', async () => {
  const asked = { type: 'choice', title, options };
  const { results } = await run(
    asked,
    (person) => toAnswer(asked, [['a', 'b', 'c'][person % 3]]),
    false,
  );
  assert.deepEqual(
    results,
    published({ choices: { n: 12, options: ['a', 'b'].map((option) => ({ option, share: 33 })) } }),
  );
});
