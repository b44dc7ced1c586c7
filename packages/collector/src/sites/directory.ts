import { messageOf } from '../operator-error.js';
import { readKey } from '../identity.js';
import type { Bus } from '../live/bus.js';
import { fetchKeys } from './remote-keys.js';
import type { Site, Sites } from './site.js';
import { sitesTopic, type SiteStore, type StoredState } from './site-store.js';

/** Looks by itself this often, should a message have been lost: milliseconds. */
const defaultInterval = 1000;

/**
 * The sites of the configuration and those of the table, as they are now in every process: a message tells of a change at
 * once, and a look each second finds what no message told. A site of the configuration hides one of the table with the
 * same key.
 */
export class SiteDirectory implements Sites {
  readonly #fixed: ReadonlyMap<string, Site>;
  readonly #store: SiteStore;
  readonly #report: (line: string) => void;
  readonly #now: () => number;
  readonly #stopListening: () => Promise<void>;
  readonly #clock: NodeJS.Timeout;
  #sites: ReadonlyMap<string, Site>;
  #origins: ReadonlySet<string> = new Set();
  /** What was read, so that keys are imported once and fetched ones stay. */
  #known = new Map<string, { revision: string; site: Site }>();
  #version: string | undefined;
  #looking: Promise<void> | undefined;
  #again = false;

  private constructor(options: DirectoryOptions) {
    const { fixed, store, bus, report, now = Date.now, interval = defaultInterval } = options;
    this.#fixed = new Map(fixed.map((site) => [site.key, site]));
    this.#sites = this.#fixed;
    this.#store = store;
    this.#report = report;
    this.#now = now;
    this.#stopListening = bus.subscribe((topics) => {
      if (topics === undefined || topics.includes(sitesTopic)) this.#look();
    });
    this.#clock = setInterval(() => this.#look(), interval);
    this.#clock.unref();
  }

  /** Opens it when it has read the table once. @throws when the table cannot be read */
  static async open(options: DirectoryOptions): Promise<SiteDirectory> {
    const directory = new SiteDirectory(options);
    try {
      await directory.#read();
      return directory;
    } catch (error) {
      await directory.stop();
      throw error;
    }
  }

  find(key: string): Site | undefined {
    const site = this.#sites.get(key);
    const now = this.#now();
    if (site?.keys.some(({ until = Infinity }) => until <= now)) {
      return { ...site, keys: site.keys.filter(({ until = Infinity }) => until > now) };
    }
    return site;
  }

  hasOrigin(origin: string): boolean {
    return this.#origins.has(origin);
  }

  list(): readonly string[] {
    return [...this.#sites.keys()];
  }

  async stop(): Promise<void> {
    clearInterval(this.#clock);
    await this.#stopListening();
    await this.#looking;
  }

  /** One look at a time; a message that comes during one may tell of what it has missed. */
  #look(): void {
    this.#again = true;
    this.#looking ??= (async () => {
      while (this.#again) {
        this.#again = false;
        // A database that is away changes no site; the next look comes within the second.
        await this.#read().catch(() => {});
      }
      this.#looking = undefined;
    })();
  }

  async #read(): Promise<void> {
    const version = await this.#store.version();
    if (version === this.#version) return;
    const stored = await this.#store.list();
    const known = new Map<string, { revision: string; site: Site }>();
    for (const state of stored) {
      const before = this.#known.get(state.key);
      const isSame = before?.revision === state.revision;
      const site = isSame ? before.site : await this.#toSite(state);
      known.set(state.key, { revision: state.revision, site });
    }
    this.#known = known;
    this.#sites = new Map([
      ...[...known].map(([key, { site }]) => [key, site] as const),
      ...this.#fixed,
    ]);
    this.#origins = new Set([...this.#sites.values()].flatMap(({ origins }) => [...origins]));
    this.#version = version;
  }

  async #toSite({ key, origins, keys, jwks, settings }: StoredState): Promise<Site> {
    const read: Site['keys'][number][] = [];
    for (const stored of keys) {
      try {
        const until = stored.until === undefined ? undefined : Date.parse(stored.until);
        read.push({ ...(await readKey(stored.key)), ...(until !== undefined && { until }) });
      } catch (error) {
        // One key that somebody has spoilt in the table must not cost the site, and much less all sites.
        this.#report(`A key of the site ${key} cannot be used: ${messageOf(error)}.`);
      }
    }
    return {
      key,
      origins: new Set(origins),
      keys: read,
      settings,
      ...(jwks !== null && { remote: fetchKeys(jwks) }),
    };
  }
}

/** What a directory works with. */
export interface DirectoryOptions {
  /** Sites of the configuration. */
  fixed: readonly Site[];
  store: SiteStore;
  bus: Pick<Bus, 'subscribe'>;
  /** Is told, in one line, of what is wrong in the table. */
  report: (line: string) => void;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Milliseconds between its own looks. */
  interval?: number;
}
