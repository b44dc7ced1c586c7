import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import {
  DimensionScores,
  profileFrame,
  ShownScore,
  WithheldScore,
  type Score,
} from './experience.js';
import { defaultThreshold, protect } from './protection.js';

const Frame = z.object({
  ...profileFrame,
  threshold: z.optional(z.unknown()),
  dimensions: z.array(z.unknown()),
});
const Row = z.object({
  ...DimensionScores.shape,
  customer: z.optional(z.unknown()),
  employee: z.optional(z.unknown()),
});

const mostDimensions = 12;
const frameKeys = [...Object.keys(profileFrame), 'dimensions'];
const rowKeys = Object.keys(DimensionScores.shape);

/** An experience profile as a widget shows it: protected already, so that what is withheld is not even there. */
export type ReadProfile = Omit<z.infer<typeof Frame>, 'threshold' | 'dimensions'> & {
  threshold: number;
  /** One to twelve. */
  dimensions: DimensionScores[];
};

/**
 * Reads a profile of a host leniently: dimensions that cannot be used are left out and named, the others are kept, and
 * scores of fewer answers than the threshold are withheld. A key that a profile does not have is refused with the part
 * it stands in, because what is not an aggregate may be a person's. No fault repeats a value or a key of the host.
 * @returns no profile when the frame is unusable or no dimension is left; `total` dimensions were given, `invalid` of
 *   them left out
 */
export function readProfile(value: unknown): {
  profile?: ReadProfile;
  faults: Fault[];
  total: number;
  invalid: number;
} {
  try {
    return read(value);
  } catch {
    // A getter or a proxy of the host threw.
    return { faults: [{ path: '', message: 'reading this profile throws' }], total: 0, invalid: 0 };
  }
}

function read(given: unknown): ReturnType<typeof readProfile> {
  const value = withoutNulls(given);
  const frame = Frame.safeParse(value);
  const faults = frame.success ? [] : toFaults(frame.error.issues);
  faults.push(...unknownKeys(value, frameKeys, ''));
  const candidates = frame.data?.dimensions ?? [];
  const total = candidates.length;
  if (!frame.success || faults.length > 0) return { faults, total, invalid: total };

  const threshold = readThreshold(frame.data.threshold, faults);
  const dimensions = new Map<string, DimensionScores>();
  candidates.slice(0, mostDimensions).forEach((candidate, index) => {
    const path = `dimensions[${index}]`;
    const row = readRow(candidate, path, threshold);
    if (!row.scores) faults.push(...row.faults);
    else if (dimensions.has(row.scores.id))
      faults.push({ path: `${path}.id`, message: 'this id is taken by a dimension before it' });
    else dimensions.set(row.scores.id, row.scores);
  });
  if (total > mostDimensions)
    faults.push({
      path: `dimensions[${mostDimensions}]`,
      message: 'expected at most 12 dimensions',
    });
  if (total === 0) faults.push({ path: 'dimensions', message: 'expected at least one dimension' });
  const invalid = total - dimensions.size;
  if (dimensions.size === 0) return { faults, total, invalid };
  const profile = { ...frame.data, threshold, dimensions: [...dimensions.values()] };
  return { profile, faults, total, invalid };
}

/**
 * What is not a usable threshold protects at least as much as the floor, and as much as was asked for, also by a number
 * that came as a text, as from a form.
 */
function readThreshold(value: unknown, faults: Fault[]): number {
  if (value === undefined) return defaultThreshold;
  if (!profileFrame.threshold.safeParse(value).success)
    faults.push({ path: 'threshold', message: 'expected a whole number from 5 to 1000' });
  const wanted = typeof value === 'string' ? Number(value) : value;
  return typeof wanted === 'number' && wanted > defaultThreshold
    ? Math.ceil(wanted)
    : defaultThreshold;
}

function readRow(
  given: unknown,
  path: string,
  threshold: number,
): { scores?: DimensionScores; faults: Fault[] } {
  try {
    const value = withoutNulls(given);
    const row = Row.safeParse(value);
    const faults = row.success ? [] : toFaults(row.error.issues, path);
    faults.push(...unknownKeys(value, rowKeys, path));
    if (!row.success) return { faults };
    const { customer, employee, ...rest } = row.data;
    const scores: DimensionScores = rest;
    for (const [side, candidate] of Object.entries({ customer, employee })) {
      if (candidate === undefined) continue;
      const score = readScore(candidate, `${path}.${side}`);
      if (score.score) scores[side as 'customer' | 'employee'] = protect(score.score, threshold);
      else faults.push(...score.faults);
    }
    return faults.length > 0 ? { faults } : { scores, faults };
  } catch {
    return { faults: [{ path, message: 'reading this dimension throws' }] };
  }
}

function readScore(value: unknown, path: string): { score?: Score; faults: Fault[] } {
  const isWithheld = typeof value === 'object' && value !== null && 'withheld' in value;
  const schema = isWithheld ? WithheldScore : ShownScore;
  const faults = unknownKeys(value, Object.keys(schema.shape), path);
  if (faults.length > 0) return { faults };
  const score = schema.safeParse(value);
  return score.success
    ? { score: score.data, faults }
    : { faults: toFaults(score.error.issues, path) };
}

/** Databases write `null` for what is not there. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}

/** Does not name the key: it could be a person's name. */
function unknownKeys(value: unknown, known: readonly string[], path: string): Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (Object.keys(value).every((key) => known.includes(key))) return [];
  const message = `only aggregates are taken, never a person's row: expected no other key than ${known.join(', ')}`;
  return [{ path, message }];
}
