import * as z from 'zod/mini';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';

const Id = z.string().check(z.minLength(1), z.maxLength(100));

/** What gets better for whom when the objective is reached; at least one of both. */
export const Purpose = z
  .strictObject({
    /** What a customer notices. */
    customer: z.optional(Translation),
    /** What an employee notices. */
    employee: z.optional(Translation),
  })
  .check(
    z.refine(
      ({ customer, employee }) => customer !== undefined || employee !== undefined,
      'a purpose for nobody',
    ),
  );
export type Purpose = z.infer<typeof Purpose>;

/** What those who work on it may do without asking; at least one of the three. */
export const Autonomy = z
  .strictObject({
    /** What they decide themselves. */
    decide: z.optional(z.array(Translation).check(z.minLength(1), z.maxLength(20))),
    /** The time they have for it: `Four hours a week`. */
    time: z.optional(Translation),
    /** The money they may spend. */
    budget: z.optional(Translation),
  })
  .check(
    z.refine((parts) => Object.values(parts).some((part) => part !== undefined), 'says nothing'),
  );
export type Autonomy = z.infer<typeof Autonomy>;

/** The published score of a dimension in one wave, or why there is none; never with a number of answers. */
export const WaveScore = z.union([
  z.strictObject({
    /** What the wave is called. */
    wave: Translation,
    /** 0 to 100. */
    value: z.number().check(z.gte(0), z.lte(100)),
  }),
  z.strictObject({
    wave: Translation,
    /** As in a profile. `protected`: too few answers, or somebody could be derived from it. `unasked`: nobody was asked. */
    withheld: z.enum(['protected', 'unasked']),
  }),
]);
export type WaveScore = z.infer<typeof WaveScore>;

/**
 * A dimension of an instrument that the objective is meant to move. What the waves before and after say stands beside it;
 * whether the objective was the cause, nobody can tell from that.
 */
export const DimensionLink = z.strictObject({
  /** Such as `ox6`. */
  instrument: Id,
  dimension: Id,
  /** Its name, where the host wants another than the instrument's. */
  label: z.optional(Translation),
  /** Whose experience; absent for both. */
  side: z.optional(Side),
  before: z.optional(WaveScore),
  after: z.optional(WaveScore),
});
export type DimensionLink = z.infer<typeof DimensionLink>;
