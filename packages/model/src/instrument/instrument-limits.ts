import type { Translation } from '../translation/translation.js';

/** Most sides of an instrument: a profile shows two, and three further audiences. */
export const mostSides = 5;

/** Most items of an instrument, of all sides together. */
export const mostItemsAsked = 400;

/** Most ways to part those who answer, and most options of one. */
export const mostSegments = 3;
export const mostOptions = 12;

export const mostVariants = 12;

/** What of an item a works council may want to strike. */
export const itemTopics = ['leadership', 'health'] as const;

const mostLetters = 200;

/** Whether a translation is short enough for a name. */
export function isLabel(text: Translation): boolean {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.every(({ length }) => length <= mostLetters);
}
