import type { Interval } from '../score/score.js';
import { netPromoterScore } from '../score/score.js';
import { shareScore, type ShareType } from '../score/share.js';
import { defaultThreshold } from './protection.js';
import { leastFor, shownGroups, whole, type Place } from './suppression.js';

/** A Net Promoter Score of a group, as it may be shown. */
export interface ShownPulse {
  /** How many people it is made of. */
  n: number;
  /** −90 to 90, whole; what lies beyond is told as the bound, because −100 and 100 disclose each single answer. */
  score: number;
  /** At 95 %, whole; only from 10 answers on, and not beside a bound. */
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

/** A score is told as at most so far from 0. */
const furthest = 90;

/** A share is told as at least, and at most, so much. */
const [leastShare, mostShare] = [10, 90];

/** An answer to one question, and where whoever gave it stands. */
interface Given {
  unit?: string;
  value: number;
}

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
  return publishGroups(units, people, threshold, toShownPulse);
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
  return publishGroups(units, counting, threshold, (values, isSpreadShown) =>
    toShownShare(type, values, isSpreadShown),
  );
}

function publishGroups<Shown>(
  units: readonly Place[],
  people: readonly Given[],
  threshold: number,
  toShown: (values: readonly number[], isSpreadShown: boolean) => Shown,
): Map<string, Shown> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent ?? whole]));
  const counts = new Map<string, number>();
  const all = new Map<string, number[]>();
  for (const { unit = whole, value } of people) {
    const place = parents.has(unit) ? unit : whole;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    let group: string | undefined = place;
    while (group !== undefined) {
      const values = all.get(group);
      if (values) values.push(value);
      else all.set(group, [value]);
      group = group === whole ? undefined : parents.get(group);
    }
  }
  const spread = shownGroups(units, counts, leastFor('distribution', threshold));
  const shown = shownGroups(units, counts, leastFor('score', threshold));
  return new Map(
    [...shown].map((group) => [group, toShown(all.get(group) ?? [], spread.has(group))]),
  );
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
