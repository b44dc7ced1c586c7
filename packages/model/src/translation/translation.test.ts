import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Translation, translate } from './translation.js';

const greeting = { en: 'Hello', de: 'Hallo', 'de-CH': 'Grüezi' };
const table: [string, Translation, string, { text: string; language?: string }][] = [
  ['one text for all', 'Hello', 'de', { text: 'Hello' }],
  ['the exact tag', greeting, 'de-CH', { text: 'Grüezi', language: 'de-CH' }],
  ['the tag in another case', greeting, 'DE-ch', { text: 'Grüezi', language: 'de-CH' }],
  ['the primary language', greeting, 'de-AT', { text: 'Hallo', language: 'de' }],
  ['English when the language is missing', greeting, 'fr', { text: 'Hello', language: 'en' }],
  [
    'the first when English is missing too',
    { de: 'Hallo' },
    'fr',
    { text: 'Hallo', language: 'de' },
  ],
  [
    'nothing for a name of Object.prototype',
    { de: 'Hallo' },
    'constructor',
    { text: 'Hallo', language: 'de' },
  ],
];
for (const [name, text, language, expected] of table) {
  test(`translate picks ${name}`, () => assert.deepEqual(translate(text, language), expected));
}

for (const [name, value, good] of [
  ['a string', 'Hello', true],
  ['a string for each language', greeting, true],
  ['an empty string', '', false],
  ['a string for no language', {}, false],
  ['a key that is no language', { '<b>': 'x' }, false],
  ['an empty string for a language', { en: 'Hello', de: '' }, false],
  ['a number', 5, false],
] as const) {
  test(`Translation ${good ? 'takes' : 'refuses'} ${name}`, () => {
    const { success, error } = Translation.safeParse(value);
    assert.equal(success, good);
    assert.deepEqual(
      error?.issues.map(({ message }) => message),
      good ? undefined : ['expected a text, or a text for each language tag'],
    );
  });
}
