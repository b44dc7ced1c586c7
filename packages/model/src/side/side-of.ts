import type { Prompt } from '../prompt/prompt.js';
import type { Response } from '../response/response.js';
import type { Side } from './side.js';

/** Whose answers a prompt asks for. */
export function sideOfPrompt({ side, questions }: Pick<Prompt, 'side' | 'questions'>): Side {
  return side === 'employee' || questions.some(({ type }) => type === 'enps')
    ? 'employee'
    : 'customer';
}

/**
 * Whose answers they are; one to `enps` is an employee's, and so is then all that was handed in with it. What is no response,
 * whatever it is, is taken for an employee's: it must not get where only what customers say may be.
 */
export function sideOfResponse(response: Pick<Response, 'side' | 'answers'>): Side {
  const { side = 'customer', answers } = Object(response) as Record<string, unknown>;
  const isOfCustomer =
    side === 'customer' && Array.isArray(answers) && answers.length > 0 && answers.every(isOpen);
  return isOfCustomer ? 'customer' : 'employee';
}

function isOpen(answer: unknown): boolean {
  const { type } = Object(answer) as Record<string, unknown>;
  return typeof type === 'string' && type !== 'enps';
}
