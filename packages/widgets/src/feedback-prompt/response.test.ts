import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Response } from '@oxbow/model/response';
import { toAnswers, toResponse, toResponseKey, type Draft } from './response.js';
import { samplePrompt, samplePulse } from './samples.js';

const random = Uint8Array.from({ length: 26 }, (_, index) => 255 - index * 9);
const now = Date.parse('2026-11-21T10:00:00Z');

const given: [string, [string, number | string][], unknown[]][] = [
  ['nothing', [], []],
  ['a score of 0', [['recommend', 0]], [{ type: 'nps', question: 'recommend', value: 0 }]],
  [
    'words with blanks around',
    [['reason', ' Good. ']],
    [{ type: 'text', question: 'reason', value: 'Good.' }],
  ],
  ['blanks only', [['reason', ' \n']], []],
  ['words where a score is asked', [['recommend', '9']], []],
  ['a score where words are asked', [['reason', 9]], []],
  ['an answer to a question that is no more', [['former', 9]], []],
];
for (const [name, drafts, expected] of given) {
  test(`answers of ${name}`, () =>
    assert.deepEqual(toAnswers(samplePrompt, new Map(drafts)), expected));
}

for (const [locale, language] of [
  ['en', 'en'],
  ['de-CH', 'de-CH'],
  ['de-DE-u-ca-buddhist', 'de-DE'],
  ['fr-x-private', 'fr'],
] as const) {
  test(`a response in ${locale} is one the model takes`, () => {
    const answers = toAnswers(samplePrompt, new Map([['recommend', 9]]));
    const response = toResponse(samplePrompt, answers, toResponseKey(samplePrompt, now, random), {
      locale,
      channel: 'app',
    });
    assert.deepEqual(Response.parse(response), response);
    assert.equal(response.language, language);
    assert.equal(response.channel, 'app');
    assert.equal(response.at, '2026-11-21T10:00:00.000Z');
  });
}

test('the answer to a question about the employer is no answer about a firm', () =>
  assert.deepEqual(toAnswers(samplePulse, new Map<string, Draft>([['employer', 8]])), [
    { type: 'enps', question: 'employer', value: 8 },
  ]));

for (const [prompt, side] of [
  [samplePrompt, undefined],
  [samplePulse, 'employee'],
] as const) {
  test(`words alone, handed in to ${prompt.id}, are of a side: ${side ?? 'not said'}`, () => {
    const answers = toAnswers(prompt, new Map([['reason', 'Good.']]));
    const response = toResponse(prompt, answers, toResponseKey(prompt, now, random), {
      locale: 'en',
      channel: 'website',
    });
    assert.deepEqual(Response.parse(response), response);
    assert.equal(response.side, side);
  });
}

test('of what an employee hands in neither the time nor the id tells more than the day', () => {
  const words = toAnswers(samplePulse, new Map([['reason', 'Good.']]));
  const at = (time: string) =>
    toResponse(samplePulse, words, toResponseKey(samplePulse, Date.parse(time), random), {
      locale: 'en',
      channel: 'app',
    });
  const [early, late] = [at('2026-11-21T00:00:00.001Z'), at('2026-11-21T23:59:59.999Z')];
  assert.equal(early.at, '2026-11-21T00:00:00.000Z');
  assert.deepEqual(late, early);
  assert.notEqual(at('2026-11-22T00:00:00Z').id, early.id);
});

test('a customer’s response carries a secret of its own, which no employee’s does', () => {
  const key = (prompt: typeof samplePrompt) => toResponseKey(prompt, now, random);
  assert.match(key(samplePrompt).receipt ?? '', /^[\w-]{22}$/);
  assert.equal(key(samplePulse).receipt, undefined);
});
