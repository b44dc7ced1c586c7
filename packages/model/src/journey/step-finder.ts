import type { Channel } from '../channel/channel.js';
import type { Journey, JourneyStep } from './journey.js';

/** What is looked at to see which step a touchpoint shows; one that was read has it. */
export interface SignTouchpoint {
  readonly channel: Channel;
  /** A second channel at the same time. */
  readonly alongside?: Channel | undefined;
  readonly type?: string | undefined;
  readonly category?: string | undefined;
}

/** A step that a touchpoint shows, at its place in the order of the journey. */
export interface FoundStep {
  step: JourneyStep;
  place: number;
  /** Whether the touchpoint took place on the channel that is planned, or none is. */
  isOnChannel: boolean;
}

/** The steps that touchpoints can show, in the order of the journey: by stage, within a stage as they are listed. */
export function shownSteps({ stages, steps }: Pick<Journey, 'stages' | 'steps'>): JourneyStep[] {
  const byStage = new Map<string, JourneyStep[]>(stages.map(({ id }) => [id, []]));
  for (const step of steps) if (step.signs) byStage.get(step.stage)?.push(step);
  return [...byStage.values()].flat();
}

/**
 * Makes what finds the steps that a touchpoint can be: those that have all of its signs. Where some are planned on its channel,
 * the others are not what it is.
 */
export function createStepFinder(
  steps: readonly JourneyStep[],
): (touchpoint: SignTouchpoint) => readonly FoundStep[] {
  const found = new Map<string, FoundStep[]>();
  return ({ channel, alongside, type, category }) => {
    const key = JSON.stringify([channel, alongside, type, category]);
    const known = found.get(key);
    if (known) return known;
    const isOn = (wanted: Channel) => wanted === channel || wanted === alongside;
    const fitting = steps.flatMap((step, place): FoundStep[] => {
      const { types, categories, channels } = step.signs ?? {};
      if (types && !types.includes(type ?? '')) return [];
      if (categories && !categories.includes(category ?? '')) return [];
      if (channels && !channels.some(isOn)) return [];
      return [{ step, place, isOnChannel: step.channel === undefined || isOn(step.channel) }];
    });
    const onChannel = fitting.filter(({ isOnChannel }) => isOnChannel);
    const result = onChannel.length > 0 ? onChannel : fitting;
    // Categories are words of a source: there may be as many as touchpoints.
    if (found.size > 5000) found.clear();
    found.set(key, result);
    return result;
  };
}
