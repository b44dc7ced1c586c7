import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from './number-input.js';

const numbers: [string, string, number | string][] = [
  ['en', '', 'empty'],
  ['en', '  ', 'empty'],
  ['en', '0.75', 0.75],
  ['en', '.5', 0.5],
  ['en', '0,75', 0.75],
  ['en', '1,5', 1.5],
  ['en', '1,234', 1234],
  ['en', '1,234.5', 1234.5],
  ['en', '1.234,5', 1234.5],
  ['en', '1 234.5', 1234.5],
  ['en-IN', '12,34,567', 1234567],
  ['en', '-3', -3],
  ['en', '−3', -3],
  ['en', '– 3', -3],
  ['en', '-0', 0],
  ['en', '+3', 3],
  ['en', '45 %', 45],
  ['en', '45%', 45],
  ['de', '0,75', 0.75],
  ['de', '0.75', 0.75],
  ['de', '1.5', 1.5],
  ['de', '1.234', 1234],
  ['de', '1.234,5', 1234.5],
  ['de', '1.234.567', 1234567],
  ['de', '1.234.567,89', 1234567.89],
  ['de', '1,234.5', 1234.5],
  ['de', '1,234', 1.234],
  ['de', '12,', 12],
  ['de-CH', '1’234.5', 1234.5],
  ['de-CH', "1'234.5", 1234.5],
  ['fr', '1 234,5', 1234.5],
  ['fr', '1\u202f234,5', 1234.5],
  ['fr', '1\u00a0234', 1234],
  ['fr', '0,5', 0.5],
  ['en-u-nu-arab', '٤٥', 45],
  ['en', 'about 5', 'not-number'],
  ['en', '5 customers', 'not-number'],
  ['en', '1e3', 'not-number'],
  ['en', '0x10', 'not-number'],
  ['en', 'Infinity', 'not-number'],
  ['en', 'NaN', 'not-number'],
  ['en', '1.2.3', 'not-number'],
  ['en', '1,23,4', 'not-number'],
  ['en', '1 2', 'not-number'],
  ['en', '--3', 'not-number'],
  ['en', '%', 'not-number'],
  ['en', '1'.repeat(17), 'too-large'],
  ['en', '9'.repeat(400), 'too-large'],
];
for (const [locale, words, expected] of numbers) {
  test(`in ${locale} “${words.slice(0, 20)}” is ${expected}`, () => {
    const read = readNumber(words, locale);
    assert.equal(read.status === 'number' ? read.value : read.status, expected);
  });
}

test('every language reads back what it writes', () => {
  for (const locale of ['en', 'en-IN', 'de', 'de-CH', 'de-AT', 'fr', 'fr-CH', 'fr-CA'])
    for (const value of [0, -1.5, 0.004, 12, 1234.5, 1234567.25, -98765]) {
      const words = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
      assert.deepEqual(
        readNumber(words, locale),
        { status: 'number', value },
        `${locale} ${words}`,
      );
    }
});
