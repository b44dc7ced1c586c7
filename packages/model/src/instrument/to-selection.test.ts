import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish } from '../experience/publication.js';
import { Instrument } from './instrument.js';
import { ox6 } from './ox6.js';
import { toSelection, type Selection } from './to-selection.js';
import { toVariant } from './to-variant.js';

const ox7 = toVariant(ox6, 'ox7')!;
const idsOf = ({ items }: Instrument, side = 'employee') =>
  items.filter((item) => item.side === side).map(({ id }) => id);

const pulse = [
  'scope.e1',
  'competence.e1',
  'technology.e1',
  'values.e1',
  'brand.e1',
  'feedback.e2',
];

test('the short form asks each side one thing of each dimension', () => {
  assert.deepEqual(idsOf(toSelection(toVariant(ox6, 'ox6')!, { short: true })), pulse);
  assert.equal(idsOf(toSelection(toVariant(ox6, 'ox6')!, { short: true }), 'customer').length, 6);
});

test('what is struck from the short form gives way to the first that is left', () =>
  assert.deepEqual(idsOf(toSelection(ox7, { short: true, exclude: ['scope.e1', 'leadership'] })), [
    'scope.e2',
    ...pulse.slice(1),
  ]));

const struck: [string, Selection['exclude'], number, number][] = [
  ['nothing', [], 28, 1],
  ['an item', ['scope.e3'], 27, 1],
  ['a dimension', ['brand'], 24, 1],
  ['a topic', ['leadership'], 24, 1],
  ['a segment question', ['distance'], 28, 0],
  ['what is not there', ['scope.e9', '__proto__'], 28, 1],
];
for (const [name, exclude, items, segments] of struck) {
  test(`with ${name} struck, ${items} statements and ${segments} question are asked of employees`, () => {
    const asked = toSelection(ox7, { exclude });
    assert.deepEqual([idsOf(asked).length, asked.segments?.length ?? 0], [items, segments]);
    assert.deepEqual(asked.dimensions, ox7.dimensions);
    assert.ok(Instrument.safeParse(asked).success);
  });
}

test('who answers the short form has a score in it, and none in the long one', () => {
  const answers = Object.fromEntries(pulse.map((id) => [id, 4]));
  const people = Array.from({ length: 6 }, () => ({ side: 'employee', answers }));
  const scoresIn = (instrument: Instrument) => {
    const profile = publish({ instrument, units: [], sides: ['employee'], people }).get('');
    return profile?.dimensions.map(({ employee }) => employee && 'value' in employee);
  };
  const whole = toVariant(ox6, 'ox6')!;
  assert.deepEqual(scoresIn(toSelection(whole, { short: true })), Array(6).fill(true));
  assert.equal(scoresIn(whole), undefined);
});
