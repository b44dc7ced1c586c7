import type { InboxItem } from '@oxbow/model/inbox-item';
import type { FeedbackInbox } from './feedback-inbox.js';
import { Working, type Place } from './working.js';

/** What a person has begun at any item, by its id: nothing that was written is lost by looking elsewhere. */
export class Workings {
  readonly #host: FeedbackInbox;
  readonly #moved: (id: string, place: Place) => void;
  readonly #begun = new Map<string, Working>();

  /** @param moved called with the place where the person goes on */
  constructor(host: FeedbackInbox, moved: (id: string, place: Place) => void) {
    this.#host = host;
    this.#moved = moved;
  }

  /** What was begun at an item, if anything. */
  get(id: string): Working | undefined {
    return this.#begun.get(id);
  }

  /** What is begun at an item, now or before. */
  of(item: InboxItem): Working {
    const { id } = item;
    const moved = (place?: Place) => {
      this.#host.requestUpdate();
      if (place) this.#moved(id, place);
    };
    const working = this.#begun.get(id) ?? new Working(this.#host, item, moved);
    this.#begun.set(id, working);
    return working;
  }

  /**
   * Lets each take its item as it is now, and takes over what the host answered.
   * @returns the items of which something has become
   */
  settle(find: (id: string) => InboxItem | undefined): InboxItem[] {
    return [...this.#begun].flatMap(([id, working]) => {
      const item = find(id);
      if (item) working.take(item);
      return working.settle() ?? [];
    });
  }

  /** Asks again for what nobody has stored yet. */
  refresh(): void {
    for (const working of this.#begun.values()) working.refresh();
  }
}
