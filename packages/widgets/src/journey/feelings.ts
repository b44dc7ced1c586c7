import type { JourneyExperience } from '@oxbow/model/journey';
import { codeExtremes, type CodedScore } from '@oxbow/model/scoring';
import type { Side } from '@oxbow/model/side';
import type { JourneyContent } from './reading.js';

export const sides = ['customer', 'employee'] as const satisfies readonly Side[];

/** How people of one side felt at a stage or a step. */
export interface Feeling {
  /** 1 to 5; `null` where nobody was asked. */
  value: number | null;
  /** Of employees a mean at an end of the scale is only bounded, since it would give single answers away. */
  bound?: CodedScore['bound'];
  /** How many people it is of, where that is known. */
  n?: number | undefined;
  /** It is made of what customers said at touchpoints; nobody has published it. */
  isComputed: boolean;
}

/** Finds how people felt: as the host has published it, else as customers said themselves at touchpoints. */
export type FindFeeling = (side: Side, stage: string, step?: string) => Feeling;

export function createFindFeeling({ journey, actuals }: JourneyContent): FindFeeling {
  const published = byPlace(journey.experience);
  const computed = byPlace(actuals?.experience);
  return (side, stage, step) => {
    const place = placeOf({ side, stage, step });
    const [own, said] = [published.get(place), computed.get(place)];
    // Nobody was asked, and still somebody has said it.
    const isComputed = said !== undefined && said.value !== null && (own?.value ?? null) === null;
    const { value, n } = (isComputed ? said : own) ?? { value: null };
    if (side === 'customer' || value === null) return { value, n, isComputed };
    const coded = codeExtremes((value - 1) * 25);
    return { ...coded, value: 1 + coded.value / 25, n, isComputed };
  };
}

/** The sides that a journey is about: of its kind, and any that feels something on it. */
export function sidesOf({ journey, actuals }: JourneyContent): Side[] {
  const told = [...(journey.experience ?? []), ...(actuals?.experience ?? [])];
  return sides.filter(
    (side) =>
      journey.kind === 'joint' || journey.kind === side || told.some((one) => one.side === side),
  );
}

type Place = Pick<JourneyExperience, 'side' | 'stage'> & { step?: string | undefined };

function byPlace(list: readonly JourneyExperience[] = []): Map<string, JourneyExperience> {
  return new Map(list.map((one) => [placeOf(one), one]));
}

function placeOf({ side, stage, step }: Place): string {
  return JSON.stringify([side, stage, step]);
}
