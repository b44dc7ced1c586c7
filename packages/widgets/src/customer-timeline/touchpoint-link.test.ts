import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFragment, toFragment } from './touchpoint-link.js';

const fragments: [hash: string, id: string | undefined][] = [
  ['', undefined],
  ['#', undefined],
  ['#top', undefined],
  ['#ox-touchpoint=', undefined],
  ['#ox-touchpoint=A-1', 'A-1'],
  ['ox-touchpoint=A-1', 'A-1'],
  ['#ox-touchpoint=a%2Fb%20c', 'a/b c'],
  ['#ox-touchpoint=a+b', 'a+b'],
  ['#tab=2&ox-touchpoint=A-1&x', 'A-1'],
  ['#ox-touchpoint=%E0%A4%A', undefined],
  [`#ox-touchpoint=${'x'.repeat(201)}`, undefined],
];
for (const [hash, id] of fragments)
  test(`${hash.slice(0, 40)} leads to ${id}`, () => assert.equal(readFragment(hash), id));

test('whatever an id is, its address leads back to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (id) => {
      const url = new URL(toFragment(id), 'https://host.example/customers/7?tab=all');
      assert.equal(readFragment(url.hash), id);
      assert.equal(url.pathname + url.search, '/customers/7?tab=all');
    }),
    { numRuns: 1000 },
  );
});

test('an id that is no whole text does not throw', () => {
  assert.equal(readFragment(toFragment('a\ud800b')), 'a\ufffdb');
});
