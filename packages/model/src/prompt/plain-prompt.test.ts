import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil, written } from '../plain/testing/spoil.js';
import { readPlainPrompt } from './plain-prompt.js';
import {
  AgreementQuestion,
  CsatQuestion,
  EnpsQuestion,
  NpsQuestion,
  TextQuestion,
} from '../question/question.js';
import { Prompt, promptFrame } from './prompt.js';
import { readPrompt } from './read-prompt.js';

const nps = { type: 'nps', id: 'score', subject: 'Hollin' };
const frame = { id: 'after-order', version: 1, questions: [nps] };
const protection = { seenBy: 'the board', from: 5, kept: 'a month' };

const plain: [string, unknown][] = [
  ['one question', frame],
  ['a reason after it', { ...frame, questions: [nps, { type: 'text', id: 'why' }] }],
  [
    'two languages, required',
    {
      ...frame,
      questions: [{ ...nps, subject: { en: 'Hollin', de: 'Hollin' }, required: true }],
    },
  ],
  ['a notice, a side', { ...frame, notice: 'Voluntary.', side: 'customer' }],
  [
    'what it waits for',
    { ...frame, show: { trigger: 'delay 10s', pages: '/shop/*', devices: 'touch' } },
  ],
  [
    'words for a low score, and a person',
    {
      ...frame,
      acknowledgements: [
        { question: 'score', from: 0, upTo: 6, text: 'We are sorry.', person: true },
      ],
      person: { name: 'Team Gifts', link: 'mailto:gifts@example.com' },
    },
  ],
  [
    'employees, with what becomes of their answers',
    {
      ...frame,
      questions: [{ ...nps, type: 'enps' }],
      protection: { ...protection, commentsFrom: 10, asked: 40 },
    },
  ],
  ...['csat', 'ces'].map((type): [string, unknown] => [
    type,
    { ...frame, questions: [{ ...nps, type }] },
  ]),
  ...['agreement', 'emoji', 'thumbs', 'consent', 'text'].map((type): [string, unknown] => [
    type,
    { ...frame, questions: [{ type, id: 'a', title: 'A', required: false }] },
  ]),
  ['absent parts as undefined', { ...frame, notice: undefined }],
];

for (const [name, value] of plain)
  test(`plainly good: ${name}`, () => {
    const prompt = readPlainPrompt(value);
    assert.ok(prompt);
    assert.deepEqual(prompt, readPrompt(value).prompt);
    assert.notEqual(prompt, value);
  });

const forTheSchema: [string, unknown][] = [
  ['nothing', undefined],
  ['a list', [frame]],
  ['an unknown property', { ...frame, colour: 'red' }],
  ['a branch', { ...frame, questions: [{ ...nps, branches: [{ to: 'end' }] }] }],
  ['one id twice', { ...frame, questions: [nps, nps] }],
  ['a hole in the list', { ...frame, questions: [, nps] }],
  ['the id “end”', { ...frame, questions: [{ ...nps, id: 'end' }] }],
  ['employees, without protection', { ...frame, questions: [{ ...nps, type: 'enps' }] }],
  ['employees, in parts', { ...frame, side: 'employee', partial: true, protection }],
  ['a number with blanks', { ...frame, person: { name: 'x', link: 'tel:+44 20 7946' } }],
  ['a link that is none', { ...frame, person: { name: 'x', link: 'https://xn--a.example' } }],
  ['a type that every object has', { ...frame, questions: [{ ...nps, type: 'constructor' }] }],
  ['a function', { ...frame, notice: () => 'x' }],
];

for (const [name, value] of forTheSchema)
  test(`left to the schema: ${name}`, () => {
    assert.equal(readPlainPrompt(value), undefined);
  });

test('a getter that throws is left to the schema, and one that changes its mind is read once', () => {
  const throws = {
    ...frame,
    get notice(): string {
      throw new Error('no');
    },
  };
  assert.equal(readPlainPrompt(throws), undefined);
  let reads = 0;
  const fickle = {
    ...frame,
    get version() {
      reads += 1;
      return reads === 1 ? 1 : 'x';
    },
  };
  assert.equal(readPlainPrompt(fickle)?.version, 1);
});

/** What the schema says of a prompt has to be what was read without it. */
function compare(value: unknown): boolean {
  const prompt = readPlainPrompt(value);
  if (!prompt) return false;
  const { prompt: whole, ...counts } = readPrompt(value);
  assert.deepEqual(written(prompt), written(whole));
  assert.deepEqual(counts, { faults: [], total: prompt.questions.length, invalid: 0 });
  assert.ok(Prompt.safeParse(value).success);
  return true;
}

test('spoiled in any one place, they are left to the schema or read as it reads them', () => {
  let taken = 0;
  for (const [, value] of plain) for (const other of spoil(value)) taken += Number(compare(other));
  assert.ok(taken > 1000, `only ${taken} were plainly good`);
});

/** Prompts that have a chance: none with options, fields or the like. */
const simple = z.object({
  ...promptFrame,
  questions: z
    .array(z.union([NpsQuestion, EnpsQuestion, CsatQuestion, AgreementQuestion, TextQuestion]))
    .check(z.minLength(1)),
});

test('whatever is plainly good is read by the schema as the same', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(arbitraryOf(simple), arbitraryOf(Prompt)), (value) => {
      taken += Number(compare(value));
    }),
    { numRuns: 5000 },
  );
  assert.ok(taken > 50, `only ${taken} were plainly good`);
});
