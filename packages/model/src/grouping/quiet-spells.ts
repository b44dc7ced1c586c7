import { toDate } from './calendar.js';
import type { Range } from './range.js';

/** Days on end without a touchpoint. */
export interface QuietSpell {
  /** The place before which it is shown. */
  before: number;
  /** How many days, as the calendar has them. */
  days: number;
  /** The first and the last of them, as `2026-03-01`. */
  from: string;
  until: string;
}

/**
 * Finds the quiet spells between touchpoints that follow on each other.
 * @param days by place in the list: the day, counted from 1970-01-01; NaN where it is not known
 * @param ranges the places of `order` that follow on each other
 * @param least from how many days on it is a spell
 */
export function findQuietSpells(
  order: Uint32Array,
  days: Float32Array,
  ranges: readonly Range[],
  least: number,
): QuietSpell[] {
  const spells: QuietSpell[] = [];
  for (const { start, end } of ranges) {
    for (let place = start + 1; place < end; place += 1) {
      const one = days[order[place - 1] ?? 0] ?? NaN;
      const other = days[order[place] ?? 0] ?? NaN;
      const quiet = Math.abs(other - one) - 1;
      if (!(quiet >= least)) continue;
      spells.push({
        before: place,
        days: quiet,
        from: toDate(Math.min(one, other) + 1),
        until: toDate(Math.max(one, other) - 1),
      });
    }
  }
  return spells;
}
