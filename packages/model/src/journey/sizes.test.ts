import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journeyActuals } from './journey-actuals.js';
import { readJourneyData } from './journey-data.js';
import { Journey } from './journey.js';
import { largest, smallest } from './testing/sizes.js';

const sizes: [name: string, journey: Journey, steps: number, signed: number][] = [
  ['40 stages and 12 lanes', largest, 480, 40],
  ['one stage', smallest, 1, 1],
];
for (const [name, journey, steps, signed] of sizes)
  test(`a journey of ${name} is one that the schema takes, and is read whole`, () => {
    assert.deepEqual(Journey.parse(journey), journey);
    const { data, total, invalid } = readJourneyData(journey);
    assert.deepEqual(data?.journey, journey);
    assert.deepEqual([total, invalid], [steps, 0]);
    assert.equal(journeyActuals(journey, []).steps.length, signed);
  });
