import { aSlice, goOn, IdleWork } from '../idle-work.js';
import type { CustomerTimeline } from '../customer-timeline.js';
import { TouchpointStore } from '../store/touchpoint-store.js';
import { BurstMarks } from './burst-marks.js';
import { RowReader } from './row-reader.js';
import { TimelineRows, type Closed } from './timeline-rows.js';
import { TimelineSequence, type SequenceSetting } from './timeline-sequence.js';

const nothingClosed: Closed = { areAllClosed: false, groups: new Set(), bursts: new Set() };

/** What is shown of a store, in which order, and in which rows. */
export class ShownRows {
  readonly #bursts: BurstMarks;
  readonly #work: IdleWork;
  #store = new TouchpointStore([], '');
  #setting: SequenceSetting | undefined;
  #key = '';
  #wishes = '';
  #closed = nothingClosed;
  #sequence: TimelineSequence;
  #rows: TimelineRows;
  #reader: RowReader;
  /** Looking for what fits the filter, until that is done. */
  #steps: Iterator<unknown> | undefined;
  /** What is being put together while the former is still shown. */
  #next: TimelineSequence | undefined;

  /** @param onFound is told when there is more to show, or less, than when it was asked last */
  constructor(host: CustomerTimeline, onFound: () => void) {
    this.#bursts = new BurstMarks(host, () => {
      this.#fold();
      onFound();
    });
    this.#work = new IdleWork(host, (interrupted) => {
      const isDone = this.#goOn(interrupted);
      this.#fold();
      onFound();
      return isDone;
    });
    const setting = { order: 'newest', grouping: 'none', timeZone: undefined } as const;
    this.#sequence = new TimelineSequence(this.#store, { ...setting, firstDay: 1, filter: {} });
    this.#rows = new TimelineRows(this.#store, this.#sequence, nothingClosed, false);
    this.#reader = new RowReader(this.#store, this.#sequence, this.#rows, undefined);
  }

  get sequence(): TimelineSequence {
    return this.#sequence;
  }

  get rows(): TimelineRows {
    return this.#rows;
  }

  get reader(): RowReader {
    return this.#reader;
  }

  /** Whether all that fits has been found; before all are in order nobody knows what does. */
  get isComplete(): boolean {
    if (this.#steps && !this.#next) return false;
    return this.#store.isSettled || !this.#sequence.isFiltered;
  }

  /**
   * Works out what is shown, if something has changed.
   * @param version another one whenever the store has changed
   * @returns whether it is something else than before
   */
  take(store: TouchpointStore, version: number, setting: SequenceSetting, closed: Closed): boolean {
    const { order, grouping, timeZone, firstDay, filter } = setting;
    const key = JSON.stringify([version, order, grouping, timeZone, firstDay, filter]);
    const isSame = store === this.#store && key === this.#key;
    if (isSame && closed === this.#closed) return false;
    this.#closed = closed;
    if (!isSame) this.#begin(store, key, setting);
    this.#fold();
    return true;
  }

  #begin(store: TouchpointStore, key: string, setting: SequenceSetting): void {
    const wishes = JSON.stringify({ ...setting });
    // Of the same wishes what is shown stays until it is known what is shown now, or a reader would lose the place.
    const staysShown = store === this.#store && wishes === this.#wishes && !this.#sequence.isWhole;
    this.#store = store;
    this.#key = key;
    this.#wishes = wishes;
    this.#setting = setting;
    this.#bursts.mark(store, setting);
    const next = new TimelineSequence(store, setting);
    this.#next = staysShown ? next : undefined;
    if (!staysShown) this.#sequence = next;
    // Before the list is in order nobody knows what fits.
    this.#steps = store.isSettled ? next.build() : undefined;
    if (!this.#goOn(aSlice())) this.#work.start();
  }

  #fold(): void {
    const { hasBursts } = this.#bursts;
    this.#rows = new TimelineRows(this.#store, this.#sequence, this.#closed, hasBursts);
    this.#reader = new RowReader(this.#store, this.#sequence, this.#rows, this.#setting?.timeZone);
  }

  #goOn(interrupted: () => boolean): boolean {
    if (this.#steps && !goOn(this.#steps, interrupted)) return false;
    this.#steps = undefined;
    this.#sequence = this.#next ?? this.#sequence;
    this.#next = undefined;
    return true;
  }
}
