import type { CustomerTimeline } from './customer-timeline.js';
import { keyOfGroup, type Closed } from './rows/timeline-rows.js';
import { readFilter, toStoryFilter, type TimelineFilter } from './timeline-filter.js';
import type { TimelineRow } from './timeline-row.js';
import type { Display } from './tools/timeline-tools.js';

const groupings = ['day', 'week', 'month', 'case', 'none'] as const;
const orders = ['newest', 'oldest'] as const;

/** How the host wants the timeline shown, with what a person changed of it, and what the person opened and closed. */
export class Arrangement {
  readonly #host: CustomerTimeline;
  /** The host's wish that `#filter` was read from. */
  #wish: unknown;
  #filter: TimelineFilter = {};
  /** What a person chose last. */
  #chosen: TimelineFilter | undefined;
  #display: Partial<Display> = {};
  /** Touchpoints whose details are open, or, where all are, closed; by id, or by record where they have none. */
  readonly #toggled = new Set<string | number>();
  #areAllOpen = false;
  #closed: Closed = { areAllClosed: false, groups: new Set(), bursts: new Set() };

  constructor(host: CustomerTimeline) {
    this.#host = host;
  }

  /** What is shown: the host's wish, or what a person chose after that; of a story no more than it tells. */
  get filter(): TimelineFilter {
    if (this.#wish !== this.#host.filter) this.#filter = this.#readWish();
    return this.#host.story ? toStoryFilter(this.#filter) : this.#filter;
  }

  set filter(chosen: TimelineFilter) {
    const { channels: _c, types: _t, directions: _d, sentiments: _s, ...untold } = this.#filter;
    // What a story does not ask for is there again when it is none any more.
    const filter = this.#host.story ? { ...untold, ...chosen } : chosen;
    this.#filter = filter;
    this.#chosen = filter;
    this.#wish = filter;
    this.#host.filter = filter;
  }

  get display(): Display {
    const { lanes, overview } = this.#host;
    const grouping = this.#oneOf(groupings, 'grouping');
    const order = this.#oneOf(orders, 'order');
    return { grouping, order, lanes, overview, ...this.#display };
  }

  get closed(): Closed {
    return this.#closed;
  }

  /** Shows it otherwise; stands over what the host wants. */
  arrange(part: Partial<Display>): void {
    const { grouping } = this.display;
    this.#display = { ...this.#display, ...part };
    if (this.display.grouping !== grouping) this.#close({ areAllClosed: false, groups: new Set() });
  }

  /** Forgets what belongs to one customer. */
  forget(): void {
    this.#filter = {};
    this.#wish = undefined;
    if (this.#host.filter === this.#chosen) this.#host.filter = undefined;
    this.#toggled.clear();
    this.#areAllOpen = false;
    this.#close({ areAllClosed: false, groups: new Set(), bursts: new Set() });
  }

  isOpen(row: TimelineRow): boolean {
    return this.#toggled.has(identityOf(row)) !== this.#areAllOpen;
  }

  /** Opens or closes the details of a touchpoint; returns whether they are open now. */
  toggle(row: TimelineRow): boolean {
    const identity = identityOf(row);
    if (!this.#toggled.delete(identity)) this.#toggled.add(identity);
    return this.isOpen(row);
  }

  /** Opens or closes all details. */
  openAll(open: boolean): void {
    this.#areAllOpen = open;
    this.#toggled.clear();
  }

  /** Closes or opens a group. */
  toggleGroup(group: Parameters<typeof keyOfGroup>[0]): void {
    this.#close({ groups: toggled(this.#closed.groups, keyOfGroup(group)) });
  }

  /** Closes or opens all groups. */
  closeAll(areAllClosed: boolean): void {
    this.#close({ areAllClosed, groups: new Set() });
  }

  /** Folds a burst or unfolds it. */
  toggleBurst(key: number): void {
    this.#close({ bursts: toggled(this.#closed.bursts, key) });
  }

  /** Knows bursts of former data by the numbers that their records have in new data. */
  renameBursts(numberOf: (number: number) => number | undefined): void {
    const bursts = [...this.#closed.bursts].flatMap((number) => numberOf(number) ?? []);
    if (bursts.length > 0) this.#close({ bursts: new Set(bursts) });
  }

  #close(change: Partial<Closed>): void {
    this.#closed = { ...this.#closed, ...change };
  }

  /** What the host wrote into an attribute; the first value where that is none. */
  #oneOf<Value extends string>(values: readonly [Value, ...Value[]], name: keyof Display): Value {
    const given: unknown = this.#host[name];
    const known = values.find((value) => value === given);
    if (known === undefined && given !== null && given !== undefined)
      this.#host.warn(
        `${name}:${String(given)}`,
        `does not know ${name}="${String(given)}"; write one of ${values.join(', ')}.`,
      );
    return known ?? values[0];
  }

  #readWish(): TimelineFilter {
    this.#wish = this.#host.filter;
    const { filter, faults } = readFilter(this.#wish);
    for (const { path, message } of faults)
      this.#host.warn(`${path}:${message}`, `cannot read its filter. ${path}: ${message}`);
    return filter;
  }
}

function identityOf({ key, touchpoint }: TimelineRow): string | number {
  return touchpoint.id ?? key;
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const others = new Set(set);
  if (!others.delete(value)) others.add(value);
  return others;
}
