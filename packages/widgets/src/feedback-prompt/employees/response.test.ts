import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Response, sideOfResponse } from '@oxbow/model/response';
import { keyLength } from '../../element/random-key.js';
import { lateKinds } from '../late-kinds.js';
import { toAnswers } from '../response.js';
import { samplePulse } from '../samples.js';
import { readReceipt } from './receipt.js';
import { toEmployeeResponse } from './response.js';

await lateKinds.load();

const random = Uint8Array.from({ length: keyLength }, (_, index) => 255 - index * 5);
const words = toAnswers(samplePulse, new Map([['reason', 'Good.']]));

const at = (time: string, bytes = random, locale = 'en') =>
  toEmployeeResponse(samplePulse, words, {
    now: Date.parse(time),
    random: bytes,
    locale,
  });

test('what an employee hands in is a response of an employee, as the model takes it', () => {
  const response = at('2026-11-21T10:00:00Z');
  assert.deepEqual(Response.parse(response), response);
  assert.equal(sideOfResponse(response), 'employee');
});

test('where it was answered is not told: a kiosk of the night shift would be a small group', () =>
  assert.equal(at('2026-11-21T10:00:00Z').channel, 'other'));

test('nothing in it tells more of the time than the day', () => {
  const [early, late] = [at('2026-11-21T00:00:00.001Z'), at('2026-11-21T23:59:59.999Z')];
  assert.equal(early.at, '2026-11-21T00:00:00.000Z');
  assert.deepEqual(late, early);
});

test('its id is a UUID of version 4, made of random bits alone', () => {
  const { id } = at('2026-11-21T10:00:00Z');
  assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.equal(at('2031-01-01T10:00:00Z').id, id);
  assert.notEqual(
    at(
      '2026-11-21T10:00:00Z',
      random.map((byte) => byte + 1),
    ).id,
    id,
  );
});

test('its receipt has 140 random bits and can be written down: no I, L, O or U', () => {
  const { receipt, id } = at('2026-11-21T10:00:00Z');
  assert.match(receipt, /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  const other = Uint8Array.from([
    ...random.subarray(0, 16),
    ...random.subarray(16).map((b) => b + 1),
  ]);
  assert.equal(at('2026-11-21T10:00:00Z', other).id, id);
  assert.notEqual(at('2026-11-21T10:00:00Z', other).receipt, receipt);
});

for (const [locale, language] of [
  ['de-CH', 'de'],
  ['fr-FR-u-ca-buddhist', 'fr'],
]) {
  test(`of the language ${locale} it tells ${language}`, () =>
    assert.equal(at('2026-11-21T10:00:00Z', random, locale).language, language));
}

test('it holds these parts and no other, such as how long it took', () =>
  assert.deepEqual(Object.keys(at('2026-11-21T10:00:00Z')).sort(), [
    'answers',
    'at',
    'channel',
    'id',
    'language',
    'prompt',
    'receipt',
    'side',
    'version',
  ]));

for (const [name, write] of [
  ['as it is', (receipt: string) => receipt],
  ['in small letters', (receipt: string) => receipt.toLowerCase()],
  ['with blanks', (receipt: string) => ` ${receipt.replaceAll('-', ' ')} `],
  ['in one', (receipt: string) => receipt.replaceAll('-', '')],
  [
    'with O for 0 and l for 1',
    (receipt: string) => receipt.replaceAll('0', 'O').replaceAll('1', 'l'),
  ],
] as const) {
  test(`a receipt is known again when it is typed ${name}`, () => {
    const { receipt } = at('2026-11-21T10:00:00Z');
    assert.match(receipt, /0/);
    assert.match(receipt, /1/);
    assert.equal(readReceipt(write(receipt)), receipt);
  });
}

test('another code stays as it is', () =>
  assert.equal(readReceipt(' pUb7Dvq8TnOGdYtQoGq_-A '), 'pUb7Dvq8TnOGdYtQoGq_-A'));
