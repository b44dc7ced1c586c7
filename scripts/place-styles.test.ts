import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlaceStyles } from './place-styles.mjs';

const table: [string, string, string][] = [
  [
    'the element itself',
    ':host { display: block }',
    'ox-x:not(:defined,[hydrate-internals-role]){display:block}',
  ],
  [
    'a condition of it',
    ':host(:not([hidden])) { display: grid }',
    'ox-x:not(:defined,[hydrate-internals-role]):not([hidden]){display:grid}',
  ],
  [
    'what stands before it',
    ':host::before { content: "" }',
    'ox-x:not(:defined,[hydrate-internals-role]):before{content:""}',
  ],
  [
    'a container',
    '@container (inline-size >= 5px) { :host { order: 1 } }',
    '@container (inline-size>=5px){ox-x:not(:defined,[hydrate-internals-role]){order:1}}',
  ],
  ['nothing of what is inside', '.root { display: grid }', ''],
];
for (const [name, styles, expected] of table) {
  test(`the styles for a page say ${name}`, () => {
    assert.equal(toPlaceStyles('ox-x', styles), expected);
  });
}
