import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelLabels, channels, channelTraits, toChannel } from './channel.js';

for (const language of ['en', 'de', 'fr'] as const) {
  test(`every channel has its own word in ${language}`, () => {
    const words = channels.map((channel) => channelLabels[language][channel]);
    assert.ok(words.every((word) => word.length > 1));
    assert.equal(new Set(words).size, channels.length);
  });
}

test('every channel has its traits', () => {
  assert.deepEqual(Object.keys(channelTraits), [...channels]);
});

const table: [unknown, ReturnType<typeof toChannel>][] = [
  ['hotline', { channel: 'hotline' }],
  ['e-commerce', { channel: 'other', original: 'e-commerce' }],
  ['toString', { channel: 'other', original: 'toString' }],
  ['', { channel: 'other', original: '' }],
  [5, { channel: 'other' }],
  [undefined, { channel: 'other' }],
];
for (const [value, expected] of table) {
  test(`toChannel(${JSON.stringify(value)})`, () => assert.deepEqual(toChannel(value), expected));
}
