import fc from 'fast-check';
import { channels } from '../../channel/channels.js';
import type { KeyResult } from '../../key-result/key-result.js';
import type { Objective } from '../objective.js';

const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
const current = fc.option(value);
const at = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());
const readings = fc.option(
  fc.array(fc.record({ at, value }, { noNullPrototype: true }), { maxLength: 5 }),
  { nil: undefined },
);
const stated = fc.option(
  fc.uniqueArray(
    fc.record({ channel: fc.constantFrom(...channels), value }, { noNullPrototype: true }),
    { selector: ({ channel }) => channel, maxLength: 4 },
  ),
  { nil: undefined },
);
const weight = fc.option(fc.double({ min: 1e-300, max: 1000, noNaN: true }), { nil: undefined });
const side = fc.option(fc.constantFrom('customer' as const, 'employee' as const), {
  nil: undefined,
});

/** So many values, each less than the next. */
const rising = (count: number) =>
  fc
    .uniqueArray(value, { minLength: count, maxLength: count, comparator: (a, b) => a === b })
    .map((values) => values.sort((one, other) => one - other));

type Part = Record<string, unknown>;

const parts: fc.Arbitrary<Part> = fc.oneof(
  rising(2).map(([start, target]) => ({ type: 'increase', start, target })),
  rising(2).map(([target, start]) => ({ type: 'decrease', start, target })),
  rising(2).map(([minimum, maximum]) => ({ type: 'maintain', minimum, maximum })),
  fc.tuple(rising(4), fc.boolean()).map(([values, falls]) => {
    const [start, commit, target, stretch] = falls ? values.reverse() : values;
    return { type: 'zones', start, commit, target, stretch };
  }),
  fc.constant({ type: 'baseline' }),
  fc.array(fc.tuple(fc.boolean(), weight), { minLength: 1, maxLength: 6 }).map((steps) => ({
    type: 'milestone',
    milestones: steps.map(([done, counts], id) => ({
      id: `${id}`,
      title: 'A step',
      done,
      weight: counts,
    })),
  })),
  fc.boolean().map((done) => ({ type: 'binary', done })),
  fc.constant({ type: 'qualitative' }),
);

const measured = new Set(['increase', 'decrease', 'maintain', 'zones', 'baseline']);

/** Any key result that the schema takes, with texts of no interest. */
export const keyResults: fc.Arbitrary<KeyResult> = fc
  .record({ part: parts, current, readings, channels: stated, weight, side })
  .map(({ part, current: now, readings: earlier, channels: by, ...rest }) => {
    const common = { id: 'kr', title: 'A result', ...rest, ...part };
    const figures = measured.has(String(part['type']))
      ? { current: now, readings: earlier, channels: by }
      : {};
    return { ...common, ...figures } as KeyResult;
  });

/** Any objective with up to eight such key results. */
export const objectives: fc.Arbitrary<Objective> = fc
  .record({
    results: fc.array(keyResults, { maxLength: 8 }),
    type: fc.constantFrom('committed' as const, 'aspirational' as const),
    health: fc.option(
      fc.constantFrom('on-track' as const, 'at-risk' as const, 'off-track' as const),
      { nil: undefined },
    ),
    checked: fc.option(at, { nil: undefined }),
    closed: fc.option(
      fc.record(
        { score: fc.double({ min: 0, max: 1, noNaN: true }), dropped: fc.boolean() },
        { requiredKeys: [], noNullPrototype: true },
      ),
      { nil: undefined },
    ),
    expected: fc.option(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 }),
      { nil: undefined },
    ),
  })
  .map(({ results, health, ...rest }) => ({
    id: 'objective',
    revision: 1,
    title: 'An objective',
    period: { start: '2026-10-01', end: '2026-12-31' },
    ...rest,
    ...(health && { health: { status: health, at: '2026-11-20T09:00:00Z' } }),
    keyResults: results.map((each, index) => ({ ...each, id: `${index}` })),
  }));

/** Any moment from 1990 to 2110, in milliseconds. */
export const moments = fc.integer({
  min: Date.parse('1990-01-01T00:00:00Z'),
  max: Date.parse('2110-01-01T00:00:00Z'),
});
