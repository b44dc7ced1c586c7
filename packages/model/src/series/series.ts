import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { readEach } from '../fault/read-each.js';
import { readKnown } from '../fault/read-known.js';
import { Side } from '../side/side.js';
import { Translation } from '../translation/translation.js';

/** How many points the scale of each scored kind of question has, and its lowest. */
export const seriesScales = {
  nps: { from: 0, points: 11 },
  enps: { from: 0, points: 11 },
  csat: { from: 1, points: 5 },
  ces: { from: 1, points: 7 },
  agreement: { from: 1, points: 5 },
} as const;

/** Most periods that are shown. */
export const mostPeriods = 60;

/** Answers to one question in one period, counted: never a single person's. */
export const SeriesPeriod = z.strictObject({
  /** The period in words, as they stand in a sentence: `October 2026`. */
  label: Translation,
  /** How many gave each answer, from the lowest point of the scale to the highest. */
  counts: z.array(z.int().check(z.gte(0), z.lte(1_000_000_000))).check(z.maxLength(11)),
});
export type SeriesPeriod = z.infer<typeof SeriesPeriod>;

const frame = {
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The kind of question; its scale, its score and its words follow from it. */
  type: z.enum(['nps', 'enps', 'csat', 'ces', 'agreement']),
  /** What was scored, in the words of the host. */
  title: Translation,
  /** Whose answers they are; those to `enps` are employees'. Of employees nothing about fewer than five is shown. */
  side: z.optional(Side),
  /** Where the figures come from. */
  source: z.optional(Translation),
};
const Frame = z.strictObject({ ...frame, periods: z.array(z.unknown()) });

/** Answers to one question over time, oldest period first; strict. Widgets read leniently, with `readSeries`. */
export const Series = z
  .strictObject({ ...frame, periods: z.array(SeriesPeriod).check(z.maxLength(mostPeriods)) })
  .check(
    z.refine(({ type, periods }) => periods.every((period) => fits(type, period)), {
      path: ['periods'],
      message: 'expected a count for each point of the scale',
    }),
  );
export type Series = z.infer<typeof Series>;

/** What could be read of a host's series. */
export interface SeriesReading {
  /** Absent where it is unusable: without id, type, title or list of periods. */
  series?: Series;
  /** What was left out, and why. */
  faults: Fault[];
  /** Periods that the host gave; 1 where the whole is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

/** Reads a series of a host leniently: periods that cannot be read are left out and named. Never throws. */
export function readSeries(value: unknown): SeriesReading {
  try {
    return read(value);
  } catch {
    // A getter or a proxy of the host threw.
    return unusable([{ path: '', message: 'reading this series throws' }]);
  }
}

/** Whose answers a series is made of. */
export function sideOfSeries({ type, side }: Pick<Series, 'type' | 'side'>): Side {
  return type === 'enps' ? 'employee' : (side ?? 'customer');
}

function fits(type: Series['type'], { counts }: SeriesPeriod): boolean {
  return counts.length === seriesScales[type].points;
}

function read(value: unknown): SeriesReading {
  const result = readKnown(Frame, value);
  if (!result.success) return unusable(toFaults(result.error.issues));
  const { periods: list, ...rest } = result.data;
  const { items, places, faults } = readEach(list, SeriesPeriod, 'periods', mostPeriods);
  const periods = items.filter((period, index) => {
    if (fits(rest.type, period)) return true;
    const path = `periods[${places[index]}].counts`;
    faults.push({ path, message: `expected ${seriesScales[rest.type].points} counts` });
    return false;
  });
  const total = list.length;
  return { series: { ...rest, periods }, faults, total, invalid: total - periods.length };
}

function unusable(faults: Fault[]): SeriesReading {
  return { faults, total: 1, invalid: 1 };
}
