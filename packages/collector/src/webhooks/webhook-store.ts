import type { Database } from '../database/database.js';
import { toKey } from '../key.js';
import type { Webhook, WebhookBody } from './webhook.js';

/** Most webhooks of one site: each event is kept once for every one of them. */
export const mostWebhooks = 50;

/** A secret, and until when an older one still signs: ISO 8601. */
export interface Secret {
  secret: string;
  until?: string;
}

/** The webhooks of a site. */
export class WebhookStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** All webhooks of a site, by id. */
  async list(site: string): Promise<Webhook[]> {
    const rows = await this.#database
      .of(site)
      .query<WebhookRow>(`${readSql} where site = $1 order by webhook`, [site]);
    return rows.map(toWebhook);
  }

  async read(site: string, id: string): Promise<Webhook | undefined> {
    const [row] = await this.#database
      .of(site)
      .query<WebhookRow>(`${readSql} where site = $1 and webhook = $2`, [site, toKey(id)]);
    return row && toWebhook(row);
  }

  /** @returns `undefined` when there is one with this id, `full` when the site has as many as it may */
  async create(
    site: string,
    id: string,
    body: WebhookBody,
    secret: string,
  ): Promise<Webhook | 'full' | undefined> {
    return this.#database.of(site).transaction(async (query) => {
      const rows = await query<WebhookRow>(
        `insert into oxbow.webhook (site, webhook, revision, active, events, teams, body, secrets)
         values ($1, $2, 1, $3, $4, $5, $6::json, $7::json)
         on conflict do nothing returning ${columns}`,
        [site, toKey(id), ...toColumns(body), JSON.stringify([{ secret }])],
      );
      const [counted] = await query<{ count: string }>(
        'select count(*) from oxbow.webhook where site = $1',
        [site],
      );
      if (Number(counted?.count) > mostWebhooks) {
        await query('delete from oxbow.webhook where site = $1 and webhook = $2', [
          site,
          toKey(id),
        ]);
        return 'full';
      }
      return rows[0] && toWebhook(rows[0]);
    });
  }

  /** @returns `undefined` when `revision` is not the present one */
  async replace(
    site: string,
    id: string,
    body: WebhookBody,
    revision: number,
  ): Promise<Webhook | undefined> {
    return this.#database.of(site).transaction(async (query) => {
      const [row] = await query<WebhookRow>(
        `update oxbow.webhook set revision = revision + 1, active = $3, events = $4, teams = $5,
           body = $6::json, gone_at = null
         where site = $1 and webhook = $2 and revision = $7 returning ${columns}`,
        [site, toKey(id), ...toColumns(body), revision],
      );
      // A new address is not made to wait for what the old one did.
      await query('delete from oxbow.webhook_pause where site = $1 and webhook = $2', [
        site,
        toKey(id),
      ]);
      if (row && !row.active) await query(giveUpSql, [site, toKey(id)]);
      return row && toWebhook(row);
    });
  }

  /** Deletes a webhook and all that was told, or is to be told, to it. @returns whether `revision` is the present one */
  async remove(site: string, id: string, revision: number): Promise<boolean> {
    const rows = await this.#database
      .of(site)
      .query(
        'delete from oxbow.webhook where site = $1 and webhook = $2 and revision = $3 returning 1',
        [site, toKey(id), revision],
      );
    return rows.length > 0;
  }

  /**
   * Signs with a new secret from now on, and until then also with the one before.
   * @param until ISO 8601
   * @returns whether there is such a webhook
   */
  async rotate(site: string, id: string, secret: string, until: string): Promise<boolean> {
    const rows = await this.#database.of(site).query(
      `update oxbow.webhook
       set secrets = json_build_array(
         json_build_object('secret', $3::text),
         json_build_object('secret', secrets -> 0 ->> 'secret', 'until', $4::text)
       )
       where site = $1 and webhook = $2 returning 1`,
      [site, toKey(id), secret, until],
    );
    return rows.length > 0;
  }
}

interface WebhookRow {
  webhook: string;
  revision: string;
  active: boolean;
  gone_at: Date | null;
  body: WebhookBody;
}

const columns = 'webhook, revision, active, gone_at, body';
const readSql = `select ${columns} from oxbow.webhook`;

function toColumns({ active = true, ...body }: WebhookBody): unknown[] {
  return [active, body.events, body.teams?.map(toKey) ?? null, JSON.stringify(body)];
}

function toWebhook({ webhook, revision, active, gone_at: gone, body }: WebhookRow): Webhook {
  const { url, events, teams, content = false, format = 'standard' } = body;
  return {
    id: webhook,
    revision: Number(revision),
    url,
    events,
    ...(teams && { teams }),
    content,
    format,
    active,
    ...(gone && { gone: gone.toISOString() }),
  };
}

/** Gives up all that waits for the webhook `$2`. */
export const giveUpSql = `
  with dropped as (
    delete from oxbow.webhook_queue where site = $1 and webhook = $2
  )
  update oxbow.webhook_delivery set state = 'failed', failure = 'inactive'
  where site = $1 and webhook = $2 and state = 'waiting'`;
