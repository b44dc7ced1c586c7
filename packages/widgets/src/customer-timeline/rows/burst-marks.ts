import type { Grouping } from '@oxbow/model/grouping';
import { createPeriods } from '@oxbow/model/periods';
import type { CustomerTimeline } from '../customer-timeline.js';
import { goOn, IdleWork } from '../idle-work.js';
import { facet } from '../store/facets.js';
import type { TouchpointStore } from '../store/touchpoint-store.js';
import { areOfOneBurst } from './same-burst.js';

/** So many of the newest are looked at at once, so that nothing folds under the eyes of who begins to read. */
const atOnce = 1000;
/** So many are looked at between two pauses. */
const stride = 64;

/** By what touchpoints stand in different groups, so that they are in no burst together. */
export interface BurstContext {
  grouping: Grouping;
  timeZone: string | undefined;
  firstDay: number;
}

/** Marks in a store which touchpoints continue a burst: at once where there are few, else in slices. */
export class BurstMarks {
  readonly #onMarked: () => void;
  readonly #work: IdleWork;
  #store: TouchpointStore | undefined;
  #context = '';
  #isApart: (earlier: number, later: number) => boolean = () => false;
  #steps: Iterator<unknown> | undefined;
  #hasBursts = false;

  /** @param onMarked is told when bursts were found later than at once */
  constructor(host: CustomerTimeline, onMarked: () => void) {
    this.#onMarked = onMarked;
    this.#work = new IdleWork(host, (interrupted) => this.#goOn(interrupted));
  }

  /** Whether any was found. */
  get hasBursts(): boolean {
    return this.#hasBursts;
  }

  /** Marks those of a store, or what has changed since. */
  mark(store: TouchpointStore, context: BurstContext): void {
    if (!store.isSettled) {
      this.#hasBursts = false;
      return;
    }
    const key = Object.values(context).join(' ');
    const inserted = store.inserted.splice(0);
    if (store === this.#store && key === this.#context) {
      this.#markAround(inserted);
      return;
    }
    this.#store = store;
    this.#context = key;
    this.#isApart = toIsApart(store, context);
    this.#hasBursts = false;
    this.#steps = this.#markAll(store);
    let steps = 0;
    if (!goOn(this.#steps, () => (steps += stride) >= atOnce)) this.#work.start();
  }

  #markAround(numbers: readonly number[]): void {
    const store = this.#store;
    if (!store) return;
    for (const number of numbers) {
      const place = store.placeOf(number);
      for (const each of [place, place + 1])
        if (each >= 0 && each < store.dated) this.#markAt(store, each);
    }
  }

  *#markAll(store: TouchpointStore): Generator<undefined, void> {
    for (let place = store.dated - 1; place >= 0; place -= 1) {
      this.#markAt(store, place);
      if (place % stride === 0) yield;
    }
  }

  #markAt(store: TouchpointStore, place: number): void {
    const later = store.numberAt(place);
    const earlier = place > 0 ? store.numberAt(place - 1) : undefined;
    const isJoined =
      earlier !== undefined &&
      areOfOneBurst(store, earlier, later) &&
      !this.#isApart(earlier, later);
    store.mark(later, facet.burst, isJoined);
    if (isJoined) this.#hasBursts = true;
  }

  #goOn(interrupted: () => boolean): boolean {
    if (this.#steps && !goOn(this.#steps, interrupted)) return false;
    this.#steps = undefined;
    if (this.hasBursts) this.#onMarked();
    return true;
  }
}

function toIsApart(
  store: TouchpointStore,
  { grouping, timeZone, firstDay }: BurstContext,
): (earlier: number, later: number) => boolean {
  if (grouping === 'case' || grouping === 'none') return () => false;
  const periodOf = createPeriods(timeZone, grouping, firstDay);
  return (earlier, later) =>
    periodOf(store.timeOf(earlier) ?? 0) !== periodOf(store.timeOf(later) ?? 0);
}
