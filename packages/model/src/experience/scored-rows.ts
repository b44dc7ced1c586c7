import type { Instrument } from '../instrument/instrument.js';
import type { FurtherSeries, GroupScores, Score, Segmentation } from './experience.js';
import { sides } from './protect-row.js';
import { hideRemainders } from './remainders.js';
import type { ScoredDimension } from './scored-side.js';

/** What may be shown of each side that was asked, by dimension. */
export type ScoredSides = ReadonlyMap<string, ReadonlyMap<string, ScoredDimension>>;

const unasked: Score = { withheld: 'unasked' };
const hidden: Score = { withheld: 'protected' };

/** Most further series of a profile: more are no picture. */
const mostSeries = 3;

/** The sides that were asked but customers and employees, in the order of the instrument: three at most. */
export function toSeries({ sides: all }: Instrument, scored: ScoredSides): FurtherSeries[] {
  return all
    .filter(({ id }) => scored.has(id) && !sides.some((side) => side === id))
    .slice(0, mostSeries)
    .map(({ id, label }) => ({ id, label, kind: 'audience', method: 'open' }));
}

/** The row of a group. @param toScore what is told of a side that was asked in this dimension */
export function toRow(
  id: string,
  scored: ScoredSides,
  series: readonly FurtherSeries[],
  toScore: (dimension: ScoredDimension) => Score,
): GroupScores {
  const scoreOf = (side: string): Score => {
    const dimension = scored.get(side)?.get(id);
    return dimension ? toScore(dimension) : unasked;
  };
  const further = series.map(({ id: side }) => [side, scoreOf(side)] as const);
  return {
    id,
    customer: scoreOf('customer'),
    employee: scoreOf('employee'),
    ...(further.length > 0 && { series: Object.fromEntries(further) }),
  };
}

/**
 * The whole by its segments, as a widget would leave them too; those of which nothing is shown are not there.
 * @param whole the rows of all people
 */
export function toSegments(
  { segments = [] }: Instrument,
  scored: ScoredSides,
  series: readonly FurtherSeries[],
  whole: readonly GroupScores[],
  threshold: number,
): Segmentation[] {
  const ways = segments.map(({ id: question, label, options }): Segmentation => {
    const groups = options.map((option) => ({
      id: option.id,
      title: option.label,
      dimensions: whole.map(({ id }) =>
        toRow(id, scored, series, ({ bySegment }) => {
          const shown = bySegment.get(question);
          return shown ? (shown.get(option.id) ?? hidden) : unasked;
        }),
      ),
    }));
    hideRemainders(whole, groups, threshold);
    return { id: question, label, groups };
  });
  return ways.filter(({ groups }) =>
    groups.some(({ dimensions }) => dimensions.some((row) => isShown(row))),
  );
}

function isShown({ customer, employee, series = {} }: GroupScores): boolean {
  return [customer, employee, ...Object.values(series)].some((score) => score && 'value' in score);
}
