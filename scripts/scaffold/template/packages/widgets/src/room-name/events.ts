/** A person chose an item. */
export class RoomNameSelectEvent extends CustomEvent<{
  /** The item's id. */
  id: string;
}> {
  constructor(id: string) {
    super('oxselect', { detail: { id }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    // As its base class, so that another room may have an event of this name.
    oxselect: CustomEvent<{ id: string }>;
  }
}
