import type { Journey, JourneyLane, JourneyStep } from './journey.js';
import type { JourneyChange, JourneyRefusal } from './journey-change.js';

/** From what a customer sees to what nobody sees. */
const sides: readonly JourneyLane['side'][] = ['customer', 'employee', 'backstage'];

/** Moves a stage among all, a lane among those of its side, a step among those of its stage. */
export function shift(
  journey: Journey,
  { part, id, by }: Extract<JourneyChange, { change: 'shift' }>,
): Journey | JourneyRefusal {
  const { stages, lanes, steps } = journey;
  if (part === 'stage')
    return put(
      journey,
      'stages',
      swap(stages, id, by, () => ''),
    );
  if (part === 'lane')
    return put(
      journey,
      'lanes',
      swap(lanes, id, by, ({ side }) => side),
    );
  return put(
    journey,
    'steps',
    swap(steps, id, by, ({ stage }) => stage),
  );
}

function put<List extends 'stages' | 'lanes' | 'steps'>(
  journey: Journey,
  list: List,
  items: Journey[List][number][] | JourneyRefusal,
): Journey | JourneyRefusal {
  return 'reason' in items ? items : { ...journey, [list]: items };
}

/** Puts an item to the other side of the next one of its group. */
function swap<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  by: -1 | 1,
  groupOf: (item: Item) => string,
): Item[] | JourneyRefusal {
  const from = items.findIndex((one) => one.id === id);
  const item = items[from];
  if (!item) return { reason: 'unknown' };
  const isBeside = (one: Item) => groupOf(one) === groupOf(item);
  const to =
    by > 0
      ? items.findIndex((one, index) => index > from && isBeside(one))
      : items.map((one, index) => index < from && isBeside(one)).lastIndexOf(true);
  if (to < 0) return { reason: 'edge' };
  return insert(
    items.filter((one) => one !== item),
    to,
    item,
  );
}

/** Puts a step at the end of another stage, or into another lane. */
export function placeStep(
  journey: Journey,
  { id, stage, lane }: Extract<JourneyChange, { change: 'place' }>,
): Journey | JourneyRefusal {
  const step = journey.steps.find((one) => one.id === id);
  const isKnown =
    journey.stages.some((one) => one.id === stage) && journey.lanes.some((one) => one.id === lane);
  if (!step || !isKnown) return { reason: 'unknown' };
  if (step.stage === stage && step.lane === lane) return journey;
  const placed: JourneyStep = {
    ...step,
    ...{ stage, lane },
    // Whoever was met begins it now, and meets who began it.
    ...(step.receiver === lane && { receiver: step.lane }),
  };
  if (step.stage === stage)
    return { ...journey, steps: journey.steps.map((one) => (one === step ? placed : one)) };
  const follow = <Item extends { step?: string | undefined; stage: string }>(items: Item[]) =>
    items.map((item) => (item.step === id ? { ...item, stage } : item));
  return {
    ...journey,
    steps: [...journey.steps.filter((one) => one !== step), placed],
    // What was felt and is done at a step goes with it.
    ...(journey.experience && { experience: follow(journey.experience) }),
    ...(journey.measures && { measures: follow(journey.measures) }),
  };
}

/** Puts a lane to the end of another side. */
export function setSide(
  journey: Journey,
  { id, side }: Extract<JourneyChange, { change: 'side' }>,
): Journey | JourneyRefusal {
  const lane = journey.lanes.find((one) => one.id === id);
  if (!lane) return { reason: 'unknown' };
  if (!sides.includes(side)) return { reason: 'unfit' };
  if (lane.side === side) return journey;
  const others = journey.lanes.filter((one) => one !== lane);
  return { ...journey, lanes: withLane(others, { ...lane, side }) };
}

/** The lanes with one more, behind the last one of its side, or of those before. */
export function withLane(lanes: readonly JourneyLane[], lane: JourneyLane): JourneyLane[] {
  const isBefore = (one: JourneyLane) => sides.indexOf(one.side) <= sides.indexOf(lane.side);
  return insert(lanes, lanes.map(isBefore).lastIndexOf(true) + 1, lane);
}

function insert<Item>(items: readonly Item[], place: number, item: Item): Item[] {
  return [...items.slice(0, place), item, ...items.slice(place)];
}
