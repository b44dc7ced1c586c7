import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSeries, Series } from './series.js';
import { changeOf, standingOf } from './standing.js';

const october = {
  label: { en: 'October', de: 'Oktober' },
  counts: [2, 0, 1, 0, 3, 9, 5, 12, 28, 60, 80],
};
const november = { label: 'November', counts: [1, 0, 0, 0, 2, 6, 4, 10, 30, 70, 90] };
const series: Series = {
  id: 'recommend',
  type: 'nps',
  title: 'Recommendation',
  periods: [october, november],
};

test('a series is read whole', () => {
  assert.deepEqual(Series.parse(series), series);
  assert.deepEqual(readSeries(series), { series, faults: [], total: 2, invalid: 0 });
});

const thrower = new Proxy(october, {
  get: () => {
    throw new Error('no');
  },
});
const kept: [string, object, labels: number, paths: string[], isWire: boolean][] = [
  ['all but a key it does not know', { colour: 'red' }, 2, [], false],
  ['all but a period that is a text', { periods: ['May', november] }, 1, ['periods[0]'], false],
  [
    'all but a negative count',
    { periods: [{ ...october, counts: [-1] }] },
    0,
    ['periods[0].counts[0]'],
    false,
  ],
  [
    'all but a period of another scale',
    { periods: [{ ...october, counts: [1, 2, 3] }, november] },
    1,
    ['periods[0].counts'],
    false,
  ],
  ['all but a period that throws', { periods: [thrower, november] }, 1, ['periods[0]'], false],
];
for (const [name, change, labels, paths] of kept) {
  test(`readSeries keeps ${name}`, () => {
    const result = readSeries({ ...series, ...change });
    assert.equal(result.series?.periods.length, labels);
    assert.deepEqual(
      result.faults.map(({ path }) => path),
      paths,
    );
    assert.equal(result.total - result.invalid, labels);
  });
  if (!name.includes('throws'))
    test(`the wire refuses what makes it keep ${name}`, () =>
      assert.equal(Series.safeParse({ ...series, ...change }).success, false));
}

for (const [name, value, path] of [
  ['null', null, ''],
  ['a list', [october], ''],
  ['no type', { ...series, type: undefined }, 'type'],
  ['an unknown type', { ...series, type: 'stars' }, 'type'],
  ['no periods', { ...series, periods: undefined }, 'periods'],
  ['a proxy that throws', thrower, ''],
] as const) {
  test(`readSeries finds ${name} unusable`, () => {
    const result = readSeries(value);
    assert.equal(result.series, undefined);
    assert.deepEqual(
      result.faults.map((fault) => fault.path),
      [path],
    );
  });
}

const spread = (n: number) => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, n];
for (const [name, type, side, counts, expected] of [
  ['200 customers', 'nps', 'customer', october.counts, { n: 200, score: 60, spread: true }],
  [
    '29 customers: no score yet',
    'nps',
    'customer',
    spread(29),
    { n: 29, score: null, spread: true },
  ],
  ['30 customers', 'nps', 'customer', spread(30), { n: 30, score: 100, spread: true }],
  [
    '4 employees: not even how many',
    'enps',
    undefined,
    spread(4),
    { n: null, score: null, spread: false },
  ],
  [
    '5 employees: only how many',
    'enps',
    undefined,
    spread(5),
    { n: 5, score: null, spread: false },
  ],
  ['10 employees', 'enps', undefined, spread(10), { n: 10, score: null, spread: true }],
  [
    'employees who agree',
    'agreement',
    'employee',
    [0, 10, 10, 10, 10],
    { n: 40, score: 50, spread: true },
  ],
  [
    'customers with little effort',
    'ces',
    undefined,
    [0, 0, 0, 10, 10, 10, 10],
    { n: 40, score: 75, spread: true },
  ],
  ['nobody', 'csat', undefined, [0, 0, 0, 0, 0], { n: 0, score: null, spread: true }],
] as const) {
  test(`the standing of ${name}`, () => {
    const standing = standingOf({ type, side }, counts);
    assert.deepEqual(
      { n: standing.n, score: standing.score, spread: standing.counts !== undefined },
      expected,
    );
  });
}

for (const [name, from, to, clear] of [
  ['a large difference', [100, 0, 0, 0, 100], [20, 0, 0, 0, 180], true],
  ['a small difference', [100, 0, 0, 0, 100], [95, 0, 0, 0, 105], false],
] as const) {
  test(`${name} is ${clear ? '' : 'not '}clear`, () => {
    const [one, other] = [from, to].map((counts) =>
      standingOf({ type: 'csat', side: undefined }, counts),
    );
    assert.equal(changeOf(one!, other!)?.clear, clear);
  });
}

test('without a score there is nothing to compare', () => {
  const few = standingOf({ type: 'nps', side: undefined }, spread(3));
  assert.equal(changeOf(few, standingOf({ type: 'nps', side: undefined }, spread(99))), undefined);
});
