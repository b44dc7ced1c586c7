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
    const { at, id } = place ?? first;
    const before = [new Date(at).toISOString(), id];
    const values = [site, person, teams, limit, ...before];
    return this.#database.of(site).query<StoredNote>(listSql, values);
  }

  /**
   * Shares a note with these teams and no others, or with none any more.
   * @returns it as it is now; `undefined` when it was not written to this person
   */
  async share(
    site: string,
    person: Uint8Array,
    id: string,
    teams: readonly Uint8Array[],
  ): Promise<StoredNote | undefined> {
    const values = [site, person, id, teams];
    const [row] = await this.#database.of(site).query<StoredNote>(shareSql, values);
    return row;
  }

  /** @returns false when the note was not written to this person, or is deleted already */
  async remove(site: string, person: Uint8Array, id: string): Promise<boolean> {
    const removed = await this.#database.of(site).query(removeSql, [site, person, id]);
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

/** Before it is everything: the last moment that a time can name. */
const first: NotePlace = {
  at: Date.parse('9999-12-31T23:59:59.999Z'),
  id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

// Of each list no more than a page is looked at, however much there is.
const listSql = `
  with shared as (
    select found.note, found.at from unnest($3::bytea[]) as named (team) cross join lateral (
      select note, at from oxbow.note_team
      where site = $1 and team = named.team and (at, note) < ($5::timestamptz, $6::uuid)
      order by at desc, note desc limit $4
    ) as found
  ), own as (
    select id, at from oxbow.note
    where site = $1 and recipient = $2 and (at, id) < ($5::timestamptz, $6::uuid)
    order by at desc, id desc limit $4
  ), page as (
    select id, at from own union select note, at from shared order by at desc, id desc limit $4
  )
  select note.id, note.at, note.seal, note.recipient = $2 as own, reading.shared
  from page
  join oxbow.note on note.site = $1 and note.id = page.id and note.seal is not null
  cross join lateral (
    select count(*) > 0 as shared from (
      select from oxbow.note_team where site = $1 and note_team.note = page.id limit 1
    ) as one
  ) as reading
  order by note.at desc, note.id desc`;

// What stays shared is left alone: one statement cannot take a row away and put it back.
const shareSql = `
  with own as (
    select id, at, seal from oxbow.note where site = $1 and recipient = $2 and id = $3 for update
  ), removed as (
    delete from oxbow.note_team using own
    where note_team.site = $1 and note_team.note = own.id and note_team.team <> all($4::bytea[])
  ), added as (
    insert into oxbow.note_team (site, note, team, at)
    select $1, own.id, team, own.at from own, unnest($4::bytea[]) as team
    on conflict do nothing
  )
  select id, at, seal, true as own, cardinality($4::bytea[]) > 0 as shared from own`;

const removeSql = `
  with emptied as (
    update oxbow.note set writer = null, recipient = null, seal = null
    where site = $1 and recipient = $2 and id = $3 returning id
  ), unshared as (
    delete from oxbow.note_team using emptied where note_team.site = $1 and note_team.note = emptied.id
  )
  select from emptied`;
