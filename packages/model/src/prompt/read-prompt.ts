import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { readEach } from '../fault/read-each.js';
import { Question } from '../question/question.js';
import { mostQuestions, promptFrame, type Prompt } from './prompt.js';

/** What could be read of a host's prompt. */
export interface PromptReading {
  /** Absent where the frame is unusable, or no question is left. */
  prompt?: Prompt;
  /** What was left out, and why; paths from the prompt. */
  faults: Fault[];
  /** Questions that the host gave; 1 where the frame is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

const Frame = z.object({
  ...promptFrame,
  questions: z.array(z.unknown()).check(z.minLength(1), z.maxLength(mostQuestions)),
});

/**
 * Reads a prompt of a host leniently: questions that cannot be asked are left out and named, each alone. Nothing is asked
 * without its notice. Never throws, whatever the host's getters do.
 */
export function readPrompt(value: unknown): PromptReading {
  try {
    return read(value);
  } catch {
    return unusable([{ path: '', message: 'reading this prompt throws' }]);
  }
}

function read(value: unknown): PromptReading {
  const result = Frame.safeParse(value);
  if (!result.success) return unusable(toFaults(result.error.issues));
  const { questions: list, ...frame } = result.data;
  const { items: questions, faults } = readEach(list, Question, 'questions', mostQuestions);
  const total = list.length;
  const counts = { faults, total, invalid: total - questions.length };
  return questions.length === 0 ? counts : { prompt: { ...frame, questions }, ...counts };
}

function unusable(faults: Fault[]): PromptReading {
  return { faults, total: 1, invalid: 1 };
}
