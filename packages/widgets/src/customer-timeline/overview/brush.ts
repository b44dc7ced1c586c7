import type { Bins } from './bins.js';
import {
  countBins,
  drag,
  gripAt,
  move,
  moveByKey,
  toDates,
  toWindow,
  type Dates,
  type Grip,
  type Window,
} from './window.js';

/** A pointer that draws. */
interface Stroke {
  pointer: number;
  grip: Grip | undefined;
  before: Window;
  /** Where it was put down, in pixels and in bins. */
  from: Place;
}

/** Where a pointer is: in pixels from where time begins, and in bins and parts of them. */
interface Place {
  x: number;
  bin: number;
}

/** A pointer that went less far than this, in pixels, was pressed and not dragged. */
const press = 4;

/** Which dates are shown, and the window by which a person chooses others: with a pointer, with keys, or a bin by its number. */
export class Brush {
  readonly #changed: () => void;
  readonly #brush: (dates: Required<Dates> | undefined) => void;
  #bins: Bins | undefined;
  #given: Dates | undefined;
  #dates: Dates | undefined;
  /** What is being chosen and not shown yet. */
  #draft: Window | undefined;
  #stroke: Stroke | undefined;

  /**
   * @param changed called when there is something else to draw
   * @param brush takes the dates that were chosen; `undefined` for all
   */
  constructor(changed: () => void, brush: (dates: Required<Dates> | undefined) => void) {
    this.#changed = changed;
    this.#brush = brush;
  }

  /** The dates that are shown, or are being chosen; `undefined` for all. */
  get dates(): Dates | undefined {
    return this.#draft && this.#bins ? toDates(this.#draft, this.#bins) : this.#dates;
  }

  /** The bins of these. */
  get window(): Window {
    if (!this.#bins) return { start: 0, end: 1 };
    return this.#draft ?? toWindow(this.#dates ?? {}, this.#bins);
  }

  /** Takes the dates that are shown as the host has them, which may be others than were chosen here. */
  take(dates: Dates | undefined): void {
    if (isSame(dates, this.#given)) return;
    this.#given = dates;
    this.#dates = dates?.from === undefined && dates?.until === undefined ? undefined : dates;
    this.forget();
  }

  /** Takes the bins to choose from; what is being chosen among others is given up. */
  choosesFrom(bins: Bins): void {
    this.#bins = bins;
    this.forget();
  }

  /** Gives up what is being chosen. */
  forget(): void {
    this.#draft = this.#stroke = undefined;
  }

  /** Follows a pointer over `place`, which holds the bars. */
  point(event: PointerEvent, place: HTMLElement): void {
    const bins = this.#bins;
    if (!bins) return;
    if (event.type === 'pointerdown') this.#putDown(event, place, bins);
    const stroke = this.#stroke;
    if (stroke?.pointer !== event.pointerId) return;
    if (event.type === 'pointercancel') {
      this.forget();
      this.#changed();
      return;
    }
    const { x, bin } = find(event, place, bins);
    const isPressed = event.type === 'pointerup' && Math.abs(x - stroke.from.x) < press;
    // Pressed alone, it takes one bin, also within what is shown.
    const grip = isPressed && stroke.grip === 'both' ? undefined : stroke.grip;
    this.#choose(drag(stroke.before, grip, [stroke.from.bin, bin], bins));
    if (event.type !== 'pointerup') return;
    this.#stroke = undefined;
    this.settle();
  }

  /** Takes a key at an end of the window. */
  press(event: KeyboardEvent, end: 'start' | 'end'): void {
    // Keys with these belong to the browser.
    if (!this.#bins || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (!this.dates) return;
      // It is this that was escaped from, and not a dialog around.
      event.stopPropagation();
      event.preventDefault();
      this.clear();
      return;
    }
    const window = moveByKey(this.window, end, event, this.#bins, isMirrored(event.target));
    if (!window) return;
    event.preventDefault();
    this.#choose(window);
  }

  /** Moves an end to a place between bins. */
  slide(end: 'start' | 'end', value: number): void {
    const { window } = this;
    if (this.#bins) this.#choose(move(window, end, value - window[end], this.#bins));
    // A slider that was moved too far goes back.
    this.#changed();
  }

  /** Shows one bin alone. */
  takeBin(bin: number): void {
    this.#choose({ start: bin, end: bin + 1 });
    this.settle();
  }

  /** Shows what was chosen. */
  settle(): void {
    const draft = this.#draft;
    if (!draft || !this.#bins || this.#stroke) return;
    this.#draft = undefined;
    this.#tell(toDates(draft, this.#bins));
  }

  /** Shows all dates. */
  clear(): void {
    this.forget();
    this.#tell(undefined);
  }

  #putDown(event: PointerEvent, place: HTMLElement, bins: Bins): void {
    if (event.button !== 0 || !event.isPrimary) return;
    // Neither text nor a slider of the browser is dragged.
    event.preventDefault();
    place.setPointerCapture(event.pointerId);
    const { x, bin, pitch } = find(event, place, bins);
    const before = this.window;
    const grip = gripAt(x, before, pitch, bins);
    this.#stroke = { pointer: event.pointerId, grip, before, from: { x, bin } };
  }

  #choose(window: Window): void {
    const { start, end } = this.window;
    if (window.start === start && window.end === end && (this.#draft || this.#stroke)) return;
    this.#draft = window;
    this.#changed();
  }

  #tell(dates: Required<Dates> | undefined): void {
    if (!isSame(dates, this.#dates)) {
      this.#dates = dates;
      this.#brush(dates);
    }
    this.#changed();
  }
}

function find(event: PointerEvent, place: HTMLElement, bins: Bins): Place & { pitch: number } {
  const box = place.querySelector('.bars')?.getBoundingClientRect() ?? new DOMRect();
  const x = isMirrored(place) ? box.right - event.clientX : event.clientX - box.left;
  const pitch = box.width / Math.max(1, countBins(bins));
  return { x, pitch, bin: x / Math.max(1, pitch) };
}

function isSame(one: Dates | undefined, other: Dates | undefined): boolean {
  return one?.from === other?.from && one?.until === other?.until;
}

/** Time runs as words do. */
function isMirrored(place: EventTarget | null): boolean {
  return place instanceof Element && getComputedStyle(place).direction === 'rtl';
}
