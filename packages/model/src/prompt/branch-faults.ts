import type { Fault } from '../fault/fault.js';
import { end } from '../question/end.js';
import type { Branch, Question } from '../question/question.js';

/** The types whose answer is a number. */
const numeric = new Set(['nps', 'enps', 'csat', 'ces', 'agreement', 'number', 'stars', 'emoji']);

/**
 * Finds what is wrong with the branches of a prompt: since each may only lead onwards, no way can go round in a circle.
 * @returns a fault for each branch that leads nowhere, back or to itself, whose condition no answer can meet, or behind
 *   which another never has its turn, and for each question to which no way leads
 */
export function findBranchFaults(questions: readonly Question[]): Fault[] {
  const faults: Fault[] = [];
  const reached = new Set([0]);
  questions.forEach((question, index) => {
    const { branches = [] } = question;
    let isOpen = true;
    branches.forEach((branch, place) => {
      const path = `questions[${index}].branches[${place}]`;
      const target = questions.findIndex(({ id }) => id === branch.to);
      if (branch.to !== end && target < 0)
        faults.push({ path: `${path}.to`, message: 'no question has this id' });
      else if (branch.to !== end && target <= index)
        faults.push({ path: `${path}.to`, message: 'expected a later question: this leads back' });
      else if (!canHold(branch, question))
        faults.push({ path, message: 'no answer to this question can meet this' });
      else if (!isOpen)
        faults.push({ path, message: 'never reached: the one before it is always taken' });
      else if (reached.has(index) && branch.to !== end) reached.add(target);
      if (isAlways(branch)) isOpen = false;
    });
    if (isOpen && reached.has(index)) reached.add(index + 1);
  });
  questions.forEach((_, index) => {
    if (!reached.has(index))
      faults.push({ path: `questions[${index}]`, message: 'no way leads to this question' });
  });
  return faults;
}

function isAlways({ from, upTo, is, answered }: Branch): boolean {
  return from === undefined && upTo === undefined && is === undefined && answered === undefined;
}

function canHold({ from, upTo, is, answered }: Branch, question: Question): boolean {
  const needsAnswer = from !== undefined || upTo !== undefined || is !== undefined;
  if (needsAnswer && answered === false) return false;
  if ((from !== undefined || upTo !== undefined) && is !== undefined) return false;
  if (from !== undefined || upTo !== undefined) {
    const [least, most] = rangeOf(question);
    return (from ?? least) <= most && (upTo ?? most) >= least && (from ?? least) <= (upTo ?? most);
  }
  if (is !== undefined) return valuesOf(question).includes(is);
  return answered !== true || question.type !== 'impulse';
}

/** The numbers that can be answered; none where it is no scale. */
function rangeOf(question: Question): [least: number, most: number] {
  switch (question.type) {
    case 'nps':
    case 'enps':
      return [0, 10];
    case 'ces':
      return [1, 7];
    case 'number':
      return [question.minimum ?? 1, question.maximum];
    default:
      return numeric.has(question.type) ? [1, 5] : [Infinity, -Infinity];
  }
}

function valuesOf(question: Question): (string | boolean)[] {
  if (question.type === 'thumbs') return ['up', 'down'];
  if (question.type === 'consent') return [true, false];
  return question.type === 'choice' ? question.options.map(({ id }) => id) : [];
}
