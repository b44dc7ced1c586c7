import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Prompt, readPrompt, sideOfPrompt } from './prompt.js';

const nps = { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' };
const reason = { type: 'text', id: 'reason' };
const prompt = { id: 'after-order', version: 2, questions: [nps, reason] };

const enps = { type: 'enps', id: 'employer', subject: { en: 'Nordhafen', de: 'Nordhafen' } };
const pulse = {
  id: 'pulse',
  version: 1,
  notice: { en: 'Voluntary.', de: 'Freiwillig.' },
  questions: [enps, reason],
};

test('a prompt with a notice and a question about the employer is read whole', () =>
  assert.deepEqual(readPrompt(pulse), { prompt: pulse, faults: [] }));

test('a prompt is read whole', () => assert.deepEqual(readPrompt(prompt), { prompt, faults: [] }));

const table: [string, unknown, { questions?: number; paths: string[] }][] = [
  [
    'an unknown question',
    { ...prompt, questions: [nps, { type: 'riddle', id: 'x' }] },
    { questions: 1, paths: ['questions[1].type'] },
  ],
  [
    'a question that is a text',
    { ...prompt, questions: ['Why?', nps] },
    { questions: 1, paths: ['questions[0]'] },
  ],
  [
    'two questions with one id',
    { ...prompt, questions: [nps, { ...reason, id: 'recommend' }] },
    { questions: 1, paths: ['questions[1].id'] },
  ],
  ['only bad questions', { ...prompt, questions: [5] }, { paths: ['questions[0]'] }],
  ['no question', { ...prompt, questions: [] }, { paths: ['questions'] }],
  ['no version', { ...prompt, version: undefined }, { paths: ['version'] }],
  ['version 0', { ...prompt, version: 0 }, { paths: ['version'] }],
  ['a list', [nps], { paths: [''] }],
  ['an unknown side', { ...prompt, side: 'boss' }, { paths: ['side'] }],
  [
    'a question about an employer without a name',
    { ...pulse, questions: [{ ...enps, subject: '' }, reason] },
    { questions: 1, paths: ['questions[0].subject'] },
  ],
  [
    'a notice that is no text: nothing is asked without it',
    { ...pulse, notice: 5 },
    { paths: ['notice'] },
  ],
  ['an empty notice', { ...pulse, notice: '' }, { paths: ['notice'] }],
  ['a notice in no language', { ...pulse, notice: {} }, { paths: ['notice'] }],
  ['a text', 'prompt', { paths: [''] }],
  ['null', null, { paths: [''] }],
];
for (const [name, value, expected] of table) {
  test(`readPrompt accounts for ${name}`, () => {
    const result = readPrompt(value);
    assert.equal(result.prompt?.questions.length, expected.questions);
    assert.deepEqual(
      result.faults.map((fault) => fault.path),
      expected.paths,
    );
    assert.ok(result.faults.every((fault) => fault.message.length > 5));
    assert.equal(Prompt.safeParse(value).success, false);
  });
}

for (const [name, value, side] of [
  ['about a firm', prompt, 'customer'],
  ['about the employer', pulse, 'employee'],
  ['about the employer, said to be for customers', { ...pulse, side: 'customer' }, 'employee'],
  ['in own words, for employees', { ...prompt, questions: [reason], side: 'employee' }, 'employee'],
  ['in own words', { ...prompt, questions: [reason] }, 'customer'],
] as const) {
  test(`a prompt ${name} asks ${side}s`, () =>
    assert.equal(sideOfPrompt(Prompt.parse(value)), side));
}
