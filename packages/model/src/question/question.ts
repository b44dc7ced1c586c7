import * as z from 'zod/mini';
import { Translation } from '../translation/translation.js';

const Id = z.string().check(z.regex(/^[\w-]{1,60}$/, 'expected 1 to 60 letters, digits, - or _'));

/**
 * Net Promoter question: how likely is a recommendation, 0 to 10. Wording and end points are fixed in every language,
 * so that scores can be compared; only the name of what would be recommended is the host's.
 */
export const NpsQuestion = z.object({
  type: z.literal('nps'),
  id: Id,
  /** What would be recommended, as it stands in a sentence: the firm's name. */
  subject: Translation,
});
export type NpsQuestion = z.infer<typeof NpsQuestion>;

/**
 * Employee Net Promoter question: how likely is a recommendation as an employer, 0 to 10. Wording and end points are
 * fixed as those of `nps`; the score is computed alike (`netPromoterScore`), but never of both kinds together.
 */
export const EnpsQuestion = z.object({
  type: z.literal('enps'),
  id: Id,
  /** Who would be recommended, as it stands in a sentence: the employer's name. */
  subject: Translation,
});
export type EnpsQuestion = z.infer<typeof EnpsQuestion>;

/** A question that is answered in own words. */
export const TextQuestion = z.object({
  type: z.literal('text'),
  id: Id,
  /** The question; without it the widget asks for the main reason. */
  title: z.optional(Translation),
  /** True when an empty answer is not taken. */
  required: z.optional(z.boolean()),
});
export type TextQuestion = z.infer<typeof TextQuestion>;

/** A question, by its type. */
export const Question = z.discriminatedUnion('type', [NpsQuestion, EnpsQuestion, TextQuestion]);
export type Question = z.infer<typeof Question>;
