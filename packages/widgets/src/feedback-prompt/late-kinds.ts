import type { Prompt } from '@oxbow/model/prompt';
import type { Question } from '@oxbow/model/question';
import { LatePart } from '../element/late-part.js';

/** A question that is drawn and read by the late part. */
export type LateQuestion = Exclude<Question, { type: 'nps' | 'text' }>;

/** Draws and reads all kinds of question but the two that nearly every prompt asks, and knows the ways of branches. */
export const lateKinds = new LatePart(() => import('./kinds/kinds.js'));

/** Whether a prompt asks what only the late part can ask. */
export function asksLateKinds({ questions }: Prompt): boolean {
  return questions.some(isLate) || leadsElsewhere(questions);
}

/** Whether the late part draws and reads a question. */
export function isLate(question: Question): question is LateQuestion {
  return question.type !== 'nps' && question.type !== 'text';
}

/** Whether not all that comes is asked, one question after the other. */
export function leadsElsewhere(questions: readonly Question[]): boolean {
  return questions.some(({ type, branches }) => type === 'impulse' || !!branches?.length);
}

/** What draws and reads them. A prompt that needs it is shown only when it is there. */
export function kindsModule(): NonNullable<typeof lateKinds.module> {
  const { module } = lateKinds;
  if (!module) throw new TypeError('the part for this kind of question is not there yet');
  return module;
}
