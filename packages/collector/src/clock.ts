import { readInstant } from '@oxbow/model/instant';

/** A sender's clock may be ahead by this much: milliseconds. */
const tolerance = 5 * 60_000;

/**
 * The time that a sender named, unless that is in the future: then the present one.
 * @param at ISO 8601 with an offset
 * @param now milliseconds since 1970
 */
export function notAhead(at: string, now: number): string {
  const isAhead = (readInstant(at) ?? Infinity) > now + tolerance;
  return isAhead ? new Date(now).toISOString() : at;
}
