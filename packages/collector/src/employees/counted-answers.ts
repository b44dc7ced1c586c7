import type { Answer } from '@oxbow/model/answer';
import { shareScales, type ShareType } from '@oxbow/model/share';
import type { SealedContent } from './results.js';

/** The answers of a response that are counted: recommendations, and how much somebody agrees or is satisfied. */
export function toNumbers(answers: readonly Answer[]): Pick<SealedContent, 'scores' | 'shares'> {
  const scores: [string, number][] = [];
  const shares: [string, { type: ShareType; value: number }][] = [];
  for (const { type, question, value } of answers) {
    if (typeof value !== 'number') continue;
    if (type === 'nps' || type === 'enps') scores.push([question, value]);
    else if (isShareType(type)) shares.push([question, { type, value }]);
  }
  return {
    ...(scores.length > 0 && { scores: Object.fromEntries(scores) }),
    ...(shares.length > 0 && { shares: Object.fromEntries(shares) }),
  };
}

function isShareType(type: string): type is ShareType {
  return Object.hasOwn(shareScales, type);
}
