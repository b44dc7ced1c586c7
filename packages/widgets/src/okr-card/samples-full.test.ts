import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Objective } from '@oxbow/model/objective';
import { sampleAt } from './samples.js';
import { sampleClosing, sampleFull, sampleLong, sampleUnsafe } from './samples-full.js';

test('the full samples are objectives of the model, also when they are moved in time', () => {
  const samples = [sampleFull, { ...sampleFull, ...sampleClosing }, sampleLong, sampleUnsafe];
  for (const sample of samples) {
    assert.deepEqual(Objective.parse(sample), sample);
    const moved = sampleAt(Date.parse('2026-11-21T10:00:00Z'), sample);
    assert.deepEqual(Objective.parse(moved), moved);
  }
});
