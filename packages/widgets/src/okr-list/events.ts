/** A person opens an objective of the list; unless the default is prevented it opens in place. */
export class OkrListSelectEvent extends CustomEvent<{
  /** Its id. */
  objective: string;
  /** The same, under the name that it has in every `oxselect` that opens something. */
  id: string;
}> {
  constructor(objective: string) {
    const detail = { objective, id: objective };
    super('oxselect', { detail, bubbles: true, composed: true, cancelable: true });
  }
}
