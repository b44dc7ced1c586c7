import type { Answer } from '../answer/answer.js';
import { end } from '../question/end.js';
import type { Branch, Question } from '../question/question.js';

export { end };

/**
 * What comes after a question.
 * @param questions those of a prompt, in order
 * @param answer what was answered to `questions[index]`, if anything
 * @returns the next question's index; `questions.length` when nothing more is asked
 */
export function nextQuestion(
  questions: readonly Question[],
  index: number,
  answer: Answer | undefined,
): number {
  const branch = questions[index]?.branches?.find((one) => holds(one, answer));
  if (!branch) return index + 1;
  if (branch.to === end) return questions.length;
  const target = questions.findIndex(({ id }) => id === branch.to);
  // One that leads nowhere or back was left out when the prompt was read; should it be here all the same, the way goes on.
  return target > index ? target : index + 1;
}

/**
 * The questions that these answers lead to, from the first one on.
 * @param answers by the question's id; those beside the path change nothing
 * @returns their indexes, ascending
 */
export function pathOf(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): number[] {
  const path: number[] = [];
  for (let index = 0; index < questions.length;) {
    const question = questions[index];
    if (!question) break;
    path.push(index);
    index = nextQuestion(questions, index, answers.get(question.id));
  }
  return path;
}

function holds({ from, upTo, is, answered }: Branch, answer: Answer | undefined): boolean {
  if (answered !== undefined && answered !== (answer !== undefined)) return false;
  const value = answer?.value;
  if (from !== undefined && !(typeof value === 'number' && value >= from)) return false;
  if (upTo !== undefined && !(typeof value === 'number' && value <= upTo)) return false;
  if (is === undefined) return true;
  return Array.isArray(value) ? value.includes(String(is)) : value === is;
}
