import { createHash } from 'node:crypto';
import type { Database } from '../database/database.js';

/** The channel on which processes tell each other what has changed. */
export const channel = 'oxbow_changed';

/** A message that means "anything may have changed". */
export const anything = '*';

/** PostgreSQL takes payloads under 8,000 bytes. */
const mostTopics = 500;

/**
 * The name on the channel of something that changes: short, the same in every process, and no one can read it.
 * @param kind `customer`, `objective`, …
 */
export function toTopic(site: string, kind: string, id: string): string {
  return createHash('sha256')
    .update(JSON.stringify([site, kind, id]))
    .digest('base64url')
    .slice(0, 12);
}

/**
 * Tells all processes what has changed. Called after the commit, never within it: a NOTIFY inside takes a
 * lock that lets only one transaction commit at a time. What comes while one message is on its way goes out together
 * with the next, so that load makes messages larger, not more. A message that is lost costs a delay, not a change:
 * readers also look by themselves every few seconds.
 */
export class Announcer {
  readonly #database: Pick<Database, 'query'>;
  #waiting = new Set<string>();
  #sending = false;

  constructor(database: Pick<Database, 'query'>) {
    this.#database = database;
  }

  announce(topic: string): void {
    this.#waiting.add(topic);
    if (!this.#sending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#sending = true;
    while (this.#waiting.size > 0) {
      const topics = [...this.#waiting];
      this.#waiting = new Set();
      const payload = topics.length > mostTopics ? anything : topics.join(',');
      await this.#database.query('select pg_notify($1, $2)', [channel, payload]).catch(() => {});
    }
    this.#sending = false;
  }
}
