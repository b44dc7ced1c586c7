import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { channels } from '../channel/channels.js';
import { readTouchpoint, type ReadTouchpoint } from '../touchpoint/read-touchpoint.js';
import { full } from '../touchpoint/testing/full.js';
import { touchpointTypeLabels, touchpointTypes } from '../touchpoint/touchpoint-types.js';
import { Story, tellHandover, type StoryWords } from './story.js';

const words: StoryWords = {
  type: (type) => touchpointTypeLabels.en[type],
  other: 'Touchpoint',
  somebody: 'somebody else',
};
const start = Date.parse('2026-03-01T09:30:00Z');
const open = { ...full, confidential: false, masked: [] };

function read(record: object): ReadTouchpoint {
  const { touchpoint } = readTouchpoint(record, 't');
  assert.ok(touchpoint);
  return touchpoint;
}
const tell = (record: object, story = new Story(words, start, 'UTC')) => story.tell(read(record));

test('a touchpoint with every field leaves nothing but closed words, a letter and the day', () =>
  assert.deepEqual(tell(open), {
    channel: 'store',
    alongside: 'video',
    type: 'visit',
    direction: 'in',
    title: 'Visit',
    case: 'A',
    day: 1,
    rating: { value: 9, maximum: 10 },
    sentiment: { value: 0.4, source: 'customer' },
    handover: { carried: true },
    side: 'customer',
    confidential: false,
  }));

const told: [string, object, object][] = [
  [
    'a type that is not in the list',
    { type: 'visit of Ms Kaya' },
    { title: 'Touchpoint', type: undefined },
  ],
  [
    'a channel that is not in the list',
    { channel: 'Kaya', alongside: undefined },
    { channel: 'other' },
  ],
  [
    'a mood that somebody else stated',
    { sentiment: { value: 1, source: 'A. Kaya' } },
    { sentiment: { value: 0.8, source: 'somebody else' } },
  ],
  [
    'the best mood',
    { sentiment: { value: 1, source: 'customer' } },
    { sentiment: { value: 0.8, source: 'customer' } },
  ],
  [
    'the worst mood',
    { sentiment: { value: -1, source: 'customer' } },
    { sentiment: { value: -0.8, source: 'customer' } },
  ],
  [
    'a mixed mood',
    { sentiment: { value: 0.123456, source: 'customer' } },
    { sentiment: { value: 0, source: 'customer' } },
  ],
  ['a masked mood', { masked: ['sentiment'] }, { sentiment: undefined }],
  ['a rating of many points', { rating: { value: 73, maximum: 100 } }, { rating: undefined }],
  ['a rating with decimals', { rating: { value: 7.31, maximum: 10 } }, { rating: undefined }],
  [
    'a rating of what is confidential',
    { confidential: true },
    { rating: undefined, confidential: true },
  ],
  ['a handover with a reason alone', { handover: { reason: 'Kaya' } }, { handover: undefined }],
  ['no known time', { at: 'soon' }, { day: undefined }],
];
for (const [name, change, expected] of told)
  test(`a story tells ${name}`, () => {
    const story = { ...tell({ ...open, ...change }) } as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected)) assert.deepEqual(story[key], value, key);
  });

const days: [string, string, number | undefined][] = [
  ['2026-03-01T09:30:00Z', 'Europe/London', 1],
  ['2026-03-01T23:59:00Z', 'Europe/London', 1],
  ['2026-03-02T00:00:00Z', 'Europe/London', 2],
  ['2026-03-02T00:00:00Z', 'America/New_York', 1],
  // The clocks are put on 29 March in London: still one day after the other.
  ['2026-03-29T23:30:00Z', 'Europe/London', 30],
  ['2026-03-30T08:30:00Z', 'Europe/London', 30],
  ['2027-03-01T09:30:00Z', 'Europe/London', 366],
  ['2026-02-28T09:30:00Z', 'Europe/London', undefined],
];
for (const [at, timeZone, day] of days)
  test(`${at} is day ${day} in ${timeZone}`, () =>
    assert.equal(new Story(words, start, timeZone).dayOf(Date.parse(at)), day));

test('cases are called in their order, and keep their names when earlier touchpoints come', () => {
  const story = new Story(words, start, 'UTC');
  const names = Array.from({ length: 703 }, (_, index) => story.caseOf(`K-${index}`));
  assert.deepEqual(
    [0, 1, 25, 26, 27, 701, 702].map((index) => names[index]),
    ['A', 'B', 'Z', 'AA', 'AB', 'ZZ', 'AAA'],
  );
  assert.equal(new Set(names).size, 703);
  const earlier = new Story(words, start - 86_400_000, 'UTC', story);
  assert.deepEqual([earlier.caseOf('K-1'), earlier.dayOf(start)], ['B', 2]);
});

const handover = {
  kind: 'gap',
  from: 0,
  to: 1,
  basis: 'case',
  inferred: false,
  reason: 'Ms Kaya asked for it',
  carried: false,
} as const;
const betweens: [number | undefined, number | undefined][] = [
  [undefined, undefined],
  [57 * 60_000, undefined],
  [86_400_000 * 2 + 57 * 60_000, 86_400_000 * 2],
];
for (const [between, days] of betweens)
  test(`a handover after ${between} ms is told without its reason, after ${days}`, () =>
    assert.deepEqual(tellHandover({ ...handover, between }), {
      ...handover,
      reason: undefined,
      between: days,
    }));

/** All texts in it, keys not counted. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const ours = new Set<string>([
  ...channels,
  ...touchpointTypes,
  ...Object.values(touchpointTypeLabels.en),
  ...['in', 'out', 'internal', 'customer', 'employee', 'Touchpoint', 'somebody else', 'A'],
]);

test('whatever a record says, a story has no text but ours', () => {
  const anyText = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('Ms Kaya', '<b>', '15544'));
  const keys = Object.keys(full).filter((key) => key !== 'at');
  const record = fc.dictionary(fc.constantFrom(...keys), fc.oneof(anyText, fc.anything()), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(record, anyText, (change, title) => {
      const { touchpoint } = readTouchpoint({ ...full, title, ...change }, 't');
      if (!touchpoint) return;
      const story = new Story(words, start, 'UTC').tell(touchpoint);
      for (const text of textsOf(story)) assert.ok(ours.has(text), text);
      assert.ok(!('at' in story));
    }),
    { numRuns: 2000 },
  );
});

test('a field that touchpoints do not have yet is not told', () =>
  assert.deepEqual(
    new Story(words, start, 'UTC').tell({ ...read(open), nickname: 'Kaya' } as ReadTouchpoint),
    tell(open),
  ));

test('nobody looks at who of the firm took part', () => {
  const guarded = Object.defineProperty(read(open), 'agent', {
    enumerable: true,
    get: () => assert.fail('the agent was read'),
  });
  assert.deepEqual(new Story(words, start, 'UTC').tell(guarded), tell(open));
});

test('no source of it names a team', () => {
  const folder = new URL('./', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => !name.endsWith('.test.ts')))
    assert.doesNotMatch(readFileSync(new URL(file, folder), 'utf8'), /team/i, file);
});
