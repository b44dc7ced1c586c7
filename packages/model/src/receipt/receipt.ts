import * as z from 'zod/mini';
import { Answer } from '../answer/answer.js';
import { Day } from '../period/period.js';
import { Reply } from '../reply/reply.js';
import { Translation } from '../translation/translation.js';
import { WaveId } from '../wave/wave.js';

/**
 * What became of a response, as its giver reads it: it is there (`received`), somebody of the firm has opened it (`read`), has
 * answered (`answered`), or something was changed because of it (`changed`). It only ever goes on in this order.
 */
export const ReceiptStatus = z.enum(['received', 'read', 'answered', 'changed']);
export type ReceiptStatus = z.infer<typeof ReceiptStatus>;

/** A customer's response, for whoever handed it in. It names teams and no person of the firm. */
export const ResponseState = z.object({
  /** The short code by which people name the response. */
  reference: z.string().check(z.minLength(1), z.maxLength(60)),
  status: ReceiptStatus,
  /** The team that it belongs to, as the giver is to read it. */
  team: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  /** What was changed because of it, as the giver is to read it; plain text. */
  change: z.optional(z.string().check(z.minLength(1), z.maxLength(5000))),
  /** The day on which it was handed in, UTC. */
  day: Day,
  /** The prompt that was answered. */
  prompt: z.string().check(z.minLength(1), z.maxLength(100)),
  answers: z.array(Answer),
  /** Oldest first. */
  replies: z.array(Reply),
});
export type ResponseState = z.infer<typeof ResponseState>;

/** Of an employee's answer only its wave: nobody reads it again before it is counted, its giver neither. */
export const WaveState = z.object({
  wave: WaveId,
  title: Translation,
  status: z.enum(['open', 'closed']),
  /** What was said to all who took part, oldest first. */
  replies: z.array(Reply),
});
export type WaveState = z.infer<typeof WaveState>;

/** What became of what was handed in with a receipt. */
export const ReceiptState = z.union([ResponseState, WaveState]);
export type ReceiptState = z.infer<typeof ReceiptState>;
