import type { Side } from '@oxbow/model/side';
import { toPieces, type Piece } from '../../element/wording.js';
import { isShown, sides, type Comparison, type SideScore } from '../comparison.js';
import { createFormats } from '../formats.js';
import type { RadarWording } from '../strings.js';
import type { FurtherWording } from './strings.js';

/** Words a profile of which no dimension shows both sides: what there is of either, and why there is not both. */
export function tellSides(comparisons: readonly Comparison[], wording: RadarWording): Piece[] {
  // The texts of this part are among those of its element by now.
  const { text } = wording as FurtherWording;
  const states = sides.map((side) => stateOf(comparisons.map((one) => one[side])));
  if (states.every((state) => state === 'shown')) return toPieces(text('disjoint'));
  if (states.every((state) => state === 'protected')) return toPieces(text('bothProtected'));
  const pieces = sides.flatMap((side, index) =>
    states[index] === 'shown' ? describeSide(comparisons, side, wording as FurtherWording) : [],
  );
  const reasons = sides.flatMap((side, index) => {
    const state = states[index];
    if (state === 'protected') return [text(`${side}sProtected`)];
    return state === 'unasked' ? [text(`${side}sUnasked`)] : [];
  });
  const said = join([pieces, ...reasons.map((reason) => toPieces(reason))]);
  // Of further series alone.
  return said.length > 0 ? said : toPieces(text('disjoint'));
}

type SideState = 'shown' | 'protected' | 'unasked' | 'absent';

/** What there is of one side in the whole profile. */
function stateOf(scores: readonly SideScore[]): SideState {
  if (scores.some(isShown)) return 'shown';
  const reasons = scores.map((score) => (isShown(score) ? undefined : score.withheld));
  if (reasons.includes('protected')) return 'protected';
  return reasons.includes('unasked') ? 'unasked' : 'absent';
}

function describeSide(
  comparisons: readonly Comparison[],
  side: Side,
  { locale, text }: FurtherWording,
): Piece[] {
  const formats = createFormats(locale);
  const shown = comparisons.flatMap(({ label, [side]: score }) =>
    isShown(score) ? [{ label, score }] : [],
  );
  const ranked = [...shown].sort((one, other) => other.score.value - one.score.value);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (!highest || !lowest) return [];
  const highestScore = formats.score(highest.score);
  const lowestScore = formats.score(lowest.score);
  const prefix = side === 'customer' ? 'onlyCustomers' : 'onlyEmployees';
  if (highestScore === lowestScore)
    return toPieces(text(`${prefix}Level`, { score: highestScore }));
  return toPieces(text(prefix, { highestScore, lowestScore }), {
    highest: highest.label,
    lowest: lowest.label,
  });
}

function join(sentences: readonly Piece[][]): Piece[] {
  const said = sentences.filter((pieces) => pieces.length > 0);
  return said.flatMap((pieces, index) =>
    index === 0 ? pieces : [{ text: ' ', foreign: false }, ...pieces],
  );
}
