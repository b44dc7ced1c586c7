import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { readKnown } from './read-known.js';

const Leaf = z.strictObject({ value: z.number() });
const Tree = z.strictObject({ name: z.string(), leaf: Leaf, leaves: z.array(Leaf) });
const leaf = { value: 1 };
const tree = { name: 'oak', leaf, leaves: [leaf, { value: 2 }] };

const table: [string, unknown][] = [
  ['at the top', { ...tree, pay: 1 }],
  ['below', { ...tree, leaf: { ...leaf, pay: 1 } }],
  ['in one item of a list', { ...tree, leaves: [leaf, { value: 2, pay: 1 }] }],
  [
    'everywhere',
    {
      ...{ ...tree, pay: 1, rating: 2 },
      leaf: { ...leaf, pay: 1 },
      leaves: [
        { ...leaf, pay: 1 },
        { value: 2, rating: 1 },
      ],
    },
  ],
  ['nowhere', tree],
];
for (const [where, value] of table) {
  test(`keys that are not known ${where} are left out`, () => {
    const before = structuredClone(value);
    assert.deepEqual(readKnown(Tree, value).data, tree);
    assert.deepEqual(value, before, 'what was given has changed');
  });
}

test('what else is wrong is told, and only that', () => {
  const { error } = readKnown(Tree, { ...tree, pay: 1, leaf: { value: '1', pay: 1 } });
  assert.deepEqual(
    error?.issues.map(({ path }) => path.join('.')),
    ['leaf.value'],
  );
});
