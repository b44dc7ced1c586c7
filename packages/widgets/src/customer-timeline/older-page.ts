import { MoreRequestEvent } from '../element/events.js';
import { RequestController } from '../element/request-controller.js';
import type { CustomerTimeline } from './customer-timeline.js';

/** Asks the host for the page of older touchpoints, when a person wants it. */
export class OlderPage {
  readonly #host: CustomerTimeline;
  readonly #request: RequestController<unknown>;
  #before: string | undefined;
  #state: 'idle' | 'loading' | 'failed' | 'unanswered' = 'idle';

  /** @param receive takes an answer; returns whether it could be used */
  constructor(host: CustomerTimeline, receive: (answer: unknown) => boolean) {
    this.#host = host;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) =>
        this.#before === undefined
          ? undefined
          : new MoreRequestEvent(
              {
                ...(host.subject ?? { subject: 'customer', id: host.customer ?? '' }),
                before: this.#before,
              },
              signal,
            ),
      receive: (answer, first) => {
        if (!first) return;
        this.#enter(receive(answer) ? 'idle' : 'failed');
      },
      fail: (error) => {
        host.warn(`more:${String(error)}`, `the request for older data failed: ${String(error)}`);
        this.#enter('failed');
      },
      unanswered: () => this.#enter('unanswered'),
    });
  }

  get state(): 'idle' | 'loading' | 'failed' | 'unanswered' {
    return this.#state;
  }

  /** Whether the host has older ones. */
  get more(): boolean {
    return this.#before !== undefined;
  }

  /** Sets the cursor of the oldest page there is, and gives up what was asked before. */
  reset(before: string | undefined): void {
    this.cancel();
    this.#before = before;
  }

  /** Gives up what was asked. */
  cancel(): void {
    this.#request.cancel();
    this.#state = 'idle';
  }

  ask(): void {
    if (this.#state === 'loading') return;
    this.#enter('loading');
    this.#request.ask();
  }

  #enter(state: OlderPage['state']): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
