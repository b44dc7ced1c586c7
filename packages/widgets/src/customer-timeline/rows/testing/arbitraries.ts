import { channels } from '@oxbow/model/channels';
import fc from 'fast-check';
import type { TimelineFilter } from '../../timeline-filter.js';
import type { Closed } from '../timeline-rows.js';
import type { SequenceSetting } from '../timeline-sequence.js';

export const hour = 3_600_000;
const start = Date.parse('2026-03-27T12:00:00Z');

/** A record as a host has it. */
export type HostRecord = { [name: string]: unknown };

const word = fc.constantFrom('a', 'b');
const time = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2000, max: 2040 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const id = fc.constantFrom(...'0123456789abcdefghijklmn');
/** Of these many make bursts. */
const page: fc.Arbitrary<HostRecord> = fc.record(
  {
    id,
    at: fc.oneof(fc.integer({ min: 0, max: 8 }), time),
    title: fc.constantFrom('Page 1', 'Page 2'),
    channel: fc.constantFrom('website', 'website', 'website', 'website', 'website', 'app'),
    type: fc.constant('page'),
  },
  { requiredKeys: ['at', 'title', 'channel', 'type'], noNullPrototype: true },
);
const any: fc.Arbitrary<HostRecord> = fc.record(
  {
    id,
    at: time,
    title: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('Order 1', 'Call') },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    channel: fc.constantFrom('store', 'hotline', 'email', 'pigeon', 'dove'),
    alongside: fc.constantFrom('app', 'email'),
    type: fc.constantFrom('page', 'page', 'call'),
    category: word,
    team: word,
    agent: word,
    case: word,
    previous: fc.constantFrom(...'0123'),
    direction: fc.constantFrom('in', 'in', 'out', 'internal'),
    side: fc.constantFrom('customer', 'customer', 'customer', 'employee'),
    sentiment: fc.record({ value: fc.constantFrom(-1, 0, 1), source: fc.constant('customer') }),
    handover: fc.record({ carried: fc.boolean() }, { requiredKeys: [] }),
    masked: fc.constantFrom(['team'], ['sentiment', 'category'], 'all'),
    confidential: fc.boolean(),
  },
  { requiredKeys: ['at', 'title', 'channel', 'type'], noNullPrototype: true },
);
const record: fc.Arbitrary<HostRecord> = fc.oneof(page, any).map(({ at, ...others }) => ({
  ...others,
  // Some minutes apart, so that there are bursts, over a change of the clocks.
  at: typeof at === 'number' ? new Date(start + (at * hour) / 4).toISOString() : 'gestern',
}));

/** Records without an id stand in the order in which they came where their time is the same: so here it never is. */
export function separate(lists: HostRecord[][]): HostRecord[][] {
  let milliseconds = 0;
  return lists.map((list) =>
    list.map((one) => {
      if (one['id'] !== undefined) return one;
      milliseconds += 1;
      return { ...one, at: new Date(start + milliseconds).toISOString() };
    }),
  );
}

export const records = fc.array(record, { maxLength: 14, size: 'max' });

/** Something that comes after the first records. */
export interface Step {
  kind: 'push' | 'older';
  hold: boolean;
  /** Whether it is looked at in between, in which way. */
  setting: SequenceSetting | undefined;
}

const values = <Value>(...all: Value[]) =>
  fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 });
const wishes = {
  channels: values(...channels),
  types: values('page', 'call', 'none'),
  directions: values('in', 'out', 'internal'),
  sentiments: values('negative', 'mixed', 'positive'),
  teams: values('a', 'b'),
  categories: values('a', 'b'),
  cases: values('a', 'b'),
  from: fc.constantFrom('2026-03-28', '2026-03-29'),
  until: fc.constantFrom('2026-03-29', '2026-03-30'),
  words: fc.constantFrom('order', 'call', 'order 1'),
};
/** Of few wishes, since nothing fits many. */
const filter = fc
  .shuffledSubarray(Object.entries<fc.Arbitrary<unknown>>(wishes), { maxLength: 2 })
  .chain((some) =>
    fc.record(Object.fromEntries(some), { noNullPrototype: true }),
  ) as fc.Arbitrary<TimelineFilter>;
export const setting: fc.Arbitrary<SequenceSetting> = fc.record(
  {
    order: fc.constantFrom('newest', 'oldest'),
    grouping: fc.constantFrom('day', 'week', 'month', 'case', 'none'),
    timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'Pacific/Apia'),
    firstDay: fc.constantFrom(1, 7),
    filter,
  },
  { noNullPrototype: true },
);
export const closed: fc.Arbitrary<Closed> = fc.record({
  areAllClosed: fc.constantFrom(false, false, false, true),
  groups: fc
    .uniqueArray(
      fc.constantFrom('day 2026-03-28', 'case a', 'month 2026-03', 'undated ', 'caseless '),
    )
    .map((groups) => new Set(groups)),
  bursts: fc.constant(new Set<number>()),
});
export const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('push', 'older'),
  hold: fc.boolean(),
  setting: fc.option(setting, { nil: undefined }),
});
