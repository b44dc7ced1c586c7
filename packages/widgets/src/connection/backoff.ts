/** Bounds of a waiting time, in milliseconds. */
export interface BackoffBounds {
  /** The bound of the first wait; it doubles with every further failure. */
  base: number;
  /** No wait is longer. */
  cap: number;
}

/**
 * How long to wait before the next attempt: full jitter, anything from 0 to a bound that doubles, so that many pages that
 * failed together do not come back together.
 * @param failures attempts that failed so far, from 1
 * @returns milliseconds
 */
export function backoff(
  failures: number,
  { base, cap }: BackoffBounds,
  random: () => number = Math.random,
): number {
  return random() * Math.min(cap, base * 2 ** Math.min(failures - 1, 30));
}

/**
 * Reads the header Retry-After (RFC 9110, 10.2.3): seconds or an HTTP date.
 * @returns milliseconds from `now`, never below 0; `undefined` when the header is absent or unreadable
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Date.parse takes nearly anything, so only the three forms of an HTTP date, which begin with a day's name.
  const date = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
