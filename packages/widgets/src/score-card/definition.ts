import { defineIn, type DefineOptions } from '../element/define-in.js';
import { ScoreCard } from './score-card.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineScoreCard(options: DefineOptions = {}): void {
  defineIn(options, 'score-card', ScoreCard, view);
}

export { ScoreCard };
export type { DefineOptions };
