import * as z from 'zod/mini';
import { Translation } from '../translation/translation.js';
import { end } from './end.js';

const Id = z.string().check(z.regex(/^[\w-]{1,60}$/, 'expected 1 to 60 letters, digits, - or _'));

export { end };

/**
 * Where a prompt goes on after a question. It is taken when all that it names holds for the answer to that question; one
 * that names nothing is always taken.
 */
export const Branch = z.strictObject({
  /** The answer is a number, and at least this. */
  from: z.optional(z.number()),
  /** The answer is a number, and at most this. */
  upTo: z.optional(z.number()),
  /** The answer is this: a thumb `up` or `down`, a consent given or not, or an option that was chosen, by its id. */
  is: z.optional(z.union([z.string().check(z.minLength(1), z.maxLength(60)), z.boolean()])),
  /** Whether there is an answer at all. */
  answered: z.optional(z.boolean()),
  /** The id of a later question, or `end`. */
  to: Id,
});
export type Branch = z.infer<typeof Branch>;

/** What all questions have. */
const common = {
  /** Its name in answers and branches: letters, digits, `-` and `_`; not `end`. */
  id: Id.check(z.refine((id) => id !== end, 'expected another id than "end"')),
  /** True when no answer is not taken. */
  required: z.optional(z.boolean()),
  /** Where to go on; the first that holds is taken, without one it is the next question of the list. */
  branches: z.optional(z.array(Branch).check(z.minLength(1), z.maxLength(20))),
};

const titled = { ...common, title: Translation };

/** The words at the two ends of a scale. */
const ends = { low: Translation, high: Translation };

/**
 * Net Promoter question: how likely is a recommendation, 0 to 10. Wording and end points are fixed in every language,
 * so that scores can be compared; only the name of what would be recommended is the host's.
 */
export const NpsQuestion = z.object({
  type: z.literal('nps'),
  ...common,
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
  ...common,
  /** Who would be recommended, as it stands in a sentence: the employer's name. */
  subject: Translation,
});
export type EnpsQuestion = z.infer<typeof EnpsQuestion>;

/** Customer satisfaction, 1 (very dissatisfied) to 5 (very satisfied); wording and end points are fixed. */
export const CsatQuestion = z.object({
  type: z.literal('csat'),
  ...common,
  /** What somebody was satisfied with or not, as it stands in a sentence: `your visit`. */
  subject: Translation,
});
export type CsatQuestion = z.infer<typeof CsatQuestion>;

/** Customer Effort Score 2.0, 1 (strongly disagree) to 7 (strongly agree); wording and end points are fixed. */
export const CesQuestion = z.object({
  type: z.literal('ces'),
  ...common,
  /** Who made something easy or not, as it stands in a sentence: the firm's name. */
  subject: Translation,
});
export type CesQuestion = z.infer<typeof CesQuestion>;

/** A statement, from 1 (strongly disagree) to 5 (strongly agree); the end points are fixed, the statement is the host's. */
export const AgreementQuestion = z.object({ type: z.literal('agreement'), ...titled });
export type AgreementQuestion = z.infer<typeof AgreementQuestion>;

/** A scale of whole numbers with words at both ends, at most eleven points. */
export const NumberQuestion = z.object({
  type: z.literal('number'),
  ...titled,
  ...ends,
  /** The first point; 1 unless told otherwise. */
  minimum: z.optional(z.int().check(z.gte(0), z.lte(1))),
  /** The last point. */
  maximum: z.int().check(z.gte(2), z.lte(10)),
});
export type NumberQuestion = z.infer<typeof NumberQuestion>;

/** One to five stars with words at both ends. */
export const StarsQuestion = z.object({ type: z.literal('stars'), ...titled, ...ends });
export type StarsQuestion = z.infer<typeof StarsQuestion>;

/** Five faces from very dissatisfied (1) to very satisfied (5), each with its word. */
export const EmojiQuestion = z.object({ type: z.literal('emoji'), ...titled });
export type EmojiQuestion = z.infer<typeof EmojiQuestion>;

/** A thumb up or down, each with its word. */
export const ThumbsQuestion = z.object({ type: z.literal('thumbs'), ...titled });
export type ThumbsQuestion = z.infer<typeof ThumbsQuestion>;

/** Most options of a question. */
export const mostOptions = 20;

/** One or several out of a list, and on request words for what is not in it. */
export const ChoiceQuestion = z.object({
  type: z.literal('choice'),
  ...titled,
  options: z.array(z.object({ id: Id, label: Translation })).check(
    z.minLength(2),
    z.maxLength(mostOptions),
    z.refine(
      (options) => new Set(options.map(({ id }) => id)).size === options.length,
      'two options share an id',
    ),
  ),
  /** True when several can be chosen. */
  multiple: z.optional(z.boolean()),
  /** True when something else can be named in own words. */
  other: z.optional(z.boolean()),
});
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>;

/** A question that is answered in own words. */
export const TextQuestion = z.object({
  type: z.literal('text'),
  ...common,
  /** The question; without it the widget asks for the main reason. */
  title: z.optional(Translation),
});
export type TextQuestion = z.infer<typeof TextQuestion>;

/** A statement that a person agrees to or does not; it is never ticked beforehand. */
export const ConsentQuestion = z.object({ type: z.literal('consent'), ...titled });
export type ConsentQuestion = z.infer<typeof ConsentQuestion>;

/** How a person can be reached, of their own free will. Never asked of employees. */
export const ContactQuestion = z.object({
  type: z.literal('contact'),
  ...common,
  /** The question; without it the widget asks how to reach the person. */
  title: z.optional(Translation),
  /** What is asked for, in order. */
  fields: z.array(z.enum(['name', 'email', 'phone'])).check(
    z.minLength(1),
    z.maxLength(3),
    z.refine((fields) => new Set(fields).size === fields.length, 'a field is named twice'),
  ),
});
export type ContactQuestion = z.infer<typeof ContactQuestion>;

/** A short thought to take along; it asks nothing and has no answer. */
export const ImpulseQuestion = z.object({
  type: z.literal('impulse'),
  id: common.id,
  branches: common.branches,
  title: Translation,
  /** Plain text; line breaks count. */
  text: Translation,
});
export type ImpulseQuestion = z.infer<typeof ImpulseQuestion>;

/** A question, by its type. */
export const Question = z.discriminatedUnion('type', [
  NpsQuestion,
  EnpsQuestion,
  CsatQuestion,
  CesQuestion,
  AgreementQuestion,
  NumberQuestion,
  StarsQuestion,
  EmojiQuestion,
  ThumbsQuestion,
  ChoiceQuestion,
  TextQuestion,
  ConsentQuestion,
  ContactQuestion,
  ImpulseQuestion,
]);
export type Question = z.infer<typeof Question>;
