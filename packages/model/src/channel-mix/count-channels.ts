import { channels } from '../channel/channels.js';
import type { Channel } from '../channel/channel.js';
import { toDate } from '../grouping/calendar.js';
import { createDays } from '../grouping/periods.js';
import type { Side } from '../side/side.js';
import type { Direction } from '../touchpoint/touchpoint.js';
import type { ChannelCount, ChannelCounts } from './channel-count.js';
import { directions, sides } from './registries.js';

/** What is counted of a touchpoint; one that was read has it. Who of the firm took part is never looked at. */
export interface CountedTouchpoint {
  /** Milliseconds since 1970 UTC; `undefined` where it is not known. */
  readonly at?: number | undefined;
  readonly channel: Channel;
  readonly direction?: Direction | undefined;
  readonly side?: Side | undefined;
}

/** What was counted, and what could not be. */
export interface CountedChannels extends ChannelCounts {
  /** Touchpoints of an unknown direction, or of no day that can be counted: they are in none of the counts. */
  uncounted: number;
}

const millisecondsPerDay = 86_400_000;
const cells = channels.length * directions.length * sides.length;
/** 0001-01-01 and 9999-12-30: these, and the days after them, can be written with four digits of a year. */
const [firstDay, lastDay] = [-719_162, 2_932_895];
const channelPlaces = new Map<string, number>(channels.map((channel, place) => [channel, place]));
const directionPlaces = new Map<string, number>(directions.map((one, place) => [one, place]));

/** A day of UTC: the calendar's day at its beginning, and the one that begins within it. */
interface Span {
  first: Uint32Array;
  /** From this moment on it is `second`. */
  change: number;
  second: Uint32Array;
}

/**
 * Counts touchpoints by calendar day, channel, direction and side, in any order. One without a side is the customer's.
 * Linear time: a day is looked up in the time zone's calendar once. Days before 0001-01-01 and after 9999-12-30 are not counted.
 * @param timeZone IANA name; that of the host where absent
 * @returns `from` and `until` around the first and the last touchpoint; both are `1970-01-01` where none has a time
 * @throws RangeError for a zone that there is not
 */
export function countChannels(
  touchpoints: Iterable<CountedTouchpoint>,
  timeZone?: string,
): CountedChannels {
  const { dayOf, startOf } = createDays(timeZone);
  const byDay = new Map<number, Uint32Array>();
  const spans = new Map<number, Span>();
  let uncounted = 0;

  const countsOf = (day: number): Uint32Array => {
    const known = byDay.get(day);
    if (known) return known;
    const counts = new Uint32Array(cells);
    byDay.set(day, counts);
    return counts;
  };
  const spanOf = (utcDay: number): Span => {
    const known = spans.get(utcDay);
    if (known) return known;
    const first = dayOf(utcDay * millisecondsPerDay);
    const last = dayOf((utcDay + 1) * millisecondsPerDay - 1);
    // Where a zone has changed its side of the date line, a day is left out: it is the last one that begins.
    const change = last === first ? Infinity : startOf(last);
    const span = { first: countsOf(first), change, second: countsOf(last) };
    spans.set(utcDay, span);
    return span;
  };

  for (const { at = NaN, channel, direction = '', side } of touchpoints) {
    const ofChannel = channelPlaces.get(channel);
    const ofDirection = directionPlaces.get(direction);
    if (ofChannel === undefined || ofDirection === undefined || !Number.isFinite(at)) {
      uncounted += 1;
      continue;
    }
    const { first, change, second } = spanOf(Math.floor(at / millisecondsPerDay));
    const cell = (ofChannel * directions.length + ofDirection) * sides.length;
    const counts = at < change ? first : second;
    const place = side === 'employee' ? cell + 1 : cell;
    counts[place] = (counts[place] ?? 0) + 1;
  }

  for (const [day, ofDay] of byDay) {
    if (day >= firstDay && day <= lastDay) continue;
    uncounted += ofDay.reduce((sum, count) => sum + count);
    byDay.delete(day);
  }
  const counts = [...byDay]
    .sort(([one], [other]) => one - other)
    .flatMap(([day, ofDay]) => toCounts(toDate(day), ofDay));
  const from = counts[0]?.day ?? '1970-01-01';
  const last = counts.at(-1)?.day;
  const until = last === undefined ? from : dayAfter(last);
  return { from, until, counts, uncounted };
}

function toCounts(day: string, ofDay: Uint32Array): ChannelCount[] {
  const counts: ChannelCount[] = [];
  let cell = 0;
  for (const channel of channels)
    for (const direction of directions)
      for (const side of sides) {
        const count = ofDay[cell] ?? 0;
        cell += 1;
        if (count > 0) counts.push({ day, channel, direction, side, count });
      }
  return counts;
}

function dayAfter(day: string): string {
  return toDate(Date.parse(day) / millisecondsPerDay + 1);
}
