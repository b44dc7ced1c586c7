import { LatePart } from '../element/late-part.js';
import type { FeedbackPrompt } from './feedback-prompt.js';

/** Keeps the answers in the form around a prompt. */
export const lateForm = new LatePart(() => import('./form/form.js'));

/** Whether the answers go along with a form around it. */
export function isInForm({ name, form }: FeedbackPrompt): boolean {
  return !!name && form !== null;
}
