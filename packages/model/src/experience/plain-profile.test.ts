import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoil } from '../plain/testing/spoil.js';
import { readPlainProfile } from './plain-profile.js';
import { readProfile } from './read-profile.js';

const score = { value: 61, n: 400, deviation: 18, interval: { low: 58, high: 64 } };
const withheld = { withheld: 'protected' };
const row = { id: 'scope', customer: score, employee: withheld };
const profile = {
  instrument: 'ox6',
  version: 2,
  status: 'Not validated',
  unit: 'north',
  title: { en: 'North' },
  wave: '2026',
  measure: 'mean',
  threshold: 8,
  customer: { method: 'open', source: 'A shop' },
  employee: { method: 'census' },
  benchmark: { label: 'Median', n: 90, source: 'A survey', date: '2024-10-31', side: 'employee' },
  excluded: 2,
  note: 'Two statements were struck.',
  dimensions: [
    {
      ...row,
      label: 'Scope',
      benchmark: 70,
      reliability: { customer: { n: 300, alpha: 0.8 } },
    },
    { id: 'brand', employee: score, benchmark: { value: 70, n: 20, deviation: 12 } },
  ],
};
const withRow = (more: object) => ({ ...profile, dimensions: [{ ...row, ...more }] });

const plain: [string, unknown][] = [
  ['all that is plain', profile],
  ['no threshold', { ...profile, threshold: undefined }],
  ['three answers', withRow({ customer: { value: 61, n: 3 } })],
  ['nine answers and how they are spread', withRow({ customer: { ...score, n: 9 } })],
  ['seven answers under a threshold of 8', withRow({ customer: { ...score, n: 7 } })],
  [
    'nine answers of a row that wants ten',
    withRow({ threshold: 10, customer: { ...score, n: 9 } }),
  ],
  ['an extreme', withRow({ customer: { value: 97, n: 40, deviation: 3 } })],
  ['a benchmark of four', withRow({ benchmark: { value: 70, n: 4 } })],
  ['nine answers on leadership', withRow({ id: 'leadership', customer: { ...score, n: 9 } })],
  ['a row that asks for more', withRow({ threshold: 500 })],
  ['a benchmark of four', withRow({ benchmark: { value: 70, n: 4 } })],
  ['an extreme', withRow({ customer: { value: 97, n: 40, deviation: 5 } })],
  ['a reliability beside too few', withRow({ reliability: { employee: { n: 40, alpha: 0.8 } } })],
];

/** Whether it is taken; then it is what the other reader makes of it, protected in the same way. */
function isTaken(value: unknown): boolean {
  const taken = readPlainProfile(value);
  if (!taken) return false;
  const { profile: whole, ...counts } = readProfile(value);
  // Text by text: an absent part may be there as undefined.
  assert.deepEqual(JSON.parse(JSON.stringify(taken)), JSON.parse(JSON.stringify(whole)));
  assert.deepEqual(counts, { faults: [], total: taken.dimensions.length, invalid: 0 });
  return true;
}

for (const [name, value] of plain)
  test(`plainly good, and protected: ${name}`, () => {
    assert.ok(isTaken(value));
  });

const others: [string, unknown][] = [
  ['nothing', undefined],
  ['a list', [profile]],
  ['an unknown key', { ...profile, people: [{ name: 'Kim' }] }],
  ['an unknown key of a score', withRow({ customer: { ...score, team: 'A' } })],
  ['a key that every object has', withRow({ constructor: 'A' })],
  ['a threshold of a row that is none', withRow({ threshold: 3 })],
  ['a benchmark of four in all', { ...profile, benchmark: { ...profile.benchmark, n: 4 } }],
  ['a threshold of 3', { ...profile, threshold: 3 }],
  ['what a database writes for nothing', { ...profile, note: null }],
  ['one id twice', { ...profile, dimensions: [row, row] }],
  ['a hole in the list', { ...profile, dimensions: [, row] }],
  ['a further series', withRow({ series: { partners: score } })],
  ['a group above', withRow({ customer: { ...withheld, above: {} } })],
  ['an interval beside its value', withRow({ customer: { ...score, value: 20 } })],
  ['a number beside a reason', withRow({ customer: { ...withheld, n: 3 } })],
  ['an earlier wave', { ...profile, waves: [{ wave: '2025', dimensions: [row] }] }],
  ['groups', { ...profile, segments: [] }],
  ['a link', withRow({ objectives: [{ title: 'A', link: 'https://example.com' }] })],
  ['a function', { ...profile, note: () => 'x' }],
];

for (const [name, value] of others)
  test(`left to the whole reader: ${name}`, () => {
    assert.equal(readPlainProfile(value), undefined);
  });

test('a getter that throws is left to the whole reader, and one that changes its mind is read once', () => {
  const throws = {
    ...profile,
    get note(): string {
      throw new Error('no');
    },
  };
  assert.equal(readPlainProfile(throws), undefined);
  let reads = 0;
  const n = {
    get n() {
      reads += 1;
      return reads === 1 ? 4 : 400;
    },
  };
  const fickle = withRow({ customer: Object.defineProperties({ value: 61 }, { n: describe(n) }) });
  assert.deepEqual(readPlainProfile(fickle)?.dimensions[0]?.customer, { withheld: 'protected' });
});

function describe(value: object): PropertyDescriptor {
  return { ...Object.getOwnPropertyDescriptor(value, 'n'), enumerable: true };
}

test('spoiled in any one place, they are left to the whole reader or read as it reads them', () => {
  let taken = 0;
  for (const [, value] of plain)
    for (const other of spoil(value)) if (!isMapped(other)) taken += Number(isTaken(other));
  assert.ok(taken > 1000, `only ${taken} were plainly good`);
});

/** A map has no parts for either, but only one of them makes an object of it. */
function isMapped(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Map || Object.values(value).some(isMapped);
}
