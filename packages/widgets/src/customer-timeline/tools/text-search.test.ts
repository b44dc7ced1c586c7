import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { TextSearch } from './text-search.js';
import type { Shown } from './timeline-tools.js';

/** A timeline that shows some of its records. */
function shownOf(
  records: readonly unknown[],
  numbers: readonly number[] = [...records.keys()],
  order: Shown['order'] = 'newest',
): Shown {
  return {
    length: numbers.length,
    source: records,
    order,
    numberAt: (position) => numbers[position] ?? 0,
    recordAt: (position) => records[numbers[position] ?? 0],
  };
}

const titles = ['Broken cup', 'Order', 'Cup of tea', 'Call', 'cups, broken'];
const records = titles.map((title) => ({ title }));
const whole = () => false;

function searched(words: string, shown = shownOf(records)): TextSearch {
  const search = new TextSearch(() => shown);
  search.words = words;
  assert.equal(search.run(whole), true);
  return search;
}

/** All places in the order they are gone to, with what is said of each. */
function walk(search: TextSearch, step: 1 | -1, steps: number, from?: number): string {
  return Array.from({ length: steps }, () => {
    const position = search.go(step, from);
    return position === undefined ? '-' : `${position}=${search.ordinal}/${search.count}`;
  }).join(' ');
}

const walks: [words: string, order: Shown['order'], step: 1 | -1, from: number, walk: string][] = [
  ['cup', 'newest', 1, 0, '0=1/3 2=2/3 4=3/3 0=1/3'],
  ['cup', 'oldest', 1, 0, '0=1/3 2=2/3 4=3/3 0=1/3'],
  ['cup', 'newest', 1, 1, '2=2/3 4=3/3 0=1/3 2=2/3'],
  ['cup', 'oldest', 1, 1, '2=2/3 4=3/3 0=1/3 2=2/3'],
  ['cup', 'newest', -1, 1, '0=1/3 4=3/3 2=2/3 0=1/3'],
  ['cup', 'oldest', -1, 1, '0=1/3 4=3/3 2=2/3 0=1/3'],
  ['broken CUP', 'newest', 1, 1, '4=2/2 0=1/2 4=2/2 0=1/2'],
  ['order', 'newest', 1, 3, '1=1/1 1=1/1 1=1/1 1=1/1'],
  ['order', 'oldest', -1, 0, '1=1/1 1=1/1 1=1/1 1=1/1'],
  ['saucer', 'newest', 1, 0, '- - - -'],
];
for (const [words, order, step, from, expected] of walks)
  test(`${words}, ${order} first, by ${step} from ${from}`, () => {
    const search = searched(words, shownOf(records, undefined, order));
    assert.equal(walk(search, step, 4, from), expected);
  });

test('the newest are looked at first, and matches are told as they come', () => {
  for (const order of ['newest', 'oldest'] as const) {
    const many = Array.from({ length: 1000 }, (_, index) => ({ title: `cup ${index}` }));
    const search = new TextSearch(() => shownOf(many, undefined, order));
    search.words = 'cup';
    assert.equal(
      search.run(() => true),
      false,
    );
    assert.ok(search.count > 0 && search.count < 1000);
    assert.ok(search.isMatch(order === 'newest' ? 0 : 999));
    assert.ok(!search.isMatch(order === 'newest' ? 999 : 0));
    while (!search.isDone) search.run(() => true);
    assert.equal(search.count, 1000);
  }
});

test('new words begin anew, the same words in another way do not', () => {
  const search = searched('cup');
  search.go(1);
  search.words = ' CUP ';
  assert.equal(search.isDone, true);
  assert.equal(search.current, 0);
  search.words = 'order';
  assert.equal(search.isDone, false);
  assert.equal(search.count, 0);
  assert.equal(search.current, undefined);
  search.words = '';
  assert.equal(search.isOn, false);
  assert.equal(search.isDone, true);
  assert.equal(search.isMatch(0), false);
});

test('another filter or order keeps the current match and reads nothing twice', () => {
  let read = 0;
  const counted = titles.map((title) => ({
    get title() {
      read += 1;
      return title;
    },
  }));
  let shown = shownOf(counted);
  const search = new TextSearch(() => shown);
  search.words = 'cup';
  search.run(whole);
  search.go(1);
  search.go(1);
  const before = read;
  shown = shownOf(counted, [4, 3, 2], 'oldest');
  search.restart();
  search.run(whole);
  assert.deepEqual([search.current, search.ordinal, search.count], [2, 2, 2]);
  assert.equal(read, before);
  shown = shownOf(counted, [0, 1]);
  search.restart();
  search.run(whole);
  assert.deepEqual([search.current, search.ordinal, search.count], [undefined, 0, 1]);
});

test('what is masked is not found, and who served is not looked at', () => {
  const hidden = { title: 'Call', team: 'Gifts', masked: ['team'] };
  const secret = { title: 'Gifts', confidential: true };
  const served = Object.defineProperty({ title: 'x' }, 'agent', {
    get: () => assert.fail('the agent was read'),
  });
  assert.equal(searched('gifts', shownOf([hidden, secret, served])).count, 0);
});

for (const [words, isInDetails] of [
  ['cup', false],
  ['cup wrap', true],
  ['wrap', true],
  ['gifts', false],
] as const)
  test(`${words} ${isInDetails ? 'stands' : 'does not stand'} in details alone`, () => {
    const record = { title: 'A cup', detail: 'Cup and wrap', team: 'Gifts' };
    assert.equal(searched(words, shownOf([record])).isInDetails(0), isInDetails);
  });

test('details that are confidential hold nothing', () => {
  const record = { title: 'A cup', detail: 'wrap', confidential: true, team: 'wrap' };
  assert.equal(searched('wrap', shownOf([record])).isInDetails(0), false);
});

const words = fc.constantFrom('cup', 'order', 'cup order', 'x');
const some = fc.array(fc.constantFrom('Cup', 'Order', 'Cup, order', 'x', ''), { maxLength: 300 });

test('in whatever slices, all that hold the words are found, in the order shown', () => {
  fc.assert(
    fc.property(
      some,
      words,
      fc.boolean(),
      fc.constantFrom('newest', 'oldest'),
      (list, sought, odd, order) => {
        const all = list.map((title) => ({ title }));
        const numbers = [...all.keys()].filter((number) => !odd || number % 2 === 1);
        const shown = shownOf(all, numbers, order);
        const search = new TextSearch(() => shown);
        search.words = sought;
        while (!search.run(() => true));
        const expected = [...numbers.keys()].filter((position) =>
          sought.split(' ').every((word) => list[numbers[position]!]!.toLowerCase().includes(word)),
        );
        const found = expected.map(() => search.go(1));
        assert.deepEqual(found, expected);
        assert.equal(search.count, expected.length);
      },
    ),
  );
});

test('in other data the numbers are those of other records', () => {
  let shown = shownOf(records);
  const search = new TextSearch(() => shown);
  search.words = 'cup';
  search.run(whole);
  assert.equal(search.count, 3);
  shown = shownOf([{ title: 'x' }, ...records]);
  search.restart();
  search.run(whole);
  assert.equal(search.count, 3);
  assert.deepEqual(
    [0, 1, 2, 3].map((number) => search.isMatch(number)),
    [false, true, false, true],
  );
});
