import { readInstant } from '../instant/read-instant.js';
import type { KeyResult } from '../key-result/key-result.js';
import { isPairKnown } from '../key-result/pairs.js';
import { readDay } from '../period/read-day.js';
import {
  areDistinct,
  byType,
  copyPlain,
  flag,
  like,
  list,
  number,
  shape,
  text,
  whole,
  within,
  type Check,
} from '../plain/plain.js';
import { isTranslation } from '../translation/plain-translation.js';
import { levels } from './levels.js';
import { most } from './limits.js';
import type { Objective } from './objective.js';

const id = text(100);
const value = within(-1e15, 1e15);
const share = within(0, 1);
const oneOf =
  (...words: readonly unknown[]): Check =>
  (given) =>
    words.includes(given);
const instant: Check = (given) => typeof given === 'string' && readInstant(given) !== undefined;
const day: Check = (given) => readDay(given) !== undefined;
const weight: Check = (given) => number(given) && Number(given) > 0 && Number(given) <= 1000;

const common = {
  side: oneOf('customer', 'employee'),
  paired: id,
  owner: isTranslation,
  weight,
  note: isTranslation,
  notes: list(shape({ at: instant, text: text(2000) }), 200, 0),
  source: shape({ label: isTranslation }, { at: instant, link: text(2048, 0) }),
};
const measured = {
  ...common,
  unit: isTranslation,
  currency: like(/^[A-Z]{3}$/),
  readings: list(shape({ at: instant, value }, { note: text(2000) }), 1000, 0),
};
const current: Check = (given) => given === null || value(given);
const named = { id, title: isTranslation };
const typed = (must: Readonly<Record<string, Check>>, may = common) =>
  shape({ type: text(20), ...named, ...must }, may);
const way = typed({ current, start: value, target: value }, measured);

const keyResult = byType({
  increase: way,
  decrease: way,
  maintain: typed({ current, minimum: value, maximum: value }, measured),
  zones: typed({ current, start: value, commit: value, target: value, stretch: value }, measured),
  baseline: typed({ current }, measured),
  milestone: typed({ milestones: list(shape({ ...named, done: flag }, { weight }), 50) }),
  binary: typed({ done: flag }),
  qualitative: typed({}),
});

const objective = shape(
  {
    ...named,
    revision: whole(0),
    period: shape({ start: day, end: day }, { label: isTranslation }),
    type: oneOf('committed', 'aspirational'),
    keyResults: list(keyResult, most.keyResults, 0),
  },
  {
    why: isTranslation,
    contributions: list(
      shape({ text: isTranslation }, { audience: isTranslation, link: text(2048, 0) }),
      most.contributions,
      0,
    ),
    level: oneOf(...levels),
    owner: isTranslation,
    cadence: whole(1, 366),
    expected: list(share, 400, 2),
    health: shape(
      { status: oneOf('on-track', 'at-risk', 'off-track'), at: instant },
      { by: isTranslation, note: isTranslation },
    ),
    confidence: shape({ value: whole(0, 10), at: instant }),
    checked: instant,
    note: isTranslation,
    visibility: shape(
      { scope: oneOf('organisation', 'unit', 'team', 'named') },
      { readers: isTranslation },
    ),
    attribution: isTranslation,
  },
);

/** Whether what has to hold between the figures of a key result does. */
function isInOrder(one: KeyResult): boolean {
  switch (one.type) {
    case 'increase':
      return one.target > one.start;
    case 'decrease':
      return one.target < one.start;
    case 'maintain':
      return one.maximum > one.minimum;
    case 'zones': {
      const { start, commit, target, stretch } = one;
      const sign = Math.sign(stretch - start);
      return [commit - start, target - commit, stretch - target].every(
        (step) => step !== 0 && Math.sign(step) === sign,
      );
    }
    case 'milestone':
      return areDistinct(one.milestones, 'id');
    default:
      return true;
  }
}

/**
 * Reads an objective that is plainly good and has reason, contributions, standing and key results, with as little code as
 * that takes. What it gives, `readObjective` gives too, without a fault. Never throws.
 * @returns `undefined` for everything else, which `readObjective` has to look at
 */
export function readPlainObjective(given: unknown): Objective | undefined {
  const copy = copyPlain(given);
  if (!objective(copy)) return undefined;
  const read = copy as Objective;
  const { period, keyResults } = read;
  return period.start <= period.end &&
    areDistinct(keyResults, 'id') &&
    keyResults.every((one) => isInOrder(one) && isPairKnown(one, keyResults))
    ? read
    : undefined;
}
