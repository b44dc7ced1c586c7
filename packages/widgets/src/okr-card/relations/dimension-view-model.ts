import type { DimensionLink, WaveScore } from '@oxbow/model/objective';
import { leadershipDimension, ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import { codeExtremes } from '@oxbow/model/scoring';
import type { Side } from '@oxbow/model/side';
import { writeNumber } from '../../element/number.js';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { RelationsSetting } from './strings.js';

/** What one wave said of a dimension. */
export interface WaveView {
  label: Piece[];
  words: string;
  isScore: boolean;
}

/** A dimension that an objective is meant to move. */
export interface DimensionView {
  name: Piece[];
  side?: Side | undefined;
  /** Whose experience, and the instrument. */
  facts: Piece[][];
  before: WaveView;
  after: WaveView;
  /** Whether both waves have a score. */
  isCompared: boolean;
}

/** The variants of `ox6`, whose dimensions have the same names. */
const variants = ['ox6', 'ox7', 'ox5', 'ox6l'];

/** Words a dimension and what its waves said; no difference is made of them. */
export function toDimensionView(link: DimensionLink, setting: RelationsSetting): DimensionView {
  const { locale, text } = setting;
  const { instrument, dimension, label, side } = link;
  const known = variants.includes(instrument) ? [...ox6Dimensions, leadershipDimension] : [];
  const name = label ?? known.find(({ id }) => id === dimension)?.label ?? dimension;
  const before = toWave(link.before, 'before', setting);
  const after = toWave(link.after, 'after', setting);
  return {
    name: [toForeign(name, locale)],
    side,
    facts: [
      ...(side ? [toPieces(text(side))] : []),
      toPieces(text('instrument'), { name: { text: instrument, foreign: true } }),
    ],
    before,
    after,
    isCompared: before.isScore && after.isScore,
  };
}

function toWave(
  wave: WaveScore | undefined,
  place: 'before' | 'after',
  { locale, text }: RelationsSetting,
): WaveView {
  if (!wave) {
    const isBefore = place === 'before';
    return {
      label: toPieces(text(isBefore ? 'noBefore' : 'noAfter')),
      words: text(isBefore ? 'scoreUnstated' : 'notMeasuredAgain'),
      isScore: false,
    };
  }
  const label = toPieces(text(`${place}Wave`), { wave: toForeign(wave.wave, locale) });
  if ('withheld' in wave) {
    const words = text(wave.withheld === 'protected' ? 'scoreProtected' : 'scoreUnasked');
    return { label, words, isScore: false };
  }
  // As in a profile: a mean at an end of the scale would give single answers away.
  const { value, bound } = codeExtremes(wave.value);
  const sign = bound === 'most' ? '≤\u00a0' : bound === 'least' ? '≥\u00a0' : '';
  const score = `${sign}${writeNumber(Math.round(value) + 0, locale)}`;
  return { label, words: text('scoreOf', { score }), isScore: true };
}
