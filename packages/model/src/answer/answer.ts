import * as z from 'zod/mini';
import { mostCharacters, mostContactCharacters, scales } from './scales.js';

const QuestionId = z.string().check(z.minLength(1), z.maxLength(60));

export { mostCharacters, mostContactCharacters };

const Words = z.string().check(z.minLength(1), z.maxLength(mostContactCharacters));

function scale<const Type extends keyof typeof scales>(type: Type) {
  const [from, to] = scales[type];
  return z.strictObject({
    type: z.literal(type),
    question: QuestionId,
    value: z.int().check(z.gte(from), z.lte(to)),
  });
}

/** What a person answered to one question; a question that was skipped has no answer. */
export const Answer = z.discriminatedUnion('type', [
  scale('nps'),
  scale('enps'),
  scale('csat'),
  scale('ces'),
  scale('agreement'),
  scale('number'),
  scale('stars'),
  scale('emoji'),
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
