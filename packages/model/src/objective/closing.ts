import * as z from 'zod/mini';
import { Instant } from '../instant/instant.js';
import { Translation } from '../translation/translation.js';

/** Who may see an objective. */
export const Visibility = z.strictObject({
  scope: z.enum(['organisation', 'unit', 'team', 'named']),
  /** The same in the host's words: `The three teams of the depot`. */
  readers: z.optional(Translation),
});
export type Visibility = z.infer<typeof Visibility>;

/** How an objective ended. */
export const Closing = z.strictObject({
  /** Absent where the source does not say it. */
  at: z.optional(Instant),
  /** The score that people gave it, 0 to 1; another number than progress, and never computed from it. */
  score: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** Whether it was given up before its end. Then it has no grade. */
  dropped: z.optional(z.boolean()),
  /** Why it was given up, or ended as it did. */
  reason: z.optional(Translation),
  /** What was learned; worth more than the grade. */
  learned: z.optional(Translation),
});
export type Closing = z.infer<typeof Closing>;

/** That the goal itself was changed while it was under way, and why. It names no person. */
export const GoalChange = z.strictObject({
  at: Instant,
  /** In the words of who changed it. */
  reason: z.string().check(z.maxLength(2000), z.regex(/\S/, 'expected words')),
  /** The team or role that did. */
  by: z.optional(Translation),
  /** What was changed, see `changedParts`. */
  parts: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(220))).check(z.maxLength(100)),
  ),
});
export type GoalChange = z.infer<typeof GoalChange>;
