import type { Translation } from './translation.js';

/**
 * Picks the text for a language: the exact tag, else its primary language, else English, else the first there is.
 * @returns the text and the language it is in, which is `undefined` for a text given without one
 */
export function translate(
  text: Translation,
  language: string,
): { text: string; language?: string } {
  if (typeof text === 'string') return { text };
  const byTag = new Map(
    Object.entries(text).map(([tag, words]) => [tag.toLowerCase(), { text: words, language: tag }]),
  );
  const wanted = language.toLowerCase();
  const found = byTag.get(wanted) ?? byTag.get(wanted.split('-')[0] ?? '') ?? byTag.get('en');
  return found ?? [...byTag.values()][0] ?? { text: '' };
}
