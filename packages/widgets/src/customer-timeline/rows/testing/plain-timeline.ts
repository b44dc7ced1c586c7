import assert from 'node:assert/strict';
import type { CustomerTimeline } from '../../customer-timeline.js';
import { TimelineData } from '../../timeline-data.js';
import type { TimelineRow } from '../../timeline-row.js';
import { ShownRows } from '../shown-rows.js';
import type { Closed } from '../timeline-rows.js';
import type { SequenceSetting } from '../timeline-sequence.js';

/** As much of a timeline as needs no document. */
export class PlainTimeline {
  readonly #host = {
    isConnected: true,
    addController() {},
    requestUpdate() {},
    report() {},
  } as unknown as CustomerTimeline;
  readonly data = new TimelineData(this.#host, () => {});
  readonly rows = new ShownRows(this.#host, () => {});

  constructor(list: readonly unknown[]) {
    this.data.replace({ touchpoints: list });
  }

  async show(setting: SequenceSetting, closed: Closed): Promise<void> {
    // A long list is put into order in slices, and on a busy machine a slice may be over before all is found.
    const isShown = () => {
      this.rows.take(this.data.store, this.data.version, setting, closed);
      return this.data.store.isSettled && this.rows.isComplete;
    };
    while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  /** All that is shown, by row, without what only tells the records apart. */
  told(): Omit<TimelineRow, 'key'>[] {
    return Array.from({ length: this.rows.rows.length }, (_, row) => {
      const { key: _key, ...shown } = this.rows.reader.read(row) ?? assert.fail('an empty row');
      return shown;
    });
  }
}
