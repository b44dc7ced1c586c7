import type { Answer } from '@oxbow/model/answer';
import { shareScales, type ShareType } from '@oxbow/model/share';
import type { SealedContent } from './results.js';

/** What of a response is counted, by question, and what is said in own words. */
export type CountedAnswers = Pick<
  SealedContent,
  'scores' | 'shares' | 'numbers' | 'choices' | 'texts'
>;

/** The answers of a response as they are sealed: each kind that employees are asked. How somebody can be reached is none. */
export function toCounted(answers: readonly Answer[]): CountedAnswers {
  const scores: [string, number][] = [];
  const shares: [string, { type: ShareType; value: number }][] = [];
  const numbers: [string, number][] = [];
  const choices: [string, { options: string[]; other?: true }][] = [];
  const texts: string[] = [];
  for (const answer of answers) {
    const { type, question, value } = answer;
    switch (type) {
      case 'nps':
      case 'enps':
        scores.push([question, value]);
        break;
      case 'number':
        numbers.push([question, value]);
        break;
      case 'choice':
        choices.push([question, { options: value, ...(answer.other && { other: true }) }]);
        if (answer.other) texts.push(answer.other);
        break;
      case 'text':
        texts.push(value);
        break;
      case 'contact':
        break;
      default:
        shares.push([question, { type, value: toValue(value) }]);
    }
  }
  return {
    ...(scores.length > 0 && { scores: Object.fromEntries(scores) }),
    ...(shares.length > 0 && { shares: Object.fromEntries(shares) }),
    ...(numbers.length > 0 && { numbers: Object.fromEntries(numbers) }),
    ...(choices.length > 0 && { choices: Object.fromEntries(choices) }),
    texts,
  };
}

/** On the scale of its kind, as `shareScales` has it. */
function toValue(value: number | boolean | 'up' | 'down'): number {
  if (typeof value === 'number') return value;
  return value === true || value === 'up' ? shareScales.thumbs.to : shareScales.thumbs.from;
}
