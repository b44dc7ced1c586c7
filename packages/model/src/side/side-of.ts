import type { Prompt } from '../prompt/prompt.js';
import type { Response } from '../response/response.js';
import type { Side } from './side.js';

/** Whose answers a prompt asks for. */
export function sideOfPrompt({ side, questions }: Pick<Prompt, 'side' | 'questions'>): Side {
  return side === 'employee' || questions.some(({ type }) => type === 'enps')
    ? 'employee'
    : 'customer';
}

/** Whose answers they are; one to `enps` is an employee's, and so is then all that was handed in with it. */
export function sideOfResponse({ side, answers }: Pick<Response, 'side' | 'answers'>): Side {
  return side === 'employee' || answers.some(({ type }) => type === 'enps')
    ? 'employee'
    : 'customer';
}
