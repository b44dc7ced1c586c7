import { groupByCase } from '@oxbow/model/group-by-case';
import type { Group, Grouping } from '@oxbow/model/grouping';
import { channels } from '@oxbow/model/channels';
import { createPeriods, type Period } from '@oxbow/model/periods';
import { openFields, textOf } from '../record-text.js';
import { toRecordTest } from '../record-test.js';
import { directionBits, facet, moodBits } from '../store/facets.js';
import type { TouchpointStore } from '../store/touchpoint-store.js';
import { toTimeRange } from '../time-range.js';
import { isFiltered, type TimelineFilter } from '../timeline-filter.js';

/** How touchpoints are put in a row. */
export interface SequenceSetting {
  order: 'newest' | 'oldest';
  grouping: Grouping;
  /** IANA name; that of the browser where absent. */
  timeZone: string | undefined;
  /** The first day of a week, 1 for Monday to 7 for Sunday. */
  firstDay: number;
  filter: TimelineFilter;
}

/** So many records are looked into between two pauses. */
const stride = 64;

/**
 * The touchpoints that fit a filter, in the order in which they are shown: each has a position. Without a filter nothing is
 * kept of them. Those of unknown date come last.
 */
export class TimelineSequence {
  readonly #store: TouchpointStore;
  readonly #setting: SequenceSetting;
  readonly #periodOf: ((at: number) => Period) | undefined;
  /** Records by position; `undefined` where that is the order of the store. */
  #numbers: Uint32Array | undefined;
  #length: number;
  /** So many, from the first on, have a time. */
  #dated: number;
  #cases: Group[] | undefined;
  #group: Group | undefined;

  constructor(store: TouchpointStore, setting: SequenceSetting) {
    const { grouping, timeZone, firstDay } = setting;
    this.#store = store;
    this.#setting = setting;
    if (grouping !== 'case' && grouping !== 'none')
      this.#periodOf = createPeriods(timeZone, grouping, firstDay);
    const isWhole = !this.isFiltered && (grouping !== 'case' || !store.isSettled);
    this.#numbers = isWhole ? undefined : new Uint32Array(0);
    this.#length = isWhole ? store.size : 0;
    this.#dated = isWhole ? store.dated : 0;
  }

  get length(): number {
    return this.#length;
  }

  get isFiltered(): boolean {
    return isFiltered(this.#setting.filter);
  }

  get order(): 'newest' | 'oldest' {
    return this.#setting.order;
  }

  /** Whether each touchpoint follows on the one before it in time. */
  get isWhole(): boolean {
    return !this.#numbers;
  }

  /** The record at a position. */
  numberAt(position: number): number {
    if (this.#numbers) return this.#numbers[position] ?? 0;
    const isTurned = this.order === 'newest' && position < this.#dated;
    return this.#store.numberAt(isTurned ? this.#dated - 1 - position : position);
  }

  /** The place in time of what is at a position. */
  placeAt(position: number): number {
    const isTurned = this.order === 'newest' && position < this.#dated;
    if (this.isWhole) return isTurned ? this.#dated - 1 - position : position;
    return this.#store.placeOf(this.numberAt(position));
  }

  /** The position of a record; −1 where it is not shown. */
  positionOf(number: number): number {
    if (this.#numbers) return this.#numbers.subarray(0, this.#length).indexOf(number);
    const place = this.#store.placeOf(number);
    const isTurned = this.order === 'newest' && place >= 0 && place < this.#dated;
    return isTurned ? this.#dated - 1 - place : place;
  }

  /** Looks for those that fit, in the order in which they are shown; what was found is there at each pause. */
  *build(): Generator<undefined, void> {
    if (this.isWhole) return;
    const { filter, grouping } = this.#setting;
    const store = this.#store;
    const whole = new TimelineSequence(store, { ...this.#setting, grouping: 'none', filter: {} });
    const fits = toFacetTest(filter);
    const test = toRecordTest(filter);
    const [start, end] = this.#rangeIn(whole);
    const numbers = new Uint32Array(end - start);
    this.#numbers = numbers;
    for (let position = start; position < end; position += 1) {
      if (test && position % stride === 0) {
        // Where a group ends is not known before.
        this.#group = undefined;
        yield;
      }
      const number = whole.numberAt(position);
      if (!fits(store.facetsOf(number), number, store)) continue;
      if (test && !test(store.record(number))) continue;
      if (store.facetsOf(number) & facet.dated) this.#dated += 1;
      numbers[this.#length++] = number;
    }
    this.#numbers = this.#length < numbers.length ? numbers.slice(0, this.#length) : numbers;
    if (grouping === 'case') this.#cases = groupByCase(caseOf(store), this.#numbers);
    this.#group = undefined;
  }

  /** The group that a position lies in; `undefined` without groups. */
  groupAt(position: number): Group | undefined {
    const known = this.#group;
    if (known && known.start <= position && position < known.end) return known;
    return (this.#group = this.#findGroup(position));
  }

  /** The group that is named so, by kind and key; `undefined` where it holds nothing that is shown. */
  findGroup(name: string): Group | undefined {
    const [kind = '', key = ''] = splitName(name);
    const { grouping } = this.#setting;
    if (kind === 'undated' && this.#dated < this.#length) return this.groupAt(this.#dated);
    if (grouping === 'case')
      return this.#cases?.find((group) => group.kind === kind && group.key === key);
    if (kind !== grouping) return undefined;
    // Zones are up to fourteen hours from UTC: one of these moments lies in the day that is meant.
    const noon = Date.parse(`${key.length === 7 ? `${key}-15` : key}T12:00Z`);
    const period = [0, -12, 12]
      .map((hours) => this.#periodOf?.(noon + hours * 3_600_000))
      .find((each) => each?.key === key);
    if (!period) return undefined;
    const position = this.#after(this.order === 'newest' ? period.until : period.from);
    const group = position < this.#dated ? this.groupAt(position) : undefined;
    return group?.key === key ? group : undefined;
  }

  #findGroup(position: number): Group | undefined {
    const { grouping } = this.#setting;
    if (grouping === 'none' || position >= this.#length) return undefined;
    if (grouping === 'case') return this.#cases?.[lastUpTo(this.#cases, position)];
    const at = this.#store.timeOf(this.numberAt(position));
    const period = at === undefined ? undefined : this.#periodOf?.(at);
    // A store that is not settled does not know yet which have none.
    if (!period) {
      const start = Math.min(this.#dated, position);
      return { kind: 'undated', key: '', start, end: this.#length };
    }
    const { key, from, until } = period;
    // Groups are small beside the whole: their ends are near.
    const isInside = (each: number) => {
      const time = this.#store.timeOf(this.numberAt(each)) ?? NaN;
      return from <= time && time < until;
    };
    return {
      kind: grouping,
      key,
      start: this.#edge(position, -1, isInside),
      end: this.#edge(position, 1, isInside) + 1,
    };
  }

  /** The last position in a direction that still lies inside, found by steps that grow, then by halving. */
  #edge(position: number, direction: 1 | -1, isInside: (position: number) => boolean): number {
    let inside = position;
    let step = 1;
    for (;;) {
      const next = inside + direction * step;
      if (next < 0 || next >= this.#dated || !isInside(next)) break;
      inside = next;
      step *= 2;
    }
    for (; step >= 1; step = Math.floor(step / 2)) {
      const next = inside + direction * step;
      if (next >= 0 && next < this.#dated && isInside(next)) inside = next;
    }
    return inside;
  }

  /** The first position that lies, in the direction that is shown, past a moment. */
  #after(moment: number): number {
    const isNewest = this.order === 'newest';
    let [low, high] = [0, this.#dated];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.#store.timeOf(this.numberAt(middle)) ?? -Infinity;
      if (isNewest ? at < moment : at >= moment) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Where those lie, of all, that fit the days of the filter. */
  #rangeIn(whole: TimelineSequence): [start: number, end: number] {
    const range = toTimeRange(this.#setting.filter, this.#setting.timeZone);
    if (!range) return [0, whole.length];
    return this.order === 'newest'
      ? [whole.#after(range.end), whole.#after(range.start)]
      : [whole.#after(range.start), whole.#after(range.end)];
  }
}

function caseOf(store: TouchpointStore): (number: number) => string | undefined {
  return (number) => {
    try {
      return textOf(openFields(store.record(number))?.['case']) || undefined;
    } catch {
      return undefined;
    }
  };
}

/** Kind and key, between which is the first space. */
function splitName(name: string): string[] {
  const at = name.indexOf(' ');
  return [name.slice(0, at), name.slice(at + 1)];
}

/** What of a filter the facets tell. */
function toFacetTest({
  channels: chosen = [],
  directions = [],
  sentiments = [],
}: TimelineFilter): (bits: number, number: number, store: TouchpointStore) => boolean {
  const isChosen = (wish: number, value: number) => wish === 0 || (wish >> value) & 1;
  const byChannel = chosen.reduce((wish, channel) => wish | (1 << channels.indexOf(channel)), 0);
  const byDirection = directions.reduce(
    (wish, each) => wish | (1 << (directionBits(each) >> 4)),
    0,
  );
  const byMood = sentiments.reduce((wish, each) => wish | (1 << (moodBits(each) >> 6)), 0);
  return (bits, number, store) => {
    if (!isChosen(byDirection, (bits & facet.direction) >> 4)) return false;
    if (!isChosen(byMood, (bits & facet.mood) >> 6)) return false;
    if (isChosen(byChannel, bits & facet.channel)) return true;
    const alongside = bits & facet.alongside ? store.read(number)?.alongside : undefined;
    return alongside !== undefined && chosen.includes(alongside);
  };
}

/** The last group that begins at a position or before it. */
function lastUpTo(groups: readonly Group[], position: number): number {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((groups[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
