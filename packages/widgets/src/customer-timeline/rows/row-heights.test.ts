import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RowHeights } from './row-heights.js';

const height = fc.integer({ min: 0, max: 1600 }).map((quarters) => quarters / 4);
const change = fc.record({ row: fc.nat(), height });

test('whatever is measured, offsets and rows are those of a plain list of heights', () => {
  let probes = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.array(change, { maxLength: 30 }),
      fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true }), { minLength: 3, maxLength: 6 }),
      (count, changes, shares) => {
        const heights = new RowHeights(count, 48);
        const plain = new Array<number>(count).fill(48);
        for (const each of changes) {
          if (plain.length > 0) {
            const row = each.row % plain.length;
            const former = plain[row] ?? 0;
            assert.equal(heights.measure(row, each.height), each.height - former);
            plain[row] = each.height;
          }
        }
        const total = plain.reduce((sum, each) => sum + each, 0);
        assert.deepEqual([heights.count, heights.total], [plain.length, total]);
        for (const share of shares) {
          const row = Math.min(plain.length, Math.max(0, Math.floor(share * plain.length)));
          const offset = plain.slice(0, row).reduce((sum, each) => sum + each, 0);
          assert.equal(heights.offsetOf(row), offset);
          if (row < plain.length) assert.equal(heights.heightOf(row), plain[row]);
          const sought = Math.round(share * total * 4) / 4;
          let [expected, sum] = [0, plain[0] ?? 0];
          while (expected < plain.length - 1 && sum <= sought) sum += plain[++expected] ?? 0;
          assert.equal(heights.rowAt(sought), expected);
          probes += 1;
        }
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(probes > 500, `only ${probes}`);
});
