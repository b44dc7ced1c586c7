import type { Prompt } from '@oxbow/model/prompt';
import type { Question } from '@oxbow/model/question';
import { LatePart } from '../element/late-part.js';
import { isScaleQuestion, type ScaleQuestion } from './scales.js';

/** A question that is drawn and read by the late part. */
export type LateQuestion = Exclude<Question, ScaleQuestion | { type: 'text' }>;

/** Draws and reads all kinds of question but scales and words, which nearly every prompt asks. */
export const lateKinds = new LatePart(() => import('./kinds/kinds.js'));

/** Whether a prompt asks what only the late part can ask. */
export function asksLateKinds({ questions }: Prompt): boolean {
  return questions.some((question) => question.type !== 'text' && !isScaleQuestion(question));
}

/** What draws and reads them. A prompt that needs it is shown only when it is there. */
export function kindsModule(): NonNullable<typeof lateKinds.module> {
  const { module } = lateKinds;
  if (!module) throw new TypeError('the part for this kind of question is not there yet');
  return module;
}
