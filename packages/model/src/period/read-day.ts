/**
 * Reads a day of the calendar, of the years 0001 to 9999.
 * @returns the number of days since 1970-01-01, or `undefined` for anything else, also for a day that does not exist
 */
export function readDay(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Engines take 2026-02-30 for 2 March, or for nothing.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) return undefined;
  return time / 86_400_000;
}
