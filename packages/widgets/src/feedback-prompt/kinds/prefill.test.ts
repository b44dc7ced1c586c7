import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateKinds } from '../late-kinds.js';
import { readPrefill } from './prefill.js';
import { sampleKinds } from './samples.js';

await lateKinds.load();

const choice = (chosen: string[], other?: string) => ({
  chosen,
  isOther: other !== undefined,
  other: other ?? '',
});
const good: [string, unknown, [string, unknown][]][] = [
  [
    'values by question',
    { recommend: 0, gift: 9, teapot: 5 },
    [
      ['recommend', 0],
      ['gift', 9],
      ['teapot', 5],
    ],
  ],
  ['a list of answers', [{ type: 'nps', question: 'recommend', value: 10 }], [['recommend', 10]]],
  ['a thumb', { found: 'up' }, [['found', 'up']]],
  ['words', { more: 'Hello' }, [['more', 'Hello']]],
  [
    'one option, alone or in a list',
    { heard: 'paper', wishes: ['vases', 'cups'] },
    [
      ['heard', choice(['paper'])],
      ['wishes', choice(['cups', 'vases'])],
    ],
  ],
  [
    'something else',
    [{ question: 'heard', value: [], other: 'Bus' }],
    [['heard', choice([], 'Bus')]],
  ],
  ['a contact', { reach: { email: 'a@b.example' } }, [['reach', { email: 'a@b.example' }]]],
  ['nothing', {}, []],
];
for (const [name, given, expected] of good)
  test(`given beforehand: ${name}`, () => {
    const { drafts, faults } = readPrefill(sampleKinds, given);
    assert.deepEqual([...drafts], expected);
    assert.deepEqual(faults, []);
  });

const bad: [string, unknown, RegExp][] = [
  [
    'a score outside',
    { recommend: 11 },
    /^answers\.recommend: expected a whole number from 0 to 10$/,
  ],
  ['half a point', { satisfied: 2.5 }, /from 1 to 5$/],
  ['a number in a text', { effort: '7' }, /from 1 to 7$/],
  ['a point below the first', { gift: 0 }, /from 1 to 9$/],
  ['half a star', { teapot: 0.5 }, /from 1 to 5$/],
  ['another thumb', { found: true }, /expected "up" or "down"$/],
  ['blank words', { more: '  ' }, /at most 5000 characters$/],
  ['too many words', { more: 'a'.repeat(5001) }, /at most 5000 characters$/],
  ['an unknown option', { wishes: ['jugs'] }, /ids of options, each once$/],
  ['an option twice', { wishes: ['cups', 'cups'] }, /each once$/],
  ['two where one is asked', { heard: ['paper', 'search'] }, /the id of one option$/],
  ['no option', { wishes: [] }, /the id of one option$/],
  [
    'blank something else',
    [{ question: 'heard', value: [], other: '' }],
    /^answers\[0\]: something else/,
  ],
  ['a field that is not asked', { reach: { fax: '1' } }, /texts for some of name, email, phone$/],
  ['consent', { quote: true }, /consent is never given beforehand$/],
  ['an answer to a thought', { care: 'yes' }, /nothing is asked here$/],
  ['an unknown question', { unknown: 1 }, /no question has this id$/],
  [
    'one question twice',
    [
      { question: 'recommend', value: 1 },
      { question: 'recommend', value: 2 },
    ],
    /^answers\[1\]: .*already$/,
  ],
  ['no answer', [null], /no question has this id$/],
  ['a text', 'recommend=9', /^answers: /],
  [
    'a getter that throws',
    {
      get recommend() {
        throw new Error('no');
      },
    },
    /^answers: reading them throws$/,
  ],
];
for (const [name, given, expected] of bad)
  test(`not given beforehand: ${name}`, () => {
    const { faults } = readPrefill(sampleKinds, given);
    assert.equal(faults.length, 1);
    assert.match(faults[0] ?? '', expected);
  });

test('one that cannot be used does not take the others along, and its value is not told', () => {
  const { drafts, faults } = readPrefill(sampleKinds, { more: 7_777_777, recommend: 3 });
  assert.deepEqual([...drafts], [['recommend', 3]]);
  assert.doesNotMatch(faults.join(), /7777777/);
});

test('a million are not looked at', () => {
  const given = new Array<unknown>(1_000_000);
  assert.equal(readPrefill(sampleKinds, given).faults.length, 20);
});
