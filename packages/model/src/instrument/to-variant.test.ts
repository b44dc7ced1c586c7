import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapBetween } from '../experience/gap.js';
import type { Score } from '../experience/experience.js';
import { cronbachAlpha } from '../experience/reliability.js';
import { groupScore, personScore, type ItemAnswer } from '../experience/scoring.js';
import { studentQuantile } from '../experience/student-t.js';
import { Instrument } from './instrument.js';
import { ox6 } from './ox6.js';
import { own } from './testing/own.js';
import { toVariant } from './to-variant.js';

const dimensions: [string, string[]][] = [
  ['ox6', ['scope', 'competence', 'technology', 'values', 'brand', 'feedback']],
  ['ox7', ['scope', 'competence', 'technology', 'values', 'brand', 'feedback', 'leadership']],
  ['ox5', ['scope', 'competence', 'technology', 'values', 'feedback']],
  ['ox6l', ['scope', 'competence', 'technology', 'values', 'feedback', 'leadership']],
];
const variants = dimensions.map(([id]) => toVariant(ox6, id) ?? assert.fail(id));

for (const [index, [id, expected]] of dimensions.entries()) {
  const variant = variants[index] ?? assert.fail(id);
  test(`${id} is an instrument of its own, without variants, in the order of ox6`, () => {
    assert.deepEqual(Instrument.parse(variant), variant);
    assert.equal(variant.id, id);
    assert.equal('variants' in variant, false);
    assert.deepEqual(
      variant.dimensions.map((dimension) => dimension.id),
      expected,
    );
    assert.deepEqual(variant.scale, ox6.scale);
  });

  test(`${id} asks what ox6 asks, under the same ids and in the same words`, () => {
    const found = new Map(variant.items.map((item) => [item.id, item]));
    for (const { id: item, text, side } of ox6.items) {
      assert.deepEqual([found.get(item)?.text, found.get(item)?.side], [text, side]);
    }
    assert.equal(variant.items.length, expected.includes('leadership') ? 55 : 48);
  });
}

test('nothing is changed, and an id that is not there gives nothing', () => {
  const before = structuredClone(ox6);
  for (const id of ['ox5', 'ox6l', 'ox8', '', '__proto__', 'toString'])
    assert.equal(toVariant(ox6, id)?.id, id.startsWith('ox') && id !== 'ox8' ? id : undefined);
  assert.deepEqual(ox6, before);
});

test("a host's variant adds and puts together", () => {
  const nine = toVariant(own, 'nine');
  assert.deepEqual(
    nine?.dimensions.map(({ id }) => id),
    ['listening', 'acting', 'sharing', 'daring'],
  );
  assert.equal(nine.items.at(-1)?.dimension, 'daring');
});

type Answers = Record<string, ItemAnswer>;

/** A person's score under a variant, from what they answered once. */
function scoreOf(instrument: Instrument, side: string, dimension: string, answers: Answers) {
  const items = instrument.items.filter(
    (item) => item.side === side && item.dimension === dimension,
  );
  return personScore(
    items.map(({ id }) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null)),
    instrument.scale.points,
  );
}
const answer = (prefix: string, given: readonly ItemAnswer[]): Answers =>
  Object.fromEntries(given.map((value, index) => [`${prefix}${index + 1}`, value]));

// The published vectors, as whole answers to ox6 and leadership.
const rows = [
  [4, 4, 5, 4],
  [3, 2, 3, 3],
  [5, 5, 5, 4],
  [2, 2, 1, 2],
  [4, 3, 4, 4],
  [3, 3, 4, 2],
];
const customerRows = [
  [3, 3, 3, 3],
  [3, 3, 4, 4],
  [3, 3, 3, 2],
  [3, 3, 3, 4],
  [3, 3, 2, 2],
  [4, 4, 4, 3],
  [2, 4, 1, 5],
  [2, 2, 3, 4],
];
const everything = ['scope', 'competence', 'technology', 'values', 'brand', 'feedback'];
const employees = rows.map((row) =>
  Object.assign({}, ...[...everything, 'leadership'].map((id) => answer(`${id}.e`, row))),
) as Answers[];
const customers = customerRows.map((row) =>
  Object.assign({}, ...everything.map((id) => answer(`${id}.c`, row))),
) as Answers[];
const toScore = (group: ReturnType<typeof groupScore>): Score => ({
  value: group?.value ?? NaN,
  n: group?.n ?? NaN,
  deviation: group?.deviation ?? NaN,
});
const fixed = (digits: number) => (value: number | null | undefined) => value?.toFixed(digits);

for (const variant of variants) {
  for (const { id } of variant.dimensions) {
    test(`the published vectors under ${variant.id}, ${id}, to the last printed digit`, () => {
      const people = employees.map((answers) => scoreOf(variant, 'employee', id, answers));
      assert.deepEqual(people, [81.25, 43.75, 93.75, 18.75, 68.75, 50]);
      const group = groupScore(people);
      assert.equal(group?.value, 59.375);
      assert.deepEqual([group.deviation, group.error].map(fixed(6)), ['27.314717', '11.151186']);
      assert.deepEqual([group.interval?.low, group.interval?.high].map(fixed(3)), [
        ...['30.710', '88.040'],
      ]);
      const part = groupScore(people, 8);
      assert.equal(fixed(6)(part?.error), '5.960560');
      assert.deepEqual([part?.interval?.low, part?.interval?.high].map(fixed(3)), [
        ...['44.053', '74.697'],
      ]);
      if (id === 'leadership') return;
      const others = customers.map((answers) => scoreOf(variant, 'customer', id, answers));
      assert.deepEqual(others, [50, 62.5, 43.75, 56.25, 37.5, 68.75, 50, 43.75]);
      const gap = gapBetween(toScore(group), toScore(groupScore(others)));
      assert.equal(gap?.value, 7.8125);
      assert.equal(fixed(6)(gap.degrees), '6.101546');
      assert.deepEqual([gap.interval?.low, gap.interval?.high].map(fixed(3)), [
        ...['-20.812', '36.437'],
      ]);
    });
  }
}

test('the other published vectors, to the last printed digit', () => {
  assert.equal(fixed(6)(cronbachAlpha(rows)), '0.935428');
  assert.deepEqual([5, 9, 30].map(studentQuantile).map(fixed(4)), ['2.5706', '2.2622', '2.0423']);
  assert.equal(personScore([4, null, 5, null], 5), 87.5);
  assert.equal(personScore([4, null, null, null], 5), null);
  assert.equal(personScore([7, 4, 1, 4], 7), 50);
});

// What is answered of values and of brand; the score under ox6 of both, and under ox5 of the one that both became.
const folded: [string, ItemAnswer[], ItemAnswer[], (number | null)[], number | null][] = [
  ['all of both', [5, 5, 5, 5], [1, 1, 1, 1], [100, 0], 50],
  ['all of one, one of the other', [5, 5, 5, 5], [1, null, null, null], [100, null], 80],
  ['two of each', [5, 4, null, null], [2, 1, null, null], [87.5, 12.5], 50],
  ['four of one alone', [5, 4, 4, 5], [null, null, null, null], [87.5, null], 87.5],
  [
    'three, under half of eight',
    [5, 4, 4, null],
    [null, null, null, null],
    [(100 + 75 + 75) / 3, null],
    null,
  ],
  ['three of one, one of the other', [5, 5, 5, null], [1, null, null, null], [100, null], 75],
];
for (const [name, values, brand, apart, together] of folded) {
  test(`brand within values, ${name}: ${together}, no mean of two means`, () => {
    const answers = { ...answer('values.e', values), ...answer('brand.e', brand) };
    for (const [id, expected] of [
      ['ox6', apart],
      ['ox7', apart],
    ] as const) {
      const variant = toVariant(ox6, id) ?? assert.fail();
      assert.deepEqual(
        ['values', 'brand'].map((dimension) => scoreOf(variant, 'employee', dimension, answers)),
        expected,
      );
    }
    for (const id of ['ox5', 'ox6l']) {
      const variant = toVariant(ox6, id) ?? assert.fail();
      assert.equal(scoreOf(variant, 'employee', 'values', answers), together);
      assert.equal(scoreOf(variant, 'employee', 'brand', answers), null);
    }
  });
}
