import type { Journey, JourneyStep } from './journey.js';
import type { JourneyChange, JourneyRefusal } from './journey-change.js';

/** What goes with a part of a journey that is removed. */
export interface Removal {
  /** Steps, among them the part itself where it is one. */
  steps: number;
  /** Values of how people felt, and of how engaged they are. */
  figures: number;
  measures: number;
  exchanges: number;
}

/** Counts what goes with a part. */
export function countRemoval(
  journey: Journey,
  what: Pick<Extract<JourneyChange, { change: 'remove' }>, 'part' | 'id'>,
): Removal {
  const after = removePart(journey, { change: 'remove', ...what });
  const count = (key: 'steps' | 'experience' | 'engagement' | 'measures' | 'exchanges') =>
    'reason' in after ? 0 : (journey[key]?.length ?? 0) - (after[key]?.length ?? 0);
  return {
    steps: count('steps'),
    figures: count('experience') + count('engagement'),
    measures: count('measures'),
    exchanges: count('exchanges'),
  };
}

/** Removes a part with all that is in it. A measure of a step that goes stays with its stage. */
export function removePart(
  journey: Journey,
  { part, id }: Extract<JourneyChange, { change: 'remove' }>,
): Journey | JourneyRefusal {
  const list = `${part}s` as const;
  if (!journey[list].some((one) => one.id === id)) return { reason: 'unknown' };
  if (part === 'step') return withoutSteps(journey, (step) => step.id === id);
  if (journey[list].length === 1) return { reason: 'last' };
  if (part === 'lane') {
    const left = withoutSteps(journey, ({ lane }) => lane === id);
    const steps = left.steps.map((one) =>
      one.receiver === id ? withReceiver(one, undefined) : one,
    );
    return { ...left, steps, lanes: journey.lanes.filter((one) => one.id !== id) };
  }
  const left = withoutSteps(journey, ({ stage }) => stage === id);
  const { experience, engagement, measures, exchanges } = left;
  const others = <Item extends { stage: string }>(items: Item[]) =>
    items.filter(({ stage }) => stage !== id);
  return {
    ...left,
    stages: journey.stages.filter((one) => one.id !== id),
    ...(experience && { experience: others(experience) }),
    ...(engagement && { engagement: others(engagement) }),
    ...(measures && { measures: others(measures) }),
    ...(exchanges && { exchanges: others(exchanges) }),
  };
}

function withoutSteps(journey: Journey, isGone: (step: JourneyStep) => boolean): Journey {
  const gone = new Set(journey.steps.filter(isGone).map(({ id }) => id));
  if (gone.size === 0) return journey;
  const { experience, measures } = journey;
  const isOf = (step: string | undefined) => step !== undefined && gone.has(step);
  return {
    ...journey,
    steps: journey.steps.filter(({ id }) => !gone.has(id)).map((step) => withoutServed(step, gone)),
    ...(experience && { experience: experience.filter(({ step }) => !isOf(step)) }),
    ...(measures && {
      measures: measures.map((measure) => {
        if (!isOf(measure.step)) return measure;
        const { step: _gone, ...kept } = measure;
        return kept;
      }),
    }),
  };
}

function withoutServed(step: JourneyStep, gone: ReadonlySet<string>): JourneyStep {
  if (!step.serves?.some((id) => gone.has(id))) return step;
  return { ...step, serves: step.serves.filter((id) => !gone.has(id)) };
}

/** The step with another receiver, or as no dialogue any more: a channel is that of a dialogue. */
export function withReceiver(step: JourneyStep, receiver: string | undefined): JourneyStep {
  if (step.receiver === receiver) return step;
  if (receiver !== undefined) return { ...step, receiver };
  const { receiver: _receiver, receiverTitle: _title, channel: _channel, ...alone } = step;
  return alone;
}
