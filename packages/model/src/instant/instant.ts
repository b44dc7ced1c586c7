import * as z from 'zod/mini';

/**
 * Reads a point in time strictly: ISO 8601 / RFC 3339 with an offset or `Z`, optionally with an RFC 9557 suffix
 * (`[Europe/Berlin]`, ignored: the offset decides), or a valid `Date`.
 * Years 0001 to 9999; fractions finer than a millisecond are cut off.
 * @returns milliseconds since 1970-01-01T00:00:00Z, or `undefined` for anything else: a local time without an offset,
 *   an impossible day such as 2025-02-29, a bare number (seconds and milliseconds cannot be told apart)
 */
export function readInstant(value: unknown): number | undefined {
  if (value instanceof Date) return inRange(value.getTime());
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const match = pattern.exec(value);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, offset] = match;
  const utc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  );
  const date = new Date(utc);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const exists =
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second ?? 0) < 60;
  if (!exists) return undefined;
  const milliseconds = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
  const shift = readOffset(offset ?? '');
  return shift === undefined ? undefined : inRange(date.getTime() + milliseconds - shift);
}

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?([Zz]|[+-]\d{2}(?::?\d{2})?)(?:\[[!\w/+\-=]{1,60}\])*$/;

const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

function inRange(time: number): number | undefined {
  return time >= earliest && time <= latest ? time : undefined;
}

function readOffset(offset: string): number | undefined {
  if (offset === 'Z' || offset === 'z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', '') || 0);
  if (hours > 23 || minutes > 59) return undefined;
  return sign * (hours * 60 + minutes) * 60_000;
}

/** A point in time on the wire, see `readInstant`. */
export const Instant = z
  .string()
  .check(z.refine((value) => readInstant(value) !== undefined, 'expected ISO 8601 with an offset'));
