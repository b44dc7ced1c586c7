import type { Database } from '../database/database.js';

/** A note as it is kept. */
export interface StoredNote {
  id: string;
  /** When it was stored. */
  at: Date;
  seal: Buffer;
  /** Whether it is shared with teams. */
  shared: boolean;
  /** Whether it was written to who asks. */
  own: boolean;
}

/** A place in the order of notes: `at` in milliseconds since 1970. */
export interface NotePlace {
  at: number;
  id: string;
}

/** Who reads, as they are kept. */
export interface HashedReader {
  person: Uint8Array;
  teams: readonly Uint8Array[];
}

/** Notes, of which the database knows no words and no names. */
export class NoteStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The site's key for notes, as it is sealed; `undefined` before the first note. */
  async readKey(site: string): Promise<Buffer | undefined> {
    const [row] = await this.#database
      .of(site)
      .query<{ key: Buffer }>('select key from oxbow.note_key where site = $1', [site]);
    return row?.key;
  }

  /** Keeps a key for notes, unless another process was first. */
  async addKey(site: string, key: Uint8Array): Promise<void> {
    await this.#database
      .of(site)
      .query('insert into oxbow.note_key (site, key) values ($1, $2) on conflict do nothing', [
        site,
        key,
      ]);
  }

  /**
   * Keeps a note; durable when the promise resolves.
   * @param at milliseconds since 1970
   * @returns `undefined` when it is stored now; else what stands under its id, without a seal when that was deleted
   */
  async add(
    site: string,
    { id, at }: NotePlace,
    { writer, recipient, seal }: { writer: Uint8Array; recipient: Uint8Array; seal: Uint8Array },
  ): Promise<{ seal: Buffer | null } | undefined> {
    const { query } = this.#database.of(site);
    const added = await query(
      `insert into oxbow.note (site, id, at, writer, recipient, seal) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning 1`,
      [site, id, new Date(at).toISOString(), writer, recipient, seal],
    );
    if (added.length > 0) return undefined;
    const [known] = await query<{ seal: Buffer | null }>(
      'select seal from oxbow.note where site = $1 and id = $2',
      [site, id],
    );
    return known ?? { seal: null };
  }

  /** Notes to somebody and those that are shared with their teams, newest first. @param place the last one before them */
  async list(
    site: string,
    { person, teams }: HashedReader,
    limit: number,
    place?: NotePlace,
  ): Promise<StoredNote[]> {
    const before = place ? [new Date(place.at).toISOString(), place.id] : [null, null];
    return this.#database
      .of(site)
      .query<StoredNote>(listSql, [...[site, person, teams, limit], ...before]);
  }

  /**
   * Shares a note with teams, or with none any more.
   * @returns it as it is now; `undefined` when it was not written to this person
   */
  async share(
    site: string,
    person: Uint8Array,
    id: string,
    teams: readonly Uint8Array[] | undefined,
  ): Promise<StoredNote | undefined> {
    const [row] = await this.#database.of(site).query<StoredNote>(
      `update oxbow.note set teams = $4
       where site = $1 and recipient = $2 and id = $3
       returning id, at, seal, teams is not null as shared, true as own`,
      [site, person, id, teams ?? null],
    );
    return row;
  }

  /** @returns false when the note was not written to this person, or is deleted already */
  async remove(site: string, person: Uint8Array, id: string): Promise<boolean> {
    const removed = await this.#database.of(site).query(
      `update oxbow.note set writer = null, recipient = null, teams = null, seal = null
       where site = $1 and recipient = $2 and id = $3 returning 1`,
      [site, person, id],
    );
    return removed.length > 0;
  }

  /** Deletes what was written to a person and by that person. */
  async erase(site: string, person: Uint8Array): Promise<void> {
    await this.#database
      .of(site)
      .query('delete from oxbow.note where site = $1 and (recipient = $2 or writer = $2)', [
        site,
        person,
      ]);
  }
}

const listSql = `
  select id, at, seal, teams is not null as shared, recipient = $2 as own from oxbow.note
  where site = $1 and (recipient = $2 or teams && $3::bytea[])
    and ($5::timestamptz is null or (at, id) < ($5::timestamptz, $6::uuid))
  order by at desc, id desc limit $4`;
