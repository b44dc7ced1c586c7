import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Prompt, sideOfPrompt } from './prompt.js';

const nps = { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' };
const reason = { type: 'text', id: 'reason' };
const prompt = { id: 'after-order', version: 2, questions: [nps, reason] };
const enps = { type: 'enps', id: 'employer', subject: { en: 'Nordhafen', de: 'Nordhafen' } };
const protection = { seenBy: 'the works council', from: 5, kept: 'until the month is over' };
const pulse = { id: 'pulse', version: 1, protection, questions: [enps, reason] };

for (const [name, value, side] of [
  ['about a firm', prompt, 'customer'],
  ['about the employer', pulse, 'employee'],
  ['about the employer, said to be for customers', { ...pulse, side: 'customer' }, 'employee'],
  [
    'in own words, for employees',
    { ...prompt, protection, questions: [reason], side: 'employee' },
    'employee',
  ],
  ['in own words', { ...prompt, questions: [reason] }, 'customer'],
] as const) {
  test(`a prompt ${name} asks ${side}s`, () =>
    assert.equal(sideOfPrompt(Prompt.parse(value)), side));
}

for (const [name, change] of [
  ['without what becomes of their answers', { protection: undefined }],
  ['question by question', { partial: true }],
  [
    'by a host that names nobody',
    { protection: { ...protection, seenBy: { en: 'HR', de: ' \u3000' } } },
  ],
  ['who they are', { questions: [enps, { type: 'contact', id: 'you', fields: ['name'] }] }],
] as const) {
  test(`employees are not asked ${name}`, () =>
    assert.equal(Prompt.safeParse({ ...pulse, ...change }).success, false));
}

test('the fault of a branch has its path', () => {
  const { error } = Prompt.safeParse({
    ...prompt,
    questions: [{ ...nps, branches: [{ to: 'nowhere' }] }, reason],
  });
  assert.deepEqual(error?.issues[0]?.path, ['questions', 0, 'branches', 0, 'to']);
});
