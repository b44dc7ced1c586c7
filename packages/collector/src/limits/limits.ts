import type { Context, MiddlewareHandler } from 'hono';
import type { Environment } from '../access.js';
import type { Operation } from '../api/operation.js';
import type { Site } from '../sites/site.js';
import { NetworkNames, toNetwork, type Provenance } from './address.js';
import { Buckets } from './buckets.js';
import { toBudgets, type Budgets, type LimitsConfig } from './budgets.js';
import { refuse, toHeaders, toStreamHeaders, type Policy } from './headers.js';
import { OpenStreams } from './open-streams.js';
import { whenEnded } from './when-ended.js';

/** Most addresses, and most sites, of which something is known. */
const mostBuckets = 100_000;

/** Seconds after which somebody without a place may ask for one again; nobody knows when one becomes free. */
const waitForPlace = 15;

/** What limits know of an operation. */
type Limited = Pick<Operation, 'method' | 'access' | 'answers'>;

/** What limits are told. */
export interface LimitsOptions {
  /** What is allowed, unless a site's settings say otherwise. */
  limits?: LimitsConfig | undefined;
  /** How many proxies stand before the collector; see `toNetwork`. */
  proxies?: number | undefined;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Is told once, in a line, when there seems to be a proxy that the configuration does not know. */
  report?: ((line: string) => void) | undefined;
}

/**
 * Sees to it that nobody takes more than their part. It counts in this process alone: N processes allow N times as much.
 * No address is kept, only hashes of them, in memory, for a day at most.
 */
export class Limits {
  readonly #options: LimitsOptions;
  readonly #now: () => number;
  readonly #names = new NetworkNames();
  readonly #addresses = new Buckets(mostBuckets);
  readonly #sites = new Buckets(mostBuckets);
  readonly #streams = new OpenStreams();
  readonly #budgets = new WeakMap<Site, Budgets>();
  #isReported = false;

  constructor(options: LimitsOptions = {}) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** How many streams are open. */
  get streams(): number {
    return this.#streams.total;
  }

  /** Limits an operation; stands behind what finds the site and the identity of a request. */
  of({ method, access, answers }: Limited): MiddlewareHandler<Environment> {
    const isStream = answers[200]?.type === 'text/event-stream';
    const isRead = method === 'GET';
    const kind = access === 'receipt' ? 'receipt' : isRead ? 'addressReads' : 'address';
    const siteKind = isRead ? 'anonymousReads' : 'anonymous';
    return async (context, next) => {
      const site = context.get('site');
      const budgets = this.#budgetsOf(site);
      const byToken = context.get('identity') !== undefined && access !== 'receipt';
      const visitor = byToken && !isStream ? undefined : this.#nameOf(context, site);
      const name = byToken ? 'token' : siteKind;
      const policies: Policy[] = [{ name, key: `${name} ${site.key}`, budget: budgets[name] }];
      if (!byToken && visitor !== undefined) {
        const key = `${kind} ${visitor}`;
        policies.unshift({ name: kind, key, budget: budgets[kind], isAddress: true });
      }
      let headers = this.#spend(policies);
      const release = isStream ? this.#open(site, visitor, budgets) : undefined;
      if (release) headers = release.headers;
      try {
        await next();
      } catch (error) {
        release?.close();
        throw error;
      }
      // Written to the answer as it is: `context.header` would make a copy of it each time.
      for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
      if (release) context.res = whenEnded(context.res, context.req.raw, release.close);
    };
  }

  /**
   * Takes a request from each budget, or from none of them.
   * @throws Problem 429
   */
  #spend(policies: readonly Policy[]): Record<string, string> {
    const now = this.#now();
    const states = policies.map((policy) => ({
      ...policy,
      ...this.#bucketsOf(policy).look(policy.key, policy.budget, now),
    }));
    // Who has used up their own part takes nothing from the site's, and so nothing from others.
    const refused = states.find(({ allowed }) => !allowed);
    if (refused) {
      const { name, budget, wait } = refused;
      const detail = `At most ${count(budget.requests, 'request')} in ${budget.seconds} s by the budget “${name}”.`;
      throw refuse(wait, detail, toHeaders([refused]));
    }
    for (const policy of policies) this.#bucketsOf(policy).take(policy.key, policy.budget, now);
    return toHeaders(states);
  }

  /**
   * Takes a place for a stream.
   * @throws Problem 429
   */
  #open(
    site: Site,
    visitor: string | undefined,
    { streams, streamsPerAddress }: Budgets,
  ): { close: () => void; headers: Record<string, string> } {
    const wanted = [
      { name: 'streams', key: `site ${site.key}`, most: streams },
      ...(visitor === undefined
        ? []
        : [{ name: 'streams-address', key: `address ${visitor}`, most: streamsPerAddress }]),
    ];
    for (const { name, key, most } of wanted) {
      if (this.#streams.count(key) < most) continue;
      const detail = `At most ${count(most, 'stream')} at a time by the budget “${name}”.`;
      throw refuse(waitForPlace, detail, toStreamHeaders(name, most, 0));
    }
    const close = this.#streams.open(wanted.map(({ key }) => key));
    const { name, key, most } = wanted.at(-1) ?? { name: '', key: '', most: 0 };
    const left = visitor === undefined ? undefined : most - this.#streams.count(key);
    return { close, headers: toStreamHeaders(name, most, left) };
  }

  #bucketsOf({ isAddress = false }: Policy): Buckets {
    return isAddress ? this.#addresses : this.#sites;
  }

  #budgetsOf(site: Site): Budgets {
    let budgets = this.#budgets.get(site);
    if (!budgets) {
      budgets = toBudgets(this.#options.limits, site.settings.limits);
      this.#budgets.set(site, budgets);
    }
    return budgets;
  }

  /** What the visitor's network is called today; `undefined` where there is none to tell. */
  #nameOf(context: Context<Environment>, site: Site): string | undefined {
    if (this.#names.turn(this.#now())) this.#addresses.clear();
    const provenance = toProvenance(context);
    const network = toNetwork(provenance, this.#options.proxies);
    if (network !== undefined) return this.#names.of(site.key, network);
    if (provenance.forwarded !== undefined && provenance.peer !== undefined) this.#reportProxy();
    return undefined;
  }

  #reportProxy(): void {
    if (this.#isReported) return;
    this.#isReported = true;
    this.#options.report?.(
      'Requests come through a proxy that the configuration does not know: set "proxies" to how many there are. Until then nothing is limited by address.',
    );
  }
}

function toProvenance(context: Context<Environment>): Provenance {
  // Only with a socket: tests and other runtimes have none.
  const { incoming } = (context.env ?? {}) as {
    incoming?: { socket?: { remoteAddress?: string } };
  };
  return {
    peer: incoming?.socket?.remoteAddress,
    forwarded: context.req.header('X-Forwarded-For'),
  };
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
