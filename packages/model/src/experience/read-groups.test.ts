import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExperienceProfile } from './experience.js';
import { readProfile } from './read-profile.js';

const score = (value: number, n = 40) => ({ value, n, deviation: 18 });
const rows = ['scope', 'brand'].map((id) => ({ id, customer: score(61), employee: score(74) }));
const profile = { instrument: 'ox6', version: 2, measure: 'mean', threshold: 5, dimensions: rows };
const wave = { wave: '2025', version: 2, dimensions: rows };
const group = { id: 'direct', title: 'Direct', dimensions: rows };
const segments = [{ id: 'distance', label: 'Distance', groups: [group] }];
const partners = { id: 'partners', label: 'Partners', kind: 'audience' };

const pathsOf = (given: object) => readProfile(given).faults.map(({ path }) => path);

test('earlier waves, groups and further series are read whole', () => {
  const given = {
    ...profile,
    unit: 'north',
    status: 'Not validated',
    excluded: ['a', 'b'],
    series: [partners, { ...partners, id: 'market', kind: 'external', date: '2024' }],
    dimensions: rows.map((row) => ({ ...row, series: { partners: score(50) } })),
    waves: [
      { wave: '2024', excluded: ['a', 'b'], dimensions: rows },
      { ...wave, excluded: ['b', 'a'] },
    ],
    segments,
  };
  assert.ok(ExperienceProfile.safeParse(given).success);
  assert.deepEqual(readProfile(given), { profile: given, faults: [], total: 2, invalid: 0 });
});

const versions: [string, number | undefined, number | undefined, boolean][] = [
  ['the same version', 2, 2, false],
  ['another version', 2, 1, true],
  ['no version of the wave', 2, undefined, false],
  ['no version of either', undefined, undefined, false],
  ['no version of the profile', undefined, 1, true],
];
for (const [name, now, then, isChanged] of versions) {
  test(`an earlier wave with ${name} ${isChanged ? 'is marked' : 'is not marked'}`, () => {
    const { profile: read, faults } = readProfile({
      ...profile,
      version: now,
      waves: [{ ...wave, version: then }],
    });
    assert.deepEqual([faults, read?.waves?.[0]?.changed], [[], isChanged ? true : undefined]);
  });
}

const struck: [string, number | string[] | undefined, number | string[] | undefined, boolean][] = [
  ['the whole, as now', undefined, undefined, false],
  ['a short form, and the whole now', undefined, ['a', 'b'], true],
  ['the whole, and a short form now', ['a', 'b'], undefined, true],
  ['the same short form', ['a', 'b'], ['b', 'a'], false],
  ['of which other statements were struck', ['a', 'b'], ['a', 'c'], true],
  ['of which as many were struck, nobody says which', 2, ['a', 'b'], false],
];
for (const [name, now, then, isChanged] of struck) {
  test(`an earlier wave that asked ${name} ${isChanged ? 'is marked' : 'is not marked'}`, () => {
    const given = {
      ...profile,
      ...(now !== undefined && { excluded: now }),
      waves: [{ ...wave, ...(then !== undefined && { excluded: then }) }],
    };
    assert.ok(ExperienceProfile.safeParse(given).success);
    const { profile: read, faults } = readProfile(given);
    assert.deepEqual([faults, read?.waves?.[0]?.excluded], [[], then]);
    assert.equal(read?.waves?.[0]?.changed, isChanged ? true : undefined);
  });
}

/** What stands in a profile, the faults that come of it, and how many rows are left of waves and groups. */
const bad: [string, object, string[], { waves?: number[]; groups?: number[] }][] = [
  [
    'a dimension that the profile does not have',
    { waves: [{ ...wave, dimensions: [...rows, { id: 'foreign', employee: score(50) }] }] },
    ['waves[0].dimensions[2].id'],
    { waves: [2] },
  ],
  [
    'a wave of another instrument',
    { waves: [{ ...wave, instrument: 'ox7' }, wave] },
    ['waves[0]'],
    { waves: [2] },
  ],
  [
    'a wave with other dimensions only',
    { waves: [{ ...wave, dimensions: [{ id: 'foreign' }] }] },
    ['waves[0].dimensions[0].id'],
    { waves: [] },
  ],
  [
    'a dimension twice',
    { waves: [{ ...wave, dimensions: [rows[0], rows[0]] }] },
    ['waves[0].dimensions[1].id'],
    { waves: [1] },
  ],
  [
    'a wave without rows',
    { waves: [{ ...wave, dimensions: [] }] },
    ['waves[0].dimensions'],
    { waves: [] },
  ],
  [
    'a wave of which something odd was struck',
    { waves: [{ ...wave, excluded: ['a', 'Kim Doe'] }, { ...wave, excluded: -1 }, wave] },
    ['waves[0].excluded[1]', 'waves[1].excluded'],
    { waves: [2] },
  ],
  ['a wave without a name', { waves: [{ dimensions: rows }] }, ['waves[0].wave'], { waves: [] }],
  ['waves that are no list', { waves: wave }, ['waves'], {}],
  ['25 waves', { waves: Array(25).fill(wave) }, ['waves[24]'], { waves: Array(24).fill(2) }],
  [
    "a person's row in a wave",
    { waves: [{ ...wave, dimensions: [{ ...rows[0], person: 'Kim' }, rows[1]] }] },
    ['waves[0].dimensions[0]'],
    { waves: [1] },
  ],
  [
    'persons in a group',
    { segments: [{ ...segments[0], groups: [{ ...group, persons: ['Kim'] }] }] },
    ['segments[0].groups[0]'],
    {},
  ],
  [
    'a group without rows',
    { segments: [{ ...segments[0], groups: [{ ...group, id: 'none', dimensions: [] }, group] }] },
    ['segments[0].groups[0].dimensions'],
    { groups: [2] },
  ],
  [
    'two groups with an id',
    { segments: [{ ...segments[0], groups: [group, group] }] },
    ['segments[0].groups[1].id'],
    { groups: [2] },
  ],
  ['no group', { segments: [{ ...segments[0], groups: [] }] }, ['segments[0].groups'], {}],
  [
    'four ways to part the people',
    { segments: ['a', 'b', 'c', 'd'].map((id) => ({ ...segments[0], id })) },
    ['segments[3]'],
    { groups: [2, 2, 2] },
  ],
  [
    'a score of a series that is not there',
    { waves: [{ ...wave, dimensions: [{ ...rows[0], series: { Kim: score(50) } }] }] },
    ['waves[0].dimensions[0].series'],
    { waves: [1] },
  ],
  ['a series of another kind', { series: [{ ...partners, kind: 'Kim' }] }, ['series[0].kind'], {}],
  [
    'a value beside the scale in a series',
    {
      series: [partners],
      waves: [
        { ...wave, dimensions: [rows[1], { id: 'scope', series: { partners: { value: 101 } } }] },
      ],
    },
    ['waves[0].dimensions[1].series.*.value'],
    { waves: [1] },
  ],
];
for (const [name, more, paths, left] of bad) {
  test(`${name}: left out and named, the rest of the profile stays`, () => {
    const { profile: read, faults, total, invalid } = readProfile({ ...profile, ...more });
    assert.deepEqual(
      faults.map(({ path }) => path),
      paths,
    );
    assert.deepEqual([read?.dimensions, total, invalid], [rows, 2, 0]);
    const sizes = (list: { dimensions: unknown[] }[] = []) =>
      list.map(({ dimensions }) => dimensions.length);
    assert.deepEqual(sizes(read?.waves), left.waves ?? []);
    assert.deepEqual(
      (read?.segments ?? []).flatMap(({ groups }) => sizes(groups)),
      left.groups ?? [],
    );
    assert.doesNotMatch(JSON.stringify([read, faults]), /Kim|ox7|foreign/);
    assert.ok(!ExperienceProfile.safeParse({ ...profile, ...more }).success);
  });
}

test('in waves, groups and series scores of too few answers are not even there', () => {
  const few = { value: 37.5, n: 4 };
  const small = [{ id: 'scope', customer: score(61), employee: few, series: { partners: few } }];
  const { profile: read, faults } = readProfile({
    ...profile,
    series: [partners],
    waves: [{ ...wave, dimensions: small }],
    segments: [{ ...segments[0], groups: [{ ...group, dimensions: small }] }],
  });
  assert.deepEqual(faults, []);
  assert.doesNotMatch(JSON.stringify(read), /37\.5/);
  const withheld = { withheld: 'protected' };
  const row = { id: 'scope', employee: withheld, series: { partners: withheld } };
  assert.deepEqual(read?.waves?.[0]?.dimensions, [{ ...row, customer: score(61) }]);
  assert.deepEqual(read.segments?.[0]?.groups[0]?.dimensions[0]?.employee, withheld);
});

const throwing = (): never => {
  throw new Error('Kim');
};
const withGetter = (value: object) =>
  Object.defineProperty({ ...value }, 'dimensions', { get: throwing, enumerable: true });
const traps: [string, object, string, number | undefined][] = [
  ['a wave', { waves: [withGetter(wave), wave] }, 'waves[0]', 1],
  ['all waves', { waves: new Proxy([], { get: throwing }) }, 'waves', undefined],
  [
    'a group',
    { segments: [{ ...segments[0], groups: [withGetter(group)] }], waves: [wave] },
    'segments[0].groups[0]',
    1,
  ],
  [
    'a series',
    { series: [new Proxy(partners, { ownKeys: throwing })], waves: [wave] },
    'series[0]',
    1,
  ],
];
for (const [name, more, path, waves] of traps) {
  test(`${name} that throws when it is read costs only that`, () => {
    const { profile: read, faults } = readProfile({ ...profile, ...more });
    assert.deepEqual(pathsOf({ ...profile, ...more }), [path]);
    assert.deepEqual([read?.dimensions.length, read?.waves?.length], [2, waves]);
    assert.doesNotMatch(JSON.stringify(faults), /Kim/);
  });
}

test('a profile is read once, so that what was looked at is what is shown', () => {
  let times = 0;
  const tricky = Object.defineProperty({ value: 50 }, 'n', {
    enumerable: true,
    get: () => (times++ === 0 ? 3 : 300),
  });
  const { profile: read } = readProfile({
    ...profile,
    dimensions: [{ id: 'scope', employee: tricky }],
  });
  assert.deepEqual([read?.dimensions[0]?.employee, times], [{ withheld: 'protected' }, 1]);
});

test('one side, one dimension, a label of 200 letters', () => {
  const given = {
    ...profile,
    dimensions: [{ id: 'a', label: 'x'.repeat(200), employee: score(6) }],
  };
  assert.deepEqual(readProfile(given), { profile: given, faults: [], total: 1, invalid: 0 });
});

test('1,000 dimensions in 24 waves and 72 groups are read at once', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    id: `d${index}`,
    employee: score(50),
  }));
  const groups = Array.from({ length: 24 }, (_, index) => ({
    id: `g${index}`,
    title: 'Group',
    dimensions: many,
  }));
  const { profile: read } = readProfile({
    ...profile,
    dimensions: many,
    waves: Array(24).fill({ wave: '2025', dimensions: many }),
    segments: ['a', 'b', 'c'].map((id) => ({ id, label: 'Way', groups })),
  });
  assert.deepEqual(
    [read?.dimensions.length, read?.waves?.length, read?.segments?.[2]?.groups.length],
    [60, 24, 24],
  );
});
