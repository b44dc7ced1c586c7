import type { Answer } from '@oxbow/model/answer';
import type { Question } from '@oxbow/model/question';
import { kindsModule, leadsElsewhere } from './late-kinds.js';

/** Where a person is in a prompt: whence they came and what comes next. */
export interface Way {
  /** Index of the question they are at. */
  step: number;
  /** Index of the question they came from, if any. */
  former: number | undefined;
  /** Index of the question after this one; `undefined` when nothing more is asked. */
  next: number | undefined;
  /** Which question this is, counted from 1; a thought to take along is none. */
  position: number;
  /** How many questions there are in all: at least, and at most. */
  least: number;
  most: number;
}

/**
 * The way through a prompt.
 * @param answers by the question's id
 * @param wanted index of the question a person is at; where no way leads there any more it is the last one before it
 */
export function toWay(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  wanted: number,
): Way {
  if (leadsElsewhere(questions)) return kindsModule().toWay(questions, answers, wanted);
  const most = questions.length;
  const step = Math.min(wanted, most - 1);
  const next = step + 1;
  return {
    step,
    former: step > 0 ? step - 1 : undefined,
    next: next < most ? next : undefined,
    position: next,
    least: most,
    most,
  };
}

/** The indexes of the questions that these answers lead to, ascending. */
export function toPath(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): number[] {
  return leadsElsewhere(questions)
    ? kindsModule().pathOf(questions, answers)
    : questions.map((_, index) => index);
}
