import { toPoints, type PointsView } from '../element/scale-view-model.js';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import type { NpsQuestion } from '@oxbow/model/question';
import type { Draft } from './response.js';
import type { FeedbackPromptWording } from './strings.js';

/** A question with a scale as it is shown. */
export interface ScaleView extends PointsView {
  type: 'nps' | 'enps' | 'csat' | 'ces' | 'agreement' | 'number';
  id: string;
  title: Piece[];
}

/** Its points, and what both ends mean. */
export interface Scale {
  from: number;
  to: number;
  low: string;
  high: string;
  /** Language of the words at the ends where it is known to be another one. */
  language?: string | undefined;
}

/** Net Promoter Score: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 12/2003; its wording is fixed. */
export function toNpsScale({ text }: FeedbackPromptWording): Scale {
  return { from: 0, to: 10, low: text('npsLow'), high: text('npsHigh') };
}

/** The question itself, around what the host has put into it. */
export function toNpsTitle(
  { subject }: NpsQuestion,
  { locale, text }: FeedbackPromptWording,
): Piece[] {
  return toPieces(text('npsQuestion'), { subject: toForeign(subject, locale) });
}

/** Makes all that is shown of a question with a scale. */
export function toScaleView(
  { type, id, title }: Pick<ScaleView, 'type' | 'id' | 'title'>,
  { from, to, low, high, language }: Scale,
  draft: Draft | undefined,
  { locale, text }: FeedbackPromptWording,
): ScaleView {
  const ends = {
    low: text('endPoint', { value: from, meaning: low }),
    high: text('endPoint', { value: to, meaning: high }),
  };
  return { type, id, title, ...toPoints(draft, { from, to, ...ends, locale }), language };
}
