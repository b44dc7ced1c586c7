import type { Item } from './instrument.js';

/** The texts of one item; its id is `<dimension>.<letter of the side><number>`. */
export interface ItemTexts {
  facet: string;
  en: string;
  de: string;
  fr: string;
}

/** Of the short form: the first statement of each dimension, but for `feedback`, where others tell more. */
const pulse = /^(?!feedback)\w+\.[a-z]1$|^feedback\.(e2|c3)$/;

/** Items of a side, by id. */
export function toItems(
  texts: Readonly<Record<string, ItemTexts>>,
  side: string,
  more: Pick<Item, 'topics'> = {},
): Item[] {
  return Object.entries(texts).map(([id, { facet, ...text }]) => {
    const dimension = id.slice(0, id.indexOf('.'));
    return { id, dimension, side, text, facet, ...(pulse.test(id) && { pulse: true }), ...more };
  });
}
