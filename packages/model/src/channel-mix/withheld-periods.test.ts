import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MixPeriod } from './channel-mix.js';
import { leastContacts, withheldPeriods } from './withheld-periods.js';

const mixOf = (totals: readonly number[]) => ({
  total: totals.reduce((sum, one) => sum + one, 0),
  periods: totals.map((total) => ({ total }) as MixPeriod),
});

for (const [name, totals, periods, isWhole] of [
  ['nothing where there is nothing', [], [], false],
  ['no contact is no secret', [0, 9, 0], [], false],
  ['five are enough', [5, 5], [], false],
  ['four, and the smallest beside them', [9, 4, 20, 8], [1, 3], false],
  ['four twice are eight together', [9, 4, 4, 20], [1, 2], false],
  ['two and two are four, so the smallest of the others too', [2, 9, 2, 20], [0, 1, 2], false],
  ['one period of four', [4], [0], true],
  ['four in all', [1, 0, 3], [0, 2], true],
  ['two periods, one of them too small', [4, 30], [0, 1], false],
] as const)
  test(`withheld: ${name}`, () => {
    const withheld = withheldPeriods(mixOf(totals));
    assert.deepEqual(
      [[...withheld.periods].sort((one, other) => one - other), withheld.isWhole],
      [periods, isWhole],
    );
  });

test('what can be had back as a difference is of five contacts in two periods at least', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 12 }), (totals) => {
      const { periods, isWhole } = withheldPeriods(mixOf(totals));
      for (const [place, total] of totals.entries())
        assert.ok(periods.has(place) || total === 0 || total >= leastContacts);
      if (periods.size === 0 || isWhole) return;
      const hidden = [...periods].reduce((sum, place) => sum + (totals[place] ?? 0), 0);
      const shown = totals.filter((total, place) => total > 0 && !periods.has(place));
      assert.ok(hidden >= leastContacts && (periods.size > 1 || shown.length === 0));
    }),
  );
});
