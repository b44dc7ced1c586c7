import * as z from 'zod/mini';
import { Day } from '../period/period.js';
import { mostPledgeCharacters } from './limits.js';

/**
 * What one person says they will do for an objective, in own words. Given freely and withdrawn freely: nobody counts
 * pledges by person, and there is no field for whether one was kept.
 */
export const Pledge = z.strictObject({
  /** UUID made by the sender before the first attempt; the same on every attempt, so that it is stored once. */
  id: z.uuid(),
  /** In own words. */
  text: z.string().check(z.minLength(1), z.maxLength(mostPledgeCharacters.text)),
  /** The key result that is meant; absent for the objective as a whole. */
  keyResult: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  /** The name, role or team that the giver wants to stand beside it; nobody has to. */
  by: z.optional(z.string().check(z.minLength(1), z.maxLength(mostPledgeCharacters.by))),
});
export type Pledge = z.infer<typeof Pledge>;

/** A pledge as it is shown. */
export const GivenPledge = z.extend(Pledge, {
  /** The day it was given, UTC: `2026-11-22`. */
  given: Day,
  /** True for who asks when the pledge is their own; only then can it be withdrawn. */
  own: z.boolean(),
});
export type GivenPledge = z.infer<typeof GivenPledge>;
