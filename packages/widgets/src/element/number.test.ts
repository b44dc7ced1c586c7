import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from './language.js';
import { writeNumber } from './number.js';

/** Every region there could be: two letters. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = letters.flatMap((first) => letters.map((second) => first + second));

for (const language of languages) {
  test(`a number is written as Intl does in ${language}, whatever the region`, () => {
    for (const locale of [language, ...regions.map((region) => `${language}-${region}`)]) {
      const format = new Intl.NumberFormat(locale);
      for (const value of [0, 7, 10, 999])
        assert.equal(writeNumber(value, locale), format.format(value), locale);
    }
  });
}

const rows: [value: number, locale: string, written: string][] = [
  [-0, 'en', '0'],
  [-1, 'de', '-1'],
  [1000, 'en', '1,000'],
  [12_345, 'de', '12.345'],
  [2.5, 'fr', '2,5'],
  [NaN, 'en', 'NaN'],
  [Infinity, 'en', '∞'],
  [7, 'en-u-nu-deva', '७'],
];
for (const [value, locale, written] of rows) {
  test(`${value} is written ${written} in ${locale}`, () => {
    assert.equal(writeNumber(value, locale), written);
  });
}
