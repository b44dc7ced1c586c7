import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Instrument } from './instrument.js';

const dimensions = ['strategy', 'technology', 'culture'].map((id) => ({ id, label: id }));
const instrument = {
  id: 'maturity',
  version: 1,
  title: 'Maturity',
  scale: { points: 5, labels: ['1', '2', '3', '4', '5'] },
  sides: [{ id: 'organisation', label: 'Organisation' }],
  dimensions,
  items: [{ id: 'q1', dimension: 'strategy', side: 'organisation', text: 'We know why.' }],
};

test("a host's own instrument is taken", () =>
  assert.deepEqual(Instrument.parse(instrument), instrument));

const refused: [string, object, string][] = [
  [
    'four labels for five points',
    { scale: { points: 5, labels: ['1', '2', '3', '4'] } },
    'scale.labels',
  ],
  ['six points', { scale: { points: 6, labels: ['1', '2', '3', '4', '5', '6'] } }, 'scale.points'],
  ['an item of no dimension', { items: [{ ...instrument.items[0], dimension: 'x' }] }, 'items'],
  ['an item of no side', { items: [{ ...instrument.items[0], side: 'x' }] }, 'items'],
  ['an item twice', { items: [instrument.items[0], instrument.items[0]] }, 'items'],
  ['a dimension twice', { dimensions: [...dimensions, dimensions[0]] }, 'dimensions'],
  ['a side twice', { sides: [instrument.sides[0], instrument.sides[0]] }, 'sides'],
  ['two dimensions', { dimensions: dimensions.slice(0, 2) }, 'dimensions'],
  ['an answer beside the items', { answers: [] }, ''],
];
for (const [name, change, path] of refused) {
  test(`Instrument refuses ${name}`, () => {
    const issues = Instrument.safeParse({ ...instrument, ...change }).error?.issues ?? [];
    assert.deepEqual(
      issues.map((issue) => issue.path.join('.')),
      [path],
    );
  });
}
