import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Objective } from './objective.js';
import { readObjective } from './read-objective.js';

const at = '2026-11-21T09:00:00Z';
const onTime = {
  id: 'on-time',
  title: { en: 'Parcels on the promised day', de: 'Pakete am zugesagten Tag' },
  type: 'increase',
  start: 78,
  target: 92,
  current: 86,
  unit: 'percent',
  readings: [{ at, value: 86, note: 'A week without strikes.' }],
  source: { label: 'Carrier reports', at, link: 'https://shop.example/carrier' },
};
const words = { id: 'words', title: 'Drivers say what stops them', type: 'qualitative' };
const objective = {
  id: 'delivery',
  revision: 7,
  title: 'Parcels arrive when we said',
  why: 'Whoever waits at home for nothing does not come back.',
  contributions: [
    { text: 'Call before you are late.' },
    { audience: 'Depot', text: 'Load by route.' },
  ],
  period: { label: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  expected: [0, 0.2, 1],
  health: { status: 'at-risk', at, by: 'Delivery' },
  confidence: { value: 6, at },
  checked: at,
  keyResults: [onTime, words],
};
const throwing = (key: string, of: object) =>
  Object.defineProperty({ ...of }, key, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

test('an objective is read whole', () => {
  assert.deepEqual(readObjective(objective), { objective, faults: [], total: 2, invalid: 0 });
  assert.deepEqual(Objective.parse(objective), objective);
});

test('an objective without key results is read', () => {
  const { objective: read, faults, total } = readObjective({ ...objective, keyResults: [] });
  assert.deepEqual([read?.keyResults, faults, total], [[], [], 0]);
});

const withResults = (...keyResults: unknown[]) => ({ ...objective, keyResults });
const leftOut: [string, unknown, left: string[], paths: string[]][] = [
  [
    'an unknown type',
    withResults({ ...words, type: 'wish' }, onTime),
    ['on-time'],
    ['keyResults[0].type'],
  ],
  ['a text', withResults('More!', onTime), ['on-time'], ['keyResults[0]']],
  ['null', withResults(null, onTime), ['on-time'], ['keyResults[0]']],
  ['a list', withResults([onTime], onTime), ['on-time'], ['keyResults[0]']],
  ['no title', withResults({ ...onTime, title: '' }, words), ['words'], ['keyResults[0].title']],
  [
    'start = target',
    withResults({ ...onTime, target: 78 }, words),
    ['words'],
    ['keyResults[0].target'],
  ],
  [
    'a target on the wrong side',
    withResults({ ...onTime, target: 5 }, words),
    ['words'],
    ['keyResults[0].target'],
  ],
  ['NaN', withResults({ ...onTime, current: NaN }, words), ['words'], ['keyResults[0].current']],
  [
    'a text as value',
    withResults({ ...onTime, current: '86' }, words),
    ['words'],
    ['keyResults[0].current'],
  ],
  [
    'a value beyond 1e15',
    withResults({ ...onTime, current: 2e15 }, words),
    ['words'],
    ['keyResults[0].current'],
  ],
  [
    'a reading without a time',
    withResults({ ...onTime, readings: [{ value: 1 }] }, words),
    ['words'],
    ['keyResults[0].readings[0].at'],
  ],
  [
    'an id for the second time',
    withResults(onTime, words, onTime),
    ['on-time', 'words'],
    ['keyResults[2].id'],
  ],
  ['all bad', withResults(1, 2), [], ['keyResults[0]', 'keyResults[1]']],
];
for (const [name, value, left, paths] of leftOut) {
  test(`readObjective leaves out a key result with ${name}, and names it`, () => {
    const result = readObjective(value);
    assert.deepEqual(
      result.objective?.keyResults.map(({ id }) => id),
      left,
    );
    assert.deepEqual(
      result.faults.map(({ path }) => path),
      paths,
    );
    assert.ok(result.faults.every(({ message }) => message.length > 5));
    assert.equal(result.total - result.invalid, left.length);
    assert.equal(Objective.safeParse(value).success, false);
    assert.ok(Objective.safeParse(result.objective).success);
  });
}

test('readObjective leaves out a key result whose getter throws, and keeps the others', () => {
  const result = readObjective(withResults(throwing('current', onTime), words));
  assert.deepEqual(
    result.objective?.keyResults.map(({ id }) => id),
    ['words'],
  );
  assert.deepEqual(
    result.faults.map(({ path }) => path),
    ['keyResults[0]'],
  );
});

const parts: [string, object, keyof Objective, string][] = [
  ['a why that is a number', { why: 5 }, 'why', 'why'],
  ['an unknown health', { health: { status: 'fine', at } }, 'health', 'health.status'],
  ['a confidence of 11', { confidence: { value: 11, at } }, 'confidence', 'confidence.value'],
  ['a curve of one point', { expected: [1] }, 'expected', 'expected'],
  ['a cadence of 0', { cadence: 0 }, 'cadence', 'cadence'],
  ['contributions that are a text', { contributions: 'Help!' }, 'contributions', 'contributions'],
  ['a local time', { checked: '2026-11-21T09:00' }, 'checked', 'checked'],
];
for (const [name, change, key, path] of parts) {
  test(`readObjective leaves out ${name}, and keeps the rest`, () => {
    const { [key]: _, ...rest } = objective as Objective;
    const result = readObjective({ ...objective, ...change });
    assert.deepEqual(result.objective, rest);
    assert.deepEqual(
      result.faults.map((fault) => fault.path),
      [path],
    );
    assert.equal(result.invalid, 0);
  });
}

test('readObjective leaves out a contribution that says nothing', () => {
  const [first] = objective.contributions;
  const { objective: read, faults } = readObjective({ ...objective, contributions: [{}, first] });
  assert.deepEqual(read?.contributions, [first]);
  assert.equal(faults[0]?.path, 'contributions[0].text');
});

const lists: [keyof Objective, good: object, bad: object, path: string][] = [
  ['mastery', { title: 'Read me' }, { link: 'https://x.example' }, 'mastery[0].title'],
  [
    'dimensions',
    { instrument: 'ox6', dimension: 'trust' },
    { instrument: 'ox6' },
    'dimensions[0].dimension',
  ],
  ['children', { id: 'one' }, { title: 'No id' }, 'children[0].id'],
  [
    'dependencies',
    { id: 'one', way: 'needs' },
    { id: 'two', way: 'blocks' },
    'dependencies[0].way',
  ],
  ['initiatives', { title: 'Do it' }, { title: '' }, 'initiatives[0].title'],
  ['changes', { at, reason: 'Strike.' }, { at }, 'changes[0].reason'],
];
for (const [name, good, bad, path] of lists) {
  test(`readObjective leaves out of ${name} what cannot be read`, () => {
    const result = readObjective({ ...objective, [name]: [bad, { ...good, pay: 1 }] });
    assert.deepEqual(result.objective, { ...objective, [name]: [good] });
    assert.deepEqual(
      result.faults.map((fault) => fault.path),
      [path],
    );
  });
}

for (const [key, bad, path] of [
  ['purpose', {}, 'purpose'],
  ['autonomy', { decide: [] }, 'autonomy.decide'],
  ['parent', { title: 'No id' }, 'parent.id'],
  ['closed', { score: 7 }, 'closed.score'],
  ['visibility', { scope: 'me' }, 'visibility.scope'],
  ['note', '', 'note'],
] as const) {
  test(`readObjective leaves out ${key} where it cannot be read`, () => {
    const result = readObjective({ ...objective, [key]: bad });
    assert.deepEqual(result.objective, objective);
    assert.deepEqual(
      result.faults.map((fault) => fault.path),
      [path],
    );
  });
}

test('readObjective leaves out a pair whose other half cannot be read', () => {
  const value = withResults({ ...words, id: 'bad', title: '' }, { ...onTime, paired: 'bad' });
  const { objective: read, faults } = readObjective(value);
  assert.deepEqual(read?.keyResults, [onTime]);
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['keyResults[0].title', 'keyResults[1].paired'],
  );
});

test('readObjective takes null for what is not there', () => {
  const { why: _, ...rest } = objective;
  assert.deepEqual(readObjective({ ...objective, why: null }), {
    ...{ objective: rest, faults: [], total: 2, invalid: 0 },
  });
});

test('readObjective shows no key that the schema has no place for, at any depth', () => {
  const secret = { pay: 5000, rating: 2, lastLogin: at };
  const value = {
    ...objective,
    ...secret,
    period: { ...objective.period, ...secret },
    health: { ...objective.health, ...secret },
    contributions: objective.contributions.map((each) => ({ ...each, ...secret })),
    keyResults: [
      {
        ...{ ...onTime, ...secret },
        readings: onTime.readings.map((each) => ({ ...each, ...secret })),
        source: { ...onTime.source, ...secret },
      },
      { ...words, ...secret },
    ],
  };
  const before = structuredClone(value);
  assert.deepEqual(readObjective(value), { objective, faults: [], total: 2, invalid: 0 });
  assert.deepEqual(value, before, "the host's data has changed");
});

test('readObjective keeps 50 key results and counts the others', () => {
  const many = Array.from({ length: 70 }, (_, index) => ({ ...words, id: `r${index}` }));
  const { objective: read, faults, total, invalid } = readObjective(withResults(...many));
  assert.deepEqual([read?.keyResults.length, total, invalid], [50, 70, 20]);
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['keyResults[50]'],
  );
});

test('readObjective reads a thousand readings with unknown keys at once', () => {
  const readings = Array.from({ length: 1000 }, (_, value) => ({ at, value, author: 'x' }));
  const many = Array.from({ length: 50 }, (_, index) => ({ ...onTime, id: `r${index}`, readings }));
  const before = process.cpuUsage();
  const { objective: read } = readObjective(withResults(...many));
  assert.equal(read?.keyResults.length, 50);
  assert.ok(process.cpuUsage(before).user < 3000_000);
});

const unusable: [string, unknown, string[]][] = [
  ['null', null, ['']],
  ['a text', 'objective', ['']],
  ['a list', [objective], ['']],
  ['nothing', undefined, ['']],
  ['an empty object', {}, ['id', 'revision', 'title', 'period', 'type', 'keyResults']],
  ['no id', { ...objective, id: undefined }, ['id']],
  ['no revision', { ...objective, revision: null }, ['revision']],
  ['a revision of 1.5', { ...objective, revision: 1.5 }, ['revision']],
  ['an unknown type', { ...objective, type: 'wish' }, ['type']],
  [
    'a period that ends before it starts',
    { ...objective, period: { start: '2026-10-01', end: '2026-09-30' } },
    ['period.end'],
  ],
  ['no key results', { ...objective, keyResults: undefined }, ['keyResults']],
  ['key results by name', { ...objective, keyResults: { onTime } }, ['keyResults']],
  ['a title that throws', throwing('title', objective), ['']],
  [
    'a proxy that throws',
    new Proxy(objective, {
      get: () => {
        throw new Error('no');
      },
    }),
    [''],
  ],
];
for (const [name, value, paths] of unusable) {
  test(`readObjective finds ${name} unusable`, () => {
    const result = readObjective(value);
    assert.equal(result.objective, undefined);
    assert.deepEqual(
      result.faults.map(({ path }) => path),
      paths,
    );
    assert.deepEqual([result.total, result.invalid], [1, 1]);
  });
}
