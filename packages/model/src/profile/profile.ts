import * as z from 'zod/mini';
import { Channel } from '../channel/channel.js';
import { readLink } from '../link/link.js';
import { Day } from '../period/period.js';
import { maskedFacts, mostFacts } from './limits.js';

const Name = z.string().check(z.minLength(1), z.maxLength(200));
const Line = z.string().check(z.minLength(1), z.maxLength(500));

/** A matter of the customer that the firm takes care of. */
export const CustomerCase = z.strictObject({
  /** As touchpoints name it in `case`. */
  id: Name,
  title: z.optional(Line),
  /** The day it was opened on. */
  since: z.optional(Day),
  open: z.boolean(),
});
export type CustomerCase = z.infer<typeof CustomerCase>;

/** What the firm does next for the customer. */
export const FollowUp = z.strictObject({
  title: Line,
  /** The team or the person that does it, as the host says it. */
  owner: z.optional(Name),
  /** The last day on which it is done in time. */
  due: z.optional(Day),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Whom the customer, or who speaks to them, can talk to. */
export const Advisor = z.strictObject({
  name: Name,
  team: z.optional(Name),
  /** Where the advisor is reached; see `readLink` for what is allowed. */
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
});
export type Advisor = z.infer<typeof Advisor>;

/** Who sees what is shown of a customer, and why, in words of the host. */
export const Disclosure = z.strictObject({
  purpose: z.optional(Line),
  /** The systems it comes from. */
  source: z.optional(Line),
  /** How long it is kept. */
  retention: z.optional(Line),
  readers: z.optional(Line),
});
export type Disclosure = z.infer<typeof Disclosure>;

/** A fact that can be kept from those who do not serve the customer. */
export const MaskedFact = z.enum(maskedFacts);
export type MaskedFact = z.infer<typeof MaskedFact>;

/**
 * What is known of a customer beside the touchpoints, on the wire: facts that somebody stated, nothing that was computed
 * about a person. Strict, every unknown key is refused; widgets read leniently, with `readCustomerProfile`.
 */
export const CustomerProfile = z.strictObject({
  /** Where in their life cycle with the firm they are, in words of the host. */
  stage: z.optional(Name),
  /** Each with an id of its own; 100 at most. */
  cases: z.optional(
    z
      .array(CustomerCase)
      .check(z.maxLength(mostFacts), z.refine(haveOwnIds, 'two cases share an id')),
  ),
  followup: z.optional(FollowUp),
  /** What the customer asked for, in their words; 100 at most. */
  needs: z.optional(z.array(Line).check(z.maxLength(mostFacts))),
  /** The channel that the customer wants to be reached on. */
  preferred: z.optional(Channel),
  advisor: z.optional(Advisor),
  disclosure: z.optional(Disclosure),
  /** Facts that only those who serve the customer may see. */
  masked: z.optional(z.array(MaskedFact).check(z.maxLength(maskedFacts.length))),
});
export type CustomerProfile = z.infer<typeof CustomerProfile>;

function haveOwnIds(cases: readonly CustomerCase[]): boolean {
  return new Set(cases.map(({ id }) => id)).size === cases.length;
}
