import * as z from 'zod/mini';

const Id = z.string().check(z.minLength(1), z.maxLength(100));

/** What one person says who wants to take part in an exchange. Given freely and withdrawn freely, once for each exchange. */
export const SignUp = z.strictObject({
  /** The id of the exchange, see `ExchangeOffer`. */
  exchange: Id,
  /** The name, role or team that the person wants to stand there; nobody has to. */
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type SignUp = z.infer<typeof SignUp>;

/** How many have signed up for an exchange. */
export const SignUpCount = z.strictObject({
  exchange: Id,
  count: z.int().check(z.gte(0), z.lte(1e9)),
  /** Whether who asks is one of them; only then can it be withdrawn. */
  own: z.boolean(),
});
export type SignUpCount = z.infer<typeof SignUpCount>;
