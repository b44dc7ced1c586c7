import type { Database, Queries } from '../database/database.js';
import { toKey } from '../key.js';
import { toTopic, type Announcer } from '../live/announcer.js';
import type { Changes } from '../live/changes.js';

/** What is kept with a revision, each in a table that has its name. */
export type RevisedKind = 'objective' | 'journey';

/** Something with a revision, as it is kept. */
export interface Revised {
  revision: number;
  /** As JSON text, its revision in it. */
  body: string;
}

/** Which of them are wanted. */
export interface Wanted<Item> {
  isWanted: (item: Item) => boolean;
  /** The id before the first. */
  after?: string | undefined;
  /** At most so many. */
  limit: number;
}

/** What is done while something is replaced; what it throws keeps what was there. */
export interface Replacing<Item> {
  /** Looks at the present one, whatever its revision. */
  assertSeen?: (present: Item) => void;
  /** Looks at the one that is replaced. */
  assertFit?: (present: Item) => void;
  /** Changes more in the same transaction. */
  alongside?: (query: Queries['query']) => Promise<unknown>;
}

/** How many are read at a time; a journey may be a hundred times as long as an objective. */
const portions: Readonly<Record<RevisedKind, number>> = { objective: 200, journey: 20 };

/** What can be changed by whoever has seen it as it is: each change makes the next revision. */
export class RevisedStore<Item extends { id: string; revision: number }> {
  readonly #kind: RevisedKind;
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(kind: RevisedKind, database: Database, announcer: Announcer) {
    this.#kind = kind;
    this.#database = database;
    this.#announcer = announcer;
  }

  async read(site: string, id: string): Promise<Revised | undefined> {
    return readRevised(this.#database.of(site).query, this.#kind, site, id);
  }

  /** Those of a site that are wanted, by id; the last may be followed by more. */
  async list(
    site: string,
    { isWanted, after, limit }: Wanted<Item>,
  ): Promise<{ id: string; body: string }[]> {
    const kind = this.#kind;
    const found: { id: string; body: string }[] = [];
    let last = after === undefined ? '' : toKey(after);
    for (;;) {
      const rows = await this.#database.of(site).query<{ place: string; body: string }>(
        `select ${kind} as place, body::text as body from oxbow.${kind}
         where site = $1 and ${kind} > $2 order by ${kind} limit $3`,
        [site, last, portions[kind]],
      );
      for (const { body } of rows) {
        // Looked at here: PostgreSQL's operators on JSON fail at texts that it cannot hold itself, such as NUL.
        const item = JSON.parse(body) as Item;
        if (isWanted(item)) found.push({ id: item.id, body });
        if (found.length === limit) return found;
      }
      if (rows.length < portions[kind]) return found;
      last = rows.at(-1)?.place ?? last;
    }
  }

  /**
   * Keeps a new one as revision 1; durable when the promise resolves.
   * @returns what was stored; `undefined` when there is one with this id
   */
  async create(site: string, item: Item): Promise<Revised | undefined> {
    const kind = this.#kind;
    const stored = toRevised(item, 1);
    const rows = await this.#database.of(site).query(
      `insert into oxbow.${kind} (site, ${kind}, revision, body) values ($1, $2, $3, $4::json)
       on conflict do nothing returning revision`,
      [site, toKey(item.id), stored.revision, stored.body],
    );
    if (rows.length === 0) return undefined;
    this.announce(site, item.id);
    return stored;
  }

  /**
   * Puts one in the place of another; durable when the promise resolves.
   * @param revision the one that is replaced
   * @returns what was stored; `undefined` when that is not the present revision
   */
  async replace(
    site: string,
    item: Item,
    revision: number,
    { assertSeen, assertFit, alongside }: Replacing<Item> = {},
  ): Promise<Revised | undefined> {
    const stored = toRevised(item, revision + 1);
    const isReplaced = await this.#database.of(site).transaction<boolean>(async (query) => {
      // Locked until the commit: what was looked at is what is replaced.
      const present = await readRevised(query, this.#kind, site, item.id, 'for update');
      if (!present) return false;
      const replaced = JSON.parse(present.body) as Item;
      assertSeen?.(replaced);
      if (present.revision !== revision) return false;
      assertFit?.(replaced);
      await writeRevised(query, this.#kind, site, item.id, revision, stored);
      await alongside?.(query);
      return true;
    });
    if (!isReplaced) return undefined;
    this.announce(site, item.id);
    return stored;
  }

  /** Its stream of changes: the place is the revision, and only the present one is kept. */
  changes(site: string, id: string): Changes {
    const kind = this.#kind;
    const after = (revision: string) =>
      this.#database.of(site).query<{ place: string; body: string }>(
        `select revision as place, body::text as body from oxbow.${kind}
         where site = $1 and ${kind} = $2 and revision > $3`,
        [site, toKey(id), revision],
      );
    return {
      topic: toTopic(site, kind, toKey(id)),
      newest: async () => (await after('0'))[0]?.place,
      after,
    };
  }

  /** Tells who follows it that it has changed; after the commit. */
  announce(site: string, id: string): void {
    this.#announcer.announce(toTopic(site, this.#kind, toKey(id)));
  }
}

/** @param lock holds it until the end of the transaction */
export async function readRevised(
  query: Queries['query'],
  kind: RevisedKind,
  site: string,
  id: string,
  lock: '' | 'for update' = '',
): Promise<Revised | undefined> {
  const [row] = await query<{ revision: string; body: string }>(
    `select revision, body::text as body from oxbow.${kind}
     where site = $1 and ${kind} = $2 ${lock}`,
    [site, toKey(id)],
  );
  return row && { revision: Number(row.revision), body: row.body };
}

/** Puts the next revision in the place of one that is locked. */
export async function writeRevised(
  query: Queries['query'],
  kind: RevisedKind,
  site: string,
  id: string,
  revision: number,
  next: Revised,
): Promise<void> {
  await query(
    `update oxbow.${kind} set revision = $4, body = $5::json
     where site = $1 and ${kind} = $2 and revision = $3`,
    [site, toKey(id), revision, next.revision, next.body],
  );
}

/** Something as it is kept under a revision. */
export function toRevised(item: { revision: number }, revision: number): Revised {
  return { revision, body: JSON.stringify({ ...item, revision }) };
}
