import type { Interval } from '../score/score.js';
import { netPromoterScore } from '../score/score.js';
import { shareScales, shareScore, type ShareType } from '../score/share.js';
import { publishGroups, type Given } from './groups.js';
import { defaultThreshold } from './protection.js';
import type { Place } from './suppression.js';

/** A Net Promoter Score of a group, as it may be shown. */
export interface ShownPulse {
  /** How many people it is made of. */
  n: number;
  /** −90 to 90, whole; what lies beyond is told as the bound, because −100 and 100 disclose each single answer. */
  score: number;
  /** At 95 %, whole; only from 10 answers on, not beside a bound, and not where nearly all are passive. */
  interval?: Interval;
}

/** The share of those of a group who agree, or are satisfied, as it may be shown. */
export interface ShownShare {
  /** What was asked. */
  type: ShareType;
  /** How many people it is made of. */
  n: number;
  /** In percent, 10 to 90, whole; what lies beyond is told as the bound, because 0 and 100 disclose each single answer. */
  favourable: number;
  /** At 95 %, whole; only from 10 answers on, and not beside a bound. */
  interval?: Interval;
}

/** The mean of a group on a scale of the host's, as it may be shown. */
export interface ShownMean {
  /** How many people it is made of. */
  n: number;
  /**
   * With one decimal. What lies within a twentieth of the scale's length of one of its ends is told as that bound, because
   * the ends disclose each single answer.
   */
  mean: number;
  /** The first and the last point of the scale. */
  from: number;
  to: number;
}

/** A score is told as at most so far from 0. */
const furthest = 90;

/** A share is told as at least, and at most, so much. */
const [leastShare, mostShare] = [10, 90];

/** A mean is told as at least this part of the scale away from its ends. */
const nearest = 1 / 20;

/**
 * Makes the scores of one `enps` (or `nps`) question as they may be shown, for the whole and for each unit with all who stand
 * below it, by the rules of `publish`.
 * @param people the answers 0 to 10, by the unit of who gave them
 * @param threshold of the wave; never under 5
 * @returns by unit id, and `whole`; a group that is not shown has none
 */
export function publishPulse(
  units: readonly Place[],
  people: readonly Given[],
  threshold: number = defaultThreshold,
): Map<string, ShownPulse> {
  const counting = people.filter(({ value }) => netPromoterScore([value]).n === 1);
  const scoreOf = (value: number) => netPromoterScore([value]).score ?? 0;
  return publishGroups(units, counting, threshold, {
    count: scoreOf,
    isExtreme: (score) => Math.round(Math.abs(score)) >= furthest,
    toShown: toShownPulse,
    // An interval tells how many are passive. The share of the others near 0 says of each that they are.
    spread: {
      count: (value) => Math.abs(scoreOf(value)),
      isExtreme: (share) => Math.round(share) <= leastShare,
    },
  });
}

/**
 * Makes the shares of favourable answers to one question as they may be shown, by the same rules.
 * @param type what was asked; answers beside its scale do not count
 */
export function publishShare(
  type: ShareType,
  units: readonly Place[],
  people: readonly Given[],
  threshold: number = defaultThreshold,
): Map<string, ShownShare> {
  const counting = people.filter(({ value }) => shareScore(type, [value]).n === 1);
  return publishGroups(units, counting, threshold, {
    count: (value) => (value >= shareScales[type].good ? 100 : 0),
    isExtreme: (share) => Math.round(share) <= leastShare || Math.round(share) >= mostShare,
    toShown: (values, isSpreadShown) => toShownShare(type, values, isSpreadShown),
  });
}

/**
 * Makes the means of answers on a scale of the host's as they may be shown, by the same rules.
 * @param scale its first and its last point; answers beside it do not count
 */
export function publishMean(
  { from, to }: { from: number; to: number },
  units: readonly Place[],
  people: readonly Given[],
  threshold: number = defaultThreshold,
): Map<string, ShownMean> {
  const counting = people.filter(
    ({ value }) => Number.isInteger(value) && value >= from && value <= to,
  );
  const margin = (to - from) * nearest;
  const [least, most] = [toTenth(from + margin), toTenth(to - margin)];
  return publishGroups(units, counting, threshold, {
    count: (value) => value,
    isExtreme: (mean) => toTenth(mean) <= least || toTenth(mean) >= most,
    toShown: (values) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const told = toTenth(Math.max(least, Math.min(most, mean)));
      return { n: values.length, mean: told, from, to };
    },
  });
}

function toShownPulse(values: readonly number[], isSpreadShown: boolean): ShownPulse {
  const { n, score, interval } = netPromoterScore(values);
  const coded = Math.round(Math.max(-furthest, Math.min(furthest, score ?? 0)));
  // Minus zero is no score that anybody wants to read.
  const told = { n, score: coded === 0 ? 0 : coded };
  if (!isSpreadShown || !interval || Math.abs(coded) === furthest) return told;
  return { ...told, interval: { low: Math.floor(interval.low), high: Math.ceil(interval.high) } };
}

function toShownShare(
  type: ShareType,
  values: readonly number[],
  isSpreadShown: boolean,
): ShownShare {
  const { n, score, interval } = shareScore(type, values);
  const favourable = Math.round(Math.max(leastShare, Math.min(mostShare, score ?? 0)));
  const told = { type, n, favourable };
  const isBound = favourable === leastShare || favourable === mostShare;
  if (!isSpreadShown || !interval || isBound) return told;
  return { ...told, interval: { low: Math.floor(interval.low), high: Math.ceil(interval.high) } };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
