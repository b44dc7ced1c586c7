/** An interval on the scale of its score. */
export interface Interval {
  low: number;
  high: number;
}

/** A Net Promoter Score with its uncertainty; of answers to `nps` or to `enps`, never of both together. */
export interface NetPromoterScore {
  /** Answers that counted: whole numbers from 0 to 10. */
  n: number;
  promoters: number;
  passives: number;
  detractors: number;
  /** Share of promoters less share of detractors, −100 to 100, not rounded; `null` without answers. */
  score: number | null;
  /**
   * Adjusted Wald interval at 95 %: three answers are added, three quarters of one promoter and of one detractor each
   * and one and a half passives (Rocks 2016, The American Statistician 70(4)). Cut at −100 and 100; `null` without answers.
   */
  interval: Interval | null;
}

/** Under this number of answers a score says too little: show how the answers are spread instead. */
export const fewestForScore = 30;

const z95 = 1.959963984540054;

/** Computes the Net Promoter Score: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract; other values do not count. */
export function netPromoterScore(values: Iterable<number>): NetPromoterScore {
  let promoters = 0;
  let passives = 0;
  let detractors = 0;
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value > 10) continue;
    if (value >= 9) promoters += 1;
    else if (value >= 7) passives += 1;
    else detractors += 1;
  }
  return netPromoterScoreOf({ promoters, passives, detractors });
}

/** Computes the Net Promoter Score of answers that are counted already. */
export function netPromoterScoreOf({
  promoters,
  passives,
  detractors,
}: Pick<NetPromoterScore, 'promoters' | 'passives' | 'detractors'>): NetPromoterScore {
  const n = promoters + passives + detractors;
  if (n === 0) return { n, promoters, passives, detractors, score: null, interval: null };
  const score = (100 * (promoters - detractors)) / n;
  return {
    n,
    promoters,
    passives,
    detractors,
    score,
    interval: adjustedWald(promoters, detractors, n),
  };
}

function adjustedWald(promoters: number, detractors: number, n: number): Interval {
  const size = n + 3;
  const p = (promoters + 0.75) / size;
  const d = (detractors + 0.75) / size;
  const centre = 100 * (p - d);
  const margin = 100 * z95 * Math.sqrt((p + d - (p - d) ** 2) / size);
  return { low: Math.max(-100, centre - margin), high: Math.min(100, centre + margin) };
}
