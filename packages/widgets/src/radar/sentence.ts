import type { Side } from '@oxbow/model/side';
import { toPieces, type Piece } from '../element/wording.js';
import {
  isShown,
  pointsBetween,
  sides,
  type Comparison,
  type ShownSide,
  type SideScore,
} from './comparison.js';
import { createFormats } from './formats.js';
import type { RadarWording } from './strings.js';

/** What one would say of a profile, and which dimension it is said of. */
export interface Sentence {
  pieces: Piece[];
  /** Index of the dimension that it names; absent where it names none, or several. */
  about?: number | undefined;
}

/** `customersHigher` or `employeesHigher`, and so on: each text stands once for each side. */
type SideKey<End extends string> = `${Side}s${End}`;

/** Words the one thing to know of a profile: the largest difference that may be called one, or why there is none. */
export function toSentence(comparisons: readonly Comparison[], wording: RadarWording): Sentence {
  const states = sides.map((side) => stateOf(comparisons.map((one) => one[side])));
  const [customers, employees] = states;
  if (customers === 'shown' && employees === 'shown') return compareSides(comparisons, wording);
  const { text } = wording;
  if (customers === 'protected' && employees === 'protected')
    return { pieces: toPieces(text('bothProtected')) };
  const pieces = sides.flatMap((side, index) =>
    states[index] === 'shown' ? describeSide(comparisons, side, wording) : [],
  );
  const reasons = sides.flatMap((side, index) => {
    const state = states[index];
    if (state === 'protected') return [text(keyOf(side, 'Protected'))];
    return state === 'unasked' ? [text(keyOf(side, 'Unasked'))] : [];
  });
  const spoken = reasons.flatMap((reason) => toPieces(reason));
  const said = join([pieces, ...spoken.map((piece) => [piece])]);
  // Of further series alone.
  return { pieces: said.length > 0 ? said : toPieces(text('disjoint')) };
}

type SideState = 'shown' | 'protected' | 'unasked' | 'absent';

/** What there is of one side in the whole profile. */
export function stateOf(scores: readonly SideScore[]): SideState {
  if (scores.some(isShown)) return 'shown';
  const reasons = scores.map((score) => (isShown(score) ? undefined : score.withheld));
  if (reasons.includes('protected')) return 'protected';
  return reasons.includes('unasked') ? 'unasked' : 'absent';
}

function keyOf<End extends string>(side: Side, end: End): SideKey<End> {
  return `${side}s${end}`;
}

function compareSides(comparisons: readonly Comparison[], wording: RadarWording): Sentence {
  const { locale, text } = wording;
  const compared = comparisons.flatMap(({ gap }, index) => (gap ? [{ gap, index }] : []));
  const widest = (one: typeof compared) =>
    [...one].sort((a, b) => Math.abs(b.gap.value) - Math.abs(a.gap.value))[0];
  if (compared.length === 0) return { pieces: toPieces(text('disjoint')) };

  const named = widest(compared.filter(({ gap }) => gap.named));
  if (named) {
    const comparison = comparisons[named.index];
    const side = named.gap.value > 0 ? 'employee' : 'customer';
    const count = comparison ? pointsBetween(comparison) : 0;
    const points = text(comparison && isBounded(comparison) ? 'pointsAtLeast' : 'points', {
      count,
    });
    const words = text(keyOf(side, 'Higher'), { points });
    return { pieces: fill(words, { dimension: comparison }), about: named.index };
  }
  const { score } = createFormats(locale);
  const pairs = comparisons.filter(isPair);
  const say = (key: 'equal' | 'noDifference' | 'noTestedDifference') => {
    const counts = { count: compared.length, all: comparisons.length };
    const isPart = counts.count < counts.all;
    return { pieces: toPieces(`${text(key)}${isPart ? ` ${text('someCompared', counts)}` : ''}`) };
  };
  // Of two bounds nobody knows whether they are the same score.
  const isSame = (pair: Pair) => !isBounded(pair) && score(pair.customer) === score(pair.employee);
  if (pairs.every(isSame)) return say('equal');
  const untested = compared.filter(({ gap }) => gap.untested);
  if (untested.length === 0) return say('noDifference');
  if (untested.length < compared.length) return say('noTestedDifference');

  const about = widest(untested)?.index ?? 0;
  const comparison = comparisons[about];
  if (!comparison || !isPair(comparison)) return { pieces: toPieces(text('disjoint')) };
  const values = { customers: score(comparison.customer), employees: score(comparison.employee) };
  return { pieces: fill(text('untested', values), { dimension: comparison }), about };
}

/** Whether the gap is only known to be at least so wide. */
export function isBounded({ customer, employee }: Comparison): boolean {
  return [customer, employee].some((score) => isShown(score) && score.bound !== undefined);
}

type Pair = Comparison & Record<Side, ShownSide>;

function isPair(comparison: Comparison): comparison is Pair {
  return isShown(comparison.customer) && isShown(comparison.employee);
}

function describeSide(
  comparisons: readonly Comparison[],
  side: Side,
  { locale, text }: RadarWording,
): Piece[] {
  const formats = createFormats(locale);
  const shown = comparisons.flatMap((comparison) => {
    const score = comparison[side];
    return isShown(score) ? [{ comparison, score }] : [];
  });
  const ranked = [...shown].sort((one, other) => other.score.value - one.score.value);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (!highest || !lowest) return [];
  const [highestScore, lowestScore] = [highest, lowest].map(({ score }) => formats.score(score));
  const prefix = side === 'customer' ? 'onlyCustomers' : 'onlyEmployees';
  if (highestScore === undefined || lowestScore === undefined || highestScore === lowestScore)
    return toPieces(text(`${prefix}Level`, { score: `${highestScore}` }));
  return fill(text(prefix, { highestScore, lowestScore }), {
    highest: highest.comparison,
    lowest: lowest.comparison,
  });
}

function fill(text: string, places: Record<string, Comparison | undefined>): Piece[] {
  const labels = Object.entries(places).flatMap(([place, comparison]) =>
    comparison ? [[place, comparison.label] as const] : [],
  );
  return toPieces(text, Object.fromEntries(labels));
}

function join(sentences: readonly Piece[][]): Piece[] {
  const spoken = sentences.filter((pieces) => pieces.length > 0);
  return spoken.flatMap((pieces, index) =>
    index === 0 ? pieces : [{ text: ' ', foreign: false }, ...pieces],
  );
}

/** The names one after the other, as pieces of a sentence. */
export function joinNames(names: readonly Piece[]): Piece[] {
  return names.flatMap((name, index) => (index === 0 ? [name] : [...toPieces(', '), name]));
}
