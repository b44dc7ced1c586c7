import { MoreRequestEvent } from '../element/events.js';
import { RequestController } from '../element/request-controller.js';
import type { CustomerTimeline } from './customer-timeline.js';

/** What became of asking the host for a further page. */
export type PageState = 'idle' | 'loading' | 'failed' | 'unanswered';

/** Asks the host for the page of older touchpoints, or of newer ones, when a person wants it. */
export class FurtherPage {
  readonly #host: CustomerTimeline;
  readonly #request: RequestController<unknown>;
  #cursor: string | undefined;
  #touchpoint: string | undefined;
  #state: PageState = 'idle';
  #waiting: ((came: boolean) => void)[] = [];

  /**
   * @param end at which end of what there is
   * @param receive takes an answer; returns whether it could be used
   */
  constructor(
    host: CustomerTimeline,
    end: 'before' | 'after',
    receive: (answer: unknown) => boolean,
  ) {
    this.#host = host;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => {
        if (this.#cursor === undefined) return undefined;
        const subject = host.subject ?? { subject: 'customer', id: host.customer ?? '' };
        const touchpoint = this.#touchpoint;
        return new MoreRequestEvent(
          {
            ...subject,
            [end]: this.#cursor,
            ...(touchpoint !== undefined && { touchpoint }),
          },
          signal,
        );
      },
      receive: (answer, first) => {
        if (first) this.#enter(receive(answer) ? 'idle' : 'failed');
      },
      fail: (error) => {
        host.warn(`more:${String(error)}`, `the request for further data failed: ${String(error)}`);
        this.#enter('failed');
      },
      unanswered: () => this.#enter('unanswered'),
    });
  }

  /** What became of asking; `undefined` where the host has no further page. */
  get state(): PageState | undefined {
    return this.#cursor === undefined ? undefined : this.#state;
  }

  /** Sets the cursor of the last page at this end, and gives up what was asked before. */
  reset(cursor: string | undefined): void {
    this.cancel();
    this.#cursor = cursor;
  }

  /** Sets the cursor of the page that has just come. */
  follow(cursor: string | undefined): void {
    this.#cursor = cursor;
  }

  /** Gives up what was asked. */
  cancel(): void {
    this.#request.cancel();
    this.#enter('idle', false);
  }

  /**
   * Asks, unless that is going on.
   * @param touchpoint the id of one that is looked for
   * @returns whether a page came
   */
  ask(touchpoint?: string): Promise<boolean> {
    if (this.#cursor === undefined) return Promise.resolve(false);
    const answer = new Promise<boolean>((resolve) => this.#waiting.push(resolve));
    if (this.#state !== 'loading') {
      this.#touchpoint = touchpoint;
      this.#enter('loading');
      this.#request.ask();
    }
    return answer;
  }

  #enter(state: PageState, came = state === 'idle'): void {
    this.#state = state;
    if (state !== 'loading') {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const tell of waiting) tell(came);
    }
    this.#host.requestUpdate();
  }
}
