import type { Branch, Question } from '../question/question.js';
import { sideOfPrompt } from '../side/side-of.js';
import type { Prompt, Protection } from './prompt.js';

/** Under so many people's answers no words of employees are shown. */
export const fewestCommentsShown = 10;

/**
 * The threshold of a wave that keeps what a prompt promises: of results, and of comments, which are shown from 10 on or from the
 * wave's threshold where that is higher.
 */
export function toPromisedThreshold({
  from,
  commentsFrom = fewestCommentsShown,
}: Pick<Protection, 'from' | 'commentsFrom'>): number {
  return commentsFrom > fewestCommentsShown ? Math.max(from, commentsFrom) : from;
}

/** Whether words are not asked of employees: too few are asked for them to be shown. */
export function isTooFewForComments(
  prompt: Pick<Prompt, 'side' | 'questions' | 'protection'>,
): boolean {
  const { asked, commentsFrom = fewestCommentsShown } = prompt.protection ?? {};
  return sideOfPrompt(prompt) === 'employee' && asked !== undefined && asked < commentsFrom;
}

/** Whether a question takes words. */
export function takesWords(question: Question): boolean {
  return question.type === 'text' || (question.type === 'choice' && question.other === true);
}

/**
 * A prompt as it may be asked: without words where too few employees are asked for them. A branch to a question that falls
 * out leads to the next one that is left.
 * @returns the same prompt where nothing falls out; one without questions where it asked for nothing but words
 */
export function withoutBlockedComments(prompt: Prompt): Prompt {
  if (!isTooFewForComments(prompt) || !prompt.questions.some(takesWords)) return prompt;
  const { questions } = prompt;
  const isLeft = ({ type }: Question) => type !== 'text';
  const lead = (branch: Branch): Branch => {
    const from = questions.findIndex(({ id }) => id === branch.to);
    const target = questions.find((question, index) => index >= from && isLeft(question));
    return from < 0 ? branch : { ...branch, to: target?.id ?? 'end' };
  };
  return {
    ...prompt,
    questions: questions.filter(isLeft).map((question): Question => {
      const { branches } = question;
      const led = branches ? { ...question, branches: branches.map(lead) } : question;
      return led.type === 'choice' ? { ...led, other: false } : led;
    }),
  };
}
