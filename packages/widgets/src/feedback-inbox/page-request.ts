import type { InboxFilter } from '@oxbow/model/inbox';
import { RequestController } from '../element/request-controller.js';
import { InboxMoreRequestEvent } from './events.js';
import type { FeedbackInbox } from './feedback-inbox.js';

/** How asking for further items stands. */
export type PageState = 'idle' | 'loading' | 'failed' | 'unanswered';

/** Asks the host for a page of items: the first of a filter, or the next of what is shown. */
export class PageRequest {
  readonly #host: FeedbackInbox;
  readonly #request: RequestController<unknown>;
  #wanted: { before: string; filter: InboxFilter } = { before: '', filter: {} };
  #state: PageState = 'idle';

  /** @param receive takes an answer; returns whether it could be used */
  constructor(host: FeedbackInbox, receive: (answer: unknown, isFirst: boolean) => boolean) {
    this.#host = host;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => {
        const { subject, id } = host.subject ?? { subject: 'inbox', id: '' };
        return new InboxMoreRequestEvent({ subject, id, ...this.#wanted }, signal);
      },
      receive: (answer, first) => {
        if (!first) return;
        this.#enter(receive(answer, this.#wanted.before === '') ? 'idle' : 'failed');
      },
      fail: (error) => {
        host.warn(`more:${String(error)}`, `the request for more items failed: ${String(error)}`);
        this.#enter('failed');
      },
      unanswered: () => this.#enter('unanswered'),
    });
  }

  get state(): PageState {
    return this.#state;
  }

  /** Asks for the items after a cursor; empty for the first ones. */
  ask(filter: InboxFilter, before: string): void {
    if (this.#state === 'loading') return;
    this.#wanted = { before, filter };
    this.#enter('loading');
    this.#request.ask();
  }

  /** Asks once more for what was asked. */
  retry(): void {
    this.ask(this.#wanted.filter, this.#wanted.before);
  }

  /** Gives up what was asked. */
  cancel(): void {
    this.#request.cancel();
    this.#state = 'idle';
  }

  #enter(state: PageState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
