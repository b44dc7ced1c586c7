import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOverride } from './override.js';

const longest = 'x'.repeat(20_000);
const taken: unknown[] = ['Ask', '', longest, { other: 'all' }, { one: 'one', other: 'all' }];
for (const value of taken)
  test(`takes the text ${JSON.stringify(value).slice(0, 40)}`, () =>
    assert.equal(readOverride(value), value));

const refused: unknown[] = [undefined, null, 7, ['Ask'], {}, { one: 'one' }];
refused.push({ one: 1, other: 'all' }, `${longest}x`, { other: `${longest}x` });
for (const value of refused)
  test(`takes for no text ${JSON.stringify(value)?.slice(0, 40)}`, () =>
    assert.equal(readOverride(value), undefined));
