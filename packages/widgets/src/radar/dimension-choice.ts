import { RadarSelectEvent } from './events.js';
import type { Radar } from './radar.js';

/** Which dimension a person chose, by the list of them, by the figure or by the table; the list comes late. */
export class DimensionChoice {
  readonly #host: Radar;
  #id: string | undefined;
  #ids: string[] = [];

  constructor(host: Radar) {
    this.#host = host;
  }

  /** The id of what is chosen; it may be none of what is shown. */
  get id(): string | undefined {
    return this.#id;
  }

  /** Takes what there is to choose of, in its order. */
  prepare(dimensions: readonly { id: string }[]): void {
    this.#ids = dimensions.map(({ id }) => id);
  }

  /**
   * Chooses what was pressed, or nothing any more where that was chosen.
   * @returns whether something is chosen by it
   */
  press(event: Event): boolean {
    const place = (event.target as Element).closest<HTMLElement | SVGElement>('[data-dimension]');
    const { dimension } = place?.dataset ?? {};
    if (dimension === undefined) return false;
    this.choose(Number(dimension), true);
    return this.#id !== undefined;
  }

  /**
   * Chooses a dimension by its place.
   * @param isToggled whether one that is chosen already is chosen no more
   */
  readonly choose = (index: number, isToggled: boolean): void => {
    const id = this.#ids[index];
    if (id === undefined || (id === this.#id && !isToggled)) return;
    this.#id = id === this.#id ? undefined : id;
    this.#host.dispatchEvent(new RadarSelectEvent(this.#id === undefined ? {} : { dimension: id }));
    this.#host.requestUpdate();
  };
}
