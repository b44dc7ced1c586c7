import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Objective } from '@oxbow/model/objective';
import { sampleAt } from './samples.js';
import { sampleClosing, sampleFull, sampleLong, sampleUnsafe } from './samples-full.js';
import { strings } from './strings.js';
import { strings as channels } from './channels/strings.js';
import { strings as closing } from './closing/strings.js';
import { strings as meaning } from './meaning/strings.js';
import { strings as relations } from './relations/strings.js';

test('the full samples are objectives of the model, also when they are moved in time', () => {
  const samples = [sampleFull, { ...sampleFull, ...sampleClosing }, sampleLong, sampleUnsafe];
  for (const sample of samples) {
    assert.deepEqual(Objective.parse(sample), sample);
    const moved = sampleAt(Date.parse('2026-11-21T10:00:00Z'), sample);
    assert.deepEqual(Objective.parse(moved), moved);
  }
});

const late = { channels, closing, meaning, relations };
test('no late part has a key of another one, or of the card', () => {
  const keys = [strings, ...Object.values(late)].flatMap((one) => Object.keys(one.get('en')!));
  assert.deepEqual(
    keys.filter((key, index) => keys.indexOf(key) !== index),
    [],
  );
});

for (const [name, own] of Object.entries(late)) {
  test(`${name}: French keeps its marks with the word`, async () => {
    assert.doesNotMatch(JSON.stringify(await own.load('fr')), / [?!;:»]|« /);
  });
}
