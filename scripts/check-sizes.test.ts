import assert from 'node:assert/strict';
import { test } from 'node:test';

// The scripts are plain JavaScript, which this project does not read types from.
const { compareSizes } = (await import(new URL('./check-sizes.mjs', import.meta.url).href)) as {
  compareSizes(budget: object, sizes: object): { message: string }[];
};
const budget = { a: { import: 10_000, whole: 20_000 } };

for (const [name, sizes, words] of [
  ['the same', budget, []],
  ['less', { a: { import: 9_000, whole: 15_000 } }, []],
  ['2 % more', { a: { import: 10_200, whole: 20_400 } }, []],
  ['3 % more at once', { a: { import: 10_300, whole: 20_000 } }, ['a (import) weighs 10300 bytes']],
  ['3 % more later', { a: { import: 10_000, whole: 20_600 } }, ['a (whole) weighs 20600 bytes']],
  ['a new path', { ...budget, b: { import: 1, whole: 1 } }, ['b has no budget']],
  ['a path that is gone', {}, ['a is no import path']],
] as const)
  test(`sizes: ${name}`, () => {
    const found = compareSizes(budget, sizes).map(({ message }) => message);
    assert.equal(found.length, words.length);
    words.forEach((word, index) => assert.ok(found[index]?.startsWith(word), found[index]));
  });
