import type { Period } from './period.js';
import { readDay } from './read-day.js';

/**
 * Computes the progress that is expected on the morning of a day: the share of the period that has passed, or what the
 * curve says of that share.
 * @param today a day such as `2026-11-21`, or its number as `readDay` gives it; the day as the person's calendar shows it
 * @param curve progress expected at evenly spaced moments, the first at the start and the last at the end of the period,
 *   straight between them; a straight line from 0 to 1 where absent
 * @returns 0 to 1: 0 before the period, the last of the curve (else 1) after it; `null` where a day is none
 */
export function expectedPace(
  period: Pick<Period, 'start' | 'end'>,
  today: number | string,
  curve: readonly number[] = [0, 1],
): number | null {
  const start = readDay(period.start);
  const end = readDay(period.end);
  const day = typeof today === 'number' ? today : readDay(today);
  if (start === undefined || end === undefined || day === undefined || Number.isNaN(day))
    return null;
  if (day < start) return 0;
  // The last day belongs to the period, so that the end is the morning after it.
  const share = Math.min(1, (day - start) / (end + 1 - start));
  const place = share * (curve.length - 1);
  const before = curve[Math.floor(place)] ?? 1;
  const after = curve[Math.ceil(place)] ?? 1;
  return before + (after - before) * (place % 1);
}
