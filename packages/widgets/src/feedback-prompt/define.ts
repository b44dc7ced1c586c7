import { define } from '../element/define.js';
import { FeedbackPrompt } from './feedback-prompt.js';
import * as view from './view.js';

define('ox-feedback-prompt', FeedbackPrompt, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-feedback-prompt': FeedbackPrompt;
  }
}

export { FeedbackPrompt };
export type { AnswerEvent, DismissEvent, ShowEvent } from './events.js';
