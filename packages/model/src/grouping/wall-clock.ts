/**
 * What the clock on the wall shows at a moment, as if it were UTC, in milliseconds.
 * @param timeZone IANA name; that of the host where absent
 * @throws RangeError for a zone that there is not
 */
export function createWallClock(timeZone: string | undefined): (at: number) => number {
  // The host's own zone needs no format, the first of which takes milliseconds.
  if (timeZone === undefined) return (at) => at - new Date(at).getTimezoneOffset() * 60_000;
  const format = formatOf(timeZone);
  return (at) => {
    const numbers = format.format(at).match(/\d+/g)?.map(Number) ?? [];
    const [month = 1, day = 1, year = 0, ...time] = numbers;
    const [hours = 0, minutes = 0, seconds = 0] = time;
    // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
    const date = new Date(0).setUTCFullYear(year, month - 1, day);
    return date + ((hours * 60 + minutes) * 60 + seconds) * 1000 + (((at % 1000) + 1000) % 1000);
  };
}

/** The latest ones by zone: each takes a good part of a millisecond, and the first one more. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format) return format;
  format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZone,
  });
  if (formats.size > 9) formats.clear();
  formats.set(timeZone, format);
  return format;
}
