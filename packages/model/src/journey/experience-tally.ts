import type { Journey, JourneyExperience } from './journey.js';

interface Sum {
  total: number;
  count: number;
}

/** Gathers what customers said of steps; each customer counts once for a step and once for a stage. */
export interface ExperienceTally {
  /** Adds what one customer said. @param felt step by step, 1 to 5, a step as often as something was said of it */
  add(felt: readonly { step: string; value: number }[]): void;
  /** Each stage, then each of its steps, in the order of the journey; those of which something was said. */
  experience(): JourneyExperience[];
}

/** Makes what gathers what customers said on a journey. */
export function createExperienceTally({
  stages,
  steps,
}: Pick<Journey, 'stages' | 'steps'>): ExperienceTally {
  const stageOf = new Map(steps.map(({ id, stage }) => [id, stage]));
  const byStep = new Map<string, Sum>();
  const byStage = new Map<string, Sum>();
  return {
    add(felt) {
      const ofStep = new Map<string, Sum>();
      const ofStage = new Map<string, Sum>();
      for (const { step, value } of felt) {
        sum(ofStep, step, value);
        sum(ofStage, stageOf.get(step) ?? '', value);
      }
      for (const [step, own] of ofStep) sum(byStep, step, meanOf(own));
      for (const [stage, own] of ofStage) sum(byStage, stage, meanOf(own));
    },
    experience: () =>
      stages.flatMap(({ id: stage }) => {
        const told = (own: Sum | undefined, rest: { step?: string }): JourneyExperience[] =>
          own ? [{ stage, ...rest, side: 'customer', value: meanOf(own), n: own.count }] : [];
        const own = steps.filter((step) => step.stage === stage);
        return [
          ...told(byStage.get(stage), {}),
          ...own.flatMap(({ id }) => told(byStep.get(id), { step: id })),
        ];
      }),
  };
}

function sum(sums: Map<string, Sum>, key: string, value: number): void {
  const known = sums.get(key);
  if (known) {
    known.total += value;
    known.count += 1;
  } else sums.set(key, { total: value, count: 1 });
}

const meanOf = ({ total, count }: Sum) => total / count;
