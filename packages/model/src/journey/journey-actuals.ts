import type { Channel } from '../channel/channel.js';
import { channels } from '../channel/channels.js';
import { createActualJourneys, type Deviation, type JourneyTouchpoint } from './actual-journey.js';
import type { JourneyActuals, StepActuals, Unplanned } from './actuals.js';
import { createExperienceTally } from './experience-tally.js';
import { feltOf } from './felt.js';
import type { Journey } from './journey.js';
import { shownSteps } from './step-finder.js';

/** Counts what really happened on a journey, customer by customer. */
export interface JourneyCount {
  /** Adds what one customer lived through. @param touchpoints in any order */
  add(touchpoints: readonly JourneyTouchpoint[]): void;
  /** @param unattributed how many touchpoints belong to no customer */
  actuals(unattributed?: number): JourneyActuals;
}

/**
 * Counts what really happened on a journey; see `actualJourney` for what is seen of one customer. Touchpoints of employees are
 * not counted: nobody knows how many people stand behind them, and nothing is told of fewer than five.
 * @param people the touchpoints of each customer, in any order, see `groupByCustomer`
 * @param unattributed how many touchpoints belong to none of them
 */
export function journeyActuals(
  journey: Pick<Journey, 'stages' | 'steps'>,
  people: Iterable<readonly JourneyTouchpoint[]>,
  unattributed = 0,
): JourneyActuals {
  const count = createJourneyCount(journey);
  for (const touchpoints of people) count.add(touchpoints);
  return count.actuals(unattributed);
}

/** As `journeyActuals`, for customers who come one after the other, so that only one of them need be in memory. */
export function createJourneyCount(journey: Pick<Journey, 'stages' | 'steps'>): JourneyCount {
  const actualOf = createActualJourneys(journey);
  const tallies = new Map<string, Tally>(shownSteps(journey).map(({ id }) => [id, createTally()]));
  const unplanned = new Map<string, Unplanned>();
  const totals = { people: 0, others: 0, undated: 0 };
  const felt = createExperienceTally(journey);

  const add = (all: readonly JourneyTouchpoint[]) => {
    const touchpoints = all.filter(({ side }) => side !== 'employee');
    const actual = actualOf(touchpoints);
    totals.undated += actual.undated;
    if (actual.steps.every(({ step }) => step === null)) {
      if (actual.steps.length > 0) totals.others += 1;
      return;
    }
    totals.people += 1;
    const taken = new Set<string>();
    const said: { step: string; value: number }[] = [];
    for (const { touchpoint, step, deviations } of actual.steps) {
      const one = touchpoints[touchpoint];
      const { channel = 'other', type = '' } = one ?? {};
      const counts = step === null ? undefined : tallies.get(step);
      if (counts && step !== null) {
        if (!taken.has(step)) counts.people += 1;
        taken.add(step);
        counts.times += 1;
        for (const deviation of deviations) counts.deviations[deviation] += 1;
        counts.channels.set(channel, (counts.channels.get(channel) ?? 0) + 1);
        const value = one && feltOf(one);
        if (value !== undefined) said.push({ step, value });
      } else {
        const key = `${channel} ${type}`;
        const found = unplanned.get(key) ?? { channel, type, times: 0 };
        found.times += 1;
        unplanned.set(key, found);
      }
    }
    for (const step of actual.skipped) {
      const counts = tallies.get(step);
      if (counts) counts.skipped += 1;
    }
    felt.add(said);
  };

  const actuals = (unattributed = 0): JourneyActuals => {
    const steps = [...tallies].map(([step, { people, times, skipped, deviations, ...tally }]) => ({
      ...{ people, times, skipped, deviations: { ...deviations }, step },
      channels: channels.flatMap((channel) => {
        const times = tally.channels.get(channel);
        return times === undefined ? [] : [{ channel, times }];
      }),
    }));
    const sum = (of: (step: StepActuals) => number) =>
      steps.reduce((total, step) => total + of(step), 0);
    const others = [...unplanned.values()];
    return {
      ...{ ...totals, unattributed, steps },
      unseen: journey.steps.flatMap(({ id, signs }) => (signs ? [] : [id])),
      unplanned: channels.flatMap((channel) =>
        others.filter((each) => each.channel === channel).sort(byType),
      ),
      deviations: {
        channel: sum(({ deviations }) => deviations.channel),
        order: sum(({ deviations }) => deviations.order),
        repeated: sum(({ deviations }) => deviations.repeated),
        skipped: sum(({ skipped }) => skipped),
        unplanned: others.reduce((total, { times }) => total + times, 0),
      },
      experience: felt.experience(),
    };
  };
  return { add, actuals };
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
