import type { Channel } from '../channel/channel.js';
import { channels } from '../channel/channels.js';
import { createActualJourneys, type Deviation, type JourneyTouchpoint } from './actual-journey.js';
import type { Journey } from './journey.js';
import { shownSteps } from './step-finder.js';

/** What became of one planned step, over many people. */
export interface StepActuals {
  step: string;
  /** How many people took it, of all who began the journey. */
  people: number;
  /** How often it was taken; a person can take it more than once. */
  times: number;
  /** How many people went past it: they reached a later step. */
  skipped: number;
  /** How often it departed from the plan, by kind; a touchpoint can do so in two kinds. */
  deviations: Record<Deviation, number>;
  /** On which channels it took place, in the order of their registry. */
  channels: { channel: Channel; times: number }[];
}

/** What happened that no step is planned like. */
export interface Unplanned {
  channel: Channel;
  type: string;
  times: number;
}

/** What really happened on a journey, counted over many people; no count is of one person. */
export interface JourneyActuals {
  /** How many people took a step of it at all: the denominator of `people` and `skipped`. */
  people: number;
  /** How many had touchpoints, and took no step of it. */
  others: number;
  /** In the order of the journey; only those that a touchpoint can show. */
  steps: StepActuals[];
  /** Ids of the steps that no touchpoint can show: what is not counted did not fail to happen. */
  unseen: string[];
  /** By channel and type, in the order of the channels' registry; of those on the journey. */
  unplanned: Unplanned[];
  /** The sum of the steps' deviations by kind, of what was skipped, and of what was unplanned. */
  deviations: Record<Deviation | 'skipped' | 'unplanned', number>;
  /** Touchpoints that have no time; they are in no other count. */
  undated: number;
}

/**
 * Counts what really happened on a journey; see `actualJourney` for what is seen of one person.
 * @param people the touchpoints of each, in any order
 */
export function journeyActuals(
  journey: Pick<Journey, 'stages' | 'steps'>,
  people: Iterable<readonly JourneyTouchpoint[]>,
): JourneyActuals {
  const actualOf = createActualJourneys(journey);
  const tallies = new Map<string, Tally>(shownSteps(journey).map(({ id }) => [id, createTally()]));
  const unplanned = new Map<string, Unplanned>();
  const counts = { people: 0, others: 0, undated: 0 };
  for (const touchpoints of people) {
    const actual = actualOf(touchpoints);
    counts.undated += actual.undated;
    if (actual.steps.every(({ step }) => step === null)) {
      if (actual.steps.length > 0) counts.others += 1;
      continue;
    }
    counts.people += 1;
    const taken = new Set<string>();
    for (const { touchpoint, step, deviations } of actual.steps) {
      const { channel = 'other', type = '' } = touchpoints[touchpoint] ?? {};
      const tally = step === null ? undefined : tallies.get(step);
      if (tally && step !== null) {
        if (!taken.has(step)) tally.people += 1;
        taken.add(step);
        tally.times += 1;
        for (const deviation of deviations) tally.deviations[deviation] += 1;
        tally.channels.set(channel, (tally.channels.get(channel) ?? 0) + 1);
      } else {
        const key = `${channel} ${type}`;
        const found = unplanned.get(key) ?? { channel, type, times: 0 };
        found.times += 1;
        unplanned.set(key, found);
      }
    }
    for (const step of actual.skipped) {
      const tally = tallies.get(step);
      if (tally) tally.skipped += 1;
    }
  }
  const steps = [...tallies].map(([step, tally]): StepActuals => ({
    ...tally,
    step,
    channels: channels.flatMap((channel) => {
      const times = tally.channels.get(channel);
      return times === undefined ? [] : [{ channel, times }];
    }),
  }));
  const sum = (of: (step: StepActuals) => number) =>
    steps.reduce((total, step) => total + of(step), 0);
  return {
    ...counts,
    steps,
    unseen: journey.steps.flatMap(({ id, signs }) => (signs ? [] : [id])),
    unplanned: channels.flatMap((channel) =>
      [...unplanned.values()].filter((each) => each.channel === channel).sort(byType),
    ),
    deviations: {
      channel: sum(({ deviations }) => deviations.channel),
      order: sum(({ deviations }) => deviations.order),
      repeated: sum(({ deviations }) => deviations.repeated),
      skipped: sum(({ skipped }) => skipped),
      unplanned: [...unplanned.values()].reduce((total, { times }) => total + times, 0),
    },
  };
}

interface Tally {
  people: number;
  times: number;
  skipped: number;
  deviations: Record<Deviation, number>;
  channels: Map<Channel, number>;
}

function createTally(): Tally {
  return {
    ...{ people: 0, times: 0, skipped: 0, channels: new Map() },
    deviations: { channel: 0, order: 0, repeated: 0 },
  };
}

function byType(one: Unplanned, other: Unplanned): number {
  return one.type < other.type ? -1 : 1;
}
