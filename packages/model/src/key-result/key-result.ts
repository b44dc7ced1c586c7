import * as z from 'zod/mini';
import { Channel } from '../channel/channel.js';
import { Instant } from '../instant/instant.js';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';
import { noPlace } from './no-place.js';

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const Value = z.number().check(z.gte(-1e15), z.lte(1e15));

/** One measurement of a key result. It names no person. */
export const Reading = z.strictObject({
  at: Instant,
  value: Value,
  /** In the language of whoever wrote it. */
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
});
export type Reading = z.infer<typeof Reading>;

/** What was said at a check-in that brought no new value. It names no person. */
export const EarlierNote = z.strictObject({
  at: Instant,
  /** In the language of whoever wrote it. */
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
});
export type EarlierNote = z.infer<typeof EarlierNote>;

/** What one channel has contributed to a measured result. */
export const ChannelContribution = z.strictObject({
  channel: Channel,
  /** Part of the way that was made since `start` (of the value, where there is no start), in the result's own unit. */
  value: Value,
  note: z.optional(Translation),
});
export type ChannelContribution = z.infer<typeof ChannelContribution>;

/** Where a key result's figures come from. */
export const Source = z.strictObject({
  label: Translation,
  /** When it was last read. */
  at: z.optional(Instant),
  /** See `readLink` for what is linked. */
  link: z.optional(z.string().check(z.maxLength(2048))),
});
export type Source = z.infer<typeof Source>;

const common = {
  id: Id,
  /** The outcome that is wanted, one sentence. */
  title: Translation,
  /** Who is to feel it; absent where nobody said so. */
  side: z.optional(Side),
  /** The key result of the same objective that keeps this one honest, such as the employees' side of a customers' one. */
  paired: z.optional(Id),
  /** The team or role that answers for it, where it is another than the objective's. */
  owner: z.optional(Translation),
  /** How much it counts in its objective beside the others; 1 where absent. */
  weight: z.optional(z.number().check(z.gt(0), z.lte(1000))),
  /** What there is to say of where it stands, from its source or its owner. */
  note: z.optional(Translation),
  /** What was said before without a new value, the oldest first; what came with a value stands with its reading. */
  notes: z.optional(z.array(EarlierNote).check(z.maxLength(200))),
  source: z.optional(Source),
};

const measured = {
  ...common,
  /** The last value; `null` while nothing was measured. */
  current: z.nullable(Value),
  /** What is counted: `percent` (45 is 45 %), a unit that `Intl.NumberFormat` knows (`hour`, `day`), or a word of the host. */
  unit: z.optional(Translation),
  /** ISO 4217 code, when it is money; then without `unit`. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code'))),
  /** Earlier measurements and the last one, oldest first. */
  readings: z.optional(z.array(Reading).check(z.maxLength(1000))),
  /** What channels have contributed, as far as it can be told; the rest is nobody's, see `channelShares`. */
  channels: z.optional(
    z
      .array(ChannelContribution)
      .check(
        z.refine(
          (list) => new Set(list.map(({ channel }) => channel)).size === list.length,
          'a channel stands there twice',
        ),
      ),
  ),
};

/** A number that is to rise from `start` to `target`. */
export const IncreaseResult = z
  .strictObject({ ...measured, type: z.literal('increase'), start: Value, target: Value }, noPlace)
  .check(z.refine(({ start, target }) => target > start, above('target', 'start')));
export type IncreaseResult = z.infer<typeof IncreaseResult>;

/** A number that is to fall from `start` to `target`. */
export const DecreaseResult = z
  .strictObject({ ...measured, type: z.literal('decrease'), start: Value, target: Value }, noPlace)
  .check(z.refine(({ start, target }) => target < start, above('start', 'target')));
export type DecreaseResult = z.infer<typeof DecreaseResult>;

/** A number that is to stay within `minimum` and `maximum`, both included. */
export const MaintainResult = z
  .strictObject(
    { ...measured, type: z.literal('maintain'), minimum: Value, maximum: Value },
    noPlace,
  )
  .check(z.refine(({ minimum, maximum }) => maximum > minimum, above('maximum', 'minimum')));
export type MaintainResult = z.infer<typeof MaintainResult>;

/** A number with three marks on its way: what is promised, what is aimed at, what would be outstanding. It may rise or fall. */
export const ZonesResult = z
  .strictObject(
    {
      ...measured,
      type: z.literal('zones'),
      /** Progress 0. */
      start: Value,
      /** Progress 0.3. */
      commit: Value,
      /** Progress 0.7. */
      target: Value,
      /** Progress 1. */
      stretch: Value,
    },
    noPlace,
  )
  .check(
    z.refine(
      ({ start, commit, target, stretch }) =>
        (start < commit && commit < target && target < stretch) ||
        (start > commit && commit > target && target > stretch),
      { path: ['commit'], message: 'expected start, commit, target and stretch in one direction' },
    ),
  );
export type ZonesResult = z.infer<typeof ZonesResult>;

/** A number that is measured first, so that a target can be set later: it has no progress. */
export const BaselineResult = z.strictObject({ ...measured, type: z.literal('baseline') }, noPlace);
export type BaselineResult = z.infer<typeof BaselineResult>;

/** One step on the way to a milestone result. */
export const Milestone = z.strictObject({
  id: Id,
  title: Translation,
  done: z.boolean(),
  /** How much it counts beside the others; 1 where absent. */
  weight: z.optional(z.number().check(z.gt(0), z.lte(1000))),
});
export type Milestone = z.infer<typeof Milestone>;

/** Steps that are done one by one. */
export const MilestoneResult = z
  .strictObject(
    {
      ...common,
      type: z.literal('milestone'),
      milestones: z.array(Milestone).check(z.minLength(1), z.maxLength(50)),
    },
    noPlace,
  )
  .check(
    z.refine(
      ({ milestones }) => new Set(milestones.map(({ id }) => id)).size === milestones.length,
      {
        path: ['milestones'],
        message: 'two milestones share an id',
      },
    ),
  );
export type MilestoneResult = z.infer<typeof MilestoneResult>;

/** Something that is done or is not. */
export const BinaryResult = z.strictObject(
  {
    ...common,
    type: z.literal('binary'),
    done: z.boolean(),
  },
  noPlace,
);
export type BinaryResult = z.infer<typeof BinaryResult>;

/** A result that is only words and stays words: it has no progress. */
export const QualitativeResult = z.strictObject(
  {
    ...common,
    type: z.literal('qualitative'),
  },
  noPlace,
);
export type QualitativeResult = z.infer<typeof QualitativeResult>;

/** How one sees that an objective is reached, by its type. */
export const KeyResult = z.discriminatedUnion('type', [
  IncreaseResult,
  DecreaseResult,
  MaintainResult,
  ZonesResult,
  BaselineResult,
  MilestoneResult,
  BinaryResult,
  QualitativeResult,
]);
export type KeyResult = z.infer<typeof KeyResult>;

function above(high: string, low: string) {
  return { path: [high], message: `expected more than ${low}` };
}
