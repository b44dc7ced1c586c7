import { chronologyOf, type Dated } from '../chronology/chronology.js';
import type { FeltTouchpoint } from './felt.js';
import type { Journey } from './journey.js';
import {
  createStepFinder,
  shownSteps,
  type FoundStep,
  type SignTouchpoint,
} from './step-finder.js';

/** What an actual journey needs of a touchpoint; one that was read has it. */
export interface JourneyTouchpoint extends Dated, SignTouchpoint, FeltTouchpoint {}

/**
 * In what a touchpoint departs from what is planned. `channel`: it took place on another channel than the step is planned on.
 * `order`: a step that is planned later had come before it. `repeated`: the step had been taken before.
 */
export type Deviation = 'channel' | 'order' | 'repeated';

/** A touchpoint as part of a journey. */
export interface ActualStep {
  /** Its place in the list of touchpoints. */
  touchpoint: number;
  /** The id of the step that it shows; `null` where none is planned like it. */
  step: string | null;
  deviations: Deviation[];
}

/** What really happened, in the order of time, beside what was planned. */
export interface ActualJourney {
  /** Every touchpoint with a time, the oldest first. */
  steps: ActualStep[];
  /** Ids of steps that a touchpoint could show and none did, though a later one was reached. */
  skipped: string[];
  /** Ids of steps that a touchpoint could show, after the last one that was reached. */
  ahead: string[];
  /** How many touchpoints have no time, and so no place in a journey. */
  undated: number;
}

/**
 * Finds what really happened on a journey: for each touchpoint the step that it shows, and in what it departs from the plan. Of
 * several steps that it could show it is the next one that was not taken yet, else one that was passed over, else the last one
 * that was taken. Linear time but for the order, see `chronologyOf`.
 * @param touchpoints of one person, in any order
 */
export function actualJourney(
  journey: Pick<Journey, 'stages' | 'steps'>,
  touchpoints: readonly JourneyTouchpoint[],
): ActualJourney {
  return createActualJourneys(journey)(touchpoints);
}

/** As `actualJourney`, for many people: what follows from the plan alone is worked out once. */
export function createActualJourneys(
  journey: Pick<Journey, 'stages' | 'steps'>,
): (touchpoints: readonly JourneyTouchpoint[]) => ActualJourney {
  const planned = shownSteps(journey);
  const find = createStepFinder(planned);
  return (touchpoints) => {
    const { order, dated } = chronologyOf(touchpoints);
    const taken = new Set<number>();
    let furthest = -1;
    const steps = [...order.subarray(0, dated)].map((index): ActualStep => {
      const touchpoint = touchpoints[index];
      const found = touchpoint && choose(find(touchpoint), taken, furthest);
      if (!found) return { touchpoint: index, step: null, deviations: [] };
      const { step, place, isOnChannel } = found;
      const deviations: Deviation[] = isOnChannel ? [] : ['channel'];
      if (taken.has(place)) deviations.push('repeated');
      else if (place < furthest) deviations.push('order');
      taken.add(place);
      furthest = Math.max(furthest, place);
      return { touchpoint: index, step: step.id, deviations };
    });
    const missing = planned.flatMap(({ id }, place) => (taken.has(place) ? [] : [{ id, place }]));
    return {
      steps,
      skipped: missing.filter(({ place }) => place < furthest).map(({ id }) => id),
      ahead: missing.filter(({ place }) => place > furthest).map(({ id }) => id),
      undated: touchpoints.length - dated,
    };
  };
}

function choose(
  found: readonly FoundStep[],
  taken: ReadonlySet<number>,
  furthest: number,
): FoundStep | undefined {
  const free = found.filter(({ place }) => !taken.has(place));
  return free.find(({ place }) => place > furthest) ?? free[0] ?? found.at(-1);
}
