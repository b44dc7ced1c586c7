import {
  areDistinct,
  copyPlain,
  like,
  list,
  shape,
  whole,
  within,
  type Check,
} from '../plain/plain.js';
import { isTranslation } from '../translation/plain-translation.js';
import type { ExperienceProfile, ShownScore } from './experience.js';
import { protectRow } from './protect-row.js';
import { defaultThreshold } from './protection.js';
import type { ReadProfile } from './read-profile.js';
import type { ReadDimension } from './score-readers.js';

const id = like(/^[\w.-]{1,60}$/);
const points = within(0, 100);
const people = whole(0, 1e9);
const side = like(/^(customer|employee)$/);
const method = like(/^(census|sample|open)$/);
const threshold = whole(5, 1000);
const date = like(/^\d{4}(-\d{2}-\d{2})?$/);

const isWithheld = shape({ withheld: like(/^(protected|unasked)$/) });
const isMeasured = shape(
  { value: points },
  { n: people, deviation: points, interval: shape({ low: points, high: points }) },
);
const isShown: Check = (score) => {
  if (!isMeasured(score)) return false;
  const { value, interval = { low: 0, high: 100 } } = score as ShownScore;
  return interval.low <= value && value <= interval.high;
};
const isScore: Check = (score) => isWithheld(score) || isShown(score);

const reliability = shape({ n: whole(30, 1e9), alpha: within(-100, 1) });
const isRow = shape(
  { id },
  {
    label: isTranslation,
    threshold,
    customer: isScore,
    employee: isScore,
    benchmark: (score) => points(score) || isShown(score),
    reliability: shape({}, { customer: reliability, employee: reliability }),
  },
);

const sampling = shape({}, { method, source: isTranslation });
const isFrame = shape(
  { instrument: id, measure: like(/^(mean|favourable)$/), dimensions: list(isRow, 60) },
  {
    version: whole(1),
    status: isTranslation,
    unit: id,
    title: isTranslation,
    wave: isTranslation,
    threshold,
    customer: sampling,
    employee: sampling,
    benchmark: shape(
      { label: isTranslation, source: isTranslation, date, side },
      { n: whole(5, 1e9) },
    ),
    excluded: people,
    note: isTranslation,
  },
);

/**
 * Reads a profile that is plainly good, protected as `readProfile` does it, without what tells faults and without what only
 * some profiles have: further series, earlier waves, groups, groups above, practice and objectives.
 * @returns the same as `readProfile` would, or `undefined` where that has to be asked
 */
export function readPlainProfile(value: unknown): ReadProfile | undefined {
  const copy = copyPlain(value);
  if (!isFrame(copy)) return undefined;
  const profile = copy as ExperienceProfile;
  const { dimensions, threshold = defaultThreshold } = profile;
  if (!areDistinct(dimensions, 'id')) return undefined;
  const rows = dimensions.map(({ benchmark, ...row }): ReadDimension => ({
    ...row,
    ...(benchmark !== undefined && {
      benchmark: typeof benchmark === 'number' ? { value: benchmark } : benchmark,
    }),
  }));
  for (const row of rows) protectRow(row, threshold);
  return { ...profile, threshold, dimensions: rows };
}
