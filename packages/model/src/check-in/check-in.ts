import * as z from 'zod/mini';
import { Instant } from '../instant/instant.js';
import { Objective } from '../objective/objective.js';
import { mostNoteCharacters } from './limits.js';

/** What somebody says of where one key result stands now. It names no person; who may say it is a matter of the token. */
export const CheckIn = z
  .strictObject({
    /** UUID made by the sender before the first attempt; the same on every attempt, so that it counts once. */
    id: z.uuid(),
    /** Id of the key result within the objective. */
    keyResult: z.string().check(z.minLength(1), z.maxLength(100)),
    /** When it was said, by the sender's clock: ISO 8601 with an offset or `Z`. */
    at: Instant,
    /** The new value of a measured result (`increase`, `decrease`, `maintain`, `zones`, `baseline`). */
    value: z.optional(z.number().check(z.gte(-1e15), z.lte(1e15))),
    /** Whether a `binary` result is done. */
    done: z.optional(z.boolean()),
    /** Ids of all milestones that are done, for a `milestone` result. */
    milestones: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50))),
    /** How sure one is that the objective will be reached, 0 to 10. */
    confidence: z.optional(z.int().check(z.gte(0), z.lte(10))),
    /** What there is to say of it, in own words. */
    note: z.optional(z.string().check(z.minLength(1), z.maxLength(mostNoteCharacters))),
  })
  .check(
    z.refine(
      ({ value, done, milestones, confidence, note }) =>
        [value, done, milestones, confidence, note].some((part) => part !== undefined),
      'a check-in that says nothing',
    ),
  );
export type CheckIn = z.infer<typeof CheckIn>;

/** Everything a host needs to take a check-in. */
export interface CheckInRequest {
  /** Id of the objective. */
  objective: string;
  /** The revision the person saw; a host that has a newer one answers `conflict`. */
  revision: number;
  checkIn: CheckIn;
}

/**
 * What became of a check-in. The words are promises:
 * - `stored`: durable at the receiver; `objective` is as it stands now
 * - `queued`: kept on this device, where it outlasts the page; it is sent when there is a connection and a page of the site is open,
 *   within three days, while the same person is signed in
 * - `conflict`: somebody else was faster, nothing was stored; `objective` is what they made of it
 * - `failed`: the receiver refused it for good
 * - `unsaved`: it did not arrive and is nowhere but in this page; it may be sent again
 */
export const CheckInResult = z.discriminatedUnion('status', [
  z.object({ status: z.literal('stored'), objective: Objective }),
  z.object({ status: z.literal('conflict'), objective: Objective }),
  z.object({
    status: z.literal('failed'),
    reason: z.enum(['refused', 'unauthorized', 'invalid']),
  }),
  z.object({ status: z.literal('queued') }),
  z.object({ status: z.literal('unsaved') }),
]);
export type CheckInResult = z.infer<typeof CheckInResult>;
