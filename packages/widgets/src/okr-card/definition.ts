import { defineIn, type DefineOptions } from '../element/define-in.js';
import { OkrCard } from './okr-card.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineOkrCard(options: DefineOptions = {}): void {
  defineIn(options, 'okr-card', OkrCard, view);
}

export { OkrCard };
export type { DefineOptions };
