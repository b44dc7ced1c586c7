/** Somebody who answers requests has come: widgets ask again what nobody answered. Dispatched on `document`. */
export class ReadyEvent extends Event {
  constructor() {
    super('oxready');
  }
}

declare global {
  interface DocumentEventMap {
    oxready: ReadyEvent;
  }
}
