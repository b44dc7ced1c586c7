import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spoil } from '../plain/testing/spoil.js';
import type { Touchpoint } from '../touchpoint/touchpoint.js';
import { JourneyActuals } from './actuals.js';
import { journeyActuals } from './journey-actuals.js';
import { readJourneyData } from './journey-data.js';
import { groupByCustomer, toJourneyTouchpoint } from './journey-touchpoint.js';
import { joint } from './testing/joint.js';

let made = 0;
const touchpoint = (change: Partial<Touchpoint> = {}): Touchpoint => ({
  id: String((made += 1)),
  customer: 'c1',
  at: '2026-03-01T09:30:00+01:00',
  channel: 'ecommerce',
  type: 'order',
  direction: 'in',
  title: 'Order',
  side: 'customer',
  ...change,
});

test('a bare journey is read', () =>
  assert.deepEqual(readJourneyData(joint), {
    data: { journey: joint, signUps: [] },
    ...{ faults: [], total: 5, invalid: 0 },
  }));

test('of touchpoints what really happened is counted, by customer', () => {
  const touchpoints = [
    touchpoint({ rating: { value: 5, maximum: 5 } }),
    touchpoint({ customer: 'c2', channel: 'app' }),
    touchpoint({ id: 'nobody', customer: undefined }),
    touchpoint({ customer: 'c3', type: 'note' }),
  ];
  const { data, faults, total, invalid } = readJourneyData({ journey: joint, touchpoints });
  assert.deepEqual([faults, total, invalid], [[], 9, 0]);
  assert.deepEqual(JourneyActuals.parse(data?.actuals), data?.actuals);
  const { people, others, unattributed, deviations, experience } = data?.actuals ?? {};
  assert.deepEqual([people, others, unattributed, deviations?.channel], [2, 1, 1, 1]);
  assert.deepEqual(experience, [
    { stage: 'order', side: 'customer', value: 5, n: 1 },
    { stage: 'order', step: 'order', side: 'customer', value: 5, n: 1 },
  ]);
});

test('what the wire has and what is read leniently are counted alike', () => {
  const wire = [touchpoint(), touchpoint({ customer: '7', type: 'delivery', channel: 'store' })];
  const careless = wire.map((one) => ({
    ...one,
    customer: one.customer === '7' ? 7 : one.customer,
    ownKey: true,
    sentiment: null,
  }));
  const { people, unattributed } = groupByCustomer(wire.map(toJourneyTouchpoint));
  const expected = journeyActuals(joint, people, unattributed);
  for (const touchpoints of [wire, careless])
    assert.deepEqual(readJourneyData({ journey: joint, touchpoints }).data?.actuals, expected);
});

test('touchpoints that are none are left out and named, a few at most', () => {
  const bad = { ...touchpoint(), title: '' };
  const throws = {
    get title(): string {
      throw new Error('no');
    },
  };
  const touchpoints = [touchpoint(), bad, null, throws, ...Array<unknown>(100)];
  const { data, faults, total, invalid } = readJourneyData({ journey: joint, touchpoints });
  assert.deepEqual([data?.actuals?.people, total, invalid], [1, 109, 103]);
  assert.equal(faults[0]?.path, 'touchpoints[1].title');
  assert.ok(faults.length <= 21);
});

test('what the host has counted itself comes before its touchpoints', () => {
  const counted = journeyActuals(joint, [[toJourneyTouchpoint(touchpoint())]], 3);
  const { data, faults, total } = readJourneyData({
    ...{ journey: joint, actuals: counted, touchpoints: [1, 2, 3] },
  });
  assert.deepEqual([data?.actuals, faults, total], [counted, [], 5]);
});

test('counts of steps that the journey does not have any more are left out', () => {
  const counted = journeyActuals(joint, [[toJourneyTouchpoint(touchpoint())]]);
  const { steps, ...rest } = joint;
  const journey = { ...rest, steps: steps.filter(({ id }) => id !== 'order' && id !== 'load') };
  const { actuals } = readJourneyData({ journey, actuals: counted }).data ?? {};
  assert.deepEqual(
    actuals?.steps.map(({ step }) => step),
    ['search', 'ask', 'deliver'],
  );
  assert.deepEqual(actuals?.unseen, []);
});

const uncounted: [name: string, change: object, path: string][] = [
  ['a count below 0', { people: -1 }, 'actuals.people'],
  ['steps that are no list', { steps: 'all' }, 'actuals.steps'],
  [
    'how employees felt',
    { experience: [{ stage: 'order', side: 'employee', value: 2, n: 40 }] },
    'actuals.experience[0].side',
  ],
];
for (const [name, change, path] of uncounted)
  test(`counts that cannot be used are not, and the touchpoints are: ${name}`, () => {
    const actuals = { ...journeyActuals(joint, []), ...change };
    const touchpoints = [touchpoint()];
    const { data, faults } = readJourneyData({ journey: joint, actuals, touchpoints });
    assert.equal(data?.actuals?.people, 1);
    assert.equal(faults[0]?.path, path);
  });

test('sign-ups are of exchanges that there are, each once', () => {
  const signUps = [
    { exchange: 'van', count: 2, own: true },
    { exchange: 'van', count: 3, own: false },
    { exchange: 'gone', count: 1, own: false },
    { exchange: 'van', count: 2 },
  ];
  const { data, faults, total, invalid } = readJourneyData({ journey: joint, signUps });
  assert.deepEqual(data?.signUps, [{ exchange: 'van', count: 2, own: true }]);
  assert.deepEqual([total, invalid], [9, 3]);
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['signUps[1].exchange', 'signUps[2].exchange', 'signUps[3].own'],
  );
});

test('what is wrong with the journey is named where it stands', () => {
  const steps = [...joint.steps, { id: 'x' }];
  const { faults, invalid } = readJourneyData({ journey: { ...joint, steps } });
  assert.equal(invalid, 1);
  assert.ok(faults.every(({ path }) => path.startsWith('journey.steps[5]')));
  assert.deepEqual(readJourneyData({ journey: null }).faults[0]?.path, 'journey');
});

test('whatever it is, it is read or named, and nothing is thrown', () => {
  const touchpoints = [touchpoint({ sentiment: { value: 1, source: 'customer' } })];
  const whole = {
    journey: joint,
    touchpoints,
    actuals: journeyActuals(joint, [touchpoints.map(toJourneyTouchpoint)]),
    signUps: [{ exchange: 'van', count: 2, own: true }],
  };
  for (const value of spoil(whole)) {
    const { data, total, invalid } = readJourneyData(value);
    assert.ok(invalid <= total);
    if (data?.actuals) assert.deepEqual(JourneyActuals.parse(data.actuals), data.actuals);
  }
  fc.assert(fc.property(fc.anything(), (value) => void readJourneyData(value)));
  const trap = new Proxy({}, { get: () => assert.fail(), has: () => assert.fail() });
  assert.deepEqual(readJourneyData(trap).data, undefined);
});
