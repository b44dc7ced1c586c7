import * as z from 'zod/mini';
import { mostItemsAsked } from '../instrument/instrument-limits.js';
import { readLink } from '../link/link.js';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';

const Id = z
  .string()
  .check(z.regex(/^[\w.-]{1,60}$/, 'expected 1 to 60 letters, digits, ., - or _'));
const sameId = 'two share an id';
const Points = z.number().check(z.gte(0), z.lte(100));
const Threshold = z.int().check(z.gte(5), z.lte(1000));
const Count = z.int().check(z.gte(0), z.lte(1e9));
const Link = z
  .string()
  .check(
    z.refine(
      (value) => readLink(value) !== undefined,
      'expected a plain http, https, mailto or tel address',
    ),
  );
const day = /^\d{4}(-\d{2}-\d{2})?$/;
const Date = z.string().check(z.regex(day, 'expected 2024 or 2024-10-31'));

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

/** A group above another one, in which a score is shown that is withheld in the other. */
export const GroupAbove = z.strictObject({
  /** The id of its unit; absent for the whole. */
  unit: z.optional(Id),
  title: z.optional(Translation),
});
export type GroupAbove = z.infer<typeof GroupAbove>;

/** A score that is not given, and why; never with a number of answers. */
export const WithheldScore = z.strictObject({
  /** `protected`: too few answers, or another group could be derived from it. `unasked`: nobody was asked. */
  withheld: z.enum(['protected', 'unasked']),
  /** The next group up that is shown. */
  above: z.optional(GroupAbove),
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
  date: Date,
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

/** A further series: what another audience says, or what somebody else has published. */
export const FurtherSeries = z.strictObject({
  id: Id,
  label: Translation,
  /** `audience`: people whom the firm asked too, such as partners. `external`: figures of somebody else. */
  kind: z.enum(['audience', 'external']),
  method: z.optional(z.enum(['census', 'sample', 'open'])),
  source: z.optional(Translation),
  date: z.optional(Date),
});
export type FurtherSeries = z.infer<typeof FurtherSeries>;

/** Most further series of a profile: more are no picture. */
export const mostSeries = 3;

/** Cronbach's alpha of one side's statements about a dimension; shown from 30 complete answers on. */
export const ShownReliability = z.strictObject({
  n: z.int().check(z.gte(30), z.lte(1e9)),
  alpha: z.number().check(z.gte(-100), z.lte(1)),
});
export type ShownReliability = z.infer<typeof ShownReliability>;

/** What an objective is to move, and the moments of the journey that it is about. */
export const ObjectiveLink = z.strictObject({
  /** The objective's title. */
  title: Translation,
  link: z.optional(Link),
  moments: z.optional(
    z.array(z.strictObject({ title: Translation, link: z.optional(Link) })).check(z.maxLength(10)),
  ),
});
export type ObjectiveLink = z.infer<typeof ObjectiveLink>;

const bySide = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.strictObject({ customer: z.optional(value), employee: z.optional(value) }));

const scores = {
  /** Id within the instrument. */
  id: Id,
  customer: z.optional(Score),
  employee: z.optional(Score),
  /** By the id of a further series. */
  series: z.optional(z.record(Id, Score)),
};

/** What one group, or one wave, gave in one dimension. */
export const GroupScores = z.strictObject(scores);
export type GroupScores = z.infer<typeof GroupScores>;

/** One row of a profile. */
export const DimensionScores = z.strictObject({
  ...scores,
  /** Its name; without it the one of the instrument that ships with Oxbow, else the id. */
  label: z.optional(Translation),
  /** Its scores are shown from so many answers on, where that is more than the profile's: its statements are about one person, say. */
  threshold: z.optional(Threshold),
  /** The value alone, or with n and deviation, so that a difference from it can be tested. */
  benchmark: z.optional(z.union([Points, ShownScore])),
  reliability: bySide(ShownReliability),
  /** What is done about it for each side: one measure, mirrored. Without it that of the instrument that ships with Oxbow. */
  practice: bySide(Translation),
  objectives: z.optional(z.array(ObjectiveLink).check(z.maxLength(20))),
});
export type DimensionScores = z.infer<typeof DimensionScores>;

/** Most dimensions that are read; a figure shows twelve at most. */
export const mostDimensions = 60;

const Groups = z
  .array(GroupScores)
  .check(
    z.minLength(1),
    z.maxLength(mostDimensions),
    z.refine(haveOwnIds, 'two dimensions share an id'),
  );

/** Which statements of the instrument were not asked, by their ids, or only how many. */
const Excluded = z.union([Count, z.array(Id).check(z.maxLength(mostItemsAsked))]);

/** An earlier wave of the same group and the same instrument. */
export const EarlierWave = z.strictObject({
  wave: Translation,
  /** Of the instrument then; statements that have changed make another version. */
  version: z.optional(z.int().check(z.gte(1))),
  /** Statements that were struck then, or left out of a short form; none where it is absent. */
  excluded: z.optional(Excluded),
  /** Its scores were shown from so many answers on, where that is more than the profile's. */
  threshold: z.optional(Threshold),
  dimensions: Groups,
});
export type EarlierWave = z.infer<typeof EarlierWave>;

/** A part of the people, such as those who rarely meet a customer. */
export const SegmentGroup = z.strictObject({ id: Id, title: Translation, dimensions: Groups });
export type SegmentGroup = z.infer<typeof SegmentGroup>;

/** The people parted in one way, such as by their distance to customers; never crossed with another way. */
export const Segmentation = z.strictObject({
  id: Id,
  label: Translation,
  groups: z
    .array(SegmentGroup)
    .check(z.minLength(1), z.maxLength(24), z.refine(haveOwnIds, sameId)),
});
export type Segmentation = z.infer<typeof Segmentation>;

/** The frame of a profile: all but its dimensions, and what repeats them for other waves and groups. */
export const profileFrame = {
  /** Id of the instrument, such as `ox6`. */
  instrument: Id,
  /** Of the instrument, so that waves are compared only where the same was asked. */
  version: z.optional(z.int().check(z.gte(1))),
  /** What is known of how well the instrument measures. */
  status: z.optional(Translation),
  /** The id of the unit it is about; absent for the whole. */
  unit: z.optional(Id),
  /** Whom it is about: an organisation or a unit. */
  title: z.optional(Translation),
  /** When it was measured: the name of the wave, such as 2024. */
  wave: z.optional(Translation),
  /** What a score is: the mean of scores 0 to 100, or the share of positive answers in percent. */
  measure: z.enum(['mean', 'favourable']),
  /** Scores are shown from so many answers on; never under 5. */
  threshold: z.optional(Threshold),
  customer: z.optional(Sampling),
  employee: z.optional(Sampling),
  benchmark: z.optional(Benchmark),
  series: z.optional(
    z.array(FurtherSeries).check(z.maxLength(mostSeries), z.refine(haveOwnIds, sameId)),
  ),
  /** Statements of the instrument that were struck, or left out of a short form, and not asked; none where it is absent. */
  excluded: z.optional(Excluded),
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
    dimensions: z
      .array(DimensionScores)
      .check(
        z.minLength(1),
        z.maxLength(mostDimensions),
        z.refine(haveOwnIds, 'two dimensions share an id'),
      ),
    /** Earlier waves, the oldest first. */
    waves: z.optional(z.array(EarlierWave).check(z.maxLength(24))),
    segments: z.optional(z.array(Segmentation).check(z.maxLength(3), z.refine(haveOwnIds, sameId))),
  })
  .check(
    z.refine(
      ({ dimensions, waves = [], segments = [] }) => {
        const ids = new Set(dimensions.map(({ id }) => id));
        return [...waves, ...segments.flatMap(({ groups }) => groups)].every((group) =>
          group.dimensions.every(({ id }) => ids.has(id)),
        );
      },
      { path: ['dimensions'], message: 'a wave or a group has a dimension that is not there' },
    ),
    z.refine(
      ({ dimensions, series = [], waves = [], segments = [] }) => {
        const ids = new Set(series.map(({ id }) => id));
        return [
          dimensions,
          ...waves.map((wave) => wave.dimensions),
          ...segments.flatMap(({ groups }) => groups.map((group) => group.dimensions)),
        ]
          .flat()
          .every((row) => Object.keys(row.series ?? {}).every((id) => ids.has(id)));
      },
      { path: ['series'], message: 'a score names a series that is not there' },
    ),
  );
export type ExperienceProfile = z.infer<typeof ExperienceProfile>;

function haveOwnIds(list: readonly { id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size === list.length;
}
