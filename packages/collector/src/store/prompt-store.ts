import type { Prompt } from '@oxbow/model/prompt';
import type { Database } from '../database/database.js';
import { toKey } from '../key.js';

/** A prompt as it is kept. */
export interface StoredPrompt {
  version: number;
  /** The prompt as JSON text, its version in it. */
  body: string;
}

/** What became of a prompt that was put. */
export type PutPromptOutcome =
  | { status: 'created' | 'changed' | 'same'; prompt: StoredPrompt }
  /** The present version is not the one that was seen; `undefined` when there is none. */
  | { status: 'moved'; prompt: StoredPrompt | undefined }
  /** There is one, and no version was named. */
  | { status: 'unseen' };

/** Prompts, each version of each. */
export class PromptStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The present prompts, by id, after an id. */
  async list(site: string, after: string | undefined, limit: number): Promise<string[]> {
    const rows = await this.#database.of(site).query<{ body: string }>(
      `select distinct on (prompt) body::text as body from oxbow.prompt
       where site = $1 and prompt > $2 order by prompt, version desc limit $3`,
      [site, after === undefined ? '' : toKey(after), limit],
    );
    return rows.map(({ body }) => body);
  }

  /** The present version of a prompt, or the one that is named. */
  async read(site: string, id: string, version?: number): Promise<StoredPrompt | undefined> {
    const rows = await this.#database.of(site).query<{ version: string; body: string }>(
      `select version, body::text as body from oxbow.prompt
       where site = $1 and prompt = $2 and ($3::bigint is null or version = $3)
       order by version desc limit 1`,
      [site, toKey(id), version ?? null],
    );
    const [row] = rows;
    return row && { version: Number(row.version), body: row.body };
  }

  /**
   * Keeps a prompt as the next version; durable when the promise resolves. One that changes nothing makes no version.
   * @param seen the version that is replaced; `undefined` to make a new prompt, whose version is then its own
   * @param onlyNew whether one that is there is left alone, also where it would stay the same
   */
  async put(
    site: string,
    prompt: Prompt,
    seen: number | undefined,
    onlyNew = false,
  ): Promise<PutPromptOutcome> {
    const present = await this.read(site, prompt.id);
    if (present && onlyNew) return { status: 'moved', prompt: present };
    if (present && JSON.stringify({ ...prompt, version: present.version }) === present.body) {
      return { status: 'same', prompt: present };
    }
    if (seen !== undefined && present?.version !== seen)
      return { status: 'moved', prompt: present };
    if (seen === undefined && present) return { status: 'unseen' };
    const version = present ? present.version + 1 : prompt.version;
    const body = JSON.stringify({ ...prompt, version });
    const rows = await this.#database.of(site).query(
      `insert into oxbow.prompt (site, prompt, version, body) values ($1, $2, $3, $4::json)
       on conflict do nothing returning version`,
      [site, toKey(prompt.id), version, body],
    );
    // Somebody else was faster between the look and the writing.
    if (rows.length === 0) return { status: 'moved', prompt: await this.read(site, prompt.id) };
    return { status: present ? 'changed' : 'created', prompt: { version, body } };
  }
}
