import * as z from 'zod/mini';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';

const Id = z
  .string()
  .check(z.regex(/^[\w.-]{1,60}$/, 'expected 1 to 60 letters, digits, ., - or _'));
const Points = z.number().check(z.gte(0), z.lte(100));
const Count = z.int().check(z.gte(0), z.lte(1e9));

/**
 * The score of one side in one dimension, of a group and never of a person, 0 to 100, not rounded.
 * A published source may leave out `n`, `deviation` and `interval` ("not stated").
 */
export const ShownScore = z
  .strictObject({
    value: Points,
    /** How many people it is made of. */
    n: z.optional(Count),
    /** Standard deviation of the people's scores (n − 1). */
    deviation: z.optional(z.number().check(z.gte(0), z.lte(100))),
    /** At 95 %; the value lies in it. */
    interval: z.optional(z.strictObject({ low: Points, high: Points })),
  })
  .check(
    z.refine(
      ({ value, interval }) => !interval || (interval.low <= value && value <= interval.high),
      { path: ['interval'], message: 'expected an interval that holds the value' },
    ),
  );
export type ShownScore = z.infer<typeof ShownScore>;

/** A score that is not given, and why; never with a number of answers. */
export const WithheldScore = z.strictObject({
  /** `protected`: too few answers, or another group could be derived from it. `unasked`: nobody was asked. */
  withheld: z.enum(['protected', 'unasked']),
});
export type WithheldScore = z.infer<typeof WithheldScore>;

export const Score = z.union([ShownScore, WithheldScore]);
export type Score = z.infer<typeof Score>;

/** What a score is compared with, such as the median of a market. */
export const Benchmark = z.strictObject({
  label: Translation,
  /** How many organisations (or people, as `label` says) it is made of. */
  n: z.optional(Count),
  /** Who published it. */
  source: Translation,
  /** The year, or the day, it is of: `2024` or `2024-10-31`. */
  date: z.string().check(z.regex(/^\d{4}(-\d{2}-\d{2})?$/, 'expected 2024 or 2024-10-31')),
  /** The side it compares with. */
  side: Side,
});
export type Benchmark = z.infer<typeof Benchmark>;

/** How one side was asked. */
export const Sampling = z.strictObject({
  /** `census`: all were asked. `sample`: a random part. `open`: whoever wanted to, so no random sample. */
  method: z.optional(z.enum(['census', 'sample', 'open'])),
  /** Who published it, as its licence wants it to be named. */
  source: z.optional(Translation),
});
export type Sampling = z.infer<typeof Sampling>;

/** One row of a profile. */
export const DimensionScores = z.strictObject({
  /** Id within the instrument. */
  id: Id,
  /** Its name; without it the one of the instrument that ships with Oxbow, else the id. */
  label: z.optional(Translation),
  customer: z.optional(Score),
  employee: z.optional(Score),
  benchmark: z.optional(Points),
});
export type DimensionScores = z.infer<typeof DimensionScores>;

/** The frame of a profile: all but its dimensions. */
export const profileFrame = {
  /** Id of the instrument, such as `ox6`. */
  instrument: Id,
  /** Whom it is about: an organisation or a unit. */
  title: z.optional(Translation),
  /** When it was measured: the name of the wave, such as 2024. */
  wave: z.optional(Translation),
  /** What a score is: the mean of scores 0 to 100, or the share of positive answers in percent. */
  measure: z.enum(['mean', 'favourable']),
  /** Scores are shown from so many answers on; never under 5. */
  threshold: z.optional(z.int().check(z.gte(5), z.lte(1000))),
  customer: z.optional(Sampling),
  employee: z.optional(Sampling),
  benchmark: z.optional(Benchmark),
  /** What else to know of how it was measured. */
  note: z.optional(Translation),
};

/**
 * How an organisation is experienced by both sides: aggregates only. Strict: a person's row, or any unknown key, is refused.
 * Widgets read leniently, with `readProfile`.
 */
export const ExperienceProfile = z
  .strictObject({
    ...profileFrame,
    /** In the order in which they are shown. */
    dimensions: z.array(DimensionScores).check(z.minLength(3), z.maxLength(12)),
  })
  .check(
    z.refine(
      ({ dimensions }) => new Set(dimensions.map(({ id }) => id)).size === dimensions.length,
      {
        path: ['dimensions'],
        message: 'two dimensions share an id',
      },
    ),
  );
export type ExperienceProfile = z.infer<typeof ExperienceProfile>;
