import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toFaults } from '@oxbow/model/fault';
import type { JWK } from 'jose';
import * as z from 'zod/mini';
import type { Site } from './access.js';
import { readKey } from './identity.js';
import type { BusConfig } from './live/bus.js';
import { messageOf, OperatorError } from './operator-error.js';

const SiteConfig = z.strictObject({
  /** Public key that names the site: 3 to 64 letters, digits, `-` or `_`. */
  key: z.string().check(z.regex(/^[\w-]{3,64}$/, 'expected 3 to 64 letters, digits, - or _')),
  /** Origins of the pages that may use the key, as in `https://shop.example`. */
  origins: z.array(
    z.string().check(z.refine(isOrigin, 'expected an origin such as https://shop.example')),
  ),
  /** Public keys, Ed25519 or P-256, with which the site's server signs tokens. */
  publicKeys: z.array(z.record(z.string(), z.unknown())),
});

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
  sites: z.array(SiteConfig).check(z.minLength(1, 'expected at least one site')),
});
export type CollectorConfig = z.infer<typeof CollectorConfig>;

/** A configuration whose keys were imported. */
export interface Settings {
  host: string;
  port: number;
  data: string | undefined;
  database: string | undefined;
  bus: BusConfig | undefined;
  sites: Site[];
}

/**
 * Checks a configuration.
 * @throws OperatorError with one line per fault
 */
export async function readConfig(config: unknown, name = 'configuration'): Promise<Settings> {
  const result = CollectorConfig.safeParse(config);
  if (!result.success) {
    const issues = result.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? { ...issue, message: `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}` }
        : issue,
    );
    throw refuse(name, toFaults(issues));
  }
  const { host = '127.0.0.1', port = 8410, data, database, bus } = result.data;
  const faults: { path: string; message: string }[] = [];
  const sites: Site[] = [];
  for (const [index, site] of result.data.sites.entries()) {
    const path = `sites[${index}]`;
    if (sites.some(({ key }) => key === site.key)) {
      faults.push({ path: `${path}.key`, message: 'is the key of a site before it' });
    }
    const keys = [];
    for (const [number, jwk] of site.publicKeys.entries()) {
      try {
        keys.push(await readKey(jwk as JWK));
      } catch (error) {
        faults.push({ path: `${path}.publicKeys[${number}]`, message: messageOf(error) });
      }
    }
    sites.push({ key: site.key, origins: new Set(site.origins), keys });
  }
  if (faults.length > 0) throw refuse(name, faults);
  return { host, port, data, database, bus, sites };
}

/**
 * Reads a configuration from a JSON file; its `data` counts from the file's folder.
 * @throws OperatorError when it cannot be read or is not valid
 */
export async function readConfigFile(file: string): Promise<Settings> {
  let config: unknown;
  try {
    config = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OperatorError(`The configuration ${file} cannot be read: ${messageOf(error)}.`);
  }
  const settings = await readConfig(config, `configuration ${file}`);
  return { ...settings, data: settings.data && resolve(file, '..', settings.data) };
}

function refuse(name: string, faults: readonly { path: string; message: string }[]): OperatorError {
  const lines = faults.map(({ path, message }) => `  ${path || '(root)'}: ${message}`);
  return new OperatorError(`The ${name} is not valid:\n${lines.join('\n')}`);
}

function isNats(text: string): boolean {
  return text.split(',').every((address) => {
    const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
    return url !== undefined && /^(nats|tls):$/.test(url.protocol) && url.host !== '';
  });
}

function isOrigin(text: string): boolean {
  try {
    return /^https?:/.test(text) && new URL(text).origin === text;
  } catch {
    return false;
  }
}
