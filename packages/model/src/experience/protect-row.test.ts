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
