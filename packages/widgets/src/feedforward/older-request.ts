import { MoreRequestEvent } from '../element/events.js';
import { RequestController } from '../element/request-controller.js';
import type { Feedforward } from './feedforward.js';

/** How asking for older notes stands. */
export type OlderState = 'idle' | 'loading' | 'failed' | 'unanswered';

/** Asks the host for the notes before those that are shown. */
export class OlderRequest {
  readonly #host: Feedforward;
  readonly #request: RequestController<unknown>;
  #before = '';
  #state: OlderState = 'idle';

  /** @param receive takes an answer; returns whether it could be used */
  constructor(host: Feedforward, receive: (answer: unknown) => boolean) {
    this.#host = host;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => {
        const { subject, id } = host.subject ?? { subject: 'person', id: '' };
        return new MoreRequestEvent({ subject, id, before: this.#before }, signal);
      },
      receive: (answer, first) => {
        if (first) this.#enter(receive(answer) ? 'idle' : 'failed');
      },
      fail: (error) => {
        host.warn(`more:${String(error)}`, `the request for older notes failed: ${String(error)}`);
        this.#enter('failed');
      },
      unanswered: () => this.#enter('unanswered'),
    });
  }

  get state(): OlderState {
    return this.#state;
  }

  /** Asks for the notes before a cursor. */
  ask(before: string): void {
    if (this.#state === 'loading') return;
    this.#before = before;
    this.#enter('loading');
    this.#request.ask();
  }

  /** Gives up what was asked. */
  cancel(): void {
    this.#request.cancel();
    this.#state = 'idle';
  }

  #enter(state: OlderState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
