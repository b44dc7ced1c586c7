import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channels } from '@oxbow/model/channel';
import fc from 'fast-check';
import { goOn } from '../idle-work.js';
import { TouchpointStore } from './touchpoint-store.js';

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T10:00:00Z`;
const record = (title: string, at: unknown, more: object = {}) => ({ title, at, ...more });

function settled(list: readonly unknown[]): TouchpointStore {
  const store = new TouchpointStore(list, '');
  goOn(store.settle());
  goOn(store.check(0, store.length));
  return store;
}

/** The titles in the order of time, `|` before those of unknown date. */
function outline(store: TouchpointStore): string {
  const titles = Array.from(
    { length: store.size },
    (_, place) => store.read(store.numberAt(place))?.title,
  );
  if (store.dated < store.size) titles.splice(store.dated, 0, '|');
  return titles.join(' ');
}

/** Everything that a store tells, to compare two of them by. */
const told = (store: TouchpointStore) => ({
  outline: outline(store),
  counts: [...store.counts],
  total: store.total,
  invalid: store.invalid,
  replaced: store.replaced,
  dated: store.dated,
});

const throws = {
  get title(): string {
    throw new Error('host');
  },
};
const proxy = new Proxy(
  {},
  {
    get() {
      throw new Error('host');
    },
  },
);
const { proxy: revoked, revoke } = Proxy.revocable({ title: 'x' }, {});
revoke();

const tables: [
  name: string,
  list: readonly unknown[],
  expected: string,
  numbers?: { invalid?: number; replaced?: number; hidden?: number },
][] = [
  ['nothing', [], ''],
  ['oldest first', [record('a', day(1)), record('b', day(2)), record('c', day(3))], 'a b c'],
  ['newest first', [record('c', day(3)), record('b', day(2)), record('a', day(1))], 'a b c'],
  ['in no order', [record('b', day(2)), record('c', day(3)), record('a', day(1))], 'a b c'],
  [
    'by the moment, not by the words',
    [record('b', '2026-01-01T10:00:00+01:00'), record('a', '2026-01-01T10:30:00+02:00')],
    'a b',
  ],
  [
    'unknown dates last',
    [record('x', 'gestern'), record('b', day(2)), record('y', 1767225600), record('a', day(1))],
    'a b | y x',
    { invalid: 2, hidden: 0 },
  ],
  [
    'of one time by id',
    [
      record('b', day(1), { id: 'b' }),
      record('c', day(1), { id: 'c' }),
      record('a', day(1), { id: 'a' }),
    ],
    'a b c',
  ],
  [
    'of one time those without id last, the last of the list first',
    [record('y', day(1)), record('a', day(1), { id: 'a' }), record('x', day(1))],
    'a x y',
  ],
  [
    'an id that is a number is a text',
    [record('9', day(1), { id: 9 }), record('10', day(1), { id: '10' })],
    '10 9',
  ],
  [
    'the second of the same id takes the place',
    [record('a', day(1), { id: 1 }), record('b', day(2)), record('c', day(3), { id: 1 })],
    'b c',
    { replaced: 1 },
  ],
  [
    'also in a list that comes newest first',
    [record('c', day(3), { id: 1 }), record('b', day(2)), record('a', day(1), { id: 1 })],
    'a b',
    { replaced: 1 },
  ],
  [
    'a number and its text are one id',
    [record('a', day(1), { id: 1 }), record('b', day(1), { id: '1' })],
    'b',
    { replaced: 1 },
  ],
  [
    'an empty id is none',
    [record('a', day(1), { id: '' }), record('b', day(1), { id: '' })],
    'b a',
  ],
  [
    'what cannot be read takes no place',
    [record('a', day(1), { id: 1 }), { id: 1, at: day(2) }],
    'a',
    { invalid: 1 },
  ],
  [
    'what is wrong with one that another one replaced is forgotten',
    [record('a', 'gestern', { id: 1 }), record('b', day(1), { id: 1 })],
    'b',
    { replaced: 1 },
  ],
  [
    'records that are none',
    [null, 5, 'x', [], {}, { title: '' }, { title: {} }, record('a', day(1))],
    'a',
    { invalid: 7 },
  ],
  ['records that throw', [throws, proxy, revoked, record('a', day(1))], 'a', { invalid: 3 }],
  [
    'numbers that are no ids',
    [NaN, NaN, 2 ** 53, 2 ** 53].map((id, index) =>
      record(`${'dcba'[index]}`, day(4 - index), { id }),
    ),
    'a b c d',
  ],
  [
    'a title that is no number',
    [record(NaN as never, day(1)), record('a', day(2))],
    'a',
    { invalid: 1 },
  ],
  [
    'names of what every object has',
    [record('a', day(1), { id: '__proto__' }), record('b', day(1), { id: 'constructor' })],
    'a b',
  ],
];
for (const [name, list, expected, numbers = {}] of tables)
  test(`in the order of time: ${name}`, () => {
    const { invalid = 0, replaced = 0, hidden = invalid } = numbers;
    const store = settled(list);
    assert.equal(outline(store), expected);
    assert.deepEqual([store.invalid, store.replaced], [invalid, replaced]);
    assert.equal(store.total, store.size + replaced + hidden);
    for (let place = 0; place < store.size; place += 1)
      assert.equal(store.placeOf(store.numberAt(place)), place);
  });

test('places of what is not shown are none', () => {
  const store = settled([record('a', day(1), { id: 1 }), {}, record('b', day(1), { id: 1 })]);
  assert.deepEqual(
    [0, 1, 2, 7].map((number) => store.placeOf(number)),
    [-1, -1, 0, -1],
  );
  assert.deepEqual([store.find('1'), store.find('2')], [2, undefined]);
});

test('a long list of holes is not walked over, and each hole is counted', () => {
  const list: unknown[] = [];
  list[3_000_000_000] = record('far', day(2));
  list[5] = record('near', day(1));
  const store = settled(list);
  assert.equal(outline(store), 'near far');
  assert.deepEqual([store.total, store.invalid], [list.length, list.length - 2]);
});

test('holes of a list that is walked over are counted too', () => {
  const store = settled(Object.assign(new Array(1000), { 500: record('a', day(1)) }));
  assert.deepEqual([outline(store), store.total, store.invalid], ['a', 1000, 999]);
  assert.equal(store.faults.length, 20);
});

test('counts by channel, what another one replaced left out', () => {
  const store = settled([
    record('a', day(1), { channel: 'fax', id: 1 }),
    record('b', day(1), { channel: 'email', id: 1 }),
    record('c', day(1), { channel: 'email' }),
    record('d', day(1), { channel: 'kiosk' }),
    { channel: 'email' },
  ]);
  const counts = Object.fromEntries(
    channels.map((channel, index) => [channel, store.counts[index]]),
  );
  assert.deepEqual([counts['email'], counts['fax'], counts['other']], [2, 0, 1]);
  assert.equal(
    store.counts.reduce((sum, count) => sum + count),
    store.size,
  );
});

const insertions: [name: string, list: unknown[], added: unknown[], expected: string][] = [
  ['at the end', [record('a', day(1))], [record('b', day(2))], 'a b'],
  ['at the beginning', [record('b', day(2))], [record('a', day(1))], 'a b'],
  ['between', [record('a', day(1)), record('c', day(3))], [record('b', day(2))], 'a b c'],
  ['into nothing', [], [record('b', day(2)), record('a', day(1))], 'a b'],
  ['of unknown date', [record('a', day(1))], [record('x', '?'), record('b', day(2))], 'a b | x'],
  [
    'in place of one, elsewhere',
    [record('a', day(1), { id: 1 }), record('b', day(2))],
    [record('c', day(3), { id: 1 })],
    'b c',
  ],
  [
    'in place of one of unknown date',
    [record('x', '?', { id: 1 }), record('b', day(2))],
    [record('a', day(1), { id: 1 })],
    'a b',
  ],
  [
    'twice the same',
    [record('a', day(1))],
    [record('b', day(2), { id: 1 }), record('c', day(3), { id: 1 })],
    'a c',
  ],
  ['nothing that can be read', [record('a', day(1))], [null, {}, throws], 'a'],
];
for (const [name, list, added, expected] of insertions)
  test(`inserts ${name}`, () => {
    const store = settled(list);
    store.insert(store.add(added, 'added').map(({ number }) => number));
    assert.equal(outline(store), expected);
    for (let place = 0; place < store.size; place += 1)
      assert.equal(store.placeOf(store.numberAt(place)), place);
  });

test('what was added is not there before it is inserted, but what it replaces goes with it', () => {
  const store = settled([record('a', day(1), { id: 1 }), record('b', day(2))]);
  const [added] = store.add([record('c', day(3), { id: 1 })], 'added');
  assert.deepEqual(added, { number: 2, former: 0 });
  assert.equal(store.isGone(0), true);
  store.insert([2]);
  assert.equal(outline(store), 'b c');
  assert.deepEqual(store.inserted, [1, 2]);
});

test('the first of two that come together was never there', () => {
  const store = settled([record('a', day(1), { id: 1 })]);
  const added = store.add(
    [
      record('b', day(2), { id: 2 }),
      record('c', day(2), { id: 2 }),
      record('d', day(2), { id: 1 }),
    ],
    'added',
  );
  assert.deepEqual(added, [
    { number: 2, former: undefined },
    { number: 3, former: 0 },
  ]);
});

const faults: [name: string, path: string, value: unknown, at: string][] = [
  ['the data itself', '', record('a', 'gestern'), '[0].at'],
  ['a page', 'touchpoints', record('a', 'gestern'), 'touchpoints[0].at'],
  ['a page, without a title', 'touchpoints', {}, 'touchpoints[0].title'],
];
for (const [name, path, value, at] of faults)
  test(`says where a fault is: ${name}`, () => {
    const store = new TouchpointStore([value], path);
    goOn(store.settle());
    goOn(store.check(0, 1));
    assert.deepEqual(
      store.faults.map((fault) => fault.path),
      [at],
    );
  });

test('a fault is counted once, however often its record is read', () => {
  const store = settled([record('a', 'gestern'), record('b', day(1), { amount: 5 })]);
  for (let turn = 0; turn < 3; turn += 1) {
    goOn(store.check(0, store.length));
    store.read(0);
  }
  assert.deepEqual([store.invalid, store.faults.length], [2, 2]);
});

for (const [name, list, expected] of [
  ['newest first', [record('c', day(3)), record('b', day(2)), record('a', day(1))], 'a b c'],
  ['oldest first', [record('a', day(1)), record('b', day(2)), record('c', day(3))], 'a b c'],
  [
    'newest first after some of unknown date',
    [record('x', '?'), record('b', day(2)), record('a', day(1))],
    'a b x',
  ],
] as const)
  test(`before it is in order a list stands as it comes: ${name}`, () => {
    const store = new TouchpointStore(list, '');
    assert.equal(outline(store), expected);
    assert.deepEqual([store.isSettled, store.hasTouchpoints()], [false, true]);
    for (let place = 0; place < store.size; place += 1)
      assert.equal(store.placeOf(store.numberAt(place)), place);
  });

const anyRecord = fc.record(
  {
    title: fc.constantFrom('a', 'b', 'c', '', 7),
    at: fc.constantFrom(day(1), day(2), day(3), 'gestern', undefined),
    id: fc.constantFrom(1, 2, '2', 'x', '', undefined),
    channel: fc.constantFrom('email', 'fax', 'kiosk', undefined),
    amount: fc.constantFrom(undefined, 5),
  },
  { requiredKeys: ['title'] },
);

test('put into order in steps, and read meanwhile, it is what it is at once', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 400 }), fc.nat(399), (list, number) => {
      const store = new TouchpointStore(list, '');
      for (const _ of store.settle()) {
        store.read(number % Math.max(1, list.length));
        if (store.size > 0) store.numberAt(store.size - 1);
      }
      goOn(store.check(0, store.length));
      assert.deepEqual(told(store), told(settled(list)));
    }),
    { numRuns: 200 },
  );
});

test('in order, it is the list sorted by time and id, the last of each id', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 60 }), (list) => {
      const store = settled(list);
      const latest = new Map<unknown, number>();
      for (const [number, { id, title }] of list.entries())
        if (title !== '')
          latest.set(id === undefined || id === '' ? Symbol('none') : `${id}`, number);
      const key = (number: number) => {
        const { at, id } = list[number] ?? {};
        const hasId = id !== undefined && id !== '';
        const time = at === undefined || at === 'gestern' ? '9' : at;
        // Those without an id last, the later record first.
        return `${time} ${hasId ? `0 ${id}` : `1 ${String(9000 - number)}`}`;
      };
      const expected = [...latest.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
      const found = Array.from({ length: store.size }, (_, place) => store.numberAt(place));
      assert.deepEqual(found, expected);
    }),
    { numRuns: 500 },
  );
});

test('a page of very many is taken', () => {
  const store = settled([record('a', day(1))]);
  const many = Array.from({ length: 150_000 }, (_, index) => ({
    title: 'b',
    at: new Date(index * 1000).toISOString(),
  }));
  store.insert(store.add(many, 'added').map(({ number }) => number));
  store.insert(store.add(many, 'added').map(({ number }) => number));
  assert.equal(store.size, 300_001);
});
