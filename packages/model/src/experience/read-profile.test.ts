import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExperienceProfile } from './experience.js';
import { readProfile } from './read-profile.js';

const score = (value: number, n = 40) => ({ value, n, deviation: 18 });
const row = (id: string, more: object = {}) => ({
  id,
  customer: score(61),
  employee: score(74),
  benchmark: 70,
  ...more,
});
const rows = [row('scope'), row('competence'), row('brand')];
const profile = {
  instrument: 'ox6',
  title: { en: 'Nordhafen', de: 'Nordhafen' },
  wave: '2026',
  measure: 'mean',
  threshold: 8,
  customer: { method: 'open' },
  employee: { method: 'census' },
  benchmark: { label: 'Median', source: 'A survey', date: '2024', side: 'employee' },
  dimensions: rows,
};
const withRow = (more: object) => ({
  ...profile,
  dimensions: [rows[0], row('brand', more), rows[1]],
});
const pathsOf = (value: unknown) => readProfile(value).faults.map(({ path }) => path);

test('a profile is read whole', () => {
  const dimensions = rows.map((one) => ({ ...one, benchmark: { value: 70 } }));
  const expected = { ...profile, dimensions };
  assert.deepEqual(readProfile(profile), {
    profile: expected,
    faults: [],
    total: 3,
    invalid: 0,
  });
  assert.ok(ExperienceProfile.safeParse(profile).success);
});

test('what a database writes as null is not there', () => {
  const given = { ...withRow({ benchmark: null, employee: null }), wave: null, threshold: null };
  const { profile: read, faults } = readProfile(given);
  assert.deepEqual(faults, []);
  assert.deepEqual(read?.dimensions[1], { id: 'brand', customer: score(61) });
  assert.equal(read.threshold, 5);
});

const badRows: [string, object, string][] = [
  ['a value over 100', { employee: { value: 101, n: 9 } }, 'dimensions[1].employee.value'],
  ['a value as text', { customer: { value: '61' } }, 'dimensions[1].customer.value'],
  ['a value that is no number', { employee: { value: NaN } }, 'dimensions[1].employee.value'],
  ['a bare number', { employee: 61 }, 'dimensions[1].employee'],
  ['a list of persons', { employee: [{ value: 61 }] }, 'dimensions[1].employee'],
  ['half a person', { employee: { value: 61, n: 9.5 } }, 'dimensions[1].employee.n'],
  [
    'an interval beside the value',
    { employee: { value: 61, interval: { low: 62, high: 70 } } },
    'dimensions[1].employee.interval',
  ],
  ['an unknown reason', { employee: { withheld: 'secret' } }, 'dimensions[1].employee.withheld'],
  [
    'a number beside the reason',
    { employee: { withheld: 'protected', n: 3 } },
    'dimensions[1].employee',
  ],
  [
    'an unknown key of a score',
    { employee: { ...score(61), team: 'A' } },
    'dimensions[1].employee',
  ],
  ['an unknown key', { respondents: [{ name: 'Kim' }] }, 'dimensions[1]'],
  ['an id with a space', { id: 'a b' }, 'dimensions[1].id'],
  ['an id that is taken', { id: 'scope' }, 'dimensions[1].id'],
  ['a benchmark under 0', { benchmark: -1 }, 'dimensions[1].benchmark'],
];
for (const [name, more, path] of badRows) {
  test(`a dimension with ${name} is left out and named, the others stay`, () => {
    const { profile: read, faults, total, invalid } = readProfile(withRow(more));
    assert.deepEqual(
      read?.dimensions.map(({ id }) => id),
      ['scope', 'competence'],
    );
    assert.deepEqual([faults.map((fault) => fault.path), total, invalid], [[path], 3, 1]);
    assert.equal(ExperienceProfile.safeParse(withRow(more)).success, false);
  });
}

test('a dimension that is no object is left out', () => {
  for (const value of [null, 5, 'scope', [], undefined]) {
    const given = { ...profile, dimensions: [value, ...rows] };
    assert.deepEqual([pathsOf(given), readProfile(given).invalid], [['dimensions[0]'], 1]);
  }
});

const unusable: [string, unknown, string[]][] = [
  ['null', null, ['']],
  ['a text', '{"instrument":"ox6"}', ['']],
  ['a list of rows', rows, ['']],
  ['no instrument', { ...profile, instrument: undefined }, ['instrument']],
  ['an unknown measure', { ...profile, measure: 'sum' }, ['measure']],
  ['dimensions that are no list', { ...profile, dimensions: { 0: rows[0] } }, ['dimensions']],
  ['no dimension', { ...profile, dimensions: [] }, ['dimensions']],
  ["persons' rows beside the dimensions", { ...profile, persons: [[1, 2, 3]] }, ['']],
  ['only bad dimensions', { ...profile, dimensions: [7] }, ['dimensions[0]']],
];
for (const [name, value, paths] of unusable) {
  test(`a profile is unusable: ${name}`, () => {
    const result = readProfile(value);
    assert.equal(result.profile, undefined);
    assert.deepEqual(
      result.faults.map(({ path }) => path),
      paths,
    );
    assert.ok(result.faults.every(({ message }) => message.length > 5));
  });
}

const thresholds: [unknown, number, boolean][] = [
  [undefined, 5, true],
  [5, 5, true],
  [10, 10, true],
  [4, 5, false],
  [0, 5, false],
  [-3, 5, false],
  [7.2, 8, false],
  [5000, 5000, false],
  [NaN, 5, false],
  ['20', 20, false],
  [' 7,5 ', 5, false],
  ['1e2', 100, false],
  ['', 5, false],
  [[20], 5, false],
];
for (const [given, counts, isRight] of thresholds) {
  test(`a threshold of ${JSON.stringify(given) ?? 'nothing'} counts as ${counts}${isRight ? '' : ', and is a fault'}`, () => {
    const { profile: read, faults } = readProfile({ ...profile, threshold: given });
    assert.equal(read?.threshold, counts);
    assert.deepEqual(
      faults.map(({ path }) => path),
      isRight ? [] : ['threshold'],
    );
  });
}

test('scores of fewer answers than the threshold are not even there', () => {
  const small = { employee: { value: 37.5, n: 4, deviation: 3, interval: { low: 31, high: 44 } } };
  const { profile: read, faults } = readProfile({ ...withRow(small), threshold: 2 });
  assert.deepEqual(read?.dimensions[1]?.employee, { withheld: 'protected' });
  assert.doesNotMatch(JSON.stringify([read, faults]), /37\.5|31|44/);
});

test('scores of fewer answers than a host’s own threshold are withheld too, on both sides', () => {
  const { profile: read } = readProfile(
    withRow({ customer: score(61, 7), employee: score(74, 8), benchmark: 70 }),
  );
  assert.deepEqual(read?.dimensions[1], {
    id: 'brand',
    customer: { withheld: 'protected' },
    employee: { value: 74, n: 8 },
    benchmark: { value: 70 },
  });
});

for (const [where, given] of [
  ['the profile', { ...profile, persons: [] }],
  ['a dimension', withRow({ persons: [] })],
  ['a score', withRow({ employee: { ...score(61), persons: [] } })],
] as const) {
  test(`a key that ${where} does not have is refused with the reason and the known ones`, () => {
    const [fault, ...more] = readProfile(given).faults;
    assert.match(
      fault?.message ?? '',
      /^expected no other key than these, since only aggregates are taken, never a person's row: \w+, /,
    );
    assert.deepEqual(more, []);
  });
}

test('no fault repeats a value or a key of the host', () => {
  const telling = { '31337': 1, Kim: 31337, n: 31337 };
  const given = {
    ...profile,
    dimensions: [
      row('a', { employee: { value: 31337, n: 3 } }),
      row('b', { employee: { withheld: 'protected', ...telling } }),
      row('c', telling),
      row('d', { label: { 'Kim 31337': 'x' } }),
      row('Kim 31337'),
      row('e', { employee: { value: 50, n: 31337.5, interval: { low: 31337, high: 3 } } }),
      ...rows,
    ],
  };
  const { faults, total, invalid } = readProfile(given);
  assert.deepEqual([total, invalid], [9, 6]);
  const whole = readProfile({ ...profile, ...telling }).faults;
  assert.ok(whole.length > 0);
  assert.doesNotMatch(JSON.stringify([...faults, ...whole]), /31337|Kim/);
});

test('more than sixty dimensions: the first sixty are read, the rest counted', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => row(`d${index}`));
  const { profile: read, faults, total, invalid } = readProfile({ ...profile, dimensions: many });
  assert.deepEqual([read?.dimensions.length, total, invalid], [60, 100_000, 99_940]);
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['dimensions[60]'],
  );
});

const throwing = (): never => {
  throw new Error('31337');
};
const withGetter = (value: object, key: string) =>
  Object.defineProperty({ ...value }, key, { get: throwing, enumerable: true });
const withFirst = (first: unknown) => ({ ...profile, dimensions: [first, ...rows] });
const traps: [string, unknown, number][] = [
  ['a getter of the profile', withGetter(profile, 'measure'), 0],
  ['a proxy as profile', new Proxy({}, { ownKeys: throwing, get: throwing }), 0],
  ['a proxy as dimensions', { ...profile, dimensions: new Proxy([], { get: throwing }) }, 0],
  ['a getter of a dimension', withFirst(withGetter(row('x'), 'label')), 3],
  ['a proxy as dimension', withFirst(new Proxy({}, { ownKeys: throwing })), 3],
  ['a getter of a score', withFirst(row('x', { employee: withGetter(score(61), 'n') })), 3],
  ['a proxy as score', withFirst(row('x', { employee: new Proxy({}, { has: throwing }) })), 3],
];
for (const [name, value, left] of traps) {
  test(`${name} that throws is a fault, and never throws`, () => {
    const { profile: read, faults } = readProfile(value);
    assert.equal(read?.dimensions.length ?? 0, left);
    assert.equal(faults.length, 1);
    assert.doesNotMatch(JSON.stringify(faults), /31337/);
  });
}
