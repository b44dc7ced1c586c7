import { mostFaults, type Fault } from '@oxbow/model/fault';
import { readTouchpoint, type ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import { facet, idOf, readFacets, timeOf } from './facets.js';
import { RecordIds } from './record-ids.js';
import { RecordLists } from './record-lists.js';

/** So many touchpoints are kept as they were read, for the next drawing. */
const mostRead = 256;

/**
 * The host's records of one timeline, each known by its number, and what is known of each: its facets, its id, whether it can be
 * read. A record with an id takes the place of the one that had it.
 *
 * The records stay where they are: kept of each are two bytes for its facets and about six for its id.
 */
export abstract class RecordTable {
  readonly #records = new RecordLists();
  #facets = new Uint16Array(0);
  #ids = this.#indexIds(0);
  readonly #read = new Map<number, ReadTouchpoint | undefined>();
  #invalid = 0;
  #replaced = 0;
  /** Some of those in order gave way to others. */
  #hasGone = false;
  /** What is wrong with records that were looked at, the first ones. */
  readonly faults: Fault[] = [];

  /** @param path where the list stands in the host's data; empty for the data itself */
  constructor(list: readonly unknown[], path: string) {
    this.#records.add(list, path);
  }

  /** Whether all of them were looked at. */
  abstract get isSettled(): boolean;

  /** How many records there are, without the holes of a list that is too long to be walked over. */
  get length(): number {
    return this.#records.length;
  }

  /** How many records came, with those that are not shown. */
  get total(): number {
    return this.#records.length + this.#records.holes;
  }

  /** Records that are not shown, or not whole, as far as they were looked at. */
  get invalid(): number {
    return this.#invalid + this.#records.holes;
  }

  /** Records whose place another one took. */
  get replaced(): number {
    return this.#replaced;
  }

  /** The host's record. */
  record(number: number): unknown {
    return this.#records.at(number);
  }

  timeOf(number: number): number | undefined {
    return timeOf(this.record(number));
  }

  idOf(number: number): string | undefined {
    return idOf(this.record(number));
  }

  facetsOf(number: number): number {
    return this.#facets[number] ?? 0;
  }

  /** Whether a record is not shown: it cannot be read, or another one took its place. */
  isGone(number: number): boolean {
    return (this.facetsOf(number) & facet.gone) !== 0;
  }

  /** Sets or takes away a flag. */
  mark(number: number, flag: number, on: boolean): void {
    const bits = this.#facets[number] ?? 0;
    this.#facets[number] = on ? bits | flag : bits & ~flag;
  }

  /** The record that has an id. */
  find(id: string): number | undefined {
    const number = this.#ids.find(id);
    return number === undefined || this.isGone(number) ? undefined : number;
  }

  /** The touchpoint of a record; `undefined` when that cannot be read. Kept for a while. */
  read(number: number): ReadTouchpoint | undefined {
    if (this.#read.has(number)) return this.#read.get(number);
    const touchpoint = this.#look(number);
    const [oldest] = this.#read.keys();
    if (oldest !== undefined && this.#read.size >= mostRead) this.#read.delete(oldest);
    this.#read.set(number, touchpoint);
    return touchpoint;
  }

  /**
   * Takes further records, which are not among the touchpoints until they are inserted; one with the id of another takes its
   * place from here on. Only for a table that is settled.
   * @returns those that can be read, each with the one that had its id
   */
  add(list: readonly unknown[], path: string): { number: number; former: number | undefined }[] {
    const start = this.#records.add(list, path);
    const { length } = this.#records;
    if (length > this.#facets.length) {
      const facets = new Uint16Array(withRoom(length));
      facets.set(this.#facets);
      this.#facets = facets;
    }
    const formers = new Map<number, number | undefined>();
    return Array.from({ length: length - start }, (_, index) => {
      const number = start + index;
      const id = this.idOf(number);
      const latest = id === undefined ? undefined : this.find(id);
      // Of two that come together the first one was never there.
      const former = latest !== undefined && latest >= start ? formers.get(latest) : latest;
      formers.set(number, former);
      this.index(number);
      return { number, former };
    }).filter(({ number }) => !this.isGone(number));
  }

  /** Knows nothing of any record again. */
  protected forget(): void {
    this.#read.clear();
    this.#ids = this.#indexIds(this.length);
    this.#facets = new Uint16Array(withRoom(this.length));
  }

  /** Reads what order, filters and counts need of a record; returns its time. */
  protected index(number: number): number | undefined {
    const record = this.record(number);
    const at = timeOf(record);
    const bits = readFacets(record, at);
    // One that was drawn while others were put into order was counted then.
    this.#facets[number] = bits | (this.facetsOf(number) & facet.invalid);
    if (bits & facet.gone) {
      this.#blame(number, readTouchpoint(record, this.#records.pathOf(number)).faults);
      return undefined;
    }
    const id = idOf(record);
    const former = id === undefined ? undefined : this.#ids.add(id, number);
    if (former !== undefined) this.#replace(Math.min(former, number));
    return at;
  }

  /** Looks whether a record can be shown whole, and counts it where it cannot. */
  protected lookAt(number: number): void {
    if (!this.#read.has(number)) this.#look(number);
  }

  /** Whether some have gone since this was asked last. */
  protected takeGone(): boolean {
    const hasGone = this.#hasGone;
    this.#hasGone = false;
    return hasGone;
  }

  #indexIds(size: number): RecordIds {
    return new RecordIds(size, (number) => idOf(this.record(number)));
  }

  #look(number: number): ReadTouchpoint | undefined {
    if (this.isGone(number)) return undefined;
    const { touchpoint, faults } = readTouchpoint(
      this.record(number),
      this.#records.pathOf(number),
    );
    this.#blame(number, faults);
    if (!touchpoint && this.isSettled) {
      this.mark(number, facet.gone, true);
      this.#hasGone = true;
    }
    return touchpoint;
  }

  #blame(number: number, faults: readonly Fault[]): void {
    if (faults.length === 0 || this.facetsOf(number) & facet.invalid) return;
    // Before all are looked at there is nowhere to note that it was counted.
    if (!(number in this.#facets)) return;
    this.mark(number, facet.invalid, true);
    this.#invalid += 1;
    this.faults.push(...faults.slice(0, mostFaults - this.faults.length));
  }

  #replace(number: number): void {
    if (this.facetsOf(number) & facet.invalid) this.#invalid -= 1;
    this.mark(number, facet.gone, true);
    this.mark(number, facet.invalid, false);
    this.#hasGone = true;
    this.#replaced += 1;
  }
}

/** So that the next ones need no other list. */
export const withRoom = (length: number): number => length + Math.ceil(length / 32);
