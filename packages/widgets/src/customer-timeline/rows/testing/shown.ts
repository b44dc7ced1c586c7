import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import { goOn } from '../../idle-work.js';
import { facet } from '../../store/facets.js';
import { TouchpointStore } from '../../store/touchpoint-store.js';
import { RowReader } from '../row-reader.js';
import { areOfOneBurst } from '../same-burst.js';
import { TimelineRows, type Closed } from '../timeline-rows.js';
import { TimelineSequence, type SequenceSetting } from '../timeline-sequence.js';

/** What is shown of records, for tests. */
export interface ShownRecords {
  store: TouchpointStore;
  sequence: TimelineSequence;
  rows: TimelineRows;
  reader: RowReader;
}

/** Shows records: newest first, by day, in UTC, nothing closed, unless told otherwise. */
export function showRecords(
  list: readonly unknown[],
  setting: Partial<SequenceSetting> = {},
  closed: Partial<Closed> = {},
): ShownRecords {
  const store = new TouchpointStore(list, '');
  goOn(store.settle());
  let hasBursts = false;
  for (let place = 1; place < store.dated; place += 1) {
    const later = store.numberAt(place);
    const isJoined = areOfOneBurst(store, store.numberAt(place - 1), later);
    store.mark(later, facet.burst, isJoined);
    hasBursts ||= isJoined;
  }
  const sequence = new TimelineSequence(store, {
    ...{ order: 'newest', grouping: 'day', timeZone: 'UTC', firstDay: 1, filter: {} },
    ...setting,
  });
  goOn(sequence.build());
  const state = { areAllClosed: false, groups: new Set<string>(), bursts: new Set<number>() };
  const rows = new TimelineRows(store, sequence, { ...state, ...closed }, hasBursts);
  const reader = new RowReader(store, sequence, rows, setting.timeZone ?? 'UTC');
  return { store, sequence, rows, reader };
}

/** The titles by position. */
export function titlesOf({ store, sequence }: ShownRecords): (string | undefined)[] {
  return Array.from({ length: sequence.length }, (_, position) => {
    const touchpoint: ReadTouchpoint | undefined = store.read(sequence.numberAt(position));
    return touchpoint?.title;
  });
}
