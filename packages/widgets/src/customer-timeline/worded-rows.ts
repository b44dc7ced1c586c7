import type { CustomerTimeline } from './customer-timeline.js';
import type { Formats } from './formats.js';
import type { RowSetting } from './row-setting.js';
import { toRowView, type RowView } from './row-view-model.js';
import type { TimelineRow } from './timeline-row.js';

/** What the list needs to know of its rows beside what they are. */
export interface RowSurroundings {
  setting: RowSetting;
  formats: Formats;
  /** Adds what a person did with a row, and what is told of it. */
  complete(row: TimelineRow): TimelineRow;
}

/** The rows that are drawn, as they were worded: one is worded again only where something of it has changed. */
export class WordedRows {
  readonly #worded = new Map<number, RowView>();
  #former: ReadonlyMap<number, RowView> = new Map();
  #surroundings: RowSurroundings | undefined;
  #strings: CustomerTimeline['strings'];

  /** Absent before the first drawing. */
  get surroundings(): RowSurroundings | undefined {
    return this.#surroundings;
  }

  get size(): number {
    return this.#worded.size;
  }

  /** Begins a drawing: what was worded for the same setting holds as long as its row is the same. */
  begin(surroundings: RowSurroundings, strings: CustomerTimeline['strings']): void {
    const isSame = strings === this.#strings && isSameSetting(this.#surroundings, surroundings);
    this.#former = isSame ? new Map(this.#worded) : new Map();
    this.#strings = strings;
    this.#surroundings = surroundings;
    this.#worded.clear();
  }

  /** Words a row; `undefined` for one that cannot be shown. @param place the row's number among all */
  word(place: number, row: TimelineRow, { setting, formats }: RowSurroundings) {
    const former = this.#former.get(place);
    const view = isSame(former?.row, row) ? former : toRowView(row, setting, formats);
    if (view) this.#worded.set(place, view);
    return view;
  }

  /** Forgets the others; gives those that are left. @param isKept by the row's number among all */
  keep(isKept: (place: number) => boolean): Iterable<RowView> {
    for (const place of this.#worded.keys()) if (!isKept(place)) this.#worded.delete(place);
    return this.#worded.values();
  }
}

/** Whether a row says the same as before. */
function isSame(former: TimelineRow | undefined, row: TimelineRow): boolean {
  if (former?.key !== row.key || former.touchpoint !== row.touchpoint) return false;
  const { touchpoint: _, record: _record, ...said } = row;
  const { touchpoint: _former, record: _formerRecord, ...formerlySaid } = former;
  return JSON.stringify(said) === JSON.stringify(formerlySaid);
}

/** How long ago something was is told to the minute. */
const minute = 60_000;

function isSameSetting(
  former: RowSurroundings | undefined,
  surroundings: RowSurroundings,
): boolean {
  if (former?.formats !== surroundings.formats) return false;
  const { text: _, slots, now, ...setting } = surroundings.setting;
  const { text: _text, slots: formerSlots, now: formerNow, ...formerSetting } = former.setting;
  return (
    JSON.stringify([...(slots ?? [])]) === JSON.stringify([...(formerSlots ?? [])]) &&
    Math.floor(now / minute) === Math.floor(formerNow / minute) &&
    JSON.stringify(setting) === JSON.stringify(formerSetting)
  );
}
