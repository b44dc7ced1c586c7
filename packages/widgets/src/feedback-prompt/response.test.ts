import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Response } from '@oxbow/model/response';
import { lateKinds } from './late-kinds.js';
import { toAnswers, toResponse, toResponseKey, type Draft } from './response.js';
import { samplePrompt, samplePulse } from './samples.js';

await lateKinds.load();

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
    const response = toResponse(samplePrompt, answers, toResponseKey(now, random), {
      now,
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

test('a customer’s response carries a secret of its own', () =>
  assert.match(toResponseKey(now, random).receipt, /^[\w-]{22}$/));
