import { defineIn, type DefineOptions } from '../element/define-in.js';
import { Feedforward } from './feedforward.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineFeedforward(options: DefineOptions = {}): void {
  defineIn(options, 'feedforward', Feedforward, view);
}

export { Feedforward };
export type { DefineOptions };
