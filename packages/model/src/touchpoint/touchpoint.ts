import * as z from 'zod/mini';
import { Channel } from '../channel/channel.js';
import { Instant } from '../instant/instant.js';
import { readLink } from '../link/link.js';
import { Side } from '../side/side.js';
import { maskedFields } from './masked-fields.js';

const Name = z.string().check(z.minLength(1), z.maxLength(200));

/** A sum of money. `value` is in whole units of `currency` (12.5 is twelve and a half), negative for money that goes back. */
export const Amount = z.strictObject({
  value: z
    .number()
    .check(z.gte(-1e15, 'expected at least -1e15'), z.lte(1e15, 'expected at most 1e15')),
  /** ISO 4217 code, three capital letters. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code')),
});
export type Amount = z.infer<typeof Amount>;

/** A mood that somebody stated, never one that was computed. */
export const Sentiment = z.strictObject({
  /** From −1 (very bad) to 1 (very good). */
  value: z.number().check(z.gte(-1), z.lte(1)),
  /** Who stated it, for instance `customer`. */
  source: Name,
});
export type Sentiment = z.infer<typeof Sentiment>;

/** An answer on a scale, such as 9 of 10. */
export const Rating = z.strictObject({
  value: z.number().check(z.gte(0), z.lte(100)),
  maximum: z.number().check(z.gt(0), z.lte(100)),
});
export type Rating = z.infer<typeof Rating>;

/** Who wrote to whom: `in` reaches the firm, `out` leaves it, `internal` stays inside. */
export const Direction = z.enum(['in', 'out', 'internal']);
export type Direction = z.infer<typeof Direction>;

/** What a customer gained on a loyalty account, in points. */
export const Loyalty = z.strictObject({
  /** Negative for points that were spent or taken back. */
  points: z.number().check(z.gte(-1e15), z.lte(1e15)),
  /** What the account held afterwards. */
  balance: z.optional(z.number().check(z.gte(-1e15), z.lte(1e15))),
});
export type Loyalty = z.infer<typeof Loyalty>;

/** What a customer looked for. */
export const Search = z.strictObject({
  words: z.string().check(z.minLength(1), z.maxLength(500)),
  /** How many results there were; 0 is a search that found nothing. */
  results: z.optional(z.int().check(z.gte(0))),
});
export type Search = z.infer<typeof Search>;

/** What the source itself says of how the touchpoint before led to this one. */
export const StatedHandover = z.strictObject({
  /** Why the customer came to this channel, in words of the source. */
  reason: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  /** Whether what was known before was known here; `false` when the customer had to start again. */
  carried: z.optional(z.boolean()),
});
export type StatedHandover = z.infer<typeof StatedHandover>;

/** A field that can be kept from those who do not serve the customer; title and detail are so by `confidential`. */
export const MaskedField = z.enum(maskedFields);
export type MaskedField = z.infer<typeof MaskedField>;

/**
 * One moment in which a customer and the firm met, on the wire: strict, every unknown key is refused.
 * Widgets read records of a host leniently, with `readTouchpoint`.
 */
export const Touchpoint = z
  .strictObject({
    /** Unique within the customer, made by the sender; sending it again changes nothing. */
    id: Name,
    /** The customer's pseudonymous number; absent when the contact belongs to nobody in particular. */
    customer: z.optional(Name),
    /** ISO 8601 with an offset or `Z`. */
    at: Instant,
    channel: Channel,
    /** The channel's name at its source, where `channel` is `other`. */
    originalchannel: z.optional(Name),
    /** A second channel on which it took place at the same time, such as a video call in a store. */
    alongside: z.optional(Channel),
    /** What happened, one lowercase word: `order`, `call`, `search`, `loyalty`, …; see `touchpointTypes`. */
    type: Name,
    /** What it is about, in the words of its source, such as the topic of a complaint. */
    category: z.optional(Name),
    direction: Direction,
    /** One line in the language of the source. */
    title: z.string().check(z.minLength(1), z.maxLength(500)),
    /** Plain text; line breaks count. */
    detail: z.optional(z.string().check(z.maxLength(20_000))),
    /** The team of the firm, by its name. */
    team: z.optional(Name),
    /** A person of the firm, only as a contact: nothing is filtered, counted, grouped, sorted or searched by it. */
    agent: z.optional(Name),
    /** Where it took place, such as a store. */
    place: z.optional(Name),
    /** The case that this contact belongs to. */
    case: z.optional(Name),
    /** The id of the touchpoint this one continues. */
    previous: z.optional(Name),
    handover: z.optional(StatedHandover),
    /** The system the record comes from. */
    source: z.optional(Name),
    /** Address of the record in its system; see `readLink` for what is allowed. */
    link: z.optional(
      z
        .string()
        .check(
          z.refine(
            (value) => readLink(value) !== undefined,
            'expected a plain http, https, mailto or tel address',
          ),
        ),
    ),
    amount: z.optional(Amount),
    rating: z.optional(Rating),
    sentiment: z.optional(Sentiment),
    loyalty: z.optional(Loyalty),
    search: z.optional(Search),
    /** The campaign that it belongs to. */
    campaign: z.optional(Name),
    side: Side,
    /** True when only those who serve the customer may see title and detail. */
    confidential: z.optional(z.boolean()),
    /** Further fields that only those who serve the customer may see. */
    masked: z.optional(z.array(MaskedField).check(z.maxLength(maskedFields.length))),
  })
  .check(
    z.refine((touchpoint) => touchpoint.side === 'customer' || touchpoint.sentiment === undefined, {
      path: ['sentiment'],
      message: "an employee's touchpoint never carries a sentiment",
    }),
    z.refine(({ channel, alongside }) => alongside !== channel, {
      path: ['alongside'],
      message: 'expected another channel than `channel`',
    }),
  );
export type Touchpoint = z.infer<typeof Touchpoint>;

/** One page of a customer's touchpoints, newest first. */
export const TimelinePage = z.object({
  touchpoints: z.array(z.unknown()),
  /** Ask for older ones with this cursor; `null` when there are none. */
  before: z.nullish(z.string().check(z.maxLength(500))),
  /** What is known of the customer beside them, a `CustomerProfile`. */
  profile: z.optional(z.unknown()),
  /** Live changes start after this place; absent where the source has no live changes. */
  sequence: z.optional(z.string().check(z.maxLength(40))),
});
export type TimelinePage = z.infer<typeof TimelinePage>;

/** A live change of a timeline: touchpoints that are new, or that replace those with the same id. */
export const TimelineChange = z.object({ added: z.array(z.unknown()) });
export type TimelineChange = z.infer<typeof TimelineChange>;
