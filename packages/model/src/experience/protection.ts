import type { Score } from './experience.js';

/**
 * Scores are shown from so many answers on, and never from fewer, on either side.
 *
 * Five is the floor that staff surveys use (Culture Amp, Qualtrics and Peakon by default; works agreements commonly 5 to
 * 10): in a smaller group, whoever knows some of the answers can work out the others. A host may ask for more, never for
 * less.
 */
export const defaultThreshold = 5;

/**
 * Withholds the score of a group under the threshold: its value, its interval and its size, because a size of 3, or
 * "4 of 7 answered", helps to find out who said what as well as a value does. A published source that does not state how
 * many people it asked has decided for itself, and is shown.
 * @param threshold answers from which on a score is shown; under 5, or no number, it counts as 5
 */
export function protect(score: Score, threshold: number = defaultThreshold): Score {
  if ('withheld' in score || score.n === undefined) return score;
  const least = threshold >= defaultThreshold ? threshold : defaultThreshold;
  return score.n >= least ? score : { withheld: 'protected' };
}
