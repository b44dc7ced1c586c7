const clocks = new Map<string, Intl.DateTimeFormat | undefined>();
const day = 86_400_000;

/** A time that has its offset, and whether the hour it is of happened twice. */
export interface ZonedTime {
  /** `2026-03-01T09:30:00+01:00` */
  at: string;
  /** Clocks went back: it is the first of the two. */
  twice: boolean;
}

/** Whether `zone` is a name of the time zone database that is known here, such as `Europe/Berlin`. */
export function isZone(zone: string): boolean {
  return clockOf(zone) !== undefined;
}

/**
 * Gives a time that was written down in a time zone its offset.
 * @param local `2011-11-30T16:43:00`: no offset, to the second, with or without parts of it
 * @returns `undefined` for an hour that never happened (clocks went forward), for what is no such time, and for times before
 *   zones had offsets of whole minutes
 */
export function toZonedTime(local: string, zone: string): ZonedTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?$/.test(local)) return undefined;
  const written = local.slice(0, 19);
  const wall = Date.parse(`${written}Z`);
  // Date.parse moves 30 February to March; written again it no longer reads the same.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(written)) return undefined;
  const offsets = new Set([offsetAt(wall - day, zone), offsetAt(wall + day, zone)]);
  const found = [...offsets]
    .filter((offset) => offset !== undefined)
    .map((offset) => ({ instant: Date.parse(`${written}${offset}`), offset }))
    .filter(({ instant, offset }) => offsetAt(instant, zone) === offset)
    .sort((one, other) => one.instant - other.instant);
  const [first] = found;
  return first && { at: `${local}${first.offset}`, twice: found.length > 1 };
}

function offsetAt(instant: number, zone: string): string | undefined {
  const parts = clockOf(zone)?.formatToParts(instant);
  const name = parts?.find(({ type }) => type === 'timeZoneName')?.value;
  if (name === 'GMT') return '+00:00';
  return /^GMT([+-]\d{2}:\d{2})$/.exec(name ?? '')?.[1];
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone));
  return clocks.get(zone);
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}
