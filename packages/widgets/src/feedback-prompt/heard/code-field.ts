import type { HandedState } from '../../element/events.js';
import type { CodeEntry } from './view-model.js';

/** What surrounds a field for a code. */
interface Surroundings {
  /** Called when there is something else to draw, with where the person goes on. */
  changed(focus?: string): void;
  /** What was typed as a receipt is written. */
  toReceipt(draft: string): string;
  /** Asks the host; `undefined` where there is nothing of this receipt. */
  lookUp(receipt: string): Promise<HandedState | undefined>;
  /** Takes what was found. */
  found(one: HandedState): void;
  failed(error: unknown): void;
}

/** A field for a code of something that somebody handed in elsewhere. */
export class CodeField {
  readonly #surroundings: Surroundings;
  entry: CodeEntry | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  open(): void {
    this.entry ??= { draft: '' };
    this.#surroundings.changed('#heard-code');
  }

  write(draft: string): void {
    this.entry = { draft };
    this.#surroundings.changed();
  }

  /** The focus goes back to the button that opened it. */
  close(): void {
    this.entry = undefined;
    this.#surroundings.changed('.have-code');
  }

  async find(): Promise<void> {
    const receipt = this.#surroundings.toReceipt(this.entry?.draft ?? '');
    if (!/^[\w-]{22,64}$/.test(receipt)) return this.#tell('noCode');
    this.#tell('codeLoading');
    try {
      const found = await this.#surroundings.lookUp(receipt);
      if (!found) return this.#tell('nothingFound');
      this.entry = undefined;
      this.#surroundings.found(found);
    } catch (error) {
      this.#surroundings.failed(error);
      this.#tell('codeFailed');
    }
  }

  #tell(problem: CodeEntry['problem']): void {
    this.entry = { draft: this.entry?.draft ?? '', problem };
    this.#surroundings.changed(problem === 'codeLoading' ? undefined : '#heard-code');
  }
}
