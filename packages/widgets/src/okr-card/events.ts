import type { CheckInRequest, CheckInResult } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import { RequestEvent } from '../element/request-event.js';

/** A person says where a key result stands. The answers say what became of it, as often as that changes. */
export class CheckInRequestEvent extends RequestEvent<CheckInRequest, CheckInResult> {
  constructor(detail: CheckInRequest, signal: AbortSignal) {
    super('oxcheckin', detail, signal);
  }
}

/**
 * An answer to a check-in, or to one that met another, brought a newer objective, which the card shows from now on. A host that
 * shows the objective elsewhere too takes it from here.
 */
export class ObjectiveChangeEvent extends CustomEvent<{
  /** As the answer brought it. */
  objective: Objective;
}> {
  constructor(objective: Objective) {
    super('oxchange', { detail: { objective }, bubbles: true, composed: true });
  }
}

/** A person wants to open another objective, which the host knows. */
export class ObjectiveSelectEvent extends CustomEvent<{
  /** Its id. */
  objective: string;
  /** The same, under the name that it has in every `oxselect` that opens something. */
  id: string;
}> {
  constructor(objective: string) {
    const detail = { objective, id: objective };
    super('oxselect', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    oxchange: ObjectiveChangeEvent;
    oxcheckin: CheckInRequestEvent;
  }
}
