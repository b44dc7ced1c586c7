import type { Radar } from '../radar.js';

/** So long a pointer rests on a dimension before it is told, in ms: on its way to the words of another it passes some. */
const rest = 80;

/** What a pointer is at. It stays told when the pointer leaves, so that the words can be reached, until Escape is pressed. */
export class Pointing {
  readonly #host: Radar;
  readonly #dimensionOf: (event: PointerEvent) => number | undefined;
  #pointed: number | undefined;
  /** What was chosen when Escape was pressed; the next one is told again. */
  #silenced: number | undefined;
  #former: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keys: AbortController | undefined;

  constructor(host: Radar, dimensionOf: (event: PointerEvent) => number | undefined) {
    this.#host = host;
    this.#dimensionOf = dimensionOf;
  }

  /**
   * The dimension that is told of.
   * @param chosen the one that was chosen, by keys too: it counts from when it was, until a pointer is at another
   */
  told(chosen: number | undefined): number | undefined {
    if (chosen !== this.#former) {
      this.#former = chosen;
      this.#silenced = undefined;
      if (chosen !== undefined) this.#pointed = undefined;
    }
    const told = this.#pointed ?? (chosen === this.#silenced ? undefined : chosen);
    this.#listen(told !== undefined);
    return told;
  }

  move(event: PointerEvent): void {
    // A finger scrolls; what it taps is a press.
    if (event.pointerType === 'touch') return;
    const index = this.#dimensionOf(event);
    clearTimeout(this.#timer);
    if (index === undefined || index === this.#pointed) return;
    this.#timer = setTimeout(() => this.point(index), rest);
  }

  leave(): void {
    clearTimeout(this.#timer);
  }

  point(index: number): void {
    clearTimeout(this.#timer);
    this.#pointed = index;
    this.#host.requestUpdate();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#pointed = undefined;
    this.#listen(false);
  }

  /** A pointer gives the focus to nothing, so that the key is heard wherever it is pressed, while there is something to put away. */
  #listen(isTold: boolean): void {
    if (isTold === (this.#keys !== undefined)) return;
    this.#keys?.abort();
    this.#keys = isTold ? new AbortController() : undefined;
    if (!this.#keys) return;
    const { signal } = this.#keys;
    this.#host.ownerDocument.addEventListener('keydown', (event) => this.#press(event), { signal });
  }

  #press({ key, defaultPrevented, isComposing }: KeyboardEvent): void {
    if (key !== 'Escape' || defaultPrevented || isComposing) return;
    this.#pointed = undefined;
    this.#silenced = this.#former;
    this.#host.requestUpdate();
  }
}
