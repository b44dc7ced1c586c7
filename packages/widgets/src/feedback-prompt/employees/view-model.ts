import type { Prompt } from '@oxbow/model/prompt';
import type { FeedbackPromptWording } from '../strings.js';
import { toFeedbackPromptView, type FeedbackPromptView, type Progress } from '../view-model.js';
import { toProtection } from './protection-view-model.js';
import type { EmployeeWording } from './strings.js';

/**
 * Makes all that is shown of a prompt for employees: with what becomes of their answers before the first question.
 * @returns `undefined` where the prompt does not say that
 */
export function toEmployeeView(
  prompt: Prompt,
  progress: Progress,
  wording: FeedbackPromptWording,
): FeedbackPromptView | undefined {
  const own = toEmployeeWording(wording);
  const protection = toProtection(prompt, own);
  if (!protection) return undefined;
  const view = toFeedbackPromptView(prompt, progress, own);
  return { ...view, notice: view.isFirst ? protection : undefined, isProtected: true };
}

/** Nobody finds an employee's answer by a reference, and a refusal has reasons of its own. */
const replaced = { refused: 'refusedEmployee', reference: 'arrived' } as const;

/** The same texts but where an employee has to read something else. */
export function toEmployeeWording(wording: FeedbackPromptWording): EmployeeWording {
  const { text } = wording as EmployeeWording;
  return {
    get locale() {
      return wording.locale;
    },
    get timeZone() {
      return wording.timeZone;
    },
    text: (key, values) => text(replaced[key as 'refused'] ?? key, values),
  };
}
