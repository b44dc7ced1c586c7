import { defineIn, type DefineOptions } from '../element/define-in.js';
import { Assessment } from './assessment.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineAssessment(options: DefineOptions = {}): void {
  defineIn(options, 'assessment', Assessment, view);
}

export { Assessment };
export type { DefineOptions };
