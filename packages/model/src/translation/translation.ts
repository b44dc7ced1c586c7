import * as z from 'zod/mini';

export { translate } from './translate.js';

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
