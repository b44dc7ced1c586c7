import * as z from 'zod/mini';
import { Instant } from '../instant/instant.js';
import { KeyResult } from '../key-result/key-result.js';
import { noPlace } from '../key-result/no-place.js';
import { isPairKnown } from '../key-result/pairs.js';
import { Period } from '../period/period.js';
import { areDistinct } from '../plain/plain.js';
import { Translation } from '../translation/translation.js';
import { Closing, GoalChange, Visibility } from './closing.js';
import { levels } from './levels.js';
import { most } from './limits.js';
import { Autonomy, DimensionLink, Purpose } from './meaning.js';
import { Dependency, Initiative, Material, Parent, Related } from './related.js';

export type { Closing, GoalChange, Visibility } from './closing.js';
export type { Autonomy, DimensionLink, Purpose, WaveScore } from './meaning.js';
export type { Dependency, Initiative, Material, Parent, Related } from './related.js';

/** What somebody can do for an objective. */
export const Contribution = z.strictObject({
  /** Who is meant, for instance a team; absent for everybody. */
  audience: z.optional(Translation),
  text: Translation,
  /** See `readLink` for what is linked. */
  link: z.optional(z.string().check(z.maxLength(2048))),
});
export type Contribution = z.infer<typeof Contribution>;

/** How an open objective stands, as people report it. */
export const ReportedHealth = z.enum(['on-track', 'at-risk', 'off-track']);
export type ReportedHealth = z.infer<typeof ReportedHealth>;

/** Health as somebody reported it. */
export const HealthReport = z.strictObject({
  status: ReportedHealth,
  at: Instant,
  /** The team or role that reported; no person need be named. */
  by: z.optional(Translation),
  note: z.optional(Translation),
});
export type HealthReport = z.infer<typeof HealthReport>;

/** How sure the owner is that the objective will be reached; another thing than progress. */
export const Confidence = z.strictObject({
  /** 0 (not at all) to 10 (certain). */
  value: z.int().check(z.gte(0), z.lte(10)),
  at: Instant,
});
export type Confidence = z.infer<typeof Confidence>;

const once = z.refine<Related[]>(
  (list) => areDistinct(list, 'id'),
  'the same objective stands there twice',
);

/** The frame of an objective: all but its key results. Strict: there is no place for pay, rating or activity of a person. */
export const objectiveFrame = {
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Grows by one with each change; a check-in names the one it has seen. */
  revision: z.int().check(z.gte(0)),
  title: Translation,
  /** Why it matters. An imported one may lack it; then the card says so and invents nothing. */
  why: z.optional(Translation),
  contributions: z.optional(z.array(Contribution).check(z.maxLength(most.contributions))),
  purpose: z.optional(Purpose),
  autonomy: z.optional(Autonomy),
  /** What helps to get better at what the objective needs, such as scenarios. */
  mastery: z.optional(z.array(Material).check(z.maxLength(most.mastery))),
  /** Dimensions of an instrument that it is meant to move. */
  dimensions: z.optional(z.array(DimensionLink).check(z.maxLength(most.dimensions))),
  level: z.optional(z.enum(levels)),
  /** The team or role that answers for it. */
  owner: z.optional(Translation),
  /** The objective one level up that it contributes to. */
  parent: z.optional(Parent),
  /** Those one level down, where the host knows them; a list of objectives finds them by their `parent`. */
  children: z.optional(z.array(Related).check(z.maxLength(most.children), once)),
  /** Objectives at its side. */
  dependencies: z.optional(z.array(Dependency).check(z.maxLength(most.dependencies), once)),
  initiatives: z.optional(z.array(Initiative).check(z.maxLength(most.initiatives))),
  period: Period,
  /** `committed`: 1.0 is expected. `aspirational`: 0.7 is a success. */
  type: z.enum(['committed', 'aspirational']),
  /** How often somebody checks in, in days; 7 where absent. */
  cadence: z.optional(z.int().check(z.gte(1), z.lte(366))),
  /**
   * The progress that is expected at evenly spaced moments from start to end, each 0 to 1, for a year with seasons; without
   * it the expected pace is a straight line.
   */
  expected: z.optional(
    z.array(z.number().check(z.gte(0), z.lte(1))).check(z.minLength(2), z.maxLength(400)),
  ),
  health: z.optional(HealthReport),
  confidence: z.optional(Confidence),
  /** When somebody last checked in. */
  checked: z.optional(Instant),
  /** What there is to say of where it stands as a whole, from its source or its owner. */
  note: z.optional(Translation),
  /** Present once it has ended. */
  closed: z.optional(Closing),
  /** Changes of the goal itself, the oldest first. */
  changes: z.optional(z.array(GoalChange).check(z.maxLength(most.changes))),
  /** Absent: everybody in the organisation. */
  visibility: z.optional(Visibility),
  /** Where the objective comes from, as its licence wants it to be named. */
  attribution: z.optional(Translation),
};

/** An objective with its key results (OKR), strict: every unknown key is refused. Widgets read leniently, with `readObjective`. */
export const Objective = z
  .strictObject(
    {
      ...objectiveFrame,
      keyResults: z.array(KeyResult).check(z.maxLength(most.keyResults)),
    },
    noPlace,
  )
  .check(
    z.refine(
      ({ keyResults }) => new Set(keyResults.map(({ id }) => id)).size === keyResults.length,
      {
        path: ['keyResults'],
        message: 'two key results share an id',
      },
    ),
    z.refine(({ keyResults }) => keyResults.every((each) => isPairKnown(each, keyResults)), {
      path: ['keyResults'],
      message: 'a key result is paired with one that is not there',
    }),
  );
export type Objective = z.infer<typeof Objective>;

const textsOf = (given: Translation | undefined) =>
  typeof given === 'object' ? Object.values(given) : [given ?? ''];

/** An objective that is written now: it says why, in words and at most 280 characters of each language. */
export const NewObjective = Objective.check(
  z.refine(({ why }) => textsOf(why).every((text) => /\S/.test(text)), {
    path: ['why'],
    message: 'expected why it matters',
  }),
  z.refine(({ why }) => textsOf(why).every((text) => text.length <= 280), {
    path: ['why'],
    message: 'expected at most 280 characters',
  }),
);

/** Whether an objective says in words that it comes from elsewhere; then nobody has to say why it matters. */
export function isFromElsewhere({ attribution }: Pick<Objective, 'attribution'>): boolean {
  return textsOf(attribution).some((text) => /\S/.test(text));
}
