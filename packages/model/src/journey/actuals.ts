import * as z from 'zod/mini';
import { Channel } from '../channel/channel.js';
import { JourneyExperience } from './journey.js';
import { most } from './limits.js';

const Count = z.int().check(z.gte(0));
const Id = z.string().check(z.minLength(1), z.maxLength(100));

/** What became of one planned step, over many people. */
export const StepActuals = z.strictObject({
  step: Id,
  /** How many people took it, of all who began the journey. */
  people: Count,
  /** How often it was taken; a person can take it more than once. */
  times: Count,
  /** How many people went past it: they reached a later step. */
  skipped: Count,
  /** How often it departed from the plan, by kind (see `Deviation`); a touchpoint can do so in two kinds. */
  deviations: z.strictObject({ channel: Count, order: Count, repeated: Count }),
  /** On which channels it took place, in the order of their registry. */
  channels: z.array(z.strictObject({ channel: Channel, times: Count })),
});
export type StepActuals = z.infer<typeof StepActuals>;

/** What happened that no step is planned like. */
export const Unplanned = z.strictObject({
  channel: Channel,
  /** Empty where the source has none. */
  type: z.string().check(z.maxLength(200)),
  times: Count,
});
export type Unplanned = z.infer<typeof Unplanned>;

/** What really happened on a journey, counted over many customers. Of employees nothing is counted. */
export const JourneyActuals = z.strictObject({
  /** How many people took a step of it at all: the denominator of `people` and `skipped`. */
  people: Count,
  /** How many had touchpoints, and took no step of it. */
  others: Count,
  /** In the order of the journey; only those that a touchpoint can show. */
  steps: z.array(StepActuals),
  /** Ids of the steps that no touchpoint can show: what is not counted did not fail to happen. */
  unseen: z.array(Id),
  /** By channel and type, in the order of the channels' registry; of those on the journey. */
  unplanned: z.array(Unplanned),
  /** The sum of the steps' deviations by kind, of what was skipped, and of what was unplanned. */
  deviations: z.strictObject({
    channel: Count,
    order: Count,
    repeated: Count,
    skipped: Count,
    unplanned: Count,
  }),
  /**
   * How customers felt at what they took, by what they said of it themselves: of each stage and then of its steps, those of
   * which somebody said something; `n` is how many people did. See `feltOf`.
   */
  experience: z.array(JourneyExperience).check(
    z.maxLength(most.stages + most.steps),
    z.refine((points) => points.every(({ side }) => side === 'customer'), 'expected customers'),
  ),
  /** Touchpoints that have no time; they are in no other count. */
  undated: Count,
  /** Touchpoints of no known customer; they are in no other count. */
  unattributed: Count,
});
export type JourneyActuals = z.infer<typeof JourneyActuals>;
