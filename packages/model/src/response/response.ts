import * as z from 'zod/mini';
import { Answer } from '../answer/answer.js';
import { Channel } from '../channel/channel.js';
import { Instant } from '../instant/instant.js';
import { Side } from '../side/side.js';

export { sideOfResponse } from '../side/side-of.js';

/** A receipt: the secret by which its giver comes back to a response; see `Response`. */
export const Receipt = z
  .string()
  .check(z.regex(/^[\w-]{22,64}$/, 'expected 22 to 64 characters of base64url'));

/**
 * What one person hands in at one time: the answers to one version of a prompt. It names no person; whose it is says
 * the token it is sent with, if there is one.
 */
export const Response = z
  .strictObject({
    /** UUID made by the sender before the first attempt; the same on every attempt, so that it is stored once. */
    id: z.uuid(),
    /** The prompt's id. */
    prompt: z.string().check(z.minLength(1), z.maxLength(100)),
    /** The prompt's version that was answered. */
    version: z.int().check(z.gte(1)),
    answers: z.array(Answer).check(z.minLength(1), z.maxLength(20)),
    /** When it was handed in, by the sender's clock: ISO 8601 with an offset or `Z`. */
    at: Instant,
    /** Language tag the questions were shown in. */
    language: z
      .string()
      .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag')),
    /** Where it was given. */
    channel: Channel,
    /** Whose answers the prompt asked for; without it a customer's, and an employee's where one is to `enps`. */
    side: z.optional(Side),
    /**
     * A second secret, made by the giver's device beside `id`: 22 to 64 characters of base64url, of at least 128 random
     * bits. Whoever has it can see what became of the response, answer back and withdraw it; the receiver keeps its hash.
     */
    receipt: z.optional(Receipt),
    /**
     * True while the person may still go on: what is handed in with the same id and receipt and a higher `sequence` takes
     * its place. Never with employees' answers.
     */
    partial: z.optional(z.literal(true)),
    /** Grows with each part of what is handed in question by question, from 0 on. */
    sequence: z.optional(z.int().check(z.gte(0), z.lte(1000))),
    /** Text of a form field that no person sees. A machine that filled it in gave itself away; it is not kept. */
    trap: z.optional(z.string().check(z.maxLength(500))),
    /** Seconds from when the question was shown until it was handed in, to find machines; it is not kept. */
    elapsed: z.optional(z.number().check(z.gte(0), z.lte(86_400))),
  })
  .check(
    z.refine(
      ({ answers }) => new Set(answers.map(({ question }) => question)).size === answers.length,
      {
        path: ['answers'],
        message: 'two answers to one question',
      },
    ),
    // The id stands in the firm's lists and addresses, so it opens nothing.
    z.refine(({ id, receipt }) => receipt?.toLowerCase() !== id.toLowerCase(), {
      path: ['receipt'],
      message: 'expected another secret than the id',
    }),
  );
export type Response = z.infer<typeof Response>;
