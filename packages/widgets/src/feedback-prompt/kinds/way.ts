import type { Answer } from '@oxbow/model/answer';
import { end, nextQuestion, pathOf } from '@oxbow/model/prompt-path';
import type { Question } from '@oxbow/model/question';
import type { Way } from '../way.js';

export { pathOf };

/**
 * The way through a prompt whose questions may lead elsewhere than to the next one.
 * @param answers by the question's id
 * @param wanted index of the question a person is at; where no way leads there any more it is the last one before it
 */
export function toWay(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  wanted: number,
): Way {
  const past = pathOf(questions, answers).filter((index) => index <= wanted);
  const step = past.at(-1) ?? 0;
  const answer = answers.get(questions[step]?.id ?? '');
  const next = nextQuestion(questions, step, answer);
  const position = past.filter((index) => isAsked(questions[index])).length;
  const ahead = countAhead(questions);
  // What is not answered yet may still lead anywhere.
  const ways = answer ? [next] : nextOnes(questions, step);
  return {
    step,
    former: past.at(-2),
    next: next < questions.length ? next : undefined,
    position,
    least: position + Math.min(...ways.map((index) => ahead[index]?.least ?? 0)),
    most: position + Math.max(...ways.map((index) => ahead[index]?.most ?? 0)),
  };
}

/** For each question how many are asked from it on, itself too. */
function countAhead(questions: readonly Question[]): { least: number; most: number }[] {
  const counts: { least: number; most: number }[] = [];
  for (let index = questions.length - 1; index >= 0; index--) {
    const after = nextOnes(questions, index).map((next) => counts[next] ?? { least: 0, most: 0 });
    const own = isAsked(questions[index]) ? 1 : 0;
    counts[index] = {
      least: own + Math.min(...after.map(({ least }) => least)),
      most: own + Math.max(...after.map(({ most }) => most)),
    };
  }
  return counts;
}

/** The indexes of all that may come after a question. */
function nextOnes(questions: readonly Question[], index: number): number[] {
  const targets: number[] = [];
  for (const { to, ...conditions } of questions[index]?.branches ?? []) {
    targets.push(to === end ? questions.length : questions.findIndex(({ id }) => id === to));
    if (Object.values(conditions).every((one) => one === undefined)) return targets;
  }
  return [...targets, index + 1];
}

function isAsked(question: Question | undefined): boolean {
  return question !== undefined && question.type !== 'impulse';
}
