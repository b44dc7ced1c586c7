import { defineIn, type DefineOptions } from '../element/define-in.js';
import { Journey } from './journey.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineJourney(options: DefineOptions = {}): void {
  defineIn(options, 'journey', Journey, view);
}

export { Journey };
export type { DefineOptions };
