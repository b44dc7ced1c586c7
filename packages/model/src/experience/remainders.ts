import type { DimensionScores, GroupScores, Score, ShownScore } from './experience.js';
import { leastForDimension, sides } from './protect-row.js';

/**
 * Hides, in the groups of one way to part the people, what makes a hidden group computable: who knows the whole and all
 * groups but one has that one too. Until nobody remains when the groups that are shown are taken from the whole, or enough
 * people and not of one hidden group alone, the smallest of them is hidden with it.
 *
 * Only what states its number of answers can be checked, and neither other units nor ways to part the people that cross this
 * one: a profile does not hold them.
 * @param whole the rows of all people, protected already; each by its own threshold, where that is higher
 * @param threshold scores are shown from so many answers on
 */
export function hideRemainders(
  whole: readonly (GroupScores & Pick<DimensionScores, 'threshold'>)[],
  groups: readonly { dimensions: readonly GroupScores[] }[],
  threshold: number,
): void {
  for (const total of whole) {
    const least = leastForDimension(total, threshold);
    const rows = groups.map(({ dimensions }) => dimensions.find(({ id }) => id === total.id));
    for (const side of sides) hide(side, total, rows, least);
    const series = rows.map((row) => row?.series);
    for (const id of Object.keys(total.series ?? {})) hide(id, total.series ?? {}, series, least);
  }
}

type Scores<Key extends string> = Partial<Record<Key, Score>> | undefined;

/** A host may call a series `constructor`, which every object has. */
function scoreOf<Key extends string>(group: Scores<Key>, key: Key): Score | undefined {
  return group && Object.hasOwn(group, key) ? group[key] : undefined;
}

/** Those of one side, or of one further series. */
function hide<Key extends string>(
  key: Key,
  { [key]: total }: Partial<Record<Key, Score>>,
  groups: readonly Scores<Key>[],
  least: number,
): void {
  const shown = groups.flatMap((group) => {
    const score = scoreOf(group, key);
    return group && score && !('withheld' in score) ? [{ group, score }] : [];
  });
  const isStated = ({ score }: { score: ShownScore }) => score.n !== undefined;
  if (!total || 'withheld' in total || total.n === undefined || !shown.every(isStated)) return;
  const sizeOf = ({ score: { n = 0 } }: { score: ShownScore }) => n;
  const isUnasked = (group: Scores<Key>) => {
    const score = scoreOf(group, key);
    return score && 'withheld' in score && score.withheld === 'unasked';
  };
  let remaining = shown.reduce((n, one) => n - sizeOf(one), total.n);
  let hidden = groups.filter((group) => !isUnasked(group)).length - shown.length;
  // Where nothing is hidden, those who remain are in no group, so that a group hidden with them does not stand alone.
  const others = hidden === 0 ? 1 : 0;
  for (const one of shown.sort((one, other) => sizeOf(one) - sizeOf(other))) {
    const isMixed = hidden === 0 || hidden + others > 1;
    // Less than nobody: some are in two of the groups, so that these cannot be counted.
    if (remaining <= 0 || (remaining >= least && isMixed)) return;
    one.group[key] = { withheld: 'protected' };
    remaining += sizeOf(one);
    hidden += 1;
  }
}
