import { toFaults, type Fault } from '@oxbow/model/fault';
import * as z from 'zod/mini';
import { LimitsConfig } from './limits/budgets.js';
import type { BusConfig } from './live/bus.js';
import { OperatorError } from './operator-error.js';
import { readSite, SiteConfig } from './sites/site-config.js';
import type { Site } from './sites/site.js';

/** What a collector is told. */
export const CollectorConfig = z.strictObject({
  /** Address to listen on; `127.0.0.1` unless told otherwise. */
  host: z.optional(z.string().check(z.minLength(1))),
  /** Port to listen on, 8410 unless told otherwise; 0 takes any free one. */
  port: z.optional(z.int('expected a port from 0 to 65535').check(z.gte(0), z.lte(65_535))),
  /** Folder of the embedded database. */
  data: z.optional(z.string().check(z.minLength(1))),
  /** Address of a PostgreSQL to use instead of the embedded one: `postgres://user:password@host/name`. */
  database: z.optional(
    z
      .string()
      .check(z.regex(/^postgres(ql)?:\/\//, 'expected an address that starts with postgres://')),
  ),
  /** How processes on one database tell each other what has changed; PostgreSQL's own NOTIFY unless told otherwise. */
  bus: z.optional(
    z.strictObject({
      /** Addresses of NATS servers, separated by commas: `nats://user:password@host:4222`, or `tls://…`. */
      nats: z.string().check(z.refine(isNats, 'expected addresses such as nats://host:4222')),
    }),
  ),
  /** Everything is checked and answered as in earnest, and nothing is kept; off unless switched on. */
  preview: z.optional(z.boolean()),
  /** How much is taken from whom, by each process; see `defaultLimits`. */
  limits: z.optional(LimitsConfig),
  /**
   * How many proxies stand before the collector, each of which adds to X-Forwarded-For whom it was asked by: 0 to 10.
   * Without it nothing that comes from this machine or a private network is limited by address.
   */
  proxies: z.optional(z.int('expected a number from 0 to 10').check(z.gte(0), z.lte(10))),
  /** How webhooks are told. */
  webhooks: z.optional(
    z.strictObject({
      /** Also at addresses that are not public, such as those of your own network, and there also without https. */
      private: z.optional(z.boolean()),
      /** Days that deliveries are kept, and can be replayed; 30 unless told otherwise. */
      days: z.optional(z.int('expected 1 to 3650 days').check(z.gte(1), z.lte(3650))),
    }),
  ),
  /** Who may read `/metrics`: without it, only this machine. */
  metrics: z.optional(
    z.strictObject({
      /** What the reader sends as `Authorization: Bearer`. */
      token: z.string().check(z.minLength(16, 'expected at least 16 characters')),
    }),
  ),
  /** Sites beside those that were added by command. */
  sites: z.optional(z.array(SiteConfig)),
});
export type CollectorConfig = z.infer<typeof CollectorConfig>;

/** A configuration whose keys were imported. */
export interface Settings {
  host: string;
  port: number;
  data: string | undefined;
  database: string | undefined;
  bus: BusConfig | undefined;
  preview: boolean;
  limits: LimitsConfig | undefined;
  proxies: number | undefined;
  webhooks: { private?: boolean | undefined; days?: number | undefined };
  metrics: { token?: string };
  sites: Site[];
}

/**
 * Checks a configuration.
 * @param names what to call keys of it that came from elsewhere, such as an environment variable
 * @throws OperatorError with one line per fault
 */
export async function readConfig(
  config: unknown,
  name = 'configuration',
  names: ReadonlyMap<string, string> = new Map(),
): Promise<Settings> {
  const result = CollectorConfig.safeParse(config);
  if (!result.success) {
    const faults = toFaults(result.error.issues);
    throw refuse(
      name,
      faults.map(({ path, message }) => ({ path: names.get(path) ?? path, message })),
    );
  }
  const { host = '127.0.0.1', port = 8410, preview = false, data, database, bus } = result.data;
  const { limits, proxies } = result.data;
  const { webhooks = {}, metrics = {} } = result.data;
  const faults: Fault[] = [];
  const sites: Site[] = [];
  for (const [index, config] of (result.data.sites ?? []).entries()) {
    const path = `sites[${index}]`;
    if (sites.some(({ key }) => key === config.key)) {
      faults.push({ path: `${path}.key`, message: 'is the key of a site before it' });
    }
    const read = await readSite(config, path);
    faults.push(...read.faults);
    sites.push(read.site);
  }
  if (faults.length > 0) throw refuse(name, faults);
  return { host, port, data, database, bus, preview, limits, proxies, webhooks, metrics, sites };
}

function refuse(name: string, faults: readonly Fault[]): OperatorError {
  const lines = faults.map(({ path, message }) => `  ${path || '(root)'}: ${message}`);
  return new OperatorError(`The ${name} is not valid:\n${lines.join('\n')}`);
}

function isNats(text: string): boolean {
  return text.split(',').every((address) => {
    const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
    return url !== undefined && /^(nats|tls):$/.test(url.protocol) && url.host !== '';
  });
}
