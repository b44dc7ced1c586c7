import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage } from './language.js';

for (const [nearest, document, tag, language, refused] of [
  [undefined, undefined, 'en', 'en', undefined],
  ['de', undefined, 'de', 'de', undefined],
  ['de-CH', 'fr', 'de-CH', 'de', undefined],
  ['DE-ch', undefined, 'de-CH', 'de', undefined],
  ['en-GB', 'de', 'en-GB', 'en', undefined],
  ['fr-CA-u-nu-latn', undefined, 'fr-CA-u-nu-latn', 'fr', undefined],
  [undefined, 'fr', 'fr', 'fr', undefined],
  ['pt', 'de', 'de', 'de', 'pt'],
  ['pt', 'ja', 'en', 'en', 'pt'],
  ['pt', undefined, 'en', 'en', 'pt'],
  [undefined, 'ja', 'en', 'en', 'ja'],
  ['de_DE', 'fr', 'fr', 'fr', 'de_DE'],
  ['', 'de', 'de', 'de', ''],
  ['deutsch', undefined, 'en', 'en', 'deutsch'],
  ['x-klingon', undefined, 'en', 'en', 'x-klingon'],
  ['"><img>', 'de', 'de', 'de', '"><img>'],
  ['pt', 'de_DE', 'en', 'en', 'pt'],
] as const) {
  test(`lang="${nearest}" in a page of "${document}" is ${tag}`, () => {
    const chosen = chooseLanguage(nearest, document);
    assert.deepEqual(chosen, { tag, language, ...(refused !== undefined && { refused }) });
    // Whatever is chosen, Intl takes it.
    assert.doesNotThrow(() => new Intl.NumberFormat(chosen.tag));
  });
}
