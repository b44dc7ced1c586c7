import assert from 'node:assert/strict';
import { test } from 'node:test';
import { customerStages, employeeStages } from './default-stages.js';
import { JourneyStage } from './journey.js';

for (const [name, stages, first, last] of [
  ['customer', customerStages, 'notice', 'recommend'],
  ['employee', employeeStages, 'candidate', 'alumni'],
] as const)
  test(`the stages of a ${name} have ids and words of their own in three languages`, () => {
    for (const stage of stages) assert.deepEqual(JourneyStage.parse(stage), stage);
    assert.deepEqual([stages.length, stages[0]?.id, stages.at(-1)?.id], [8, first, last]);
    for (const language of ['en', 'de', 'fr']) {
      const words = stages.map(({ title }) => (title as Record<string, string>)[language]);
      assert.equal(new Set(words).size, 8);
      assert.ok(words.every((word) => word));
    }
  });
