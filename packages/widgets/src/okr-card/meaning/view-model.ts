import type { Objective } from '@oxbow/model/objective';
import type { Side } from '@oxbow/model/side';
import { toForeign, type Piece } from '../../element/wording.js';
import { toLinked, type LinkedView } from '../linked.js';
import type { MeaningSetting } from './strings.js';

/** What an objective means to those who work on it; what nobody stated is empty. */
export interface MeaningView {
  /** What gets better, for customers first. */
  purpose: { side: Side; label: string; words: Piece[] }[];
  /** What those who work on it decide themselves. */
  decide: Piece[][];
  /** Time and budget. */
  frame: { label: string; words: Piece[] }[];
  mastery: LinkedView[];
}

const sides = ['customer', 'employee'] as const;

/** Words what an objective means. */
export function toMeaningView(
  { purpose, autonomy, mastery = [] }: Objective,
  { locale, text }: MeaningSetting,
): MeaningView {
  const { decide = [], time, budget } = autonomy ?? {};
  const words = (stated: Parameters<typeof toForeign>[0]) => [toForeign(stated, locale)];
  return {
    purpose: sides.flatMap((side) => {
      const stated = purpose?.[side];
      return stated === undefined ? [] : [{ side, label: text(side), words: words(stated) }];
    }),
    decide: decide.map(words),
    frame: [
      ...(time === undefined ? [] : [{ label: text('ownTime'), words: words(time) }]),
      ...(budget === undefined ? [] : [{ label: text('ownBudget'), words: words(budget) }]),
    ],
    mastery: mastery.map(({ title, link }) => toLinked(title, link, locale)),
  };
}
