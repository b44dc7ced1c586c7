import * as z from 'zod/mini';

const QuestionId = z.string().check(z.minLength(1), z.maxLength(60));

/** Most characters of an answer in own words. */
export const mostCharacters = 5000;

/** Most characters of one part of how a person can be reached, and of an option in own words. */
export const mostContactCharacters = 200;

const Words = z.string().check(z.minLength(1), z.maxLength(mostContactCharacters));

function scale<const Type extends string>(type: Type, from: number, to: number) {
  return z.strictObject({
    type: z.literal(type),
    question: QuestionId,
    value: z.int().check(z.gte(from), z.lte(to)),
  });
}

/** What a person answered to one question; a question that was skipped has no answer. */
export const Answer = z.discriminatedUnion('type', [
  scale('nps', 0, 10),
  scale('enps', 0, 10),
  scale('csat', 1, 5),
  scale('ces', 1, 7),
  scale('agreement', 1, 5),
  scale('number', 0, 10),
  scale('stars', 1, 5),
  scale('emoji', 1, 5),
  z.strictObject({
    type: z.literal('thumbs'),
    question: QuestionId,
    value: z.enum(['up', 'down']),
  }),
  z
    .strictObject({
      type: z.literal('choice'),
      question: QuestionId,
      /** The ids of the options that were chosen; none where only something else was named. */
      value: z.array(QuestionId).check(z.maxLength(20)),
      /** What is not in the list, in own words. */
      other: z.optional(Words),
    })
    .check(
      z.refine(({ value, other }) => value.length > 0 || other !== undefined, 'nothing is chosen'),
    ),
  z.strictObject({
    type: z.literal('text'),
    question: QuestionId,
    value: z.string().check(z.minLength(1), z.maxLength(mostCharacters)),
  }),
  z.strictObject({ type: z.literal('consent'), question: QuestionId, value: z.boolean() }),
  z.strictObject({
    type: z.literal('contact'),
    question: QuestionId,
    /** How the person wants to be reached; at least one of them. It was given for this, and is not redacted. */
    value: z
      .strictObject({
        name: z.optional(Words),
        email: z.optional(Words),
        phone: z.optional(Words),
      })
      .check(
        z.refine(
          (value) => Object.values(value).some((part) => part !== undefined),
          'nothing is given',
        ),
      ),
  }),
]);
export type Answer = z.infer<typeof Answer>;
