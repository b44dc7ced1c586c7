import * as z from 'zod/mini';

const most = 1_000_000_000;

/** Requests, and the seconds in which as many are allowed in the long run: `30 per 60 s`. */
const Budget = z.string('expected a text such as "30 per 60 s"').check(
  z.refine((text) => toBudget(text) !== undefined, {
    message: 'expected 1 to 1000000000 requests per 1 to 3600 s, such as "30 per 60 s"',
  }),
);

const Streams = z
  .int('expected a number of streams from 1')
  .check(z.gte(1, 'expected a number of streams from 1'), z.lte(most));

/** How much is taken from whom, by each process; what is left out is as in `defaultLimits`. */
export const LimitsConfig = z.strictObject({
  /** Requests without a token that hand something in, of one address. */
  address: z.optional(Budget),
  /** The same of a site together. */
  anonymous: z.optional(Budget),
  /** Requests without a token that only read, as each page with a prompt does, of one address. */
  addressReads: z.optional(Budget),
  /** The same of a site together. */
  anonymousReads: z.optional(Budget),
  /** Requests with a receipt, of one address. */
  receipt: z.optional(Budget),
  /** Requests with a token, of a site together. */
  token: z.optional(Budget),
  /** Streams that are open at a time, of a site together. */
  streams: z.optional(Streams),
  /** Streams that are open at a time, of one address. */
  streamsPerAddress: z.optional(Streams),
});
export type LimitsConfig = z.infer<typeof LimitsConfig>;

/**
 * What is allowed unless told otherwise. A person answers a few questions a minute, and an office or a tram full of phones
 * shares an address. It takes two hundred addresses to use up what a site has for all who come without a token.
 */
export const defaultLimits = {
  address: '30 per 60 s',
  anonymous: '6000 per 60 s',
  addressReads: '600 per 60 s',
  anonymousReads: '60000 per 60 s',
  receipt: '20 per 60 s',
  token: '60000 per 60 s',
  streams: 5000,
  streamsPerAddress: 100,
} as const satisfies LimitsConfig;

/** How many requests are allowed: a bucket that holds `requests`, and is filled again in `seconds`. */
export interface Budget {
  requests: number;
  seconds: number;
}

/** What is allowed to whom; see `LimitsConfig`. */
export interface Budgets {
  address: Budget;
  anonymous: Budget;
  addressReads: Budget;
  anonymousReads: Budget;
  receipt: Budget;
  token: Budget;
  streams: number;
  streamsPerAddress: number;
}

/** Puts together what is said for all sites, and for one of them; the last word counts. */
export function toBudgets(...configs: readonly (LimitsConfig | undefined)[]): Budgets {
  const said: Required<LimitsConfig> = Object.assign({}, defaultLimits, ...configs);
  const read = (key: Exclude<keyof LimitsConfig, 'streams' | 'streamsPerAddress'>) =>
    toBudget(said[key]) ?? { requests: 1, seconds: 1 };
  return {
    address: read('address'),
    anonymous: read('anonymous'),
    addressReads: read('addressReads'),
    anonymousReads: read('anonymousReads'),
    receipt: read('receipt'),
    token: read('token'),
    streams: said.streams,
    streamsPerAddress: said.streamsPerAddress,
  };
}

function toBudget(text: string): Budget | undefined {
  const [, requests, seconds] = /^(\d{1,10}) per (\d{1,4}) s$/.exec(text) ?? [];
  const budget = { requests: Number(requests), seconds: Number(seconds) };
  const isInRange = budget.requests >= 1 && budget.requests <= most;
  return isInRange && budget.seconds >= 1 && budget.seconds <= 3600 ? budget : undefined;
}
