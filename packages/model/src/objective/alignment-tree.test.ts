import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alignmentTree, keepAbove, type Aligned } from './alignment-tree.js';

const one = (id: string, parent?: string): Aligned => ({
  id,
  ...(parent && { parent: { id: parent } }),
});
const draw = (items: readonly Aligned[]) =>
  alignmentTree(items).rows.map(
    ({ item, depth, children, cut }) =>
      `${'.'.repeat(depth - 1)}${item.id}${children > 0 ? ` (${children})` : ''}${cut ? ` ${cut}` : ''}`,
  );

const table: [string, Aligned[], string[]][] = [
  ['nothing', [], []],
  ['one alone', [one('a')], ['a']],
  ['two below one', [one('a'), one('b', 'a'), one('c', 'a')], ['a (2)', '.b', '.c']],
  [
    'those below before those above',
    [one('c', 'b'), one('b', 'a'), one('a')],
    ['a (1)', '.b (1)', '..c'],
  ],
  [
    'the order of the list among siblings',
    [one('z'), one('b', 'z'), one('a', 'z'), one('y')],
    ['z (2)', '.b', '.a', 'y'],
  ],
  ['a parent that is not there', [one('a', 'x'), one('b', 'a')], ['a (1) orphan', '.b']],
  ['its own parent', [one('a', 'a'), one('b', 'a')], ['a (1) cycle', '.b']],
  ['a circle of two', [one('b', 'a'), one('a', 'b')], ['b (1) cycle', '.a']],
  [
    'a tail on a circle',
    [one('t', 'c'), one('a', 'b'), one('b', 'c'), one('c', 'a')],
    ['a (1) cycle', '.c (2)', '..t', '..b'],
  ],
  [
    'an id called constructor',
    [one('constructor'), one('__proto__', 'constructor')],
    ['constructor (1)', '.__proto__'],
  ],
];
for (const [name, items, drawn] of table) {
  test(`a tree of ${name}`, () => assert.deepEqual(draw(items), drawn));
}

test('of two with one id the first stands in the tree, the other is told', () => {
  const [first, second] = [one('a'), one('a', 'b')];
  const { rows, duplicates } = alignmentTree([first, second, one('b')]);
  assert.deepEqual(
    rows.map(({ item }) => item.id),
    ['a', 'b'],
  );
  assert.ok(rows[0]?.item === first && duplicates[0] === second);
});

const lists = fc.array(
  fc.tuple(fc.nat(12), fc.option(fc.nat(14), { nil: undefined })).map(([id, parent]): Aligned => ({
    id: `${id}`,
    ...(parent !== undefined && { parent: { id: `${parent}` } }),
  })),
  { maxLength: 30 },
);

test('every one of any list stands in the tree or is a duplicate, once, and below its parent', () => {
  fc.assert(
    fc.property(lists, (items) => {
      const { rows, duplicates } = alignmentTree(items);
      const placed = [...rows.map(({ item }) => item), ...duplicates];
      assert.equal(placed.length, items.length);
      assert.deepEqual(new Set(placed), new Set(items));
      const path: string[] = [];
      for (const { item, depth, cut, children } of rows) {
        path.length = depth - 1;
        const above = path.at(-1);
        if (depth > 1) assert.equal(above, item.parent?.id);
        else assert.equal(cut !== undefined, item.parent !== undefined);
        path.push(item.id);
        assert.equal(
          children,
          rows.filter((other) => other.depth > 1 && other.item.parent?.id === item.id).length,
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test('those above what is wanted are kept, and nobody else', () => {
  fc.assert(
    fc.property(lists, fc.func(fc.boolean()), (items, isWanted) => {
      const { rows } = alignmentTree(items);
      const wanted = (item: Aligned) => isWanted(item.id);
      const kept = keepAbove(rows, wanted);
      const needed = new Set<string>();
      const path: string[] = [];
      for (const { item, depth } of rows) {
        path.length = depth - 1;
        path.push(item.id);
        if (wanted(item)) for (const id of path) needed.add(id);
      }
      assert.deepEqual(
        kept.map(({ item }) => item.id),
        rows.filter(({ item }) => needed.has(item.id)).map(({ item }) => item.id),
      );
      for (const { item, isContext } of kept) assert.equal(isContext, !wanted(item));
    }),
    { numRuns: 1000 },
  );
});

test('a chain of 100,000 and a circle of 100,000 are arranged at once', () => {
  const count = 100_000;
  const before = process.cpuUsage();
  const chain = Array.from({ length: count }, (_, at) =>
    one(`${at}`, at > 0 ? `${at - 1}` : undefined),
  );
  assert.equal(alignmentTree(chain).rows.at(-1)?.depth, count);
  const circle = chain.map(({ id }, at) => one(id, `${(at + 1) % count}`));
  const { rows } = alignmentTree(circle);
  assert.deepEqual([rows.length, rows[0]?.cut], [count, 'cycle']);
  assert.ok(process.cpuUsage(before).user < 3000_000);
});
