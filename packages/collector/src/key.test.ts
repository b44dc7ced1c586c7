import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromKey, toKey } from './key.js';

for (const [text, key] of [
  ['customer-1', 'customer-1'],
  ['', ''],
  ['Zoë 😀', 'Zoë 😀'],
  ['a\0b', 'a\\0b'],
  ['a\\0b', 'a\\\\0b'],
  ['\ud83d', '\\ud83d'],
  ['\ude00\ud83d', '\\ude00\\ud83d'],
  ['\\ud83d', '\\\\ud83d'],
] as const) {
  test(`the key of ${JSON.stringify(text)} is ${JSON.stringify(key)}`, () => {
    assert.equal(toKey(text), key);
  });

  test(`the key ${JSON.stringify(key)} was made of ${JSON.stringify(text)}`, () => {
    assert.equal(fromKey(key), text);
  });
}
