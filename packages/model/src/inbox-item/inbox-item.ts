import * as z from 'zod/mini';
import { Instant } from '../instant/instant.js';
import { Reply } from '../reply/reply.js';
import { Response } from '../response/response.js';

/** Most characters of what is noted when an item is resolved. */
export const mostResolutionCharacters = 5000;

const Name = z.string().check(z.minLength(1), z.maxLength(100));
const Resolution = z.string().check(z.minLength(1), z.maxLength(mostResolutionCharacters));

/** Where the firm's work on a response stands. */
export const InboxStatus = z.enum(['open', 'assigned', 'resolved']);
export type InboxStatus = z.infer<typeof InboxStatus>;

/**
 * A customer's response as those who answer it work on it. An employee's response is never one: employees are answered
 * as a group.
 */
export const InboxItem = z.strictObject({
  /** The response's id. */
  id: z.uuid(),
  /** The short code by which people name the response, see `toReference`. */
  reference: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Grows by one with each change and each reply; a change names the revision that was seen. */
  revision: z.int().check(z.gte(1)),
  status: InboxStatus,
  /** True once somebody of the firm has opened it; its giver is told. */
  read: z.optional(z.boolean()),
  /** Why it may not come from a person: a field that no person sees was filled in (`trap`), or it was too fast (`haste`). */
  suspect: z.optional(z.enum(['trap', 'haste'])),
  /** The team that it belongs to; without one only those see it who see all teams. */
  team: z.optional(Name),
  /** Who works on it: a role, or a name that the host gives. Nothing can be counted or sorted by it. */
  assignee: z.optional(Name),
  /** What was done, for the firm's own use. */
  resolution: z.optional(Resolution),
  /** What was changed because of it, as its giver is to read it. */
  change: z.optional(Resolution),
  /** The customer's pseudonymous number; absent when the response belongs to nobody in particular. */
  customer: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** When it was handed in; a time in the future was taken for the present. */
  at: Instant,
  /** What was handed in, without `receipt`, `trap` and `elapsed`, which are not kept. */
  response: Response,
  /** What was said since, oldest first. */
  replies: z.array(Reply),
});
export type InboxItem = z.infer<typeof InboxItem>;

/** One page of an inbox, newest first. */
export const InboxPage = z.object({
  items: z.array(InboxItem),
  /** Ask for older ones with this cursor; `null` when there are none. */
  before: z.nullable(z.string().check(z.maxLength(500))),
});
export type InboxPage = z.infer<typeof InboxPage>;

/** What is to become of an item: what is absent stays, `null` takes away. */
export const InboxChange = z
  .strictObject({
    status: z.optional(InboxStatus),
    /** The team that it is to belong to. */
    team: z.optional(z.nullable(Name)),
    /** Who is to work on it: a role, or a name that the host gives. */
    assignee: z.optional(z.nullable(Name)),
    /** What was done, for the firm's own use. */
    resolution: z.optional(z.nullable(Resolution)),
    /** What was changed because of it, as its giver is to read it. */
    change: z.optional(z.nullable(Resolution)),
  })
  .check(
    z.refine(
      (change) => Object.values(change).some((value) => value !== undefined),
      'a change that changes nothing',
    ),
  );
export type InboxChange = z.infer<typeof InboxChange>;
