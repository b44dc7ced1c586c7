import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Objective } from '@oxbow/model/objective';
import { parts, partsFor } from './late-parts.js';
import { sampleClosing, sampleFull, sampleMeaning } from './samples-full.js';
import { sampleObjective } from './samples.js';
import { strings } from './strings.js';

const late = await Promise.all(parts.map((part) => part.load()));
const texts = late.flatMap((module) => module.strings ?? []);

test('no late part has a key of another one, or of the card', () => {
  const keys = [strings, ...texts].flatMap((own) => Object.keys(own.get('en') ?? {}));
  assert.ok(keys.length > 200, String(keys.length));
  assert.deepEqual(
    keys.filter((key, index) => keys.indexOf(key) !== index),
    [],
  );
});

test('in every late part, French keeps its marks with the word', async () => {
  for (const own of texts) assert.doesNotMatch(JSON.stringify(await own.load('fr')), / [?!;:»]|« /);
});

const needed: [string, Partial<Objective>, names: string[]][] = [
  ['nothing beside the rest', {}, []],
  ['purpose', { purpose: sampleMeaning.purpose }, ['meaning']],
  ['a list of material that is empty', { mastery: [] }, []],
  ['a parent', { parent: { id: 'up' } }, ['relations']],
  ['dimensions', { dimensions: sampleFull.dimensions }, ['relations']],
  ['a channel', { keyResults: sampleFull.keyResults }, ['channels']],
  ['changes of the goal', { changes: sampleClosing.changes }, ['closing']],
  ['an end', { closed: {} }, ['closing']],
  ['everything', sampleFull, ['meaning', 'channels', 'relations', 'closing']],
];
for (const [name, part, names] of needed) {
  test(`late parts of an objective with ${name}: ${names.join(', ') || 'none'}`, () => {
    assert.deepEqual(partsFor({ ...sampleObjective, ...part }), names);
  });
}
