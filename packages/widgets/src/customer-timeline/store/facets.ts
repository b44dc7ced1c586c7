import type { Channel } from '@oxbow/model/channel';
import { channels, toChannel } from '@oxbow/model/channels';
import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import { readInstant } from '@oxbow/model/read-instant';
import type { Direction } from '@oxbow/model/touchpoint';
import { directions, moodOf, moods, type Mood } from '../timeline-filter.js';

/** What filters and counts need of a touchpoint, in sixteen bits: four for the channel, two each for direction and mood, and flags. */
export const facet = {
  channel: 0b1111,
  direction: 0b11 << 4,
  mood: 0b11 << 6,
  /** It has a time. */
  dated: 1 << 8,
  /** It took place on two channels. */
  alongside: 1 << 9,
  /** Not shown whole, and counted as such. */
  invalid: 1 << 10,
  /** Not shown at all: unreadable, or another record took its place. */
  gone: 1 << 11,
  /** Belongs to the same burst as the touchpoint before it in time. */
  burst: 1 << 12,
  /** It is what an employee lived through. */
  employee: 1 << 13,
} as const;

/** None where the direction is not known. */
export function directionBits(direction: Direction | undefined): number {
  return (directions.indexOf(direction as Direction) + 1) << 4;
}

/** None where nobody stated one. */
export function moodBits(mood: Mood | undefined): number {
  return mood === undefined ? 0 : (moods.indexOf(mood) + 1) << 6;
}

/** The direction that is in the bits. */
export function directionIn(bits: number): Direction | undefined {
  return directions[((bits & facet.direction) >> 4) - 1];
}

/** The channel that is in the bits. */
export function channelIn(bits: number): Channel {
  return channels[bits & facet.channel] ?? 'other';
}

/**
 * Reads the facets of a host's record; `gone` where it is no touchpoint. What is masked tells nothing.
 * @param at its time, as `timeOf` reads it
 */
export function readFacets(value: unknown, at: number | undefined): number {
  try {
    if (!isTouchpoint(value)) return facet.gone;
    const { channel, direction, sentiment, alongside, side, masked } = value;
    let bits = channels.indexOf(toChannel(channel).channel) | directionBits(direction as Direction);
    if (at !== undefined) bits |= facet.dated;
    if (side === 'employee') bits |= facet.employee;
    if (alongside !== undefined && alongside !== null) bits |= facet.alongside;
    // What is masked is rare, and takes its time: what of it may be told is known when it is read whole.
    const isOpen = masked === undefined || masked === null;
    const open = isOpen ? sentiment : readTouchpoint(value, '').touchpoint?.sentiment;
    const stated = (open as { value?: unknown } | null | undefined)?.value;
    if (side !== 'employee' && typeof stated === 'number') bits |= moodBits(moodOf(stated));
    return bits;
  } catch {
    // A getter or a proxy of the host threw.
    return facet.gone;
  }
}

/** When a record took place, in milliseconds since 1970 UTC; `undefined` where that cannot be read. */
export function timeOf(value: unknown): number | undefined {
  try {
    return readInstant((value as HostRecord | null | undefined)?.['at']);
  } catch {
    return undefined;
  }
}

/** The id of a record, by which another one takes its place. */
export function idOf(value: unknown): string | undefined {
  try {
    const id = (value as HostRecord | null | undefined)?.['id'];
    // Other numbers stand for several ids, or for none.
    if (typeof id === 'number' && !Number.isSafeInteger(id)) return undefined;
    return toText(id) || undefined;
  } catch {
    return undefined;
  }
}

type HostRecord = Readonly<Record<string, unknown>>;

/** Whether `readTouchpoint` will make a touchpoint of it, but for getters that throw. */
function isTouchpoint(value: unknown): value is HostRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Boolean(toText((value as HostRecord)['title']));
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const isNumber = Number.isFinite(value) || typeof value === 'bigint';
  return isNumber ? String(value) : undefined;
}
