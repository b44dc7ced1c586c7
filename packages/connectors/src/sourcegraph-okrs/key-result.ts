import type { KeyResult } from '@oxbow/model/key-result';

/**
 * Makes a key result of a text and of what was said of it at the end. Only an unmistakable result becomes a figure:
 * - a percentage from 0 to 100 that stands alone or before a colon, as in `20%: We have reduced …`
 * - exactly done, yes, not done, not yet or no; neither capitals nor full stops count
 *
 * Everything else stays words, also `4 customers with 122 campaigns.` and a percentage within a sentence.
 * The result's own words are always kept as `note`.
 */
export function toKeyResult(id: string, title: string, result: string): KeyResult {
  const common = { id, title, ...(result === '' ? {} : { note: result }) };
  const percent = /^(\d{1,3}(?:\.\d{1,6})?)\s?%\s*(?::|$)/.exec(result)?.[1];
  if (percent !== undefined && Number(percent) <= 100) {
    const current = Number(percent);
    return { ...common, type: 'increase', start: 0, target: 100, current, unit: 'percent' };
  }
  const done = yesOrNo.get(result.replace(/^[.\s]+|[.\s]+$/g, '').toLowerCase());
  if (done !== undefined) return { ...common, type: 'binary', done };
  return { ...common, type: 'qualitative' };
}

const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ['done', true],
  ['yes', true],
  ['not done', false],
  ['not yet', false],
  ['no', false],
]);
