import assert from 'node:assert/strict';
import type { Account } from '../rows/rows.js';

/** Every row is shown or rejected, once, with a reason that a person can read. */
export function assertAccounted({ read, shown, rejected, remarks }: Account): void {
  assert.equal(shown + rejected.length, read);
  const rows = rejected.map(({ row }) => row);
  assert.equal(new Set(rows).size, rows.length);
  assert.ok(rows.every((row) => Number.isInteger(row) && row >= 1 && row <= read));
  for (const { reason } of rejected) assert.match(reason, /^[^]{3,2000}$/);
  for (const { row } of remarks) assert.ok(!rows.includes(row), 'a remark on a rejected row');
}

/** How many rows were rejected for which reason, what the row itself says left out. */
export function countReasons({ rejected }: Account): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of rejected) {
    const kind = reason.replaceAll(/"[^"]*"/g, '"…"');
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
