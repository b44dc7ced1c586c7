import { createHash } from 'node:crypto';
import { mostTopics, type Bus } from './bus.js';

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
  readonly #waiting = new Set<string>();
  /** Whether anything may have changed, whatever is waiting. */
  #isAll = false;
  #sending = false;

  constructor(bus: Pick<Bus, 'publish'>) {
    this.#bus = bus;
  }

  announce(topic: string): void {
    this.#add([topic]);
    if (!this.#sending) void this.#send();
  }

  #add(topics: readonly string[] | undefined): void {
    for (const topic of topics ?? []) this.#waiting.add(topic);
    if (topics && this.#waiting.size <= mostTopics) return;
    // However long nothing can be told, it takes no more room than this.
    this.#waiting.clear();
    this.#isAll = true;
  }

  async #send(): Promise<void> {
    this.#sending = true;
    while (this.#isAll || this.#waiting.size > 0) {
      const topics = this.#isAll ? undefined : [...this.#waiting];
      this.#waiting.clear();
      this.#isAll = false;
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
