import type { Prompt } from '@oxbow/model/prompt';
import { sideOfPrompt } from '@oxbow/model/side-of';
import { LatePart } from '../element/late-part.js';

/** What is different where employees are asked; nothing is asked of them without it. */
export const lateEmployees = new LatePart(() => import('./employees/employees.js'));

/** Whether a prompt asks employees. */
export function asksEmployees(prompt: Prompt): boolean {
  return sideOfPrompt(prompt) === 'employee';
}
