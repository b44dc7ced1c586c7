import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { audit, type AuditedCell, type Finding } from './audit.js';
import { attack } from './testing/attack.js';

const cell = (people: number, ...groups: string[]): AuditedCell => ({ people, groups });

const rows: [string, AuditedCell[], string[], Finding[]][] = [
  ['groups apart', [cell(5, 'a'), cell(6, 'b')], ['a', 'b'], []],
  [
    'a group too small',
    [cell(4, 'a'), cell(6, 'b')],
    ['a', 'b'],
    [{ people: 4, groups: ['a'], kind: 'sum' }],
  ],
  [
    'what remains of the whole',
    [cell(6, 'all', 'a'), cell(2, 'all', 'b')],
    ['all', 'a'],
    [{ people: 2, groups: ['all', 'a'], kind: 'sum' }],
  ],
  ['what remains, hidden with another', [cell(6, 'all'), cell(2, 'all')], ['all'], []],
  [
    'halves: each of three in two of three groups',
    [cell(3, 'x', 'y'), cell(3, 'y', 'z'), cell(3, 'x', 'z')],
    ['x', 'y', 'z'],
    [
      { people: 3, groups: ['x', 'y', 'z'], kind: 'sum' },
      { people: 3, groups: ['x', 'y', 'z'], kind: 'sum' },
      { people: 3, groups: ['x', 'y', 'z'], kind: 'sum' },
    ],
  ],
  [
    'two groups that differ by one person on each side',
    [cell(9, 'a', 'b'), cell(1, 'a'), cell(1, 'b')],
    ['a', 'b'],
    [{ people: 2, groups: ['a', 'b'], kind: 'difference' }],
  ],
  [
    'unions of groups of one way, less one of another',
    [cell(30, 'a', 'near'), cell(30, 'b', 'near'), cell(2, 'c', 'near'), cell(20, 'c')],
    ['a', 'b', 'c', 'near'],
    [{ people: 2, groups: ['a', 'b', 'near'], kind: 'sum' }],
  ],
  ['nothing published', [cell(1, 'a')], [], []],
  ['nobody', [], ['a'], []],
];
for (const [name, cells, published, findings] of rows) {
  test(`audit of ${name}: ${findings.length} found`, () =>
    assert.deepEqual(audit(cells, published, 5), {
      isSafe: findings.length === 0,
      isComplete: true,
      findings,
    }));
}

test('what is too large to look at is refused, not passed', () => {
  const cells = Array.from({ length: 1500 }, (_, id) => cell(9, `g${id}`));
  const published = cells.flatMap(({ groups }) => groups);
  assert.deepEqual(audit(cells, published, 5), { isSafe: false, isComplete: false, findings: [] });
});

test('what has too many combinations is refused, not passed', () => {
  // Each group of about a hundred of 200 people, by a rule that looks like chance: nothing follows, but that takes long to see.
  const cells = Array.from({ length: 200 }, (_, at) =>
    cell(1, ...Array.from({ length: 40 }, (__, id) => `g${id}`).filter((___, id) => isIn(at, id))),
  );
  const published = Array.from({ length: 40 }, (_, id) => `g${id}`);
  assert.deepEqual(audit(cells, published, 10), { isSafe: false, isComplete: false, findings: [] });
});

const isIn = (one: number, other: number) =>
  (Math.sin((one + 1) * (other + 1) * 12.9898) * 1e4) % 1 > 0;

test('finds sums of too few exactly where another attacker finds them', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const tables = fc.array(
    fc.record({ people: fc.integer({ min: 0, max: 7 }), groups: fc.subarray(ids) }),
    { maxLength: 8 },
  );
  let found = 0;
  fc.assert(
    fc.property(tables, fc.integer({ min: 2, max: 10 }), (table, threshold) => {
      const { findings, isComplete } = audit(table, ids, threshold);
      const sums = findings.filter(({ kind }) => kind === 'sum');
      const isFound = attack(merged(table), ids, threshold).length > 0;
      assert.ok(isComplete);
      assert.equal(sums.length > 0, isFound);
      for (const { people, groups } of sums) {
        assert.ok(attack(merged(table), groups, threshold).includes(people), 'it does not follow');
      }
      found += isFound ? 1 : 0;
    }),
    { numRuns: 1000, seed: 1 },
  );
  assert.ok(found > 100 && found < 990, `${found} of 1000 had some`);
});

/** The attacker takes each kind of people once. */
function merged(table: readonly AuditedCell[]): AuditedCell[] {
  const cells = new Map<string, AuditedCell>();
  for (const { people, groups } of table) {
    const key = [...groups].sort().join();
    cells.set(key, { groups, people: people + (cells.get(key)?.people ?? 0) });
  }
  return [...cells.values()].filter(({ groups }) => groups.length > 0);
}
