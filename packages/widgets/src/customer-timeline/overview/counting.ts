import { channels } from '@oxbow/model/channels';
import type { Bins, Chronology } from './bins.js';

/** So many touchpoints are counted between two looks at the clock. */
const stride = 4096;

/** Counts the touchpoints of each bin by channel, in slices. */
export class Counting {
  readonly chronology: Chronology;
  readonly bins: Bins;
  /** By bin, and in it by channel in the order of `channels`. */
  readonly counts: Uint32Array;
  readonly #columns = new Map(channels.map((channel, column) => [channel, column]));
  #bin = 0;
  #place = 0;

  constructor(chronology: Chronology, bins: Bins) {
    this.chronology = chronology;
    this.bins = bins;
    this.counts = new Uint32Array(Math.max(0, bins.days.length - 1) * channels.length);
  }

  /** Goes on until it is interrupted; returns whether all are counted. */
  run(interrupted: () => boolean): boolean {
    const { places } = this.bins;
    const dated = places.at(-1) ?? 0;
    while (this.#place < dated) {
      const end = Math.min(dated, this.#place + stride);
      for (; this.#place < end; this.#place++) {
        while ((places[this.#bin + 1] ?? dated) <= this.#place) this.#bin++;
        const column = this.#columns.get(this.chronology.channelAt(this.#place)) ?? 0;
        const cell = this.#bin * channels.length + column;
        this.counts[cell] = (this.counts[cell] ?? 0) + 1;
      }
      if (this.#place < dated && interrupted()) return false;
    }
    return true;
  }
}
