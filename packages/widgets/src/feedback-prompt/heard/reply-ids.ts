import { toUuid } from '../../element/uuid.js';

/**
 * The ids of replies that are not known to have arrived. Words that may have arrived keep their id, also when they are changed:
 * the receiver then says that it has others with it, and nothing is said twice.
 */
export class ReplyIds {
  /** By receipt. */
  readonly #ids = new Map<string, string>();

  /** The id under which something is answered back. */
  of(receipt: string): string {
    const id =
      this.#ids.get(receipt) ?? toUuid(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    this.#ids.set(receipt, id);
    return id;
  }

  /** It has arrived, or others have with this id. */
  forget(receipt: string): void {
    this.#ids.delete(receipt);
  }
}
