import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { findSmallCut, type Shared } from './small-cut.js';

const rows: [string, number, [number, number, number][], number[] | undefined][] = [
  ['nothing is shared', 3, [], undefined],
  [
    'all is shared by enough',
    3,
    [
      [0, 1, 5],
      [1, 2, 7],
    ],
    undefined,
  ],
  [
    'one part hangs by a few',
    3,
    [
      [0, 1, 5],
      [1, 2, 4],
    ],
    [2],
  ],
  [
    'few at each of two ways are enough together',
    3,
    [
      [0, 1, 3],
      [1, 2, 2],
      [0, 2, 3],
    ],
    undefined,
  ],
  [
    'two large halves hang together by a few, though each part is large',
    4,
    [
      [0, 1, 9],
      [2, 3, 9],
      [1, 2, 2],
      [0, 3, 2],
    ],
    [0, 1],
  ],
  [
    'two halves that nothing joins',
    4,
    [
      [0, 1, 9],
      [2, 3, 9],
    ],
    undefined,
  ],
];

for (const [name, parts, edges, expected] of rows) {
  test(`a small cut, where ${name}: ${expected ? expected.join(', ') : 'none'}`, () => {
    const shared = edges.map(([one, other, people]): Shared => ({ one, other, people }));
    const found = findSmallCut(parts, shared, 5);
    assert.deepEqual(found && [...found].sort(), expected);
  });
}

/** People between the parts of one side, given as bits, and all others. */
const across = (shared: readonly Shared[], side: number) =>
  shared.reduce(
    (sum, { one, other, people }) =>
      sum + (((side >> one) & 1) === ((side >> other) & 1) ? 0 : people),
    0,
  );

test('finds a small cut exactly where trying all sides finds one', () => {
  const edge = (parts: number) =>
    fc.record({
      one: fc.nat(parts - 1),
      other: fc.nat(parts - 1),
      people: fc.integer({ min: 0, max: 6 }),
    });
  const graphs = fc
    .integer({ min: 2, max: 7 })
    .chain((parts) =>
      fc.record({ parts: fc.constant(parts), shared: fc.array(edge(parts), { maxLength: 14 }) }),
    );
  let found = 0;
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 12 }), ({ parts, shared }, threshold) => {
      const isSmall = (people: number) => people > 0 && people < threshold;
      const sides = Array.from({ length: 2 ** parts }, (_, side) => side);
      const expected = sides.some((side) => isSmall(across(shared, side)));
      const cut = findSmallCut(parts, shared, threshold);
      assert.equal(cut !== undefined, expected);
      if (!cut) return;
      found += 1;
      const side = cut.reduce((bits, part) => bits | (1 << part), 0);
      assert.ok(isSmall(across(shared, side)), 'what was found is no small cut');
    }),
    { numRuns: 2000, seed: 1 },
  );
  assert.ok(found > 200 && found < 1800, `${found} of 2000 had one`);
});
