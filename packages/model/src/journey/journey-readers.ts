import { channels } from '../channel/channels.js';
import type { Channel } from '../channel/channel.js';
import { score } from '../experience/score-readers.js';
import { id, line, link, text, within, word } from '../key-result/key-result-readers.js';
import { known } from '../plain/known.js';
import { whole } from '../plain/plain.js';
import { at, list, note, one, some, type Reader } from '../plain/reader.js';
import type {
  ExchangeOffer,
  Journey,
  JourneyEngagement,
  JourneyExperience,
  JourneyLane,
  JourneyMeasure,
  JourneyStage,
  JourneyStep,
  StepSigns,
} from './journey.js';
import { fewestEmployees, most } from './limits.js';

const paths = new WeakMap<object, string>();

/** Where an item of a host's list stood, however many before it were left out. */
export const pathOf = (item: object): string => paths.get(item) ?? '';

/** A changed copy of an item stands where it stood. */
export function inPlaceOf<Item extends object>(item: object, copy: Item): Item {
  paths.set(copy, pathOf(item));
  return copy;
}

const placed =
  <Item extends object>(read: Reader<Item>): Reader<Item> =>
  (value, reading) => {
    const item = read(value, reading);
    if (item) paths.set(item, reading.path);
    return item;
  };

const items = <Item extends object>(read: Reader<Item>, count: number) => list(placed(read), count);

const count = (least: number, to: number) =>
  one<number>(whole(least, to), `a whole number from ${least}`);
const people = count(0, 1e9);
const side = word('customer', 'employee');

const sides: Reader<('customer' | 'employee')[]> = (value, reading) => {
  const read = some(list(side, 2))(value, reading);
  return read && new Set(read).size < read.length ? note(reading, 'each side once') : read;
};

const signs = known<StepSigns>(
  {
    types: some(list(line(200), most.signs)),
    categories: some(list(line(200), most.signs)),
    channels: some(list(word(...channels), most.signs) as Reader<Channel[]>),
  },
  [],
  (value, reading) =>
    Object.keys(value as StepSigns).length > 0
      ? (value as StepSigns)
      : note(reading, 'types, categories or channels'),
);

const step = known<JourneyStep>(
  {
    ...{ id, stage: id, lane: id, title: text, receiver: id, receiverTitle: text },
    channel: word(...channels),
    moment: sides,
    serves: list(id, most.serves),
    signs,
    link,
  },
  ['id', 'stage', 'lane', 'title'],
);

/** `null` and nothing say the same: nobody was asked. */
const felt: Reader<number> = (value, reading) =>
  value === undefined ? (null as unknown as number) : within(1, 5)(value, reading);

/** How people of one side felt; fewer than five employees are told of nowhere. */
export const experience = known<JourneyExperience>(
  { stage: id, step: id, side, value: felt, n: people },
  ['stage', 'side', 'value'],
  (value, reading) => {
    const point = value as JourneyExperience;
    const isFew = point.value !== null && (point.n ?? 0) < fewestEmployees;
    return point.side === 'employee' && isFew
      ? note(at(reading, 'n'), `at least ${fewestEmployees} employees`)
      : point;
  },
);

/** All parts of a journey, each read alone, in the order of the schema. */
export const journeyParts: {
  readonly [Key in keyof Journey]-?: Reader<Exclude<Journey[Key], undefined>>;
} = {
  id,
  revision: count(0, Number.MAX_SAFE_INTEGER),
  title: text,
  kind: word('customer', 'employee', 'joint'),
  actor: text,
  scenario: text,
  expectation: text,
  stages: some(
    items(known<JourneyStage>({ id, title: text, detail: text }, ['id', 'title']), most.stages),
  ),
  lanes: some(
    items(
      known<JourneyLane>({ id, title: text, side: word('customer', 'employee', 'backstage') }, [
        'id',
        'title',
        'side',
      ]),
      most.lanes,
    ),
  ),
  steps: items(step, most.steps),
  experience: items(experience, most.experience),
  engagement: items(
    known<JourneyEngagement>({ stage: id, side, score }, ['stage', 'side', 'score']),
    most.engagement,
  ),
  measures: items(
    known<JourneyMeasure>(
      {
        ...{ id, title: text, stage: id, step: id, side, objective: id, link },
        dimension: known<{ instrument: string; dimension: string }>(
          { instrument: id, dimension: id },
          ['instrument', 'dimension'],
        ),
      },
      ['id', 'title', 'stage'],
    ),
    most.measures,
  ),
  exchanges: items(
    known<ExchangeOffer>(
      {
        ...{ id, stage: id, title: text, host: text, when: text },
        places: count(1, 1000),
        learned: list(text, most.learned),
      },
      ['id', 'stage', 'title'],
    ),
    most.exchanges,
  ),
  attribution: text,
};
