import type { Interval } from './score.js';

const z95 = 1.959963984540054;

/** The kinds of question whose score is the share of those who answered at the upper end. */
export type ShareType = 'csat' | 'ces' | 'agreement' | 'stars' | 'emoji' | 'thumbs' | 'consent';

/** A share of answers with its uncertainty. */
export interface ShareScore {
  /** Answers that counted: whole numbers of the question's scale. */
  n: number;
  /** Those among them that count as agreeing. */
  favourable: number;
  /** `favourable` of `n` in percent, 0 to 100, not rounded; `null` without answers. */
  score: number | null;
  /** Wilson's interval at 95 %, in percent; `null` without answers. */
  interval: Interval | null;
}

/** The scale of each kind, and from which answer on it counts as favourable. */
export const shareScales: Readonly<Record<ShareType, { from: number; to: number; good: number }>> =
  {
    /** Top-2-box: satisfied and very satisfied. */
    csat: { from: 1, to: 5, good: 4 },
    /** CES 2.0: those who agree at least somewhat. */
    ces: { from: 1, to: 7, good: 5 },
    agreement: { from: 1, to: 5, good: 4 },
    stars: { from: 1, to: 5, good: 4 },
    emoji: { from: 1, to: 5, good: 4 },
    /** A thumb down counts as 0, one up as 1. */
    thumbs: { from: 0, to: 1, good: 1 },
    /** What was not agreed to counts as 0. */
    consent: { from: 0, to: 1, good: 1 },
  };

/** Computes the share of favourable answers to a question of a kind; values beside its scale do not count. */
export function shareScore(type: ShareType, values: Iterable<number>): ShareScore {
  const { from, to, good } = shareScales[type];
  let n = 0;
  let favourable = 0;
  for (const value of values) {
    if (!Number.isInteger(value) || value < from || value > to) continue;
    n += 1;
    if (value >= good) favourable += 1;
  }
  return shareScoreOf(favourable, n);
}

/** Computes the share of favourable answers where they are counted already. */
export function shareScoreOf(favourable: number, n: number): ShareScore {
  if (n === 0) return { n, favourable, score: null, interval: null };
  return { n, favourable, score: (100 * favourable) / n, interval: wilsonInterval(favourable, n) };
}

/**
 * Wilson's score interval of a share at 95 % (Wilson 1927, JASA 22(158)), which stays inside 0 to 100 and does not shrink to
 * nothing where all answered alike.
 * @param count how many of `n`, 0 to `n`
 * @param n over 0
 * @returns percent
 */
export function wilsonInterval(count: number, n: number): Interval {
  const share = count / n;
  const square = z95 ** 2;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const margin =
    (z95 / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n ** 2));
  return {
    low: count === 0 ? 0 : 100 * (centre - margin),
    high: count === n ? 100 : 100 * (centre + margin),
  };
}
