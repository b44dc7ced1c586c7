import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProfile } from './read-profile.js';

const score = (value: number, n = 40) => ({ value, n, deviation: 18 });
const row = (id: string, more: object = {}) => ({
  id,
  customer: score(61),
  employee: score(74),
  ...more,
});
const rows = [row('scope'), row('competence')];
const profile = { instrument: 'ox6', measure: 'mean', threshold: 5, dimensions: rows };
const withRow = (more: object) => ({
  ...profile,
  dimensions: [rows[0], row('brand', more), rows[1]],
});

const interval = { low: 60, high: 80 };
const leastOfDistributions: [string, object, object][] = [
  ['9 answers', { ...score(70, 9), interval }, { value: 70, n: 9 }],
  ['10 answers', { ...score(70, 10), interval }, { ...score(70, 10), interval }],
  ['a number of answers that is not stated', { value: 70, interval }, { value: 70, interval }],
];
for (const [name, given, expected] of leastOfDistributions) {
  test(`how the answers are spread, of ${name}`, () => {
    const { profile: read } = readProfile({
      ...withRow({ employee: given, series: { partners: given } }),
      series: [{ id: 'partners', label: 'Partners', kind: 'audience' }],
    });
    assert.deepEqual(read?.dimensions[1]?.employee, expected);
    assert.deepEqual(read?.dimensions[1]?.series, { partners: expected });
  });
}

test('what is said of leadership needs 10 answers, since it concerns one person whom all know', () => {
  const given = { id: 'leadership', customer: score(61, 10), employee: score(74, 9) };
  const { profile: read } = readProfile({ ...profile, dimensions: [given, ...rows] });
  assert.deepEqual(read?.dimensions[0], {
    id: 'leadership',
    customer: score(61, 10),
    employee: { withheld: 'protected' },
  });
});

test('the reliability of a side that is withheld is not there, since it states a number', () => {
  const stated = { n: 33, alpha: 0.81 };
  const { profile: read } = readProfile(
    withRow({
      employee: { withheld: 'protected' },
      reliability: { employee: stated, customer: stated },
    }),
  );
  assert.deepEqual(read?.dimensions[1]?.reliability, { customer: stated });
});

test('a row may ask for more answers than its profile, in earlier waves and groups too, and a wave for more than both', () => {
  const given = (n: number) => ({
    id: 'management',
    customer: score(61, n),
    employee: score(74, n),
  });
  const shown = { ...given(12), threshold: 12 };
  const all = (threshold: number | undefined, n: number) =>
    readProfile({
      ...profile,
      dimensions: [{ ...given(n), threshold }, ...rows],
      waves: [
        {
          wave: '2024',
          threshold: 20,
          dimensions: [given(19), row('scope', { customer: score(61, 19) })],
        },
        { wave: '2025', dimensions: [given(n)] },
      ],
      segments: [
        {
          ...{ id: 'distance', label: 'Distance' },
          groups: [{ id: 'direct', title: 'Direct', dimensions: [given(n)] }],
        },
      ],
    });
  const hidden = { customer: { withheld: 'protected' }, employee: { withheld: 'protected' } };
  const { profile: few, faults } = all(12, 11);
  assert.deepEqual(faults, []);
  assert.deepEqual(few?.dimensions[0], { ...given(11), ...hidden, threshold: 12 });
  assert.deepEqual(few?.waves?.[1]?.dimensions, [{ ...given(11), ...hidden }]);
  assert.deepEqual(few?.segments?.[0]?.groups[0]?.dimensions, [{ ...given(11), ...hidden }]);
  assert.deepEqual(few?.waves?.[0]?.dimensions, [
    { ...given(19), ...hidden },
    row('scope', { customer: { withheld: 'protected' } }),
  ]);
  const { profile: enough } = all(12, 12);
  assert.deepEqual(enough?.dimensions[0], shown);
  assert.deepEqual(enough?.waves?.[1]?.dimensions, [given(12)]);
  assert.deepEqual(all(undefined, 11).profile?.dimensions[0]?.customer, score(61, 11));
  // Never less than the profile does.
  const lower = readProfile({
    ...profile,
    threshold: 15,
    dimensions: [{ ...given(14), threshold: 5 }],
  });
  assert.deepEqual(lower.profile?.dimensions[0], { ...given(14), ...hidden, threshold: 5 });
});

for (const value of [3, 5, 95, 97]) {
  test(`nobody learns how an extreme is spread: ${value}`, () => {
    const interval = { low: value - 3, high: value + 3 };
    const { profile: read } = readProfile(
      withRow({ employee: { ...score(value), interval }, customer: { value, interval } }),
    );
    assert.deepEqual(read?.dimensions[1]?.employee, { value, n: 40 });
    // A source that does not state its number has decided for itself.
    assert.deepEqual(read?.dimensions[1]?.customer, { value, interval });
  });
}

test('a benchmark of fewer than five is withheld', () => {
  const of = (benchmark: unknown, n?: number) =>
    readProfile({
      ...withRow({ benchmark }),
      benchmark: { label: 'Median', source: 'A survey', date: '2024', side: 'employee', n },
    }).profile;
  assert.equal(of({ value: 70, n: 4, deviation: 12 })?.dimensions[1]?.benchmark, undefined);
  assert.deepEqual(of({ value: 70, n: 5 })?.dimensions[1]?.benchmark, { value: 70, n: 5 });
  assert.deepEqual(of(70, 5)?.dimensions[1]?.benchmark, { value: 70 });
  assert.equal(of(70, 4)?.dimensions[1]?.benchmark, undefined);
  assert.equal(of(70, 4)?.benchmark, undefined);
});
