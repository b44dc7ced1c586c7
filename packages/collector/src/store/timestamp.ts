import { readInstant } from '@oxbow/model/instant';

/**
 * Writes a time that a schema has let through as PostgreSQL reads it everywhere: UTC, to the millisecond.
 * @throws TypeError for what is no time
 */
export function toTimestamp(at: string): string {
  return new Date(toTime(at)).toISOString();
}

/**
 * Reads a time that a schema has let through.
 * @returns milliseconds since 1970
 * @throws TypeError for what is no time
 */
export function toTime(at: string): number {
  const time = readInstant(at);
  if (time === undefined) throw new TypeError('a time that the schema let through cannot be read');
  return time;
}
