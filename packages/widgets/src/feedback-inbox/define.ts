import { define } from '../element/define.js';
import { FeedbackInbox } from './feedback-inbox.js';
import * as view from './view.js';

define('ox-feedback-inbox', FeedbackInbox, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-feedback-inbox': FeedbackInbox;
  }
}

export { FeedbackInbox };
export type { FeedbackInboxSelectEvent } from './events.js';
