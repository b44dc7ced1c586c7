import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Prompt, sideOfPrompt } from './prompt.js';

const nps = { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' };
const reason = { type: 'text', id: 'reason' };
const prompt = { id: 'after-order', version: 2, questions: [nps, reason] };
const enps = { type: 'enps', id: 'employer', subject: { en: 'Nordhafen', de: 'Nordhafen' } };
const pulse = { id: 'pulse', version: 1, questions: [enps, reason] };

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
