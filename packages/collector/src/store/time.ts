import { readInstant } from '@oxbow/model/instant';

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
