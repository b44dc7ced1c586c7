import type { Gap } from '@oxbow/model/gap';
import type { Side } from '@oxbow/model/side';
import { toPieces, type Piece } from '../element/wording.js';
import { isShown, pointsBetween, type Comparison, type ShownSide } from './comparison.js';
import { createFormats } from './formats.js';
import type { RadarWording } from './strings.js';

/** What one would say of a profile, and which dimension it is said of. */
export interface Sentence {
  pieces: Piece[];
  /** Index of the dimension that it names; absent where it names none, or several. */
  about?: number | undefined;
}

/** Words a profile of which no dimension shows both sides: of what only some profiles have, so that it comes late. */
export type TellSides = (comparisons: readonly Comparison[], wording: RadarWording) => Piece[];

/** Words the one thing to know of a profile: the largest difference that may be called one, or why there is none. */
export function toSentence(
  comparisons: readonly Comparison[],
  wording: RadarWording,
  tellSides?: TellSides,
): Sentence {
  const pairs = comparisons.filter(isPair);
  if (pairs.length > 0) return compareSides(comparisons, pairs, wording);
  return { pieces: tellSides?.(comparisons, wording) ?? [] };
}

function compareSides(
  comparisons: readonly Comparison[],
  pairs: readonly Pair[],
  { locale, text }: RadarWording,
): Sentence {
  const tell = (pair: Pair, words: string) => {
    const about = comparisons.indexOf(pair);
    return { pieces: toPieces(words, { dimension: pair.label }), about };
  };
  const named = widest(pairs.filter(({ gap }) => gap.named));
  if (named) {
    const count = pointsBetween(named);
    const points = text(isBounded(named) ? 'pointsAtLeast' : 'points', { count });
    const side = named.gap.value > 0 ? 'employee' : 'customer';
    return tell(named, text(`${side}sHigher`, { points }));
  }
  const { score } = createFormats(locale);
  const say = (key: 'equal' | 'noDifference' | 'noTestedDifference') => {
    const counts = { count: pairs.length, all: comparisons.length };
    const isPart = counts.count < counts.all;
    return { pieces: toPieces(`${text(key)}${isPart ? ` ${text('someCompared', counts)}` : ''}`) };
  };
  // Of two bounds nobody knows whether they are the same score.
  const isSame = (pair: Pair) => !isBounded(pair) && score(pair.customer) === score(pair.employee);
  if (pairs.every(isSame)) return say('equal');
  const untested = pairs.filter(({ gap }) => gap.untested);
  const about = widest(untested);
  if (!about) return say('noDifference');
  if (untested.length < pairs.length) return say('noTestedDifference');
  const values = { customers: score(about.customer), employees: score(about.employee) };
  return tell(about, text('untested', values));
}

function widest(pairs: readonly Pair[]): Pair | undefined {
  return [...pairs].sort((a, b) => Math.abs(b.gap.value) - Math.abs(a.gap.value))[0];
}

/** Whether the gap is only known to be at least so wide. */
export function isBounded({ customer, employee }: Comparison): boolean {
  return [customer, employee].some((score) => isShown(score) && score.bound !== undefined);
}

/** A dimension with a score of each side, and so with a gap. */
type Pair = Comparison & Record<Side, ShownSide> & { gap: Gap };

function isPair(comparison: Comparison): comparison is Pair {
  return comparison.gap !== undefined;
}

/** The names one after the other, as pieces of a sentence. */
export function joinNames(names: readonly Piece[]): Piece[] {
  return names.flatMap((name, index) => (index === 0 ? [name] : [...toPieces(', '), name]));
}
