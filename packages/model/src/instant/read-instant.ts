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
  if (usual.test(value)) return Date.parse(value);
  const match = pattern.exec(value);
  if (!match) return undefined;
  const [, minutes, seconds = '00', fraction = '', offset = ''] = match;
  const written = `${minutes}:${seconds}.000Z`.toUpperCase();
  const time = Date.parse(written);
  // Some engines take 30 February for a day in March, all take hour 24.
  if (Number.isNaN(time) || new Date(time).toISOString() !== written) return undefined;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const shift = readOffset(offset);
  return shift === undefined ? undefined : inRange(time + milliseconds - shift);
}

/** As `toISOString` writes it; days that not every year or month has are left to the other pattern. */
const usual =
  /^[1-9]\d{3}-(?!02-(?:29|3)|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{3})?Z$/;

const pattern =
  /^(\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?([Zz]|[+-]\d{2}(?::?\d{2})?)(?:\[[!\w/+\-=]{1,60}\])*$/;

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
