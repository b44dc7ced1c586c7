import * as z from 'zod/mini';
import { Instant } from '../instant/instant.js';

/**
 * What became of something a person handed in. The words are promises:
 * - `unsaved`: nowhere yet but in this page; it is lost when the page is closed
 * - `saved`: durable on this device, will be sent; at `until`, where there is one, it is deleted unsent
 * - `sent`: durable at the receiver, who gave `reference`
 * - `failed`: the receiver or the device refused it for good; `reason` says which
 */
export const Delivery = z.discriminatedUnion('status', [
  z.object({ status: z.literal('unsaved') }),
  z.object({ status: z.literal('saved'), until: z.optional(Instant) }),
  z.object({
    status: z.literal('sent'),
    reference: z.string().check(z.minLength(1), z.maxLength(60)),
  }),
  z.object({
    status: z.literal('failed'),
    reason: z.enum(['refused', 'unauthorized', 'expired', 'invalid']),
  }),
]);
export type Delivery = z.infer<typeof Delivery>;
