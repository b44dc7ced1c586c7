import * as z from 'zod/mini';

const QuestionId = z.string().check(z.minLength(1), z.maxLength(60));

/** Most characters of an answer in own words. */
export const mostCharacters = 5000;

/** What a person answered to one question; a question that was skipped has no answer. */
export const Answer = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('nps'),
    question: QuestionId,
    value: z.int().check(z.gte(0), z.lte(10)),
  }),
  z.strictObject({
    type: z.literal('enps'),
    question: QuestionId,
    value: z.int().check(z.gte(0), z.lte(10)),
  }),
  z.strictObject({
    type: z.literal('text'),
    question: QuestionId,
    value: z.string().check(z.minLength(1), z.maxLength(mostCharacters)),
  }),
]);
export type Answer = z.infer<typeof Answer>;
