import type { OxElement } from './element.js';

/** The time zone that a host wrote into the attribute `timezone`; `undefined` for that of the browser, also when it is not known. */
export function readTimeZone(
  host: OxElement & { timezone: string | null | undefined },
): string | undefined {
  const { timezone } = host;
  if (timezone === undefined || timezone === null) return undefined;
  if (isTimeZone(timezone)) return timezone;
  host.warn(
    `timezone:${timezone}`,
    `does not know timezone="${timezone}" and shows the browser's; write an IANA name such as Europe/Berlin.`,
  );
  return undefined;
}

/**
 * Whether every engine knows this time zone: an IANA name such as `Europe/Berlin`, or `UTC`. Abbreviations (`CET`) and
 * offsets (`+01:00`) mean different things in different engines and are refused.
 */
function isTimeZone(name: string): boolean {
  if (name === known) return true;
  if (!/^(UTC|GMT|[A-Za-z_]+\/[\w+/-]+)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    known = name;
    return true;
  } catch {
    return false;
  }
}

/** The latest one that turned out to be one: to try takes milliseconds, and it is asked before each drawing. */
let known: string | undefined;
