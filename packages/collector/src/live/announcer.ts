import { createHash } from 'node:crypto';
import type { Bus } from './bus.js';

/** A topic that means "anything may have changed". */
export const anything = '*';

/** More topics than this are told as one: PostgreSQL takes payloads under 8,000 bytes. */
const mostTopics = 500;

/**
 * The name on the bus of something that changes: short, the same in every process, and no one can read it.
 * @param kind `customer`, `objective`, …
 */
export function toTopic(site: string, kind: string, id: string): string {
  return createHash('sha256')
    .update(JSON.stringify([site, kind, id]))
    .digest('base64url')
    .slice(0, 12);
}

/**
 * Tells all processes what has changed. Called after the commit, never within it. What comes while one message is on its
 * way goes out together with the next, so that load makes messages larger, not more. A message that is lost costs a
 * delay, not a change: readers also look by themselves every few seconds.
 */
export class Announcer {
  readonly #bus: Pick<Bus, 'publish'>;
  #waiting = new Set<string>();
  #sending = false;

  constructor(bus: Pick<Bus, 'publish'>) {
    this.#bus = bus;
  }

  announce(topic: string): void {
    this.#add([topic]);
    if (!this.#sending) void this.#send();
  }

  #add(topics: readonly string[]): void {
    for (const topic of topics) this.#waiting.add(topic);
    if (this.#waiting.size > mostTopics) this.#waiting = new Set([anything]);
  }

  async #send(): Promise<void> {
    this.#sending = true;
    while (this.#waiting.size > 0) {
      const topics = [...this.#waiting];
      this.#waiting = new Set();
      try {
        await this.#bus.publish(topics);
      } catch {
        // Told together with what changes next; until then readers look by themselves.
        this.#add(topics);
        break;
      }
    }
    this.#sending = false;
  }
}
