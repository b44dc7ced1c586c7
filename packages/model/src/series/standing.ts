import { fewestForScore, netPromoterScoreOf, type Interval } from '../score/score.js';
import { shareScales, shareScoreOf } from '../score/share.js';
import { defaultThreshold } from '../experience/protection.js';
import { seriesScales, sideOfSeries, type Series } from './series.js';

/** Under this number of employees' answers how they are spread is not shown. */
export const fewestForSpread = 10;

/** Where a period stands, and how sure that is. */
export interface Standing {
  /** Answers; `null` where even their number says too much. */
  n: number | null;
  /** −100 to 100 for `nps` and `enps`, percent for the others; `null` under 30 answers. */
  score: number | null;
  /** At 95 %, on the scale of the score. */
  interval: Interval | null;
  /** How many gave each answer; absent where that is not shown. */
  counts?: readonly number[];
}

/** What can be said of two periods. */
export interface Change {
  /** The later score less the earlier one. */
  difference: number;
  /** Whether it is larger than what chance explains at 95 %, the two samples taken as independent. */
  clear: boolean;
}

/** Works out how a period stands; of employees nothing is told of fewer than five, and no spread of fewer than ten. */
export function standingOf(
  { type, side }: Pick<Series, 'type' | 'side'>,
  counts: readonly number[],
): Standing {
  const isEmployees = sideOfSeries({ type, side }) === 'employee';
  const n = sumOf(counts, 0, counts.length);
  if (isEmployees && n < defaultThreshold) return { n: null, score: null, interval: null };
  const spread = isEmployees && n < fewestForSpread ? {} : { counts };
  if (n < fewestForScore) return { n, score: null, interval: null, ...spread };
  return { n, ...scoreOf(type, counts), ...spread };
}

/** Compares two standings; `undefined` where one of them has no score. */
export function changeOf(earlier: Standing, later: Standing): Change | undefined {
  const [one, other] = [marginOf(earlier), marginOf(later)];
  if (one === undefined || other === undefined) return undefined;
  const difference = later.score! - earlier.score!;
  return { difference, clear: Math.abs(difference) > Math.hypot(one, other) };
}

function scoreOf(
  type: Series['type'],
  counts: readonly number[],
): Pick<Standing, 'score' | 'interval'> {
  if (type === 'nps' || type === 'enps') {
    const { score, interval } = netPromoterScoreOf({
      detractors: sumOf(counts, 0, 7),
      passives: sumOf(counts, 7, 9),
      promoters: sumOf(counts, 9, 11),
    });
    return { score, interval };
  }
  const good = shareScales[type].good - seriesScales[type].from;
  const n = sumOf(counts, 0, counts.length);
  const { score, interval } = shareScoreOf(sumOf(counts, good, counts.length), n);
  return { score, interval };
}

function marginOf({ score, interval }: Standing): number | undefined {
  return score === null || !interval ? undefined : (interval.high - interval.low) / 2;
}

function sumOf(counts: readonly number[], from: number, to: number): number {
  return counts.slice(from, to).reduce((sum, count) => sum + count, 0);
}
