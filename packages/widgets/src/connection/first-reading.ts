import { ReadyEvent } from '../element/ready-event.js';
import { backoff } from './backoff.js';
import { isPassing, RefusedError } from './refusal.js';
import { wait } from './wait.js';

/** Times of a first reading, in milliseconds. */
export interface FirstTimes {
  /** How long it is tried again before whoever asks is told that it failed. */
  patience: number;
  /** Bounds of the waits between attempts. */
  base: number;
  cap: number;
}

/** However long the collector says to wait: a timer would take much more for nothing at all. */
const longestWait = 3_600_000;

/** Times that suit a person who waits. */
export const defaultTimes: FirstTimes = { patience: 3000, base: 1000, cap: 30_000 };

/**
 * Reads something whole, trying again for a moment while the network or the server fails.
 *
 * If it cannot be read, it is tried on in the background, and once it can be, `oxready` lets the widget ask again.
 * @throws RefusedError when the right to read is refused, TypeError when it cannot be had, the signal's reason
 */
export async function readFirst<Whole>(
  read: (signal: AbortSignal) => Promise<Whole>,
  signal: AbortSignal,
  times = defaultTimes,
): Promise<Whole> {
  const started = performance.now();
  for (let failures = 1; ; failures += 1) {
    try {
      return await read(signal);
    } catch (error) {
      signal.throwIfAborted();
      throwIfFinal(error);
      const ms = delay(error, failures, times);
      if (performance.now() + ms > started + times.patience) {
        void announceReturn(read, signal, times, failures, ms);
        throw error;
      }
      await wait(ms, signal, [globalThis]);
    }
  }
}

/** Tries on until there is an answer again, be it a no, and lets whoever still wants it ask for it. */
async function announceReturn(
  read: (signal: AbortSignal) => Promise<unknown>,
  signal: AbortSignal,
  times: FirstTimes,
  failed: number,
  first: number,
): Promise<void> {
  let ms = first;
  for (let failures = failed + 1; !signal.aborted; failures += 1) {
    try {
      await wait(ms, signal, [globalThis]);
      await read(signal);
    } catch (error) {
      ms = delay(error, failures, times);
      if (isPassing(error)) continue;
    }
    if (!signal.aborted) document.dispatchEvent(new ReadyEvent());
    return;
  }
}

/** How long to wait after a failure, in milliseconds: as told, or ever longer. */
export function delay(error: unknown, failures: number, times: FirstTimes): number {
  const told = error instanceof RefusedError ? error.wait : undefined;
  return told === undefined ? backoff(failures, times) : Math.min(told, longestWait);
}

/**
 * Lets a failure pass that may be over another time.
 * @throws the failure, where waiting does not help
 */
export function throwIfFinal(error: unknown): undefined {
  if (!isPassing(error)) throw error;
  return undefined;
}
