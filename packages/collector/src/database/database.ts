import pg from 'pg';

/** The part of PostgreSQL that the store needs; what it asks is plain SQL. */
export interface Database {
  /** Runs one statement, which is a transaction of its own; resolves after its commit. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs statements in one transaction on one connection. */
  transaction<Result>(work: (query: Database['query']) => Promise<Result>): Promise<Result>;
  /**
   * Listens on a channel until stopped, connecting again when the connection is lost.
   * @param onMessage gets each payload; `undefined` after a connection was made, when messages may have been missed
   * @returns stops listening
   */
  listen(channel: string, onMessage: (payload: string | undefined) => void): () => Promise<void>;
  close(): Promise<void>;
}

/** How to reach PostgreSQL: an address such as `postgres://user:password@host/name`, or its parts. */
export type Connection =
  { connectionString: string } | { host: string; port: number; user: string; database: string };

/**
 * Opens a pool of connections; none is made before it is needed.
 * @param connections at most this many at a time, besides the one that listens
 * @param longestWait milliseconds a statement waits for a free connection before it fails as unavailable
 */
export function openDatabase(
  connection: Connection,
  connections = 10,
  longestWait = 2000,
): Database {
  const options = { ...connection, application_name: 'oxbow-collector' };
  const pool = new pg.Pool({
    ...options,
    max: connections,
    connectionTimeoutMillis: longestWait,
    statement_timeout: 10_000,
  });
  // An idle connection that breaks is replaced when the next one is needed.
  pool.on('error', () => {});

  const query: Database['query'] = async <Row extends object>(
    sql: string,
    values?: readonly unknown[],
  ) => (await pool.query<Row & pg.QueryResultRow>(sql, values && [...values])).rows;

  return {
    query,
    async transaction(work) {
      const client = await pool.connect();
      const inside: Database['query'] = async <Row extends object>(
        sql: string,
        values?: readonly unknown[],
      ) => (await client.query<Row & pg.QueryResultRow>(sql, values && [...values])).rows;
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(inside);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => (broken = failure));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    listen: (channel, onMessage) => listen(options, channel, onMessage),
    close: () => pool.end(),
  };
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
