import * as z from 'zod/mini';
import { Instant } from '../instant/instant.js';

/** Most characters of a reply. */
export const mostReplyCharacters = 5000;

const Text = z.string().check(z.minLength(1), z.maxLength(mostReplyCharacters));

/** What the giver of a response or the firm says to the other, after the response. It names no person of the firm. */
export const Reply = z.strictObject({
  /** UUID made by the sender before the first attempt; the same on every attempt, so that it is stored once. */
  id: z.uuid(),
  /** When the receiver got it. */
  at: Instant,
  /** Who speaks: who handed the response in, or the firm. */
  from: z.enum(['giver', 'firm']),
  /** Plain text; line breaks count. */
  text: Text,
  /** The team that speaks for the firm, as the giver is to read it. */
  by: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type Reply = z.infer<typeof Reply>;

/** A reply of the firm as it is sent; the receiver says when it came. */
export const FirmReply = z.strictObject({
  id: Reply.shape.id,
  text: Reply.shape.text,
  by: Reply.shape.by,
});
export type FirmReply = z.infer<typeof FirmReply>;

/** A reply of the giver as it is sent, with the receipt; the receiver says when it came. */
export const GiverReply = z.strictObject({ id: Reply.shape.id, text: Reply.shape.text });
export type GiverReply = z.infer<typeof GiverReply>;
