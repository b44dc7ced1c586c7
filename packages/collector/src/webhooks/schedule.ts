const [second, minute, hour] = [1000, 60_000, 3_600_000];

/** When and how often something is tried; times in milliseconds. */
export interface Schedule {
  /** Before the second attempt, the third and so on; after the last one it is given up. */
  delays: readonly number[];
  /** A receiver that failed so often in a row is left alone for a while, whatever waits for it. */
  tolerance: number;
  /** For how long at first; twice as long after each further failure. */
  pause: number;
  longestPause: number;
}

/** Ten attempts over three days, as the Standard Webhooks specification proposes. */
export const schedule: Schedule = {
  delays: [
    5 * second,
    5 * minute,
    30 * minute,
    2 * hour,
    5 * hour,
    10 * hour,
    14 * hour,
    20 * hour,
    24 * hour,
  ],
  tolerance: 5,
  pause: 5 * second,
  longestPause: 5 * minute,
};

/** A receiver may ask for at most this much patience. */
export const longestRetryAfter = 24 * hour;

/**
 * How long to wait for the next attempt.
 * @param attempts made so far, 1 or more
 * @param retryAfter what the receiver asked for
 * @param random from 0 to 1; waits differ by up to a fifth both ways, so that what failed together does not come together
 * @returns milliseconds; `undefined` when it is given up
 */
export function nextDelay(
  { delays }: Schedule,
  attempts: number,
  retryAfter: number | undefined,
  random: number,
): number | undefined {
  const delay = delays[attempts - 1];
  return delay === undefined
    ? undefined
    : Math.max(Math.round(delay * (0.8 + 0.4 * random)), retryAfter ?? 0);
}

/**
 * Reads the header Retry-After: seconds, or a date.
 * @param now milliseconds since 1970
 * @returns milliseconds from now, at most a day; `undefined` where there is nothing to read
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * second : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestRetryAfter);
}
