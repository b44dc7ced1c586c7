import { inOrder, isOf, type Plan, type PlannedStep } from './plans.js';
import type { RawEvent } from './raw.js';

/** One person's way: each row's step with its deviations, and what was passed over or is still to come. */
export interface RawWay {
  steps: (readonly [step: string | null, ...deviations: string[]])[];
  skipped: string[];
  ahead: string[];
}

/** Walks a person's rows in the order of time along a plan. */
export function walk(plan: Plan, events: readonly RawEvent[]): RawWay {
  const planned = inOrder(plan).filter(({ kinds }) => kinds.length > 0);
  const visited = planned.map(() => false);
  const furthest = () => visited.lastIndexOf(true);
  const steps = events.map((event): RawWay['steps'][number] => {
    const isOn = ({ rawChannel }: PlannedStep) =>
      rawChannel === undefined || rawChannel === event.channel;
    const places = [...planned.keys()].filter((place) => isOf(planned[place]!, event));
    if (places.length === 0) return [null];
    const there = places.filter((place) => isOn(planned[place]!));
    const pool = there.length > 0 ? there : places;
    const open = pool.filter((place) => !visited[place]);
    const place = open.find((each) => each > furthest()) ?? open[0] ?? pool[pool.length - 1]!;
    const deviations = isOn(planned[place]!) ? [] : ['channel'];
    if (visited[place]) deviations.push('repeated');
    else if (place < furthest()) deviations.push('order');
    visited[place] = true;
    return [planned[place]!.step, ...deviations];
  });
  const missed = [...planned.keys()].filter((place) => !visited[place]);
  const named = (places: number[]) => places.map((place) => planned[place]!.step);
  return {
    steps,
    skipped: named(missed.filter((place) => place < furthest())),
    ahead: named(missed.filter((place) => place > furthest())),
  };
}

/** What the rows say of one step, by sets of customers alone, where each kind of row is one step at most. */
export function countBySets(plan: Plan, people: readonly (readonly RawEvent[])[]) {
  const planned = inOrder(plan).filter(({ kinds }) => kinds.length > 0);
  /** The place of the first row that is this step, among all of a person's rows. */
  const firstOf = (step: PlannedStep, events: readonly RawEvent[]) =>
    events.findIndex((event) => isOf(step, event));
  const count = (has: (events: readonly RawEvent[]) => boolean) => people.filter(has).length;
  return planned.map((step, place) => {
    const later = planned.slice(place + 1);
    const rows = people.flat().filter((event) => isOf(step, event));
    const taken = count((events) => firstOf(step, events) >= 0);
    return {
      step: step.step,
      people: taken,
      times: rows.length,
      skipped: count(
        (events) => firstOf(step, events) < 0 && later.some((other) => firstOf(other, events) >= 0),
      ),
      deviations: {
        channel: rows.filter(
          ({ channel }) => step.rawChannel !== undefined && step.rawChannel !== channel,
        ).length,
        order: count((events) => {
          const first = firstOf(step, events);
          return later.some((other) => {
            const otherFirst = firstOf(other, events);
            return otherFirst >= 0 && otherFirst < first;
          });
        }),
        repeated: rows.length - taken,
      },
    };
  });
}

/** What customers said with stars, each of them once for a step and once for a stage: the mean of their means, and how many. */
export function meanStars(
  plan: Plan,
  people: readonly (readonly RawEvent[])[],
): Map<string, { value: number; n: number }> {
  const means = new Map<string, number[]>();
  for (const events of people) {
    const own = new Map<string, number[]>();
    for (const [index, [step]] of walk(plan, events).steps.entries()) {
      const stars = events[index]?.stars;
      const planned = plan.steps.find((each) => each.step === step);
      if (stars === undefined || !planned) continue;
      for (const key of [`${planned.stage} ${planned.step}`, planned.stage])
        own.set(key, [...(own.get(key) ?? []), stars]);
    }
    for (const [key, values] of own) means.set(key, [...(means.get(key) ?? []), meanOf(values)]);
  }
  return new Map([...means].map(([key, list]) => [key, { value: meanOf(list), n: list.length }]));
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How often one value was in a list, by the value. */
export function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** From which channel to which customers went: each change of channel within one order, one row after the other. */
export function changesOfChannel(people: readonly (readonly RawEvent[])[]): Map<string, number> {
  const changes: string[] = [];
  for (const events of people)
    for (const order of new Set(events.map((event) => event.order))) {
      const own = events.filter((event) => event.order === order && order !== '');
      own.forEach(({ channel }, index) => {
        const before = own[index - 1]?.channel;
        if (before !== undefined && before !== channel) changes.push(`${before} → ${channel}`);
      });
    }
  return tally(changes);
}
