import { RadarSelectEvent } from './events.js';
import type { Radar } from './radar.js';

/** Which dimension a person chose, by the list of them, by the figure or by the table. */
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

  /** Chooses what was pressed, or nothing any more where that was chosen. */
  readonly press = (event: Event): void => {
    const place = (event.target as Element).closest<HTMLElement | SVGElement>('[data-dimension]');
    const { dimension } = place?.dataset ?? {};
    if (dimension !== undefined) this.#choose(Number(dimension), true);
  };

  /** Goes through the list with the keys; what is reached is chosen. */
  readonly move = (event: KeyboardEvent): void => {
    const options = [...(event.currentTarget as Element).children] as HTMLElement[];
    const current = options.indexOf(event.target as HTMLElement);
    if (current < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRightToLeft = getComputedStyle(options[current] as HTMLElement).direction === 'rtl';
    const forwards = isRightToLeft ? -1 : 1;
    const next = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      ArrowRight: current + forwards,
      ArrowLeft: current - forwards,
      Home: 0,
      End: options.length - 1,
    }[event.key];
    if (next !== undefined) {
      const reached = Math.min(options.length - 1, Math.max(0, next));
      options[reached]?.focus();
      this.#choose(reached, false);
    } else if (event.key === 'Enter' || event.key === ' ') this.#choose(current, true);
    else return;
    event.preventDefault();
  };

  #choose(index: number, isToggled: boolean): void {
    const id = this.#ids[index];
    if (id === undefined || (id === this.#id && !isToggled)) return;
    this.#id = id === this.#id ? undefined : id;
    this.#host.dispatchEvent(new RadarSelectEvent(this.#id === undefined ? {} : { dimension: id }));
    this.#host.requestUpdate();
  }
}
