import './client.js';
import type { Subject } from '../element/events.js';
import { readFirst } from './first-reading.js';
import { withToken, type Collector } from './http.js';

const millisecondsPerDay = 86_400_000;

/**
 * Reads over which channels contacts came, and how customers went from one to another; once, since days that are over do not
 * change. Days are counted in UTC.
 * @throws as `readFirst`, TypeError for something else than 1 to 366 days
 */
export async function* answer(
  { http, identity }: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { id, until: last } = detail as Subject;
  const days = Number(id);
  if (!(Number.isInteger(days) && days >= 1 && days <= 366))
    throw new TypeError(`“${id}” is no number of days from 1 to 366`);
  const until = last ?? toDay(Date.now() + millisecondsPerDay);
  const from = toDay(Date.parse(until) - days * millisecondsPerDay);
  const query = String(new URLSearchParams({ from, until }));
  yield await readFirst(
    (until) =>
      withToken(identity, (token) =>
        http.json(`/v1/channel-mix?${query}`, { signal: until, token }),
      ),
    signal,
  );
}

/**
 * @param time milliseconds since 1970
 * @throws TypeError for none
 */
function toDay(time: number): string {
  if (!Number.isFinite(time)) throw new TypeError('the day until which to count is none');
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
