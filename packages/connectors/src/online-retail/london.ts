import { toZonedTime } from '../zone/zone.js';

/**
 * Gives a time that was written down in the United Kingdom its offset.
 * @param local `2011-11-30T16:43:00`: no offset, to the second
 * @returns the same time with `+00:00` or `+01:00`; of an hour that happened twice (clocks going back) the first one;
 *   `undefined` for an hour that never happened (clocks going forward) and for what is no such time
 */
export function toLondonTime(local: string): string | undefined {
  return toZonedTime(local, 'Europe/London')?.at;
}
