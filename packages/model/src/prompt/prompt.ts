import * as z from 'zod/mini';
import { Question } from '../question/question.js';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';

/** All of a prompt but its questions. */
export const promptFrame = {
  /** The prompt's name for the host and the collector. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Raised with every change of the questions; an answer names the version it answered. */
  version: z.int().check(z.gte(1)),
  /**
   * What a person has to know before the first question: who sees the answers, from how many on, how long they are kept,
   * that it is voluntary. Plain text; line breaks count. A prompt whose notice cannot be read is not asked.
   */
  notice: z.optional(Translation),
  /** Whose answers are asked for; without it a customer's, and an employee's where a question is `enps`. */
  side: z.optional(Side),
};

/** At most so many questions are asked. */
export const mostQuestions = 20;

/** What is asked, in order: one to twenty questions with ids of their own. */
export const Prompt = z
  .object({
    ...promptFrame,
    questions: z.array(Question).check(z.minLength(1), z.maxLength(mostQuestions)),
  })
  .check(
    z.refine(
      (prompt) => new Set(prompt.questions.map(({ id }) => id)).size === prompt.questions.length,
      'two questions share an id',
    ),
  );
export type Prompt = z.infer<typeof Prompt>;

/** Whose answers a prompt asks for. */
export function sideOfPrompt({ side, questions }: Pick<Prompt, 'side' | 'questions'>): Side {
  return side === 'employee' || questions.some(({ type }) => type === 'enps')
    ? 'employee'
    : 'customer';
}
