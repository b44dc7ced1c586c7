import type { GroupScores, Score, ShownScore } from './experience.js';
import { leastForDimension, sides } from './protect-row.js';

/**
 * Hides, in the groups of one way to part the people, what makes a hidden group computable: who knows the whole and all
 * groups but one has that one too. Until nobody remains when the groups that are shown are taken from the whole, or enough
 * people and not of one hidden group alone, the smallest of them is hidden with it.
 *
 * Only what states its number of answers can be checked, and neither other units nor ways to part the people that cross this
 * one: a profile does not hold them.
 * @param whole the rows of all people, protected already
 * @param threshold scores are shown from so many answers on
 */
export function hideRemainders(
  whole: readonly GroupScores[],
  groups: readonly { dimensions: readonly GroupScores[] }[],
  threshold: number,
): void {
  for (const total of whole) {
    const least = leastForDimension(total.id, threshold);
    const rows = groups.map(({ dimensions }) => dimensions.find(({ id }) => id === total.id));
    for (const side of sides) hide(side, total, rows, least);
    const series = rows.map((row) => row?.series);
    for (const id of Object.keys(total.series ?? {})) hide(id, total.series ?? {}, series, least);
  }
}

/** Those of one side, or of one further series. */
function hide<Key extends string>(
  key: Key,
  { [key]: total }: Partial<Record<Key, Score>>,
  groups: readonly (Partial<Record<Key, Score>> | undefined)[],
  least: number,
): void {
  const shown = groups.flatMap((group) => {
    const score: Score | undefined = group?.[key];
    return group && score && !('withheld' in score) ? [{ group, score }] : [];
  });
  const isStated = ({ score }: { score: ShownScore }) => score.n !== undefined;
  if (!total || 'withheld' in total || total.n === undefined || !shown.every(isStated)) return;
  const sizeOf = ({ score: { n = 0 } }: { score: ShownScore }) => n;
  const isUnasked = (score: Score | undefined) =>
    score && 'withheld' in score && score.withheld === 'unasked';
  let remaining = shown.reduce((n, one) => n - sizeOf(one), total.n);
  let hidden = groups.filter((group) => !isUnasked(group?.[key])).length - shown.length;
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
