import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Score, ShownScore } from './experience.js';
import { gapBetween, gapFrom, intervalOf } from './gap.js';
import { groupScore } from './scoring.js';

const near = (value: number | undefined, expected: number, within: number) =>
  assert.ok(
    value !== undefined && Math.abs(value - expected) <= within,
    `${value}, not ${expected}`,
  );

function of(scores: number[]): Score {
  const { value, n, deviation } = groupScore(scores) ?? { value: NaN, n: 0, deviation: null };
  return { value, n, ...(deviation !== null && { deviation }) };
}
const employees = of([81.25, 43.75, 93.75, 18.75, 68.75, 50]);
const customers = of([50, 62.5, 43.75, 56.25, 37.5, 68.75, 50, 43.75]);

const intervals: [string, ShownScore, number | undefined, number | undefined][] = [
  ['as it is stated', { value: 60, n: 6, deviation: 9, interval: { low: 54, high: 65 } }, 54, 65],
  ['of n and deviation, as the published vector', employees as ShownScore, 30.71, 88.04],
  ['cut at the ends', { value: 90, n: 3, deviation: 20 }, 40.317, 100],
  ['of a value alone', { value: 60, n: 60 }, undefined, undefined],
];
for (const [name, score, low, high] of intervals)
  test(`the interval of a score: ${name}`, () => {
    const interval = intervalOf(score);
    if (low === undefined || high === undefined) return assert.equal(interval, undefined);
    near(interval?.low, low, 5e-3);
    near(interval?.high, high, 5e-3);
  });

test('the published vector by Welch', () => {
  const gap = gapBetween(employees, customers);
  assert.equal(gap?.value, 7.8125);
  near(gap.degrees, 6.101546, 1e-6);
  near(gap.interval?.low, -20.812, 5e-4);
  near(gap.interval?.high, 36.437, 5e-4);
  assert.equal(gap.named, false);
});

test('the other way round it has the other sign', () => {
  const [gap, mirrored] = [gapBetween(employees, customers), gapBetween(customers, employees)];
  near(mirrored?.value, -7.8125, 0);
  near(mirrored?.interval?.low, -(gap?.interval?.high ?? NaN), 1e-9);
});

test('stated intervals are combined: 60 (54 to 65) less 40 (37 to 44)', () => {
  const gap = gapBetween(
    { value: 60, interval: { low: 54, high: 65 } },
    { value: 40, interval: { low: 37, high: 44 } },
  );
  // 20 − √(6² + 4²) and 20 + √(5² + 3²)
  near(gap?.interval?.low, 12.788897, 1e-6);
  near(gap?.interval?.high, 25.830952, 1e-6);
  assert.deepEqual([gap?.named, gap?.degrees, gap?.untested], [true, undefined, undefined]);
});

test('a stated interval stands beside a side with n and deviation', () => {
  const gap = gapBetween(
    { value: 60, n: 10, deviation: 10 },
    { value: 40, interval: { low: 40, high: 40 } },
  );
  // t(9) · 10 / √10 = 7.153569
  near(gap?.interval?.low, 12.846431, 1e-5);
  near(gap?.interval?.high, 27.153569, 1e-5);
});

const sure = (value: number, n = 400, deviation = 10): Score => ({ value, n, deviation });
const table: [string, Score, Score, number | undefined, boolean][] = [
  ['10 points, well measured', sure(60), sure(50), undefined, true],
  ['10 points less, well measured', sure(50), sure(60), undefined, true],
  ['9.9 points, well measured', sure(59.9), sure(50), undefined, false],
  ['9.9 points where 5 are enough', sure(59.9), sure(50), 5, true],
  ['20 points where 25 are asked for', sure(70), sure(50), 25, false],
  ['30 points, badly measured', sure(70, 5, 40), sure(40, 5, 40), undefined, false],
  ['20 points without any deviation', sure(70, 9, 0), sure(50, 9, 0), undefined, true],
  ['no points without any deviation', sure(50, 9, 0), sure(50, 9, 0), 0, false],
];
for (const [name, employee, customer, least, named] of table) {
  test(`${name}: ${named ? 'named' : 'not named'}`, () => {
    const gap = gapBetween(employee, customer, least === undefined ? {} : { least });
    assert.equal(gap?.named, named);
  });
}

const untestable: [string, Score][] = [
  ['neither n nor deviation', { value: 65 }],
  ['no deviation', { value: 65, n: 90 }],
  ['no n', { value: 65, deviation: 8 }],
  ['only one person', { value: 65, n: 1, deviation: 0 }],
];
for (const [name, employee] of untestable) {
  test(`what cannot be tested says why, and has no interval: ${name}`, () =>
    assert.deepEqual(gapBetween(employee, sure(50)), {
      value: 15,
      named: false,
      untested: 'interval-not-stated',
    }));
}

test('an extreme counts as coded', () => {
  assert.equal(gapBetween(sure(100), sure(50))?.value, 45);
  assert.equal(gapBetween(sure(50), sure(0))?.value, 45);
  assert.equal(gapBetween(sure(100), sure(96))?.value, 0);
});

const without: [string, Score | undefined, Score | undefined][] = [
  ['employees are protected', { withheld: 'protected' }, sure(50)],
  ['customers are protected', sure(50), { withheld: 'protected' }],
  ['customers were not asked', sure(50), { withheld: 'unasked' }],
  ['customers are missing', sure(50), undefined],
  ['both are missing', undefined, undefined],
];
for (const [name, employee, customer] of without) {
  test(`no gap where ${name}`, () => assert.equal(gapBetween(employee, customer), undefined));
}

const benchmarks: [string, Score | undefined, ShownScore | undefined, object | undefined][] = [
  ['the value alone', sure(60), { value: 48 }, { value: 12, named: false, untested: true }],
  ['n alone', sure(60), { value: 48, n: 900 }, { value: 12, named: false, untested: true }],
  ['n and deviation', sure(60), { value: 48, n: 900, deviation: 9 }, { value: 12, named: true }],
  [
    'n and deviation, uncertain',
    sure(60, 5, 30),
    { value: 48, n: 9, deviation: 30 },
    { value: 12, named: false },
  ],
  [
    'an interval',
    sure(60),
    { value: 48, interval: { low: 46, high: 50 } },
    { value: 12, named: true },
  ],
  ['nothing', sure(60), undefined, undefined],
  ['a score that is withheld', { withheld: 'protected' }, { value: 48 }, undefined],
  ['no score', undefined, { value: 48 }, undefined],
];
for (const [name, score, benchmark, expected] of benchmarks) {
  test(`a score and a benchmark with ${name}`, () => {
    const gap = gapFrom(score, benchmark);
    const { value, named, untested } = gap ?? {};
    assert.deepEqual(gap && { value, named, ...(untested && { untested: true }) }, expected);
  });
}

test('a score and a benchmark by the published vector', () => {
  const gap = gapFrom(employees, customers as ShownScore);
  assert.equal(gap?.value, 7.8125);
  near(gap.interval?.low, -20.812, 5e-4);
  near(gap.interval?.high, 36.437, 5e-4);
});

const bounds: [number, number, number, 'least' | 'most' | undefined][] = [
  [97, 70, 25, 'least'],
  [95, 70, 25, 'least'],
  [94, 70, 24, undefined],
  [3, 70, -65, 'most'],
  [70, 97, -25, 'most'],
  [70, 3, 65, 'least'],
  [98, 2, 90, 'least'],
  [2, 98, -90, 'most'],
  [99, 96, 0, undefined],
  [1, 4, 0, undefined],
];
for (const [value, other, gap, bound] of bounds) {
  test(`a gap from an extreme is a bound: ${value} and ${other}: ${bound} ${gap}`, () => {
    for (const told of [
      gapFrom({ value }, { value: other }),
      gapBetween(sure(value), sure(other)),
    ]) {
      assert.deepEqual([told?.value, told?.bound], [gap, bound]);
    }
  });
}

test('an extreme that does not tell how it is spread is tested by the widest spread it can have', () => {
  for (const [told, other] of [
    [97, 60],
    [2, 40],
  ] as const) {
    const gap = gapBetween({ value: told, n: 40 }, sure(other));
    // As if 19 in 20 had said 100 and one 0.
    const people = Array.from({ length: 40 }, (_, index) =>
      (index % 20 === 0) === told > 50 ? 0 : 100,
    );
    const widest = gapBetween(of(people), sure(other));
    near(gap?.interval?.low, widest?.interval?.low ?? NaN, 1e-9);
    near(gap?.interval?.high, widest?.interval?.high ?? NaN, 1e-9);
    assert.equal(gap?.named, true);
  }
  assert.equal(gapBetween({ value: 97, n: 6 }, sure(80))?.named, false);
  assert.equal(gapBetween({ value: 97 }, sure(60))?.untested, 'interval-not-stated');
  // A median says nothing of how organisations are spread.
  assert.equal(gapFrom(sure(60), { value: 97, n: 40 })?.untested, 'interval-not-stated');
});
