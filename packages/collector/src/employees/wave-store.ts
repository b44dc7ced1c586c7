import type { Reply } from '@oxbow/model/reply';
import type { Wave } from '@oxbow/model/wave';
import type { Database, Queries } from '../database/database.js';
import { toKey } from '../key.js';
import { readEarlier } from './earlier-waves.js';
import type { Comment, WaveResults } from './results.js';

/** A wave as it is kept. */
export interface StoredWave {
  wave: Wave;
  /** What its answers are sealed with, sealed itself; `null` when closed. */
  key: Buffer | null;
  /** When closed: of each side how many answered, where they are enough. */
  people: Record<string, number> | null;
}

interface WaveRow {
  body: string;
  status: Wave['status'];
  key: Buffer | null;
  people: StoredWave['people'];
}

const columns = 'body::text as body, status, key, people';

/** Waves, and what is shown of those that are over. */
export class WaveStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(site: string, after: string | undefined, limit: number): Promise<StoredWave[]> {
    const rows = await this.#database.of(site).query<WaveRow>(
      `select ${columns} from oxbow.wave
       where site = $1 and ($2::text is null or wave > $2) order by wave limit $3`,
      [site, after ?? null, limit],
    );
    return rows.map(toStored);
  }

  async read(site: string, id: string): Promise<StoredWave | undefined> {
    const [row] = await this.#database
      .of(site)
      .query<WaveRow>(`select ${columns} from oxbow.wave where site = $1 and wave = $2`, [
        site,
        id,
      ]);
    return row && toStored(row);
  }

  /** The open wave in which a prompt is asked on a day; of several the one that began last. */
  async find(
    site: string,
    { prompt }: { prompt: string },
    day: string,
  ): Promise<StoredWave | undefined> {
    const [row] = await this.#database.of(site).query<WaveRow>(
      `select ${columns} from oxbow.wave
       where site = $1 and prompt = $2
         and opens <= $3::date and closes >= $3::date and status = 'open'
       order by opens desc, wave limit 1`,
      [site, toKey(prompt), day],
    );
    return row && toStored(row);
  }

  /** Keeps a new wave; a wave with the same id stays as it is. @returns false when there was one */
  async create(
    site: string,
    wave: Wave,
    key: Uint8Array,
    query = this.#database.of(site).query,
  ): Promise<boolean> {
    const { status: _, ...body } = wave;
    const instrument = typeof wave.instrument === 'object' ? wave.instrument.id : wave.instrument;
    const rows = await query(
      `insert into oxbow.wave (site, wave, body, instrument, prompt, opens, closes, key)
       values ($1, $2, $3::json, $4, $5, $6::date, $7::date, $8)
       on conflict do nothing returning wave`,
      [
        ...[
          site,
          wave.id,
          JSON.stringify(body),
          instrument ?? null,
          wave.prompt === undefined ? null : toKey(wave.prompt),
        ],
        ...[wave.opens, wave.closes, key],
      ],
    );
    return rows.length > 0;
  }

  /** Changes a wave that is open. @returns false when it is not */
  async replace(site: string, wave: Wave, query = this.#database.of(site).query): Promise<boolean> {
    const { status: _, ...body } = wave;
    const rows = await query(
      `update oxbow.wave set body = $3::json, opens = $4::date, closes = $5::date
       where site = $1 and wave = $2 and status = 'open' returning wave`,
      [site, wave.id, JSON.stringify(body), wave.opens, wave.closes],
    );
    return rows.length > 0;
  }

  /** How many waves are open. */
  async countOpen(site: string): Promise<number> {
    const [row] = await this.#database
      .of(site)
      .query<{ count: string }>(
        `select count(*) from oxbow.wave where site = $1 and status = 'open'`,
        [site],
      );
    return Number(row?.count);
  }

  /** Ids of open waves whose last day is before a day. */
  async due(site: string, day: string): Promise<string[]> {
    const rows = await this.#database.of(site).query<{ wave: string }>(
      `select wave from oxbow.wave
       where site = $1 and status = 'open' and closes < $2::date order by wave`,
      [site, day],
    );
    return rows.map(({ wave }) => wave);
  }

  /**
   * The wave that has results of an instrument.
   * @param id of the wave; without it the last one that is closed
   */
  async published(
    site: string,
    instrument: string,
    id: string | undefined,
  ): Promise<{ wave: string; leads: Record<string, string> } | undefined> {
    const [row] = await this.#database
      .of(site)
      .query<{ wave: string; leads: Record<string, string> }>(
        `select wave, leads from oxbow.wave
         where site = $1 and instrument = $2 and status = 'closed' and ($3::text is null or wave = $3)
         order by closes desc, wave desc limit 1`,
        [site, instrument, id ?? null],
      );
    return row;
  }

  /** What is shown of a unit, or with an empty one of the whole, as JSON text. */
  async result(site: string, wave: string, unit: string): Promise<string | undefined> {
    const [row] = await this.#database.of(site).query<{ body: string }>(
      `select body::text as body from oxbow.wave_result
       where site = $1 and wave = $2 and unit = $3`,
      [site, wave, unit],
    );
    return row?.body;
  }

  /** What was shown of it in the waves of the same instrument before, as JSON texts, the last wave first. */
  async earlier(site: string, wave: string, unit: string): Promise<string[]> {
    return readEarlier(this.#database.of(site), site, wave, unit);
  }

  /** What is shown of all units, by unit. */
  async results(site: string, wave: string): Promise<{ unit: string; body: string }[]> {
    return this.#database.of(site).query(
      `select unit, body::text as body from oxbow.wave_result
       where site = $1 and wave = $2 order by unit`,
      [site, wave],
    );
  }

  /** Comments of a closed wave, in the order of their random ids. */
  async comments(
    site: string,
    wave: string,
    after: string | undefined,
    limit: number,
  ): Promise<(Comment & { id: string })[]> {
    const rows = await this.#database.of(site).query<{ id: string; body: string }>(
      `select id, body::text as body from oxbow.wave_comment
       where site = $1 and wave = $2 and ($3::uuid is null or id > $3) order by id limit $4`,
      [site, wave, after ?? null, limit],
    );
    return rows.map(({ id, body }) => ({ id, ...(JSON.parse(body) as Comment) }));
  }

  async replies(site: string, wave: string): Promise<Reply[]> {
    const rows = await this.#database.of(site).query<{ body: string }>(
      `select body::text as body from oxbow.wave_reply
       where site = $1 and wave = $2 order by at, id`,
      [site, wave],
    );
    return rows.map(({ body }) => JSON.parse(body) as Reply);
  }

  /** Keeps a reply to all of a wave. @returns the one with this id, this one or one before it */
  async addReply(site: string, wave: string, reply: Reply): Promise<Reply> {
    const [row] = await this.#database.of(site).query<{ body: string }>(
      `with added as (
         insert into oxbow.wave_reply (site, wave, id, at, body) values ($1, $2, $3, $4, $5::json)
         on conflict do nothing returning body::text as body
       )
       select body from added union all
       select body::text from oxbow.wave_reply where site = $1 and wave = $2 and id = $3`,
      [site, wave, reply.id, reply.at, JSON.stringify(reply)],
    );
    return row ? (JSON.parse(row.body) as Reply) : reply;
  }
}

/** Writes what is shown of a wave, in the order of keys, and closes it. */
export async function writeResults(
  query: Queries['query'],
  site: string,
  wave: string,
  { results, comments, people, leads }: WaveResults,
): Promise<void> {
  await query(
    `insert into oxbow.wave_result (site, wave, unit, body)
     select $1, $2, unit, body::json from unnest($3::text[], $4::text[]) as item (unit, body)
     order by unit`,
    [site, wave, [...results.keys()], [...results.values()].map((body) => JSON.stringify(body))],
  );
  await query(
    `insert into oxbow.wave_comment (site, wave, id, body)
     select $1, $2, id, body::json from unnest($3::uuid[], $4::text[]) as item (id, body) order by id`,
    [
      ...[site, wave, comments.map(({ id }) => id)],
      comments.map(({ id: _, ...comment }) => JSON.stringify(comment)),
    ],
  );
  await query(
    `insert into oxbow.wave_receipt (site, receipt, wave)
     select $1, receipt, $2 from oxbow.sealed_answer
     where site = $1 and wave = $2 and receipt is not null and seal is not null
     order by receipt on conflict do nothing`,
    [site, wave],
  );
  await query('delete from oxbow.sealed_answer where site = $1 and wave = $2', [site, wave]);
  await query(
    `update oxbow.wave set status = 'closed', key = null, participants = null,
       people = $3::json, leads = $4::json
     where site = $1 and wave = $2`,
    [site, wave, JSON.stringify(people), JSON.stringify(leads)],
  );
}

function toStored({ body, status, key, people }: WaveRow): StoredWave {
  return { wave: { ...(JSON.parse(body) as Wave), status }, key, people };
}
