import { chronologyOf, type Dated } from '../chronology/chronology.js';
import { createCalendar, toDate } from './calendar.js';
import { findBursts, type BurstTouchpoint } from './bursts.js';
import { groupByCase } from './group-by-case.js';
import { findQuietSpells, type QuietSpell } from './quiet-spells.js';
import type { Range } from './range.js';

/** By what touchpoints are grouped. */
export type Grouping = 'day' | 'week' | 'month' | 'case' | 'none';

/** What groups need of a touchpoint; one that was read has it. */
export interface GroupedTouchpoint extends Dated, BurstTouchpoint {
  readonly case?: string | undefined;
}

/** How touchpoints are grouped, ordered, compressed and folded. */
export interface GroupingSetting {
  grouping: Grouping;
  order: 'newest' | 'oldest';
  /** IANA name; that of the host where absent. */
  timeZone?: string | undefined;
  /** The first day of a week, 1 for Monday as in ISO 8601 (default) to 7 for Sunday. */
  firstDay?: number;
  /** From how many days without a touchpoint on they are a quiet spell; 7 unless told otherwise. */
  quietFrom?: number;
  /** From how many touchpoints on they are a burst; 3 unless told otherwise. */
  burstFrom?: number;
  /** How far two touchpoints of a burst may be apart, in milliseconds; half an hour unless told otherwise. */
  burstWithin?: number;
}

/** Touchpoints under one heading. */
export interface Group extends Range {
  /** `undated`: of unknown date; `caseless`: of no case; `all`: not grouped. */
  kind: 'day' | 'week' | 'month' | 'case' | 'undated' | 'caseless' | 'all';
  /** Day or first day of the week (`2026-03-01`), month (`2026-03`), case; empty for the other kinds. */
  key: string;
}

/** Touchpoints in groups. All places but those in `order` are places in `order`. */
export interface Grouped {
  /** The touchpoints' places in their list, as they are shown. */
  order: Uint32Array;
  /** Every place is in exactly one of them. In the order in which they are shown. */
  groups: Group[];
  /** Each lies within one group; no place is in two. */
  bursts: Range[];
  /** By the place that they are shown before. Where that begins a group, the spell lies between two groups. */
  quietSpells: QuietSpell[];
}

/**
 * Groups touchpoints by day, week, month or case, and finds bursts, which may be folded, and quiet spells, which may be
 * told in a line. Touchpoints of unknown date come last, of all or of their case. Cases come in the order of the touchpoint
 * that is shown first of each, those of no case last.
 * Linear time but for the order, see `chronologyOf`; four bytes for each touchpoint, and an object for each group, burst and
 * spell. No function here looks at who of the firm took part.
 * @throws RangeError for a time zone that there is not
 */
export function groupTouchpoints(
  touchpoints: readonly GroupedTouchpoint[],
  setting: GroupingSetting,
): Grouped {
  const { grouping, timeZone, quietFrom = 7 } = setting;
  const { order, dated } = chronologyOf(touchpoints);
  const days = daysOf(touchpoints, order.subarray(0, dated), timeZone);
  const isNewest = setting.order === 'newest';
  if (isNewest) order.subarray(0, dated).reverse();
  const groups =
    grouping === 'case'
      ? groupByCase((place) => touchpoints[place]?.case, order)
      : grouping === 'none'
        ? toGroup('all', '', 0, order.length)
        : [
            ...groupByTime(days, order.subarray(0, dated), grouping, setting.firstDay ?? 1),
            ...toGroup('undated', '', dated, order.length),
          ];
  const { burstFrom = 3, burstWithin = 30 * 60 * 1000 } = setting;
  return {
    order,
    groups,
    bursts: groups.flatMap((group) =>
      findBursts(touchpoints, order, group, { from: burstFrom, within: burstWithin }),
    ),
    quietSpells: findQuietSpells(
      order,
      days,
      // The cases of a customer run side by side: between two of them it was not quiet.
      grouping === 'case' ? groups : toGroup('all', '', 0, order.length),
      Math.max(1, quietFrom),
    ),
  };
}

/** By place: the day, counted from 1970-01-01; NaN where it is not known. */
function daysOf(
  touchpoints: readonly GroupedTouchpoint[],
  chronological: Uint32Array,
  timeZone: string | undefined,
): Float32Array {
  const days = new Float32Array(touchpoints.length).fill(NaN);
  const dayOf = createCalendar(timeZone);
  for (const place of chronological) days[place] = dayOf(touchpoints[place]?.at ?? 0);
  return days;
}

function groupByTime(
  days: Float32Array,
  order: Uint32Array,
  grouping: 'day' | 'week' | 'month',
  firstDay: number,
): Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  let day = NaN;
  for (const [index, place] of order.entries()) {
    const next = days[place] ?? NaN;
    if (next !== day) {
      day = next;
      const key = keyOf(day, grouping, firstDay);
      if (key !== current?.key) {
        current = { kind: grouping, key, start: index, end: index };
        groups.push(current);
      }
    }
    if (current) current.end = index + 1;
  }
  return groups;
}

function keyOf(day: number, grouping: 'day' | 'week' | 'month', firstDay: number): string {
  if (grouping === 'month') return toDate(day).replace(/-\d\d$/, '');
  // 1 January 1970 was a Thursday.
  const past = grouping === 'week' ? (((day + 4 - firstDay) % 7) + 7) % 7 : 0;
  return toDate(day - past);
}

function toGroup(kind: Group['kind'], key: string, start: number, end: number): Group[] {
  return start < end ? [{ kind, key, start, end }] : [];
}
