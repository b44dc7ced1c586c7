import { isServer, type ReactiveController } from 'lit';
import type { CustomerTimeline } from './customer-timeline.js';
import { moveInFeed } from './rows/feed-keys.js';
import type { TimelineCore } from './timeline-core.js';

/** Where a person is in the rows: the keys that lead from one to the next, Tab that comes back, and the way to paper. */
export class ReaderPlace implements ReactiveController {
  readonly #host: CustomerTimeline;
  readonly #core: TimelineCore;

  constructor(host: CustomerTimeline, core: TimelineCore) {
    this.#host = host;
    this.#core = core;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    const { defaultView } = this.#host.ownerDocument;
    defaultView?.addEventListener('beforeprint', this.#print);
    defaultView?.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    const { defaultView } = this.#host.ownerDocument;
    defaultView?.removeEventListener('beforeprint', this.#print);
    defaultView?.removeEventListener('afterprint', this.#print);
  }

  readonly enter = ({ target }: FocusEvent): void => {
    if (target instanceof Node) this.#core.list.enter(target);
  };

  readonly move = (event: KeyboardEvent): void => {
    const { list, rows } = this.#core;
    const { renderRoot } = this.#host;
    moveInFeed(event, {
      length: rows.rows.length,
      rowOf: (node) => list.rowOfNode(node),
      focus: (row) => void list.focus(row),
      goOn: () => void this.#goOn(),
      leave: (to) => renderRoot.querySelector<HTMLElement>(`.feed-${to}`)?.focus(),
    });
  };

  /** Goes on to what the host has beyond the last row. */
  async #goOn(): Promise<void> {
    const { list, rows, display } = this.#core;
    const { length } = rows.rows;
    const ask = display.order === 'newest' ? this.#core.askOlder() : this.#core.askNewer();
    if (!(await ask)) return;
    // What came has its rows once it is drawn.
    await this.#host.updateComplete;
    await list.focus(length);
  }

  readonly #print = ({ type }: Event): void => {
    this.#core.list.print(type === 'beforeprint');
    // The page is printed as it is when this returns.
    this.#host.updateNow();
  };
}
