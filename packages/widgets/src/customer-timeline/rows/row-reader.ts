import { toDate } from '@oxbow/model/calendar';
import { handoverBetween, type LinkedTouchpoint } from '@oxbow/model/handover';
import { createPeriods, type Period } from '@oxbow/model/periods';
import { precedingPlace, type Journey } from '@oxbow/model/preceding';
import { textOf } from '../record-text.js';
import { directionBits, facet } from '../store/facets.js';
import type { TouchpointStore } from '../store/touchpoint-store.js';
import type { TimelineRow } from '../timeline-row.js';
import type { TimelineRows } from './timeline-rows.js';
import type { TimelineSequence } from './timeline-sequence.js';

/** From how many days without a touchpoint on they are told. */
const quietFrom = 7;
/** So many touchpoints are looked at for the one before of the same case. */
const farthest = 1000;
const internal = directionBits('internal');

/** Reads the rows that are drawn: the touchpoint, and what stands around it. */
export class RowReader {
  readonly #store: TouchpointStore;
  readonly #sequence: TimelineSequence;
  readonly #rows: TimelineRows;
  readonly #dayOf: (at: number) => Period;
  readonly #tellsQuiet: boolean;

  constructor(
    store: TouchpointStore,
    sequence: TimelineSequence,
    rows: TimelineRows,
    timeZone: string | undefined,
  ) {
    this.#store = store;
    this.#sequence = sequence;
    this.#rows = rows;
    this.#dayOf = createPeriods(timeZone, 'day');
    // Between those that are shown there may be others that are not.
    this.#tellsQuiet = sequence.isWhole && store.isSettled;
  }

  /** What a row shows; `undefined` where its record cannot be read. */
  read(row: number): TimelineRow | undefined {
    const position = this.#rows.positionOf(row);
    const number = this.#sequence.numberAt(position);
    const touchpoint = this.#store.read(number);
    if (!touchpoint) return undefined;
    const group = this.#sequence.groupAt(position);
    const heading = group?.start === position ? group : undefined;
    const collapsed = group !== undefined && this.#rows.isClosed(group);
    const burst = collapsed ? undefined : this.#rows.burstAt(position);
    const folded = burst !== undefined && this.#rows.isFolded(burst);
    const last = (folded ? burst.end : position + 1) - 1;
    const earliest = this.#sequence.order === 'newest' ? last : position;
    return {
      key: number,
      position,
      count: this.#sequence.length,
      touchpoint,
      open: false,
      record: this.#store.record(number),
      ...(heading && {
        group: {
          kind: heading.kind,
          key: heading.key,
          count: heading.end - heading.start,
          collapsed,
        },
      }),
      ...(burst && {
        burst: {
          count: burst.end - burst.start,
          from: this.#store.timeOf(this.#sequence.numberAt(burst.start)) ?? 0,
          until: this.#store.timeOf(this.#sequence.numberAt(burst.end - 1)) ?? 0,
          folded,
        },
      }),
      ...(!collapsed && this.#readBefore(earliest)),
    };
  }

  /** What leads to a touchpoint: quiet days, a handover. */
  #readBefore(position: number): Pick<TimelineRow, 'quietSpell' | 'handover'> {
    if (!this.#store.isSettled) return {};
    const place = this.#sequence.placeAt(position);
    const quietSpell = this.#tellsQuiet ? this.#quietSpellBefore(place) : undefined;
    const handover = this.#handoverTo(place, this.#sequence.numberAt(position));
    return { ...(quietSpell && { quietSpell }), ...(handover && { handover }) };
  }

  #quietSpellBefore(place: number): TimelineRow['quietSpell'] {
    if (place < 1 || place >= this.#store.dated) return undefined;
    const [before, after] = [place - 1, place].map(
      (each) => this.#dayOf(this.#store.timeOf(this.#store.numberAt(each)) ?? 0).day,
    ) as [number, number];
    const days = after - before - 1;
    if (days < quietFrom) return undefined;
    return { days, from: toDate(before + 1), until: toDate(after - 1) };
  }

  #handoverTo(place: number, number: number): TimelineRow['handover'] {
    const store = this.#store;
    const after = store.read(number);
    if (!after) return undefined;
    const from = precedingPlace(this.#journey(), place, farthest);
    const before = from === undefined ? undefined : store.read(store.numberAt(from));
    const handover = handoverBetween(before, after);
    return (
      handover && {
        ...handover,
        from,
        to: place,
        ...(before && { fromChannel: before.channel }),
      }
    );
  }

  /** As much as the way from one touchpoint to the next needs, without reading each whole. */
  #journey(): Journey {
    const store = this.#store;
    return {
      dated: store.dated,
      touchpointAt: (place) => this.#linkedAt(place),
      isContactAt: (place) => {
        const number = store.numberAt(place);
        const bits = store.facetsOf(number);
        return (bits & facet.direction) !== internal && !(bits & facet.employee);
      },
      caseAt: (place) => this.#caseAt(place),
      placeOf: (id) => {
        const number = store.find(id);
        const place = number === undefined ? -1 : store.placeOf(number);
        return place < 0 ? undefined : place;
      },
    };
  }

  #linkedAt(place: number): LinkedTouchpoint | undefined {
    if (place < 0 || place >= this.#store.size) return undefined;
    return this.#store.read(this.#store.numberAt(place));
  }

  #caseAt(place: number): string | undefined {
    try {
      const record = this.#store.record(this.#store.numberAt(place));
      const { case: name } = record as { case?: unknown };
      return typeof name === 'string' ? name || undefined : textOf(name);
    } catch {
      // A getter or a proxy of the host threw.
      return undefined;
    }
  }
}
