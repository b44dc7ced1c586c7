import type { Journey } from './journey.js';

/** What does not fit together in a journey whose parts are good. */
export interface JourneyMistake {
  path: (string | number)[];
  message: string;
}

/** The parts in which something names another part. */
export type JourneyParts = Pick<
  Journey,
  'stages' | 'lanes' | 'steps' | 'experience' | 'engagement' | 'measures' | 'exchanges'
>;

/** Finds what names a stage, lane or step that there is not, and what belongs together and does not come together. */
export function* mistakesOf(journey: JourneyParts): Generator<JourneyMistake, void, undefined> {
  const stages = idsOf(journey.stages);
  const lanes = idsOf(journey.lanes);
  const steps = new Map(journey.steps.map((step) => [step.id, step]));
  const known = (ids: { has(id: string): boolean }, path: (string | number)[], id?: string) =>
    id === undefined || ids.has(id)
      ? []
      : [{ path, message: `expected the id of one of the ${String(path.at(-1))}s` }];

  for (const [index, step] of journey.steps.entries()) {
    const path = ['steps', index];
    yield* known(stages, [...path, 'stage'], step.stage);
    yield* known(lanes, [...path, 'lane'], step.lane);
    if (step.receiver !== undefined && (!lanes.has(step.receiver) || step.receiver === step.lane))
      yield { path: [...path, 'receiver'], message: 'expected the id of another lane' };
    if (step.receiver === undefined)
      for (const key of ['channel', 'receiverTitle'] as const)
        if (step[key] !== undefined)
          yield { path: [...path, key], message: 'expected a receiver beside it' };
    for (const [place, id] of (step.serves ?? []).entries())
      if (id === step.id || !steps.has(id))
        yield { path: [...path, 'serves', place], message: 'expected the id of another step' };
  }
  for (const key of ['experience', 'engagement', 'measures', 'exchanges'] as const)
    for (const [index, one] of (journey[key] ?? []).entries()) {
      yield* known(stages, [key, index, 'stage'], one.stage);
      const step = 'step' in one ? one.step : undefined;
      if (step !== undefined && steps.get(step)?.stage !== one.stage)
        yield { path: [key, index, 'step'], message: 'expected the id of a step of this stage' };
    }
  const points = new Set<string>();
  for (const [index, { stage, step, side }] of (journey.experience ?? []).entries()) {
    const point = JSON.stringify([stage, step, side]);
    if (points.has(point))
      yield {
        path: ['experience', index],
        message: 'expected one value for each stage, step and side',
      };
    points.add(point);
  }
  const groups = new Set<string>();
  for (const [index, { stage, side }] of (journey.engagement ?? []).entries()) {
    const group = JSON.stringify([stage, side]);
    if (groups.has(group))
      yield { path: ['engagement', index], message: 'expected one score for each stage and side' };
    groups.add(group);
  }
}

function idsOf(list: readonly { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id));
}
