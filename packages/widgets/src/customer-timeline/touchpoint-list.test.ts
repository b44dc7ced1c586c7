import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { TouchpointBatch } from './touchpoint-batch.js';
import { TouchpointList } from './touchpoint-list.js';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString();
const record = (id: unknown, minute: number, title = `${id}`) => ({ id, at: at(minute), title });

function listOf(...lists: unknown[][]): TouchpointList {
  const list = new TouchpointList();
  for (const records of lists) {
    const batch = new TouchpointBatch(records, '');
    list.count(batch);
    list.add(batch.entries);
  }
  return list;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

const titles = (list: TouchpointList) =>
  list.entries.map((entry) => entry.batch.read(entry)?.title);

const merges = [
  ['a newer one goes first', [[record('a', 1)], [record('b', 2)]], ['b', 'a']],
  [
    'one that comes late goes where it belongs',
    [[record('a', 1), record('c', 3)], [record('b', 2)]],
    ['c', 'b', 'a'],
  ],
  [
    'the same id replaces',
    [[record('a', 1), record('b', 2)], [record('a', 1, 'a again')]],
    ['b', 'a again'],
  ],
  [
    'a replacement may move',
    [[record('a', 1), record('b', 2)], [record('a', 3, 'a moved')]],
    ['a moved', 'b'],
  ],
  ['a number and its text are the same id', [[record(1, 1)], [record('1', 2, 'one')]], ['one']],
  [
    'two of one id in one list are both shown',
    [[record('a', 1), record('a', 2, 'twin')]],
    ['twin', 'a'],
  ],
  [
    'one takes the place of both',
    [[record('a', 1), record('a', 2)], [record('a', 3, 'one')]],
    ['one'],
  ],
  [
    'those without an id replace nothing',
    [[record(undefined, 1, 'x')], [record(undefined, 1, 'y')]],
    ['y', 'x'],
  ],
  [
    'ids that are names of Object',
    [[record('__proto__', 1), record('constructor', 2)], [record('__proto__', 3, 'p')]],
    ['p', 'constructor'],
  ],
  [
    'what is no touchpoint is left out',
    [[5, null, 'x', [], {}, { title: '' }, record('a', 1)]],
    ['a'],
  ],
] as const;
for (const [name, lists, expected] of merges)
  test(`merging: ${name}`, () => {
    assert.deepEqual(titles(listOf(...lists.map((list) => [...list]))), expected);
  });

test('what gave way to live changes is let go', async () => {
  const list = listOf([record('a', 1)]);
  const changes: WeakRef<TouchpointBatch>[] = [];
  for (let minute = 2; minute < 12; minute += 1) {
    const change = new TouchpointBatch([record('a', minute)], 'added');
    list.count(change);
    list.add(change.entries);
    changes.push(new WeakRef(change));
  }
  // A reference that was just made holds until the next task.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  assert.deepEqual(titles(list), ['a']);
  assert.equal(changes.filter((change) => change.deref()).length, 1);
});

test('keys are unique and the same again for the same data', () => {
  const records = [record('a', 1), record('a', 2), record(undefined, 3), record(undefined, 3)];
  const keys = listOf(records).entries.map(({ key }) => key);
  assert.equal(new Set(keys).size, 4);
  assert.deepEqual(
    listOf(records).entries.map(({ key }) => key),
    keys,
  );
});

test('a touchpoint keeps its key when it is replaced', () => {
  const [before] = listOf([record('a', 1)]).entries;
  const [after] = listOf([record('a', 1)], [record('a', 2)]).entries;
  assert.equal(after?.key, before?.key);
});

test('a broken record that is sent again whole is no longer counted', () => {
  const broken = { id: 'a', at: 'gestern', title: 'a' };
  assert.equal(listOf([broken]).invalid, 1);
  assert.equal(listOf([broken], [record('a', 1)]).invalid, 0);
});

const throwing = {
  get title(): string {
    throw new Error('host');
  },
};
const throwingLater = {
  title: 'x',
  get detail(): string {
    throw new Error('host');
  },
};
const batches = [
  ['nothing wrong', [record('a', 1)], 0, []],
  ['an unreadable time', [{ title: 'x', at: '2026-03-29T02:30:00' }], 1, ['l[0].at']],
  ['no object', [5], 1, ['l[0]']],
  ['a hole', [, record('a', 1)], 1, ['l[0]']],
  ['a getter that throws at once', [throwing], 1, ['l[0]']],
  ['a getter that throws later', [{ ...record('a', 1) }, throwingLater], 1, ['l[1]']],
  ['two faults of one record', [{ title: 'x', at: 1, amount: 2 }], 1, ['l[0].at', 'l[0].amount']],
] as const;
for (const [name, records, invalid, paths] of batches)
  test(`a list is checked: ${name}`, () => {
    const batch = new TouchpointBatch(records, 'l');
    assert.equal(batch.checked, true);
    assert.equal(batch.invalid, invalid);
    assert.deepEqual(
      batch.faults.map(({ path }) => path),
      paths,
    );
  });

test('a long list is ordered at once and checked bit by bit, each record counted once', () => {
  const records = Array.from({ length: 2000 }, (_, index) =>
    index % 100 === 0 ? { title: 'x', at: 'gestern' } : record(index, index),
  );
  const batch = new TouchpointBatch(records, '');
  assert.deepEqual([batch.checked, batch.invalid], [false, 0]);
  for (const entry of batch.entries.slice(0, 150)) batch.read(entry);
  assert.equal(batch.invalid, 2);
  let slices = 0;
  while (!batch.checked) {
    batch.check(() => true);
    slices += 1;
  }
  assert.ok(slices > 10, `${slices} slices`);
  assert.equal(batch.invalid, 20);
  assert.ok(batch.faults.length <= 20);
});

test('holes are counted, not walked for ever', () => {
  assert.equal(new TouchpointBatch(new Array(1_000_000), '').invalid, 1_000_000);
  const longest: unknown[] = new Array(4_294_967_295);
  longest[7] = record('a', 1);
  const batch = new TouchpointBatch(longest, '');
  assert.deepEqual([batch.entries.length, batch.invalid], [1, 4_294_967_294]);
});

test('the host’s list is neither changed nor kept from being frozen', () => {
  const records = Object.freeze([Object.freeze(record('a', 1)), Object.freeze(record('b', 2))]);
  assert.deepEqual(titles(listOf([...records])), ['b', 'a']);
  new TouchpointBatch(records, '');
  assert.deepEqual(Object.keys(records[0] ?? {}), ['id', 'at', 'title']);
});
