import * as z from 'zod/mini';
import type { Fault } from '../fault/fault.js';
import { readLink } from '../link/link.js';
import { Question } from '../question/question.js';
import { sideOfPrompt } from '../side/side-of.js';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';
import { fewestCommentsShown } from './comments.js';
import { findBranchFaults } from './branch-faults.js';
import { Show } from './show.js';

export { fewestCommentsShown, sideOfPrompt };

/** Under so many people's answers nothing of employees is shown. */
export const fewestShown = 5;

/** What the host has to name: a text that says something, in each language. */
const Named = Translation.check(
  z.refine(
    (text) =>
      Object.values(typeof text === 'string' ? [text] : text).every((one) => /\p{L}/u.test(one)),
    'expected words',
  ),
);

/**
 * What becomes of employees' answers, as the host promises it. A person reads it before the first question, and that it is
 * voluntary. The widget makes sentences of it in the person's language; it cannot be taken away.
 */
export const Protection = z.strictObject({
  /** Who sees the answers, as it stands after “seen by”: `the works council and the management board`. */
  seenBy: Named,
  /** From how many answers on something is shown. */
  from: z.int().check(z.gte(fewestShown), z.lte(1000)),
  /** From how many answers on words are shown; 10 unless told otherwise. */
  commentsFrom: z.optional(z.int().check(z.gte(fewestCommentsShown), z.lte(1000))),
  /** How long the answers are kept, as it stands after “kept”: `until the end of the month`. */
  kept: Named,
  /** How many people are asked. Where they are too few, words are not asked for. */
  asked: z.optional(z.int().check(z.gte(1))),
});
export type Protection = z.infer<typeof Protection>;

/** A person, or a team, whom somebody can talk to instead of a form. */
export const Person = z.strictObject({
  /** As it stands in a sentence: `Team Gifts`. */
  name: Translation,
  /** How to reach them: an address that `readLink` takes, also `mailto:` and `tel:`. */
  link: z
    .string()
    .check(
      z.refine(
        (link) => readLink(link) !== undefined,
        'expected a plain http, mailto or tel address',
      ),
    ),
});
export type Person = z.infer<typeof Person>;

/** What is said to answers of a kind when they have arrived, and what happens next. The first that fits is taken. */
export const Acknowledgement = z.strictObject({
  /** The question whose answer is looked at; without it the first that is answered with a number. */
  question: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** Fits answers of at least this; without it from the lowest. */
  from: z.optional(z.number()),
  /** Fits answers of at most this; without it to the highest. */
  upTo: z.optional(z.number()),
  /** What is said: plain text. */
  text: Translation,
  /** True when the person to talk to is to come first. */
  person: z.optional(z.boolean()),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

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
  /** What becomes of employees' answers. Employees are not asked without it. */
  protection: z.optional(Protection),
  /** When it shows itself; without it only where the page has put it, or a person opens it. */
  show: z.optional(Show),
  /** True when answers are sent question by question, also if a person does not come to the end. Never of employees. */
  partial: z.optional(z.boolean()),
  /** What is said to answers of a kind. */
  acknowledgements: z.optional(z.array(Acknowledgement).check(z.minLength(1), z.maxLength(20))),
  /** Whom somebody can talk to instead. */
  person: z.optional(Person),
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
    z.check((context) => {
      for (const { path, message } of findPromptFaults(context.value))
        context.issues.push({
          code: 'custom',
          input: context.value,
          path: toSteps(path),
          message,
        });
    }),
  );
export type Prompt = z.infer<typeof Prompt>;

/** Finds what contradicts something else in a prompt whose parts are good: in its branches, and in what employees are owed. */
export function findPromptFaults(
  prompt: Pick<Prompt, 'side' | 'questions' | 'protection' | 'partial'>,
): Fault[] {
  return [...findBranchFaults(prompt.questions), ...findEmployeeFaults(prompt)];
}

/** What keeps employees from being asked as a prompt asks. */
export function findEmployeeFaults(
  prompt: Pick<Prompt, 'side' | 'questions' | 'protection' | 'partial'>,
): Fault[] {
  if (sideOfPrompt(prompt) !== 'employee') return [];
  const faults: Fault[] = [];
  if (!prompt.protection)
    faults.push({
      path: 'protection',
      message: 'employees are asked only with what becomes of their answers',
    });
  if (prompt.partial)
    faults.push({ path: 'partial', message: 'employees hand in all at once, or nothing' });
  prompt.questions.forEach(({ type }, index) => {
    if (type === 'contact')
      faults.push({ path: `questions[${index}]`, message: 'employees are not asked who they are' });
  });
  return faults;
}

/** `questions[0].to` as the steps of a schema's path. */
function toSteps(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
