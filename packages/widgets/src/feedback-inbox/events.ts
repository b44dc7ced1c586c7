import type { InboxFilter } from '@oxbow/model/inbox';
import type { Subject } from '../element/events.js';
import { RequestEvent } from '../element/request-event.js';

/** A person opened an item. */
export class FeedbackInboxSelectEvent extends CustomEvent<{
  /** The response's id. */
  id: string;
}> {
  constructor(id: string) {
    super('oxselect', { detail: { id }, bubbles: true, composed: true });
  }
}

/** The inbox wants a page of its items, after the cursor `before` or from the start; the answer has the form of its `data`. */
export class InboxMoreRequestEvent extends RequestEvent<
  Subject & {
    /** The cursor of the page before; empty for the first page of what the filter takes. */
    before: string;
    filter: InboxFilter;
  },
  unknown
> {
  constructor(detail: InboxMoreRequestEvent['detail'], signal: AbortSignal) {
    super('oxmore', detail, signal);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    // As its base class, so that another room may have an event of this name.
    oxselect: CustomEvent<{ id: string }>;
  }
}
