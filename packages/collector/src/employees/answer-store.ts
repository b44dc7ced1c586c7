import type { Database, Queries } from '../database/database.js';

/** An answer as it is kept while its wave is open. */
export interface SealedAnswer {
  /** HMAC of its id. */
  id: string;
  receipt: Uint8Array | undefined;
  seal: Uint8Array;
}

/** What became of an answer: the person has answered before, or the wave takes none today. */
export type Added = 'stored' | 'duplicate' | 'answered' | 'closed';

/** Answers of open waves, which only the wave's key opens, and who has given one. */
export class AnswerStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Keeps an answer; durable when the promise resolves.
   * @param person who gives it, as it is kept; without one everybody may
   * @param isKnown whether it is known already that this person has answered
   * @param day today, on which the wave has to be open
   */
  async add(
    site: string,
    wave: string,
    { id, receipt, seal }: SealedAnswer,
    { person, isKnown, day }: { person: Uint8Array | undefined; isKnown: boolean; day: string },
  ): Promise<Added> {
    const [row] = await this.#database
      .of(site)
      .query<{ added: Added }>(addSql, [
        ...[site, wave, id, receipt ?? null, seal],
        ...[person ?? null, isKnown, day],
      ]);
    return row?.added ?? 'closed';
  }

  /**
   * Writes who has answered, and the wave's answers anew in the order of their random ids: afterwards neither the places nor
   * the transactions of the rows tell in which order they came.
   * @param people as they are kept, 16 bytes each
   * @param rewrite whether the answers are written anew too
   * @returns how many answers the wave has; `undefined` when it is closed
   */
  async addParticipants(
    site: string,
    wave: string,
    people: readonly Uint8Array[],
    rewrite: boolean,
  ): Promise<number | undefined> {
    return this.#database.of(site).transaction(async (query) => {
      // A large wave may take its time. Answers that come meanwhile do not wait for this lock, other batches do.
      await query('set local statement_timeout = 0');
      const [row] = await query<{ participants: Buffer | null }>(
        `select participants from oxbow.wave
         where site = $1 and wave = $2 and status = 'open' for no key update`,
        [site, wave],
      );
      if (!row) return undefined;
      await query('update oxbow.wave set participants = $3 where site = $1 and wave = $2', [
        ...[site, wave],
        merge(row.participants ?? Buffer.alloc(0), people),
      ]);
      if (rewrite) await query(rewriteSql, [site, wave]);
      const [count] = await query<{ count: string }>(
        'select count(*) from oxbow.sealed_answer where site = $1 and wave = $2',
        [site, wave],
      );
      return Number(count?.count);
    });
  }

  /**
   * Takes an answer back: its content is gone, its row stays so that a late attempt is not stored again.
   * @returns `closed` when its wave is, so that its content is in the results; `undefined` when there is none
   */
  async withdraw(site: string, receipt: Uint8Array): Promise<'withdrawn' | 'closed' | undefined> {
    const wave = await this.findWave(site, receipt);
    if (wave === undefined) return undefined;
    return this.#database.of(site).transaction(async (query) => {
      // Rows that are just being written anew would not be found: this waits until they are there again.
      const [open] = await query(
        `select from oxbow.wave where site = $1 and wave = $2 and status = 'open' for share`,
        [site, wave],
      );
      if (!open) return 'closed';
      const rows = await query(
        `update oxbow.sealed_answer set seal = null, receipt = null
         where site = $1 and receipt = $2 returning wave`,
        [site, receipt],
      );
      return rows.length > 0 ? 'withdrawn' : undefined;
    });
  }

  /** The id of the wave that an answer was given in. */
  async findWave(site: string, receipt: Uint8Array): Promise<string | undefined> {
    const [row] = await this.#database.of(site).query<{ wave: string }>(
      `select wave from oxbow.sealed_answer where site = $1 and receipt = $2
       union all select wave from oxbow.wave_receipt where site = $1 and receipt = $2 limit 1`,
      [site, receipt],
    );
    return row?.wave;
  }
}

/** Reads the answers of a wave in parts, so that a large one need not be in memory as a whole. */
export async function* readSealed(
  query: Queries['query'],
  site: string,
  wave: string,
): AsyncGenerator<{ id: string; seal: Buffer }> {
  const size = 500;
  let last: string | null = null;
  for (;;) {
    const rows: { id: string; seal: Buffer | null }[] = await query(
      `select id, seal from oxbow.sealed_answer
       where site = $1 and wave = $2 and ($3::uuid is null or id > $3) order by id limit $4`,
      [site, wave, last, size],
    );
    for (const { id, seal } of rows) if (seal) yield { id, seal };
    last = rows.at(-1)?.id ?? null;
    if (rows.length < size) return;
  }
}

/** One list in its own order, each person once. */
function merge(known: Buffer, people: readonly Uint8Array[]): Buffer {
  const all = new Set(people.map((person) => Buffer.from(person).toString('hex')));
  for (let place = 0; place < known.length; place += 16) {
    all.add(known.subarray(place, place + 16).toString('hex'));
  }
  return Buffer.from([...all].sort().join(''), 'hex');
}

// The wave's row is locked against closing until the commit, and against nothing else. An answer whose receipt is one of a wave
// that is over was published with it: a late second attempt is not counted in the next one too.
const addSql = `
  with wave as (
    select coalesce(position($6::bytea in participants) > 0, false) or $7::boolean as answered
    from oxbow.wave
    where site = $1 and wave = $2 and status = 'open' and opens <= $8::date and closes >= $8::date
    for key share
  ), known as (
    select from oxbow.sealed_answer where site = $1 and wave = $2 and id = $3::uuid
    union all select from oxbow.wave_receipt where site = $1 and receipt = $4::bytea
  ), added as (
    insert into oxbow.sealed_answer (site, wave, id, receipt, seal)
    select $1, $2, $3::uuid, $4::bytea, $5::bytea from wave
    where not answered and not exists (select from known)
    on conflict do nothing returning id
  )
  select case
    when exists (select from added) then 'stored'
    when exists (select from known) then 'duplicate'
    when not exists (select from wave) then 'closed'
    when (select answered from wave) then 'answered'
    else 'duplicate'
  end as added`;

const rewriteSql = `
  with gone as (delete from oxbow.sealed_answer where site = $1 and wave = $2 returning *)
  insert into oxbow.sealed_answer select * from gone order by id`;
