import { isServer, type ReactiveController, type TemplateResult } from 'lit';
import type { OxElement } from '../../element/element.js';
import { aSlice, IdleWork } from '../idle-work.js';
import { toBins, type Bins, type Chronology } from './bins.js';
import { Brush } from './brush.js';
import { Counting } from './counting.js';
import type { OverviewWording } from './strings.js';
import { renderOverview, type OverviewActions } from './template.js';
import { toOverviewView, type OverviewView } from './view-model.js';
import type { Dates } from './window.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** What an overview shows. */
export interface OverviewInput {
  /** What is counted, whatever dates are shown of it; another object whenever something has changed. */
  chronology: Chronology;
  /** Which dates are shown; absent for all. */
  dates?: Dates | undefined;
  /** IANA name; that of the browser where absent. */
  timeZone?: string | undefined;
  /** The first day of a week, 1 for Monday (default) to 7 for Sunday. */
  firstDay?: number;
}

/** On both sides of the bars there is place for a grip, in pixels, as in the styles. */
const margins = 2 * 24;
/** Until it is known how wide it is, as on a server. */
const usualWidth = 640;
/** So many pixels are at least from one bar to the next, and so many bars are drawn at most. */
const [leastPitch, mostBins] = [12, 72];

/** Shows how contact is spread over time, and lets a person choose a part of it: by pointer, keys, or a row of the table. */
export class Overview implements ReactiveController {
  readonly #host: OxElement;
  readonly #wording: OverviewWording;
  readonly #brush: Brush;
  readonly #work: IdleWork;
  readonly #observer: ResizeObserver | undefined;
  #observed: Element | null = null;
  #width = usualWidth - margins;
  #input: OverviewInput | undefined;
  /** What is being counted, and what is drawn until then. */
  #counting: Counting | undefined;
  #counted: Counting | undefined;
  #isTableOpen = false;
  #focusesStart = false;
  #view: OverviewView | undefined;
  /** What the view was made of. */
  #told: readonly unknown[] = [];

  /** @param brush takes the dates that a person chose, first and last one included; `undefined` for all */
  constructor(
    host: OxElement,
    wording: OverviewWording,
    brush: (dates: Required<Dates> | undefined) => void,
  ) {
    this.#host = host;
    this.#wording = wording;
    this.#brush = new Brush(() => host.requestUpdate(), brush);
    this.#work = new IdleWork(host, (interrupted) => this.#count(interrupted));
    if (!isServer) this.#observer = new ResizeObserver(([entry]) => this.#measure(entry));
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observe(null);
    this.#brush.forget();
  }

  hostUpdated(): void {
    this.#observe(this.#host.renderRoot.querySelector('.brush'));
    if (!this.#focusesStart) return;
    this.#focusesStart = false;
    this.#host.renderRoot.querySelector<HTMLElement>('.ends .start')?.focus();
  }

  /** Takes what is to be shown and makes its view model; before each drawing. */
  prepare(input: OverviewInput): void {
    const former = this.#input;
    this.#input = input;
    this.#brush.take(input.dates);
    const { chronology, timeZone, firstDay } = input;
    const isOther =
      former?.chronology !== chronology ||
      former.timeZone !== timeZone ||
      former.firstDay !== firstDay;
    if (isOther) this.#start();
    this.#word();
  }

  /** Draws it; `undefined` while it is counted for the first time. */
  render(): TemplateResult | undefined {
    return this.#view && renderOverview(this.#view, this.#wording, this.#actions);
  }

  /** Follows the width of the bars, whose height is always the same: that of the host changes with what is drawn for a width. */
  #observe(brush: Element | null): void {
    if (brush === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = brush;
    if (brush) this.#observer?.observe(brush);
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    const width = Math.floor(entry?.contentRect.width ?? 0) - margins;
    // What is hidden has no width, and keeps the one it had.
    if (width <= 0 || width === this.#width) return;
    this.#width = width;
    this.#start();
    this.#host.requestUpdate();
  }

  /** Begins to count, unless what was counted is what is wanted. */
  #start(): void {
    if (!this.#input) return;
    const { chronology, timeZone, firstDay = 1 } = this.#input;
    const most = Math.max(2, Math.min(mostBins, Math.floor(this.#width / leastPitch)));
    const bins = toBins(chronology, { timeZone, most, firstDay });
    const latest = this.#counting ?? this.#counted;
    const isKnown =
      latest?.chronology === chronology &&
      isSame(latest.bins, bins) &&
      bins.places.every((place, bin) => place === latest.bins.places[bin]);
    if (isKnown) return;
    this.#counting = new Counting(chronology, bins);
    if (!this.#count(isServer ? () => false : aSlice())) this.#work.start();
  }

  #count(interrupted: () => boolean): boolean {
    const counting = this.#counting;
    if (!counting) return true;
    if (!counting.run(interrupted)) return false;
    const { bins } = counting;
    // Who is choosing goes on when only the counts are others.
    if (!this.#counted || !isSame(bins, this.#counted.bins)) this.#brush.choosesFrom(bins);
    this.#counted = counting;
    this.#counting = undefined;
    this.#host.requestUpdate();
    return true;
  }

  /** Words it anew where something has changed: the timeline around is drawn more often. */
  #word(): void {
    if (!this.#counted) return;
    const { bins, counts, chronology } = this.#counted;
    const { dates, window } = this.#brush;
    const { locale, strings } = this.#host;
    const told = [
      ...[this.#counted, dates?.from, dates?.until, window.start, window.end],
      ...[this.#width, this.#isTableOpen, locale, strings],
    ];
    if (told.every((each, index) => each === this.#told[index])) return;
    this.#told = told;
    const state = {
      bins,
      counts,
      undated: chronology.length - (bins.places.at(-1) ?? 0),
      dates,
      window,
      width: this.#width,
      isTableOpen: this.#isTableOpen,
    };
    this.#view = toOverviewView(state, this.#wording);
  }

  readonly #actions: OverviewActions = {
    point: (event) => this.#brush.point(event, event.currentTarget as HTMLElement),
    press: (event, end) => this.#brush.press(event, end),
    slide: (end, value) => this.#brush.slide(end, value),
    settle: () => this.#brush.settle(),
    clear: () => {
      // The button is gone then.
      this.#focusesStart = true;
      this.#brush.clear();
    },
    toggleTable: () => {
      this.#isTableOpen = !this.#isTableOpen;
      this.#host.requestUpdate();
    },
    choose: (bin) => this.#brush.takeBin(bin),
  };
}

/** Whether they are the same days; how many touchpoints each has may have changed. */
function isSame(one: Bins, other: Bins): boolean {
  return (
    one.days.length === other.days.length &&
    one.days.every((day, bin) => day === other.days[bin]) &&
    one.unit === other.unit
  );
}
