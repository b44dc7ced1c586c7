import { define } from '../element/define.js';
import { OkrCard } from './okr-card.js';
import * as view from './view.js';

define('ox-okr-card', OkrCard, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-okr-card': OkrCard;
  }
}

export { OkrCard };
export type { CheckInRequestEvent, ObjectiveChangeEvent } from './events.js';
