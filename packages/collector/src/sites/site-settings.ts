import * as z from 'zod/mini';
import { LimitsConfig } from '../limits/budgets.js';

const Months = z.int('expected whole months from 1 to 1200').check(z.gte(1), z.lte(1200));

/** What a site decides for itself; each key may be left out. */
export const SiteSettings = z.strictObject({
  /** E-mail addresses, phone numbers and IBANs in free text are replaced before it is stored; on unless switched off. */
  redaction: z.optional(z.boolean()),
  /** How long what is kept is kept; without a number, until it is erased. */
  retention: z.optional(
    z.strictObject({
      touchpoints: z.optional(Months),
      responses: z.optional(Months),
      /** What people wrote to each other. */
      notes: z.optional(Months),
      /** Who signed up for an offer of a journey; 24 months unless told otherwise. */
      signUps: z.optional(Months),
      /** Lines that say who read about a customer; 24 months unless told otherwise. */
      audit: z.optional(Months),
      /** How long late records of customers who were erased are refused; 24 months unless told otherwise. */
      tombstones: z.optional(Months),
    }),
  ),
  /** How much is taken from whom, where it is not what the configuration says for all sites. */
  limits: z.optional(LimitsConfig),
});
export type SiteSettings = z.infer<typeof SiteSettings>;
