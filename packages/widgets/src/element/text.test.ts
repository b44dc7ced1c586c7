import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillText, Locales } from './text.js';

const plural = { one: '{count} record', other: '{count} records' };
const polish = {
  one: '{count} plik',
  few: '{count} pliki',
  many: '{count} plików',
  other: '{count} pliku',
};

for (const [name, text, values, locale, expected] of [
  ['no places', 'Try again', {}, 'en', 'Try again'],
  ['a place', 'Hello {name}!', { name: 'Zoë' }, 'en', 'Hello Zoë!'],
  ['a place twice', '{a} {a}', { a: 'x' }, 'en', 'x x'],
  ['an unknown place', 'Hello {nobody}', {}, 'en', 'Hello {nobody}'],
  ['a place of the prototype', '{constructor} {toString}', {}, 'en', '{constructor} {toString}'],
  ['a number in English', '{n} of {m}', { n: 1234.5, m: 2 }, 'en', '1,234.5 of 2'],
  ['a number in German', '{n}', { n: 1234.5 }, 'de', '1.234,5'],
  ['one', plural, { count: 1 }, 'en', '1 record'],
  ['none', plural, { count: 0 }, 'en', '0 records'],
  ['none in French', plural, { count: 0 }, 'fr', '0 record'],
  ['many', plural, { count: 12000 }, 'de', '12.000 records'],
  ['few in Polish', polish, { count: 3 }, 'pl', '3 pliki'],
  ['a plural without its count', plural, {}, 'en', '{count} records'],
  ['a plural whose form is missing', { other: '{count} files' }, { count: 1 }, 'en', '1 files'],
  ['a value that looks like a place', '{a} {b}', { a: '{b}', b: 'x' }, 'en', '{b} x'],
  [
    'a value with special replacement patterns',
    'a {x} b',
    { x: "$& $1 $' $$" },
    'en',
    "a $& $1 $' $$ b",
  ],
  ['markup, as text', '{x}', { x: '<b>&amp;' }, 'en', '<b>&amp;'],
  ['a Hebrew name, kept apart', 'From {name}.', { name: 'נועה' }, 'en', 'From \u2068נועה\u2069.'],
  [
    'a text that turns the line, closed again',
    '{x}!',
    { x: 'a\u2067b' },
    'en',
    '\u2068a\u2067b\u2069\u2069!',
  ],
  ['an override mark', '{x}!', { x: 'a\u202eb' }, 'en', '\u2068a\u202eb\u2069!'],
] as const) {
  test(`fills ${name}`, () => assert.equal(fillText(text, values, locale), expected));
}

test('English is there at once, another language once it is loaded, and is loaded once', async () => {
  let loads = 0;
  const locales = new Locales(
    { hello: 'Hello' },
    {
      de: async () => {
        loads += 1;
        return { default: { hello: 'Hallo' } };
      },
      fr: () => Promise.reject(new Error('offline')),
    },
  );
  assert.deepEqual(locales.get('en'), { hello: 'Hello' });
  assert.equal(locales.get('de'), undefined);
  assert.deepEqual(await locales.load('de'), { hello: 'Hallo' });
  assert.deepEqual(await locales.load('de'), { hello: 'Hallo' });
  assert.deepEqual(locales.get('de'), { hello: 'Hallo' });
  assert.equal(loads, 1);
  assert.deepEqual(await locales.load('en'), { hello: 'Hello' });
  await assert.rejects(locales.load('fr'), /offline/);
  assert.equal(locales.get('fr'), undefined);
});
