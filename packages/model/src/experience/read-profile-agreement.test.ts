import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil } from '../plain/testing/spoil.js';
import { ExperienceProfile } from './experience.js';
import { readProfile } from './read-profile.js';

const score = { value: 61, n: 400, deviation: 18, interval: { low: 58, high: 64 } };
const withheld = { withheld: 'protected', above: { unit: 'north', title: 'North' } };
const scores = { id: 'scope', customer: score, employee: withheld, series: { partners: score } };
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
  series: [{ id: 'partners', label: 'Partners', kind: 'audience', method: 'open', date: '2024' }],
  excluded: ['brand.e1', 'brand.e2'],
  note: 'Two statements were struck.',
  dimensions: [
    {
      ...scores,
      label: 'Scope',
      threshold: 10,
      benchmark: 70,
      reliability: { customer: { n: 300, alpha: 0.8 } },
      practice: { customer: 'Ask them.', employee: 'Ask them.' },
      objectives: [
        {
          title: 'Promises kept',
          link: 'https://example.com/1',
          moments: [{ title: 'Delivery', link: 'https://example.com/2' }],
        },
      ],
    },
    { id: 'brand', employee: score, benchmark: { value: 70, n: 20, deviation: 12 } },
  ],
  waves: [{ wave: '2025', version: 2, excluded: 2, threshold: 10, dimensions: [scores] }],
  segments: [
    {
      id: 'distance',
      label: 'Distance',
      groups: [{ id: 'direct', title: 'Direct', dimensions: [scores] }],
    },
  ],
};

/** Nothing of what databases write for what is not there. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (value instanceof Map || typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(told.map(([key, part]) => [key, withoutBlanks(part)]));
}

/** In records the schema passes over this key and refuses a map; the reader refuses the key and finds nothing in a map. */
function isTaste(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Map || Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some(isTaste);
}

/** Whether both say the same of a value, and whether that was yes. */
function agree(given: unknown): boolean {
  const value = withoutBlanks(given);
  const schema = ExperienceProfile.safeParse(value);
  const { profile: read, faults } = readProfile(value);
  const told = () => `${JSON.stringify(value)}\n${JSON.stringify([schema.error, faults])}`;
  assert.equal(faults.length === 0, schema.success, told());
  // Whatever it took, it is a profile for the schema too, but for what the reader adds to it.
  if (read) {
    const waves = read.waves?.map(({ changed: _, ...wave }) => wave);
    const again = ExperienceProfile.safeParse({
      ...read,
      threshold: undefined,
      ...(waves && { waves }),
    });
    assert.ok(again.success, told());
  }
  return schema.success;
}

test('the reader takes without a fault what the schema takes', () => {
  assert.ok(agree(profile));
  assert.deepEqual(readProfile(profile).profile, {
    ...profile,
    dimensions: profile.dimensions.map((row) => ({
      ...row,
      benchmark: typeof row.benchmark === 'number' ? { value: row.benchmark } : row.benchmark,
    })),
  });
});

test('the reader finds a fault where the schema does, wherever one thing is odd, missing or added', () => {
  const counts = { taken: 0, refused: 0 };
  for (const given of spoil(profile)) {
    if (isTaste(given)) continue;
    counts[agree(given) ? 'taken' : 'refused'] += 1;
  }
  assert.ok(counts.taken > 500 && counts.refused > 3000, JSON.stringify(counts));
});

test('reader and schema agree on whatever a schema can think of', () => {
  const counts = { taken: 0, refused: 0 };
  const property = fc.property(arbitraryOf(ExperienceProfile), (given) => {
    counts[agree(given) ? 'taken' : 'refused'] += 1;
  });
  fc.assert(property, { numRuns: 1500, seed: 7 });
  assert.ok(counts.taken > 100 && counts.refused > 500, JSON.stringify(counts));
});

test('whatever stands anywhere in a profile, the reader does not throw and shows nobody', () => {
  const any = fc.anything({ withMap: true, withNullPrototype: true, withSparseArray: true });
  const keys = Object.keys(profile) as (keyof typeof profile)[];
  const property = fc.property(fc.constantFrom(...keys), any, any, (key, one, other) => {
    const row = { id: 'scope', customer: one, employee: { value: 50, n: 3 }, series: other };
    for (const given of [
      one,
      { ...profile, [key]: one },
      { ...profile, dimensions: [one, row, ...profile.dimensions] },
      { ...profile, waves: [one, { wave: '2025', dimensions: [other, row] }], segments: [other] },
    ]) {
      const { profile: read, faults, total, invalid } = readProfile(given);
      assert.ok(invalid <= total && (read ?? faults.length > 0));
      assert.doesNotMatch(JSON.stringify(read) ?? '', /"n":3\b/);
    }
  });
  fc.assert(property, { numRuns: 1500, seed: 7 });
});
