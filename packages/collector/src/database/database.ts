import pg from 'pg';

/** Plain SQL, asked of PostgreSQL. */
export interface Queries {
  /**
   * Runs one statement, which is a transaction of its own; resolves after its commit.
   * @param name under which a connection keeps its plan, for one that is asked often and does the same whatever the values
   */
  query<Row extends object>(
    sql: string,
    values?: readonly unknown[],
    name?: string,
  ): Promise<Row[]>;
  /** Runs statements in one transaction on one connection. */
  transaction<Result>(work: (query: Queries['query']) => Promise<Result>): Promise<Result>;
}

/**
 * The part of PostgreSQL that the stores need. Its own `query` and `transaction` are behind the fence of every site (see
 * migration 0003): they see no tenant's rows.
 */
export interface Database extends Queries {
  /** The rows of one site, and no other's. */
  of(site: string): Queries;
  /**
   * Listens on a channel until stopped, connecting again when the connection is lost.
   * @param onMessage gets each payload; `undefined` after a connection was made, when messages may have been missed
   * @returns stops listening
   */
  listen(channel: string, onMessage: (payload: string | undefined) => void): () => Promise<void>;
  /** Tells all who listen on a channel, after what was committed before. @param payload less than 8,000 bytes */
  notify(channel: string, payload: string): Promise<void>;
  close(): Promise<void>;
}

/** How to reach PostgreSQL: an address such as `postgres://user:password@host/name`, or its parts. */
export type Connection =
  { connectionString: string } | { host: string; port: number; user: string; database: string };

/** How a pool of connections is used. */
export interface DatabaseOptions {
  /** At most this many at a time, besides the one that listens; 10 unless told otherwise. */
  connections?: number;
  /** Milliseconds a statement waits for a free connection before it fails as unavailable; 2,000 unless told otherwise. */
  longestWait?: number;
  /** The role to act as, for a user whom row level security would not hold. */
  role?: string | undefined;
}

/** Opens a pool of connections; none is made before it is needed. */
export function openDatabase(
  connection: Connection,
  { connections = 10, longestWait = 2000, role }: DatabaseOptions = {},
): Database {
  const options = {
    ...connection,
    application_name: 'oxbow-collector',
    ...(role !== undefined && { options: `-c role=${role}` }),
  };
  const pool = new pg.Pool({
    ...options,
    max: connections,
    connectionTimeoutMillis: longestWait,
    statement_timeout: 10_000,
  });
  // An idle connection that breaks is replaced when the next one is needed.
  pool.on('error', () => {});
  // One that breaks while it is used fails what was asked of it; unheard, the event would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  // The site that a connection is set to. It stays set, since most often the next request is of the same site.
  const sites = new WeakMap<pg.PoolClient, string>();
  const lost = new WeakSet<pg.PoolClient>();

  /** @param site `undefined` when it does not matter to which one the connection is set */
  async function use<Result>(
    site: string | undefined,
    work: (client: pg.PoolClient) => Promise<Result>,
  ): Promise<Result> {
    const client = await pool.connect();
    try {
      if (site !== undefined && sites.get(client) !== site) {
        sites.delete(client);
        await client.query("select set_config('oxbow.site', $1, false)", [site]);
        sites.set(client, site);
      }
      return await work(client);
    } catch (error) {
      if (isConnectionLost(error)) lost.add(client);
      throw error;
    } finally {
      client.release(lost.has(client));
    }
  }

  const of = (site: string): Queries => ({
    query: (sql, values, name) => use(site, (client) => ask(client, sql, values, name)),
    transaction: (work) =>
      use(site, async (client) => {
        try {
          await client.query('begin');
          const result = await work((sql, values, name) => ask(client, sql, values, name));
          await client.query('commit');
          return result;
        } catch (error) {
          await client.query('rollback').catch(() => lost.add(client));
          throw error;
        }
      }),
  });

  return {
    ...of(''),
    of,
    listen: (channel, onMessage) => listen(options, channel, onMessage),
    // As the connection is, so that the next request on it does not have to set its site again.
    notify: (channel, payload) =>
      use(undefined, async (client) => {
        await ask(client, 'select pg_notify($1, $2)', [channel, payload]);
      }),
    close: () => pool.end(),
  };
}

async function ask<Row extends object>(
  client: pg.PoolClient,
  sql: string,
  values?: readonly unknown[],
  name?: string,
): Promise<Row[]> {
  const query = { text: sql, ...(values && { values: [...values] }), ...(name && { name }) };
  return (await client.query<Row & pg.QueryResultRow>(query)).rows;
}

/** What PostgreSQL refuses leaves the connection as it was. */
function isConnectionLost(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return error.severity !== 'ERROR';
  return isUnavailable(error);
}

function listen(
  options: pg.ClientConfig,
  channel: string,
  onMessage: (payload: string | undefined) => void,
): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const next = new pg.Client({ ...options, connectionTimeoutMillis: 5000, keepAlive: true });
    client = next;
    let lost = false;
    const retry = () => {
      if (lost) return;
      lost = true;
      next.end().catch(() => {});
      if (!stopped) timer = setTimeout(() => void connect(), 250);
    };
    next.on('error', retry);
    next.on('end', retry);
    next.on('notification', ({ payload }) => onMessage(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
      onMessage(undefined);
    } catch {
      retry();
    }
  };
  void connect();

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}

/** True when the database could not be asked, so that the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (/^(08|53|57P|57014|40001|40P01|58)/.test(code)) return true;
  if (/^(ECONN|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/.test(code)) return true;
  return (
    error instanceof Error &&
    /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after calling end)/.test(
      message,
    )
  );
}
