import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWordname, Wordname } from './wordname.js';

const first = { id: 'first', title: { en: 'First', de: 'Erstes' } };
const second = { id: 'second', title: 'Second' };
const wordname: Wordname = { id: 'one', title: 'A wordname', items: [first, second] };

test('a wordname is read whole', () => {
  assert.deepEqual(Wordname.parse(wordname), wordname);
  assert.deepEqual(readWordname(wordname), { wordname, faults: [], total: 2, invalid: 0 });
});

const refused: [string, object][] = [
  ['an unknown key', { colour: 'red' }],
  ['an unknown key of an item', { items: [{ ...first, colour: 'red' }] }],
  ['no id', { id: undefined }],
  ['an empty title', { title: '' }],
  ['two items with one id', { items: [first, first] }],
  [
    '101 items',
    { items: Array.from({ length: 101 }, (_, index) => ({ ...first, id: `${index}` })) },
  ],
];
for (const [name, change] of refused) {
  test(`the wire refuses ${name}`, () =>
    assert.equal(Wordname.safeParse({ ...wordname, ...change }).success, false));
}

const thrower = new Proxy(first, {
  get: () => {
    throw new Error('no');
  },
});
const kept: [string, object, items: string[], paths: string[]][] = [
  ['all but a key it does not know', { colour: 'red' }, ['first', 'second'], []],
  ['all but an item that is a text', { items: ['First', second] }, ['second'], ['items[0]']],
  [
    'all but an item without title',
    { items: [{ id: 'x' }, second] },
    ['second'],
    ['items[0].title'],
  ],
  ['the first of two with one id', { items: [first, first] }, ['first'], ['items[1].id']],
  ['all but an item that throws', { items: [thrower, second] }, ['second'], ['items[0]']],
];
for (const [name, change, items, paths] of kept) {
  test(`readWordname keeps ${name}`, () => {
    const result = readWordname({ ...wordname, ...change });
    assert.deepEqual(
      result.wordname?.items.map(({ id }) => id),
      items,
    );
    assert.deepEqual(
      result.faults.map(({ path }) => path),
      paths,
    );
    assert.equal(result.total - result.invalid, items.length);
  });
}

const unusable: [string, unknown, paths: string[]][] = [
  ['null', null, ['']],
  ['a list', [first], ['']],
  ['no title', { ...wordname, title: undefined }, ['title']],
  ['no items', { ...wordname, items: undefined }, ['items']],
  ['a proxy that throws', thrower, ['']],
];
for (const [name, value, paths] of unusable) {
  test(`readWordname finds ${name} unusable`, () => {
    const result = readWordname(value);
    assert.equal(result.wordname, undefined);
    assert.deepEqual(
      result.faults.map(({ path }) => path),
      paths,
    );
    assert.deepEqual([result.total, result.invalid], [1, 1]);
  });
}
