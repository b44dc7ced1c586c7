import type { Database } from '../database/database.js';
import type { Bus } from './bus.js';

/** The channel on which processes tell each other what has changed. */
const channel = 'oxbow_changed';

/** The bus that needs nothing beside PostgreSQL: LISTEN and NOTIFY. */
export class NotifyBus implements Bus {
  readonly #database: Pick<Database, 'query' | 'listen'>;

  constructor(database: Pick<Database, 'query' | 'listen'>) {
    this.#database = database;
  }

  /**
   * One NOTIFY, in a transaction of its own: inside that of a change it would take a lock that lets only one transaction
   * commit at a time.
   * @param topics at most 500: PostgreSQL takes payloads under 8,000 bytes
   */
  async publish(topics: readonly string[]): Promise<void> {
    await this.#database.query('select pg_notify($1, $2)', [channel, topics.join(',')]);
  }

  subscribe(onChange: (topics: readonly string[] | undefined) => void): () => Promise<void> {
    return this.#database.listen(channel, (payload) => onChange(payload?.split(',')));
  }

  /** Its connections are the database's. */
  async close(): Promise<void> {}
}
