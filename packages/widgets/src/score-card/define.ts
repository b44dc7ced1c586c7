import { define } from '../element/define.js';
import { ScoreCard } from './score-card.js';
import * as view from './view.js';

define('ox-score-card', ScoreCard, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-score-card': ScoreCard;
  }
}

export { ScoreCard };
