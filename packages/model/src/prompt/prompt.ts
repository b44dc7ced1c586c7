import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { Question } from '../question/question.js';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';

const Frame = z.object({
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
  questions: z.array(z.unknown()).check(z.minLength(1), z.maxLength(20)),
});

/** What is asked, in order: one to twenty questions with ids of their own. */
export const Prompt = z
  .object({ ...Frame.shape, questions: z.array(Question).check(z.minLength(1), z.maxLength(20)) })
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

/**
 * Reads a prompt of a host: questions that cannot be asked are left out and named, the others are kept.
 * @returns no prompt when the frame is unusable or no question is left
 */
export function readPrompt(value: unknown): { prompt?: Prompt; faults: Fault[] } {
  const frame = Frame.safeParse(value);
  if (!frame.success) return { faults: toFaults(frame.error.issues) };
  const faults: Fault[] = [];
  const questions = new Map<string, Question>();
  frame.data.questions.forEach((candidate, index) => {
    const question = Question.safeParse(candidate);
    const path = `questions[${index}]`;
    if (!question.success) faults.push(...toFaults(question.error.issues, path));
    else if (questions.has(question.data.id))
      faults.push({ path: `${path}.id`, message: 'this id is taken by a question before it' });
    else questions.set(question.data.id, question.data);
  });
  if (questions.size === 0) return { faults };
  return { prompt: { ...frame.data, questions: [...questions.values()] }, faults };
}
