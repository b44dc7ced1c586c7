import { defineIn, type DefineOptions } from '../element/define-in.js';
import { FeedbackInbox } from './feedback-inbox.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineFeedbackInbox(options: DefineOptions = {}): void {
  defineIn(options, 'feedback-inbox', FeedbackInbox, view);
}

export { FeedbackInbox };
export type { DefineOptions };
