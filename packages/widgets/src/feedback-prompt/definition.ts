import { defineIn, type DefineOptions } from '../element/define-in.js';
import { FeedbackPrompt } from './feedback-prompt.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineFeedbackPrompt(options: DefineOptions = {}): void {
  defineIn(options, 'feedback-prompt', FeedbackPrompt, view);
}

export { FeedbackPrompt };
export type { DefineOptions };
