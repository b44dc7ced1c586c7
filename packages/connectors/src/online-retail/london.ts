const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'longOffset',
});

/**
 * Gives a time that was written down in the United Kingdom its offset.
 * @param local `2011-11-30T16:43:00`: no offset, to the second
 * @returns the same time with `+00:00` or `+01:00`; of an hour that happened twice (clocks going back) the first one;
 *   `undefined` for an hour that never happened (clocks going forward) and for what is no such time
 */
export function toLondonTime(local: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(local)) return undefined;
  if (Number.isNaN(Date.parse(`${local}Z`))) return undefined;
  // Date.parse moves 30 February to March; written again it no longer reads the same.
  if (!new Date(`${local}Z`).toISOString().startsWith(local)) return undefined;
  return ['+01:00', '+00:00']
    .map((offset) => ({ offset, at: `${local}${offset}` }))
    .find(({ offset, at }) => londonOffset(Date.parse(at)) === offset)?.at;
}

function londonOffset(instant: number): string | undefined {
  const name = clock.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  return name === 'GMT' ? '+00:00' : name?.replace('GMT', '');
}
