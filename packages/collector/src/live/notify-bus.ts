import type { Database } from '../database/database.js';
import { readMessage, writeMessage, type Bus, type Listener } from './bus.js';

/** The channel on which processes tell each other what has changed. */
const channel = 'oxbow_changed';

/** The bus that needs nothing beside PostgreSQL: LISTEN and NOTIFY. */
export class NotifyBus implements Bus {
  readonly #database: Pick<Database, 'notify' | 'listen'>;
  readonly #listeners = new Set<Listener>();
  #stopListening: (() => Promise<void>) | undefined;

  constructor(database: Pick<Database, 'notify' | 'listen'>) {
    this.#database = database;
  }

  /**
   * One NOTIFY, in a transaction of its own: inside that of a change it would take a lock that lets only one transaction
   * commit at a time.
   */
  async publish(topics: readonly string[] | undefined): Promise<void> {
    await this.#database.notify(channel, writeMessage(topics));
  }

  subscribe(listener: Listener): () => Promise<void> {
    this.#listeners.add(listener);
    // One connection, however many listen.
    this.#stopListening ??= this.#database.listen(channel, (payload) => {
      const topics = payload === undefined ? undefined : readMessage(payload);
      for (const each of this.#listeners) each(topics);
    });
    return async () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size > 0) return;
      const stop = this.#stopListening;
      this.#stopListening = undefined;
      await stop?.();
    };
  }

  /** Its connections are the database's. */
  async close(): Promise<void> {}
}
