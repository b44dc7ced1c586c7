import * as z from 'zod/mini';
import { Channel } from '../channel/channel.js';
import { Score } from '../experience/experience.js';
import { areDistinct } from '../plain/plain.js';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';
import { fewestEmployees, most } from './limits.js';
import { mistakesOf } from './mistakes.js';

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const Name = z.string().check(z.minLength(1), z.maxLength(200));
/** See `readLink` for what is linked. */
const Link = z.optional(z.string().check(z.maxLength(2048)));
const People = z.int().check(z.gte(0), z.lte(1e9));

const distinct = <Item extends { id: string }>() =>
  z.refine<Item[]>((list) => areDistinct(list, 'id'), 'two share an id');

/** Part of the way, such as choosing or onboarding. */
export const JourneyStage = z.strictObject({
  id: Id,
  title: Translation,
  /** What happens in it, in a sentence or two. */
  detail: z.optional(Translation),
});
export type JourneyStage = z.infer<typeof JourneyStage>;

/** One who takes part: a customer, an employee whom they meet, or somebody behind the scenes. */
export const JourneyLane = z.strictObject({
  id: Id,
  title: Translation,
  /** `backstage`: what a customer never sees. The line of visibility lies between customers and all others. */
  side: z.enum(['customer', 'employee', 'backstage']),
});
export type JourneyLane = z.infer<typeof JourneyLane>;

/** By what a touchpoint shows that a step was taken: it fits where it has one of each that is stated. */
export const StepSigns = z
  .strictObject({
    types: z.optional(z.array(Name).check(z.minLength(1), z.maxLength(most.signs))),
    categories: z.optional(z.array(Name).check(z.minLength(1), z.maxLength(most.signs))),
    channels: z.optional(z.array(Channel).check(z.minLength(1), z.maxLength(most.signs))),
  })
  .check(
    z.refine((signs) => Object.values(signs).some((each) => each !== undefined), 'says no sign'),
  );
export type StepSigns = z.infer<typeof StepSigns>;

/** What somebody does, or a dialogue of two. */
export const JourneyStep = z.strictObject({
  id: Id,
  stage: Id,
  /** Who does it; of a dialogue, who begins it. */
  lane: Id,
  title: Translation,
  /** The other one of a dialogue. */
  receiver: z.optional(Id),
  /** What the dialogue is for the other one, where it is another thing: `takes the call`. */
  receiverTitle: z.optional(Translation),
  /** Where the dialogue is meant to take place. */
  channel: z.optional(Channel),
  /** For whom it is a moment of truth. */
  moment: z.optional(
    z.array(Side).check(
      z.minLength(1),
      z.maxLength(2),
      z.refine((sides) => new Set(sides).size === sides.length),
    ),
  ),
  /** Ids of the steps that this one serves: the employee's that makes the customer's possible. */
  serves: z.optional(z.array(Id).check(z.maxLength(most.serves))),
  /** Absent where no touchpoint can show it. */
  signs: z.optional(StepSigns),
  link: Link,
});
export type JourneyStep = z.infer<typeof JourneyStep>;

/**
 * How people of one side felt, in their own words or marks and never guessed by anybody: from 1 (very bad) to 5 (very good), the
 * mean where they are many; `null` where nobody was asked.
 */
export const JourneyExperience = z
  .strictObject({
    stage: Id,
    /** Absent for the stage as a whole. */
    step: z.optional(Id),
    side: Side,
    value: z.nullable(z.number().check(z.gte(1), z.lte(5))),
    /** How many people it is of; employees are told of from 5 on. */
    n: z.optional(People),
  })
  .check(
    z.refine(
      ({ side, value, n = 0 }) => side === 'customer' || value === null || n >= fewestEmployees,
      { path: ['n'], message: `expected at least ${fewestEmployees} employees` },
    ),
  );
export type JourneyExperience = z.infer<typeof JourneyExperience>;

/** How engaged one side is in a stage, 0 to 100, as published: of a group, never of a person. */
export const JourneyEngagement = z.strictObject({ stage: Id, side: Side, score: Score });
export type JourneyEngagement = z.infer<typeof JourneyEngagement>;

/** What is done for a stage or a step, or measured there. */
export const JourneyMeasure = z.strictObject({
  id: Id,
  title: Translation,
  stage: Id,
  step: z.optional(Id),
  /** For whom; absent for both. */
  side: z.optional(Side),
  /** The id of the objective that it belongs to. */
  objective: z.optional(Id),
  /** The dimension of an instrument that it should move. */
  dimension: z.optional(z.strictObject({ instrument: Id, dimension: Id })),
  link: Link,
});
export type JourneyMeasure = z.infer<typeof JourneyMeasure>;

/** An offer to live the other side of a stage for a while: a day in somebody's job. */
export const ExchangeOffer = z.strictObject({
  id: Id,
  stage: Id,
  title: Translation,
  /** The team or role that takes somebody in; no person need be named. */
  host: z.optional(Translation),
  /** When, and for how long, in words. */
  when: z.optional(Translation),
  /** How many can take part; absent where there is no limit. */
  places: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  /** What those who were there have learned; it names nobody. */
  learned: z.optional(z.array(Translation).check(z.maxLength(most.learned))),
});
export type ExchangeOffer = z.infer<typeof ExchangeOffer>;

/**
 * A journey as it is meant to be: one of a customer, of an employee, or of both over the same stages. What has really happened
 * is computed from touchpoints, see `journeyActuals`. Strict: every unknown key is refused; widgets read leniently, with
 * `readJourney`.
 */
export const Journey = z
  .strictObject({
    id: Id,
    /** Grows by one with each change. */
    revision: z.int().check(z.gte(0)),
    title: Translation,
    kind: z.enum(['customer', 'employee', 'joint']),
    /** For whom it stands, such as `A family that moves house`; nobody in particular. */
    actor: z.optional(Translation),
    /** The situation that they are in. */
    scenario: z.optional(Translation),
    /** What they expect. */
    expectation: z.optional(Translation),
    /** In the order in which they are gone through. */
    stages: z
      .array(JourneyStage)
      .check(z.minLength(1), z.maxLength(most.stages), distinct<JourneyStage>()),
    /** From what the customer sees to what nobody sees. */
    lanes: z
      .array(JourneyLane)
      .check(z.minLength(1), z.maxLength(most.lanes), distinct<JourneyLane>()),
    /** Within a stage in the order in which they are meant to happen. */
    steps: z.array(JourneyStep).check(z.maxLength(most.steps), distinct<JourneyStep>()),
    experience: z.optional(z.array(JourneyExperience).check(z.maxLength(most.experience))),
    engagement: z.optional(z.array(JourneyEngagement).check(z.maxLength(most.engagement))),
    measures: z.optional(
      z.array(JourneyMeasure).check(z.maxLength(most.measures), distinct<JourneyMeasure>()),
    ),
    exchanges: z.optional(
      z.array(ExchangeOffer).check(z.maxLength(most.exchanges), distinct<ExchangeOffer>()),
    ),
    /** Where it comes from, as its licence wants it to be named. */
    attribution: z.optional(Translation),
  })
  .check((context) => {
    for (const { path, message } of mistakesOf(context.value))
      context.issues.push({ code: 'custom', input: context.value, path, message });
  });
export type Journey = z.infer<typeof Journey>;
