import type { Side } from '@oxbow/model/side';
import type { Piece } from '../../element/wording.js';
import { isShown, pointsBetween, sides, type Comparison } from '../comparison.js';
import { createFormats } from '../formats.js';
import { isBounded } from '../sentence.js';
import type { DetailsWording } from './strings.js';

/** What is to be said of the gap, and the dimensions that it is said of. */
export interface GapWords {
  names: Piece[];
  words: string;
}

/**
 * Words the gap of each dimension: those that are named first, by their size, then what else there is, each said once. Of a
 * profile of one side there is none.
 */
export function toGapWords(
  comparisons: readonly Comparison[],
  wording: DetailsWording,
): GapWords[] {
  const isCompared = sides.every((side) =>
    comparisons.some((one) => isShown(one[side]) || one[side].withheld === 'protected'),
  );
  if (!isCompared) return [];
  const said = new Map<string, GapWords>();
  const sizeOf = ({ gap }: Comparison) => (gap?.named ? Math.abs(gap.value) : 0);
  const rankOf = ({ gap }: Comparison) => (gap ? 0 : 1);
  const ordered = [...comparisons].sort(
    (one, other) => sizeOf(other) - sizeOf(one) || rankOf(one) - rankOf(other),
  );
  for (const comparison of ordered) {
    const words = wordGap(comparison, wording);
    const { label } = comparison;
    const before = said.get(words);
    if (before) before.names.push(label);
    else said.set(words, { names: [label], words });
  }
  return [...said.values()];
}

function wordGap(comparison: Comparison, { locale, text }: DetailsWording): string {
  const { customer, employee, gap } = comparison;
  if (!gap) {
    const reasons = sides.flatMap((side) => {
      const score = comparison[side];
      return isShown(score)
        ? []
        : [text('spokenRow', { dimension: text(`${side}s`), scores: text(score.withheld) })];
    });
    return text('missingGap', { gap: text('noComparison'), reasons: reasons.join(', ') });
  }
  if (gap.untested) return text('untestedGap');
  if (!gap.named || !isShown(customer) || !isShown(employee)) return text('noGap');
  const { score } = createFormats(locale);
  const side: Side = gap.value > 0 ? 'employee' : 'customer';
  const end = isBounded(comparison) ? 'ByAtLeast' : 'By';
  return text('namedGap', {
    gap: text(`${side}s${end}`, { count: pointsBetween(comparison) }),
    ...(side === 'customer'
      ? { higher: score(customer), lower: score(employee) }
      : { higher: score(employee), lower: score(customer) }),
  });
}
