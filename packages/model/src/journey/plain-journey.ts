import { channels } from '../channel/channels.js';
import {
  areDistinct,
  copyPlain,
  flag,
  isRecord,
  list,
  shape,
  text,
  whole,
  within,
  type Check,
} from '../plain/plain.js';
import { isTranslation } from '../translation/plain-translation.js';
import type { JourneyData } from './journey-data.js';
import type { JourneyEngagement, JourneyExperience } from './journey.js';
import { fewestEmployees, most } from './limits.js';
import { mistakesOf } from './mistakes.js';

const id = text(100);
const name = text(200);
const link = text(2048, 0);
const count = whole(0);
const people = whole(0, 1e9);
const words =
  (...all: readonly string[]): Check =>
  (value) =>
    all.includes(value as string);
const side = words('customer', 'employee');
const channel = words(...channels);
const many = (check: Check, upTo: number, least = 0) => list(check, upTo, least);

const felt = shape(
  { stage: id, side, value: (value) => value === null || within(1, 5)(value) },
  { step: id, n: people },
);
const isFelt: Check = (given) => {
  if (!felt(given)) return false;
  const point = given as JourneyExperience;
  return point.side === 'customer' || point.value === null || (point.n ?? 0) >= fewestEmployees;
};
const isWithheld = shape({ withheld: words('protected', 'unasked') });
const isShown = shape({ value: within(0, 100) }, { n: people });
const hasScore = shape({ stage: id, side, score: (score) => isWithheld(score) || isShown(score) });
const isEngaged: Check = (given) => {
  if (!hasScore(given)) return false;
  const { side: whose, score } = given as JourneyEngagement;
  // What is of too few is for the reader, which withholds it.
  return whose === 'customer' || 'withheld' in score || (score.n ?? Infinity) >= fewestEmployees;
};

const isSigns: Check = (given) =>
  shape(
    {},
    {
      types: many(name, most.signs, 1),
      categories: many(name, most.signs, 1),
      channels: many(channel, most.signs, 1),
    },
  )(given) && Object.values(given as object).some((each) => each !== undefined);

const isMoment: Check = (given) =>
  list(side, 2)(given) && new Set(given as []).size === (given as []).length;

const isJourney = shape(
  {
    ...{ id, revision: count, title: isTranslation },
    kind: words('customer', 'employee', 'joint'),
    stages: many(shape({ id, title: isTranslation }, { detail: isTranslation }), most.stages, 1),
    lanes: many(
      shape({ id, title: isTranslation, side: words('customer', 'employee', 'backstage') }),
      most.lanes,
      1,
    ),
    steps: many(
      shape(
        { id, stage: id, lane: id, title: isTranslation },
        {
          ...{ receiver: id, receiverTitle: isTranslation, channel, moment: isMoment },
          ...{ serves: many(id, most.serves), signs: isSigns, link },
        },
      ),
      most.steps,
    ),
  },
  {
    ...{ actor: isTranslation, scenario: isTranslation, expectation: isTranslation },
    experience: many(isFelt, most.experience),
    engagement: many(isEngaged, most.engagement),
    measures: many(
      shape(
        { id, title: isTranslation, stage: id },
        {
          ...{ step: id, side, objective: id, link },
          dimension: shape({ instrument: id, dimension: id }),
        },
      ),
      most.measures,
    ),
    exchanges: many(
      shape(
        { id, stage: id, title: isTranslation },
        {
          ...{ host: isTranslation, when: isTranslation, places: whole(1, 1000) },
          learned: many(isTranslation, most.learned),
        },
      ),
      most.exchanges,
    ),
    attribution: isTranslation,
  },
);

const times = { times: count };
const kinds = { channel: count, order: count, repeated: count };
const isActuals = shape({
  ...{ people: count, others: count, undated: count, unattributed: count },
  steps: many(
    shape({
      ...{ step: id, people: count, times: count, skipped: count },
      deviations: shape(kinds),
      channels: many(shape({ channel, ...times }), channels.length),
    }),
    most.steps,
  ),
  unseen: many(id, most.steps),
  unplanned: many(shape({ channel, type: text(200, 0), ...times }), 5000),
  deviations: shape({ ...kinds, skipped: count, unplanned: count }),
  experience: many(
    (given) => isFelt(given) && (given as JourneyExperience).side === 'customer',
    most.stages + most.steps,
  ),
});
const isData = shape(
  { journey: isJourney },
  {
    actuals: isActuals,
    signUps: many(shape({ exchange: id, count: people, own: flag }), most.exchanges),
  },
);

/** Whether nothing in it names what there is not, or is there twice. */
function fitsTogether({ journey, actuals, signUps }: JourneyData): boolean {
  const { stages, lanes, steps, measures = [], exchanges = [] } = journey;
  const stageOf = new Map(steps.map((step) => [step.id, step.stage]));
  const isStep = (step: string) => stageOf.has(step);
  const open = new Set(exchanges.map((exchange) => exchange.id));
  return (
    [stages, lanes, steps, measures, exchanges].every((one) =>
      areDistinct<{ id: string }>(one, 'id'),
    ) &&
    mistakesOf(journey).next().done === true &&
    (!actuals ||
      (actuals.steps.every(({ step }) => isStep(step)) &&
        areDistinct(actuals.steps, 'step') &&
        actuals.unseen.every(isStep) &&
        actuals.experience.every(({ stage, step }) =>
          step === undefined ? stages.some((one) => one.id === stage) : stageOf.get(step) === stage,
        ))) &&
    signUps.every(({ exchange }) => open.delete(exchange))
  );
}

/**
 * Reads a journey that is plainly good, alone or with `actuals` and `signUps`, with as little code as that takes. What it gives,
 * `readJourneyData` gives too, without a fault. Never throws.
 * @returns `undefined` for everything else, which `readJourneyData` has to look at
 */
export function readPlainJourney(given: unknown): JourneyData | undefined {
  try {
    // Many touchpoints are not copied only to be given away.
    if (isRecord(given) && 'touchpoints' in given) return undefined;
  } catch {
    return undefined;
  }
  const copy = copyPlain(given);
  const whole = isJourney(copy) ? { journey: copy } : copy;
  if (!isData(whole)) return undefined;
  const { signUps = [], ...known } = whole as JourneyData & { signUps?: JourneyData['signUps'] };
  const data = { ...known, signUps };
  return fitsTogether(data) ? data : undefined;
}
