import { channels } from '@oxbow/model/channels';
import { facet, readFacets } from './facets.js';
import { sortInSteps } from './merge-sort.js';
import { RecordTable, withRoom } from './record-table.js';

/** So many records are looked at between two pauses. */
const stride = 128;
/** So many, where next to nothing is done with each. */
const longStride = 16_384;
/** So far from its former place a record is looked for in data that comes anew. */
const farthest = 1000;

/**
 * All touchpoints of one timeline in the order of time, oldest first, those of unknown date last; of those of one time that
 * with the greater id is the later one, as in `chronologyOf`. A record is known by its number, a touchpoint by its place, which
 * takes four bytes more. Until `settle` has looked at all of them they stand as the host's list has them.
 */
export class TouchpointStore extends RecordTable {
  #order: Uint32Array | undefined;
  #size: number;
  #dated: number;
  /** Whether the list of a store that is not settled comes newest first. */
  readonly #isReversed: boolean;
  /** How many touchpoints there are by channel, in the order of `channels`. */
  readonly counts = new Uint32Array(channels.length);
  /**
   * Those that came among the touchpoints after these were put into order, or follow on another one since, until somebody
   * takes them out here.
   */
  readonly inserted: number[] = [];

  /** @param path where the list stands in the host's data; empty for the data itself */
  constructor(list: readonly unknown[], path: string) {
    super(list, path);
    this.#size = this.length;
    this.#dated = this.#size;
    this.#isReversed = comesNewestFirst(this.#size, (number) => this.timeOf(number));
  }

  /** Whether the touchpoints are in order and counted. */
  override get isSettled(): boolean {
    return this.#order !== undefined;
  }

  /** How many touchpoints there are. */
  get size(): number {
    return this.#size;
  }

  /** How many of them have a time. */
  get dated(): number {
    return this.#dated;
  }

  /** The record at a place. */
  numberAt(place: number): number {
    if (this.#order) return this.#order[place] ?? 0;
    return this.#isReversed ? this.#size - 1 - place : place;
  }

  /** The place of a record; −1 where it is not among the touchpoints. */
  placeOf(number: number): number {
    if (!this.#order) return this.#isReversed ? this.#size - 1 - number : number;
    const place = this.#placeFor(number, this.#size) - 1;
    return this.#order[place] === number ? place : -1;
  }

  /** The places of all that have a flag, of those that have a time; in the order of time. */
  placesWith(flag: number): number[] {
    const found: number[] = [];
    const order = this.#order ?? [];
    for (let place = 0; place < this.#dated; place += 1)
      if (this.facetsOf(order[place] ?? 0) & flag) found.push(place);
    return found;
  }

  /**
   * The record that stands for one of former data: the one with its id, or, where that had none, the one with its number.
   * Before all are in order it is looked for near that number.
   */
  findAgain(id: string | undefined, number: number): number | undefined {
    if (id === undefined)
      return number < this.length && this.idOf(number) === undefined ? number : undefined;
    if (this.isSettled) return this.find(id);
    for (let away = 0; away <= farthest; away += 1)
      for (const each of [number + away, number - away])
        if (each >= 0 && each < this.length && this.idOf(each) === id) return each;
    return undefined;
  }

  /** Whether there is anything that can be shown; looks no further than to the first one. */
  hasTouchpoints(): boolean {
    if (this.#order) return this.#size > 0;
    for (let number = 0; number < this.#size; number += 1)
      if (!(readFacets(this.record(number), undefined) & facet.gone)) return true;
    return false;
  }

  /** Looks at all records, the newest first, and puts them into order, in steps. */
  *settle(): Generator<undefined, void> {
    const size = this.length;
    this.forget();
    let times = new Float64Array(size);
    const numbers = new Uint32Array(size);
    let count = 0;
    for (let place = size - 1; place >= 0; place -= 1) {
      if (place % stride === 0) yield;
      const number = this.numberAt(place);
      times[number] = this.index(number) ?? Infinity;
      numbers[count++] = number;
    }
    const kept = numbers.subarray(0, count).reverse();
    let end = 0;
    for (let place = 0; place < count; place += 1) {
      if (place % longStride === 0) yield;
      const number = kept[place] ?? 0;
      if (!this.isGone(number)) kept[end++] = number;
    }
    const whole = new Uint32Array(withRoom(end));
    const order = whole.subarray(0, end);
    order.set(kept.subarray(0, end));
    const timeOf = (number: number) => times[number] ?? Infinity;
    yield* sortInSteps(order, (one, other) => this.#compare(one, other, timeOf));
    const counts = new Uint32Array(channels.length);
    let dated = 0;
    for (let place = 0; place < order.length; place += 1) {
      if (place % longStride === 0) yield;
      const bits = this.facetsOf(order[place] ?? 0);
      const channel = bits & facet.channel;
      counts[channel] = (counts[channel] ?? 0) + 1;
      if (bits & facet.dated) dated += 1;
    }
    this.counts.set(counts);
    this.#dated = dated;
    this.#size = order.length;
    this.#order = whole;
    this.takeGone();
    // Whoever holds these steps would hold eight bytes of each touchpoint with them.
    times = new Float64Array(0);
  }

  /** Puts records that were added among the touchpoints, and leaves out those whose place was taken. */
  insert(numbers: readonly number[]): void {
    const time = (number: number) => this.timeOf(number) ?? Infinity;
    const added = numbers
      .filter((number) => !this.isGone(number))
      .sort((one, other) => this.#compare(one, other, time));
    this.#leaveOut();
    let order = this.#order ?? new Uint32Array(0);
    const size = this.#size + added.length;
    if (size > order.length) {
      order = new Uint32Array(withRoom(size));
      order.set((this.#order ?? order).subarray(0, this.#size));
      this.#order = order;
    }
    for (const number of added) this.inserted.push(number);
    let end = this.#size;
    for (let index = added.length - 1; index >= 0; index -= 1) {
      const number = added[index] ?? 0;
      const place = this.#placeFor(number, end);
      order.copyWithin(place + index + 1, place, end);
      order[place + index] = number;
      end = place;
      this.#count(number, 1);
    }
    this.#size = size;
  }

  /** Leaves out records that turned out to be none; returns whether there were any. */
  prune(): boolean {
    const { size } = this;
    this.#leaveOut();
    return this.#size < size;
  }

  /** Looks whether the records from one number up to another can be shown whole, and counts those that cannot, in steps. */
  *check(start: number, end: number): Generator<undefined, void> {
    for (let step = 0; step < end - start; step += 1) {
      if (step % 16 === 0) yield;
      const number = this.#isReversed ? start + step : end - 1 - step;
      this.lookAt(number);
    }
  }

  #leaveOut(): void {
    if (!this.takeGone()) return;
    const order = this.#order?.subarray(0, this.#size);
    if (!order) return;
    let end = 0;
    let isAfterGap = false;
    for (const number of order) {
      const isGone = this.isGone(number);
      if (isGone) this.#count(number, -1);
      else order[end++] = number;
      // It follows on another one than before.
      if (isAfterGap && !isGone) this.inserted.push(number);
      isAfterGap = isGone;
    }
    this.#size = end;
  }

  #count(number: number, change: 1 | -1): void {
    const bits = this.facetsOf(number);
    const channel = bits & facet.channel;
    this.counts[channel] = (this.counts[channel] ?? 0) + change;
    if (bits & facet.dated) this.#dated += change;
  }

  /** The first place, up to `end`, whose touchpoint is later than a record. */
  #placeFor(number: number, end: number): number {
    const time = (each: number) => this.timeOf(each) ?? Infinity;
    let [low, high] = [0, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.numberAt(middle), number, time) > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #compare(one: number, other: number, timeOf: (number: number) => number): number {
    const time = timeOf(one);
    const otherTime = timeOf(other);
    if (time !== otherTime) return time < otherTime ? -1 : 1;
    const id = this.idOf(one);
    const otherId = this.idOf(other);
    if (id === otherId) return other - one;
    if (id === undefined || otherId === undefined) return id === undefined ? 1 : -1;
    return id < otherId ? -1 : 1;
  }
}

/** Of two times of a list, which come first? Looks at the first and the last that have one. */
function comesNewestFirst(size: number, timeOf: (number: number) => number | undefined): boolean {
  let [first, last] = [0, size - 1];
  const look = Math.min(size, 100);
  while (first < look && timeOf(first) === undefined) first += 1;
  while (last >= size - look && timeOf(last) === undefined) last -= 1;
  return !((timeOf(first) ?? 0) < (timeOf(last) ?? 0));
}
