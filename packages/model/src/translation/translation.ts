import * as z from 'zod/mini';

const expected = 'expected a text, or a text for each language tag';
const Text = z.string().check(z.minLength(1, expected), z.maxLength(20_000));

/** A text of the host: one string for every language, or one string for each (keys are language tags such as `de` or `fr-CH`). */
export const Translation = z.union(
  [
    Text,
    z
      .record(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), Text)
      .check(z.refine((texts) => Object.keys(texts).length > 0, expected)),
  ],
  expected,
);
export type Translation = z.infer<typeof Translation>;

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
