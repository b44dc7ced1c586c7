import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostCharacters } from '@oxbow/model/answer';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { makeRandom } from '../testing/random.js';
import { makeResponse, makeTouchpoint } from '../testing/records.js';
import { redactField, redactResponse, redactText, redactTouchpoint } from './redact.js';

const text = 'Write to anna@shop.example or 030/1234567, pay to DE89 3704 0044 0532 0130 00';
const redacted = 'Write to [e-mail] or [phone], pay to [IBAN]';

test('each answer in own words is redacted, everything else is as it was', () => {
  const response = makeResponse({
    language: 'de',
    answers: [
      { type: 'nps', question: 'recommend', value: 9 },
      { type: 'text', question: 'reason', value: text },
      { type: 'text', question: 'more', value: 'Nothing' },
    ],
  });
  const before = structuredClone(response);
  const result = redactResponse(response, { redaction: true });
  assert.deepEqual(result, {
    ...before,
    answers: [
      { type: 'nps', question: 'recommend', value: 9 },
      { type: 'text', question: 'reason', value: redacted },
      { type: 'text', question: 'more', value: 'Nothing' },
    ],
  });
  assert.deepEqual(response, before, 'what was given is not changed');
});

test('the response’s language tells how numbers are written there', () => {
  const [spanish, danish] = ['es', 'da'].map((language) =>
    redactResponse(
      makeResponse({ language, answers: [{ type: 'text', question: 'a', value: '612345678' }] }),
      {},
    ),
  );
  assert.equal(spanish?.answers[0]?.value, '[phone]');
  assert.equal(danish?.answers[0]?.value, '612345678');
});

for (const [settings, expected] of [
  [{}, redacted],
  [{ redaction: true }, redacted],
  [{ redaction: undefined }, redacted],
  [{ redaction: false }, text],
] as const) {
  test(`with the settings ${JSON.stringify(settings)} a text is ${expected === text ? 'kept' : 'redacted'}`, () => {
    const answers = [{ type: 'text' as const, question: 'reason', value: text }];
    const response = makeResponse({ language: 'de', answers });
    assert.equal(redactResponse(response, settings).answers[0]?.value, expected);
    const reply = { id: '1', text };
    assert.deepEqual(redactField(reply, 'text', settings, 'de'), { id: '1', text: expected });
  });
}

test('a record without the text, or with nothing to hide, is given back as it is', () => {
  const records: { comment?: string }[] = [{}, { comment: 'Good' }];
  for (const record of records) assert.equal(redactField(record, 'comment', {}), record);
  const response = makeResponse();
  assert.equal(redactResponse(response, {}), response);
});

test('the words of a search stay as long as the schema takes them', () => {
  const words = 'a@b.co '.repeat(71);
  const touchpoint = makeTouchpoint({ search: { words } });
  const redacted = redactTouchpoint(touchpoint, {});
  assert.deepEqual(Touchpoint.parse(redacted), redacted);
  assert.doesNotMatch(redacted.search?.words ?? '', /a@b/);
  assert.equal(redactTouchpoint(touchpoint, { redaction: false }), touchpoint);
  const plain = makeTouchpoint({ search: { words: 'sofa' } });
  for (const one of [plain, makeTouchpoint()]) assert.equal(redactTouchpoint(one, {}), one);
});

test('what was redacted is no longer than what its sender may send', () => {
  const long = 'a@b.co '.repeat(mostCharacters).slice(0, mostCharacters);
  const result = redactText(long);
  assert.equal(result.length, mostCharacters);
  assert.doesNotMatch(result, /a@b/);
  assert.equal(redactText('a@b.co', { limit: 6 }), '[e-mai');
  const pair = `a@b.co${'x'.repeat(10)}🤤`;
  assert.doesNotMatch(redactText(pair, { limit: pair.length }), /[\ud800-\udbff]$/);
});

test('the surroundings of what is replaced stay as they were written', () => {
  const around = '１２ ٣ – “x”\u00a0🤤\u200b ';
  assert.equal(redactText(`${around}a@b.co${around}`), `${around}[e-mail]${around}`);
});

test('nothing planted among random pieces is left, and a second time changes nothing', () => {
  const random = makeRandom(4);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const planted = ['anna@shop.example', '+49 30 1234567', 'DE89370400440532013000'];
  const pieces = [
    'ok',
    'Bestellung 1234',
    ' ',
    '\n',
    ', ',
    '. ',
    '22.11.2026',
    '🤤',
    '4,99 €',
    '–',
  ];
  for (let round = 0; round < 3000; round++) {
    const list = Array.from({ length: 8 }, () => pick(pieces));
    list.splice(Math.floor(random() * 8), 0, ' ', pick(planted), ' ');
    const given = list.join('');
    const result = redactText(given, { language: 'de' });
    for (const one of planted) assert.ok(!result.includes(one), given);
    assert.match(result, /\[(?:e-mail|phone|IBAN)\]/, given);
    assert.equal(redactText(result, { language: 'de' }), result, given);
  }
});
