import type { KeyResult } from '@oxbow/model/key-result';
import type { HistorySlot } from './key-result-template.js';
import type { OkrCard } from './okr-card.js';

/** So many key results are shown without a press; of more, the first. */
const mostAtFirst = 12;
const first = 10;

/** What of a card a person has unfolded, or folded; it is never written to the host's attributes. */
export class Folding {
  readonly #host: OkrCard;
  /** Key results whose history is folded otherwise than the layout has it. */
  readonly #turned = new Set<string>();
  /** All key results are shown. */
  #isAll = false;
  /** A row shows its card. */
  isRowOpen = false;
  /** The layout folds nothing. */
  isFull = false;

  constructor(host: OkrCard) {
    this.#host = host;
  }

  /** Folds a row, or unfolds it. */
  readonly toggleRow = (isOpen: boolean): void => {
    this.isRowOpen = isOpen;
    this.#host.requestUpdate();
  };

  /** Whether the key result of a place is among those that are shown, of so many. */
  isShown(index: number, count: number): boolean {
    return !this.#canFold(count) || this.#isAll || index < first;
  }

  /** How the rest of so many key results is shown; `undefined` where all are anyway. */
  rest(count: number): { isAll: boolean; press(): void } | undefined {
    if (!this.#canFold(count)) return undefined;
    return {
      isAll: this.#isAll,
      press: () => {
        this.#isAll = !this.#isAll;
        this.#host.requestUpdate();
      },
    };
  }

  /** Whether the history of a key result is to be seen. */
  showsHistory(keyResult: KeyResult): boolean {
    return hasHistory(keyResult) && this.#isUnfolded(keyResult.id);
  }

  /**
   * The history of a key result, folded or not; `undefined` where it has none.
   * @param drawn what is drawn of it
   * @param lost fetches once more what draws it, where that failed
   */
  toHistory(
    keyResult: KeyResult,
    drawn: unknown,
    lost: (() => void) | undefined,
  ): HistorySlot | undefined {
    if (!hasHistory(keyResult)) return undefined;
    const { id } = keyResult;
    const toggle = (willBeOpen: boolean) => this.#turn(id, willBeOpen);
    return { isOpen: this.#isUnfolded(id), drawn, lost, toggle };
  }

  #isUnfolded(id: string): boolean {
    return this.isFull !== this.#turned.has(id);
  }

  #turn(id: string, willBeOpen: boolean): void {
    if (willBeOpen === this.#isUnfolded(id)) return;
    if (!this.#turned.delete(id)) this.#turned.add(id);
    this.#host.requestUpdate();
  }

  #canFold(count: number): boolean {
    return !this.isFull && count > mostAtFirst;
  }
}

function hasHistory(keyResult: KeyResult): boolean {
  const readings = 'current' in keyResult ? keyResult.readings : undefined;
  return (readings?.length ?? 0) + (keyResult.notes?.length ?? 0) > 0;
}
