import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Prompt } from './prompt.js';
import { readPrompt } from './read-prompt.js';

const nps = { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' };
const reason = { type: 'text', id: 'reason' };
const prompt = { id: 'after-order', version: 2, questions: [nps, reason] };

const enps = { type: 'enps', id: 'employer', subject: { en: 'Nordhafen', de: 'Nordhafen' } };
const pulse = {
  id: 'pulse',
  version: 1,
  notice: { en: 'Voluntary.', de: 'Freiwillig.' },
  protection: { seenBy: 'the works council', from: 5, kept: 'until the month is over' },
  questions: [enps, reason],
};

test('a prompt with a notice and a question about the employer is read whole', () =>
  assert.deepEqual(readPrompt(pulse), { prompt: pulse, faults: [], total: 2, invalid: 0 }));

test('a prompt is read whole', () =>
  assert.deepEqual(readPrompt(prompt), { prompt, faults: [], total: 2, invalid: 0 }));

const thrower = new Proxy(nps, {
  get: () => {
    throw new Error('no');
  },
});
const table: [
  string,
  unknown,
  { questions?: number; paths: string[]; of?: number; lame?: number },
][] = [
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
  [
    'only bad questions',
    { ...prompt, questions: [5, 6] },
    { paths: ['questions[0]', 'questions[1]'], of: 2 },
  ],
  [
    'a question with two faults, which counts once',
    { ...prompt, questions: [{ type: 'text', id: '', required: 5 }, nps] },
    { questions: 1, paths: ['questions[0].id', 'questions[0].required'] },
  ],
  [
    'a question that throws',
    { ...prompt, questions: [thrower, reason] },
    { questions: 1, paths: ['questions[0]'] },
  ],
  ['a prompt that throws', thrower, { paths: [''] }],
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
  [
    'employees without what becomes of their answers',
    { ...pulse, protection: undefined },
    { paths: ['protection'], of: 1 },
  ],
  [
    'four answers as enough to be shown',
    { ...pulse, protection: { ...pulse.protection, from: 4 } },
    { paths: ['protection.from'] },
  ],
  [
    'employees who are asked who they are',
    { ...pulse, questions: [enps, { type: 'contact', id: 'you', fields: ['email'] }] },
    { questions: 1, paths: ['questions[1]'] },
  ],
  [
    'a person who cannot be reached',
    { ...prompt, person: { name: 'Gifts', link: 'javascript:x' } },
    { questions: 2, paths: ['person.link'], of: 2 },
  ],
  [
    'a branch that leads back, behind a question that is left out',
    { ...prompt, questions: [5, nps, { ...reason, branches: [{ to: 'recommend' }] }] },
    { questions: 2, paths: ['questions[0]', 'questions[2].branches[0].to'], of: 3, lame: 1 },
  ],
  ['a text', 'prompt', { paths: [''] }],
  ['null', null, { paths: [''] }],
];
for (const [name, value, expected] of table) {
  test(`readPrompt accounts for ${name}`, () => {
    const result = readPrompt(value);
    assert.equal(result.prompt?.questions.length, expected.questions);
    const { questions = 0, of = questions + 1, lame = 0 } = expected;
    assert.deepEqual([result.total, result.invalid], [of, of - questions + lame]);
    assert.deepEqual(
      result.faults.map((fault) => fault.path),
      expected.paths,
    );
    assert.ok(result.faults.every((fault) => fault.message.length > 5));
  });
}

for (const [name, value] of table.filter(([title]) => !title.includes('throws')))
  test(`the wire refuses ${name}`, () => assert.equal(Prompt.safeParse(value).success, false));
