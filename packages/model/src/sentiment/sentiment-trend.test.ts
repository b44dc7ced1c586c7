import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTouchpoint } from '../touchpoint/read-touchpoint.js';
import { full } from '../touchpoint/testing/full.js';
import { moodOf, mostMoods, sentimentTrend } from './sentiment-trend.js';

const moodsOf = (...values: number[]) => values.map((value, at) => ({ at, value }));

const changes: [string, number[], string | undefined][] = [
  ['nothing', [], undefined],
  ['one', [1], undefined],
  ['three, however they differ', [-1, 0, 1], undefined],
  ['four that rise', [-0.5, -0.5, 0.5, 0.5], 'better'],
  ['four that fall', [1, 0.5, 0, -0.5], 'worse'],
  ['four of the same', [0.3, 0.3, 0.3, 0.3], 'unchanged'],
  ['a rise that no word tells', [0, 0, 0.19, 0.19], 'unchanged'],
  ['a rise that a word just tells', [0.1, 0.1, 0.3, 0.3], 'better'],
  ['a fall that a word just tells', [0.7, 0.7, 0.5, 0.5], 'worse'],
  ['five, of which the middle one counts for neither', [0, 0, 1, 0, 0], 'unchanged'],
  ['one bad day between', [0.5, -1, 0.5, 0.5, 0.5, -1, 0.5], 'unchanged'],
  ['only the latest', [...Array<number>(50).fill(1), ...Array<number>(20).fill(-1)], 'unchanged'],
];
for (const [name, values, change] of changes)
  test(`the trend of ${name} is ${change ?? 'none'}`, () =>
    assert.equal(sentimentTrend(moodsOf(...values)).change, change));

test('what is no mood is passed over', () => {
  const odd = [NaN, Infinity, 2, -1.1].map((value, at) => ({ at, value }));
  assert.deepEqual(sentimentTrend([...odd, { at: NaN, value: 1 }, { at: 3, value: 1 }]), {
    moods: [{ at: 3, value: 1 }],
    change: undefined,
  });
});

test('in any order it is the same: the latest, oldest first', () => {
  const moods = fc.uniqueArray(
    fc.record(
      { at: fc.integer(), value: fc.double({ min: -1, max: 1, noNaN: true }) },
      { noNullPrototype: true },
    ),
    { selector: ({ at }) => at, maxLength: 60 },
  );
  fc.assert(
    fc.property(moods, fc.integer(), (list, seed) => {
      const sorted = list.toSorted((a, b) => a.at - b.at);
      const trend = sentimentTrend(sorted);
      assert.deepEqual(trend.moods, sorted.slice(-mostMoods));
      const other = list.toSorted((a, b) => ((a.at * seed) % 97) - ((b.at * seed) % 97));
      assert.deepEqual(sentimentTrend(other), trend);
    }),
  );
});

test('a million moods leave only the latest', () => {
  function* many() {
    for (let at = 1_000_000; at > 0; at -= 1) yield { at, value: 0 };
  }
  assert.equal(sentimentTrend(many()).moods.length, mostMoods);
});

const untold: [string, object][] = [
  ['whose time cannot be read', { at: 'soon' }],
  ['that tells none', { sentiment: undefined }],
  ['whose mood is masked', { masked: ['sentiment'] }],
  ['of which cannot be read what is masked', { masked: 'all' }],
  ['of an employee', { side: 'employee' }],
];
for (const [name, change] of untold)
  test(`a touchpoint ${name} has no mood`, () => {
    const { touchpoint } = readTouchpoint({ ...full, ...change }, 't');
    assert.ok(touchpoint);
    assert.equal(moodOf(touchpoint), undefined);
  });

test('a touchpoint that tells a mood has one', () => {
  const { touchpoint } = readTouchpoint(full, 't');
  assert.deepEqual(touchpoint && moodOf(touchpoint), { at: Date.parse(full.at), value: 0.5 });
});
