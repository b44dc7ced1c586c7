import assert from 'node:assert/strict';
import { Objective } from '@oxbow/model/objective';
import { readObjective } from '@oxbow/model/read-objective';
import type { Account } from '../rows/rows.js';
import { assertAccounted } from './accounts.js';

/** Every row is accounted for, and what is shown is as the model wants it and as the card reads it, with ids of its own. */
export function assertObjectives(account: Account, objectives: readonly Objective[]): void {
  assertAccounted(account);
  for (const objective of objectives) {
    assert.deepEqual(Objective.parse(objective), objective);
    assert.deepEqual(readObjective(objective), {
      objective,
      faults: [],
      total: objective.keyResults.length,
      invalid: 0,
    });
  }
  assert.equal(new Set(objectives.map(({ id }) => id)).size, objectives.length);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
}
