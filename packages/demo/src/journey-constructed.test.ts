import assert from 'node:assert/strict';
import test from 'node:test';
import { Journey } from '@oxbow/model/journey';
import { journeyActuals } from '@oxbow/model/journey-actuals';
import { ox6 } from '@oxbow/model/ox6';
import { readJourney } from '@oxbow/model/read-journey';
import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { constructed } from './constructed.js';
import { demoData } from './demo-data.js';
import { constructedJourney } from './journey-constructed.js';
import { constructedObjectives } from './okr-constructed.js';
import { toDemoObjectives } from './okrs.js';
import { languages } from './pages/language.js';

const quarter = { year: 2026, number: 4 };
const journey = constructedJourney(quarter);

const own = (customer: string) => constructed.filter((each) => each.customer === customer);
const known: Touchpoint[] = demoData.customers.flatMap(({ touchpoints }) => touchpoints);
const people = demoData.customers.map(({ id, touchpoints }) =>
  [...touchpoints, ...own(id)].map(
    (each) => readTouchpoint(each, '').touchpoint ?? assert.fail(each.id),
  ),
);

test('the journey is one that the collector takes and a widget reads', () => {
  assert.deepEqual(Journey.parse(journey), journey);
  const { faults, invalid } = readJourney(journey);
  assert.deepEqual({ faults, invalid }, { faults: [], invalid: 0 });
});

test('every text of it is there in each language, and it names itself constructed', () => {
  const texts: object[] = [];
  JSON.stringify(journey, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'en' in value) texts.push(value);
    return value;
  });
  assert.ok(texts.length > 50);
  for (const text of texts) assert.deepEqual(Object.keys(text).sort(), [...languages].sort());
  assert.match(JSON.stringify(journey.attribution), /Constructed.*erfunden.*Construit/);
});

test('how customers felt is not in it: that is computed of what they said', () => {
  for (const { side } of journey.experience ?? []) assert.equal(side, 'employee');
});

test('what is measured belongs to objectives of the demo and to dimensions of its radar', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const objectives = [...constructedObjectives(quarter, now), ...toDemoObjectives(quarter, now)];
  const ids = new Set(objectives.map(({ id }) => id));
  const dimensions = new Set(ox6.dimensions.map(({ id }) => id));
  assert.ok(journey.measures && journey.measures.length > 0);
  for (const { objective, dimension } of journey.measures) {
    assert.ok(ids.has(objective ?? ''), objective);
    assert.equal(dimension?.instrument, ox6.id);
    assert.ok(dimensions.has(dimension?.dimension ?? ''), dimension?.dimension);
  }
});

test('every touchpoint of the demo shows a step, and every step that one can show is shown, but what a visitor does', () => {
  const { unplanned, steps, others, unattributed, undated } = journeyActuals(journey, people);
  assert.deepEqual(
    { unplanned, others, unattributed, undated },
    {
      unplanned: [],
      others: 0,
      unattributed: 0,
      undated: 0,
    },
  );
  const unseen = steps.filter(({ times }) => times === 0).map(({ step }) => step);
  // An answer to the question under an order, and what the CRM replies to it.
  assert.deepEqual(unseen, ['say', 'thank']);
});

const timesOf = (wanted: string) => {
  const { steps } = journeyActuals(journey, people);
  const { times, people: customers } = steps.find(({ step }) => step === wanted) ?? assert.fail();
  return { times, customers };
};
for (const [step, type] of [
  ['order', 'order'],
  ['return', 'cancellation'],
] as const) {
  test(`the step ${step} is taken as often as the real data have a touchpoint of the type ${type}`, () => {
    const real = known.filter((each) => each.type === type);
    const customers = new Set(real.map(({ customer }) => customer)).size;
    assert.deepEqual(timesOf(step), { times: real.length, customers });
  });
}

test('how customers felt comes from what the constructed contacts say that they said, each customer once for a stage', () => {
  const { experience } = journeyActuals(journey, people);
  const stages = experience.filter(({ step }) => step === undefined);
  assert.deepEqual(
    stages.map(({ stage, n }) => [stage, n]),
    [
      ['notice', 1],
      ['choose', 1],
      ['get-help', 3],
      ['recommend', 1],
    ],
  );
  // −0.5 of a call, −0.4 of a chat, −0.6 of a letter: 2, 2.2 and 1.8 of 5.
  assert.ok(Math.abs((stages[2]?.value ?? 0) - 2) < 1e-9);
});
