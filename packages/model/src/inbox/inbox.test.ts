import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InboxItem } from '../inbox-item/inbox-item.js';
import type { Reply } from '../reply/reply.js';
import { InboxFigures, readInbox, standOf } from './inbox.js';

const id = (number: number) => `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;

function itemOf(number: number, change: Partial<InboxItem> = {}): InboxItem {
  const at = '2026-11-21T10:00:00Z';
  const answers = [{ type: 'nps' as const, question: 'recommend', value: 3 }];
  const [version, language, channel] = [1, 'en', 'website' as const];
  const response = {
    id: id(number),
    prompt: 'after-order',
    version,
    answers,
    at,
    language,
    channel,
  };
  const reference = `REF-${number}`;
  return {
    id: id(number),
    reference,
    revision: 1,
    status: 'open',
    at,
    response,
    replies: [],
    ...change,
  };
}

const reply = (from: Reply['from']): Reply => ({
  id: id(99),
  at: '2026-11-21T11:00:00Z',
  from,
  text: 'We are sorry.',
});

const figures: InboxFigures = {
  days: 30,
  waiting: 14,
  oldest: '2026-11-18T09:00:00Z',
  teams: [{ team: 'Cards', received: 40, answered: 36, rate: 0.9, median: 5, ninetieth: 40 }],
  destinations: ['Cards', 'Home'],
};

test('an inbox is read whole', () => {
  const items = [itemOf(1), itemOf(2)];
  const prompt = {
    id: 'after-order',
    version: 1,
    questions: [{ type: 'nps', id: 'recommend', subject: 'Hollin & Wren' }],
  };
  const { inbox, ...counts } = readInbox({ items, before: 'c', figures, prompts: [prompt] });
  assert.deepEqual(inbox?.items, items);
  assert.deepEqual(inbox.figures, figures);
  assert.equal(inbox.before, 'c');
  assert.deepEqual(
    inbox.prompts.map(({ id: one }) => one),
    ['after-order'],
  );
  assert.deepEqual(counts, { faults: [], total: 2, invalid: 0 });
});

const thrower = new Proxy(itemOf(3), {
  get: () => {
    throw new Error('no');
  },
});
const enps = { type: 'enps' as const, question: 'employer', value: 2 };
const employees = itemOf(4, { response: { ...itemOf(4).response, answers: [enps] } });
const kept: [string, object, items: number[], paths: string[]][] = [
  ['all but a key it does not know', { colour: 'red' }, [1, 2], []],
  ['all but an item that is a text', { items: ['first', itemOf(2)] }, [2], ['items[0]']],
  ['all but an item without a response', { items: [{ id: id(1) }, itemOf(2)] }, [2], []],
  ['the first of two with one id', { items: [itemOf(1), itemOf(1)] }, [1], ['items[1].id']],
  ['all but an item that throws', { items: [thrower, itemOf(2)] }, [2], ['items[0]']],
  ['all but an employee’s response', { items: [employees, itemOf(2)] }, [2], ['items[0]']],
  ['all where the cursor is none', { before: 7 }, [1, 2], ['before']],
  ['all where the figures are none', { figures: { days: 'many' } }, [1, 2], []],
  ['all where a prompt is none', { prompts: ['after-order', null] }, [1, 2], []],
];
for (const [name, change, items, paths] of kept) {
  test(`readInbox keeps ${name}`, () => {
    const result = readInbox({ items: [itemOf(1), itemOf(2)], ...change });
    assert.deepEqual(
      result.inbox?.items.map((item) => item.id),
      items.map(id),
    );
    const found = result.faults.map(({ path }) => path);
    for (const path of paths) assert.ok(found.includes(path), found.join());
    assert.equal(result.total - result.invalid, items.length);
  });
}

for (const [name, value] of [
  ['null', null],
  ['a text', 'inbox'],
  ['no items', { before: null }],
  ['a proxy that throws', thrower],
] as const) {
  test(`readInbox finds ${name} unusable`, () => {
    const result = readInbox(value);
    assert.equal(result.inbox, undefined);
    assert.deepEqual([result.faults.length > 0, result.total, result.invalid], [true, 1, 1]);
  });
}

const stands: [string, Partial<InboxItem>, ReturnType<typeof standOf>][] = [
  ['new', {}, 'waiting'],
  ['taken up', { status: 'assigned', assignee: 'Shift lead' }, 'waiting'],
  ['answered', { replies: [reply('firm')] }, 'answered'],
  ['answered, and the giver wrote back', { replies: [reply('firm'), reply('giver')] }, 'waiting'],
  ['done without a word', { status: 'resolved' }, 'answered'],
  [
    'done though the giver wrote last',
    { status: 'resolved', replies: [reply('giver')] },
    'answered',
  ],
  ['changed', { change: 'Cups travel in trays.' }, 'changed'],
  ['changed and done', { status: 'resolved', change: 'Trays.' }, 'changed'],
  ['changed, and the giver wrote back', { change: 'Trays.', replies: [reply('giver')] }, 'waiting'],
];
for (const [name, change, stand] of stands) {
  test(`an item that is ${name} is ${stand}`, () =>
    assert.equal(standOf(itemOf(1, change)), stand));
}

test('figures hold nothing of a person', () => {
  const read = InboxFigures.parse({
    ...figures,
    teams: [{ ...figures.teams[0], assignee: 'Emma', persons: 3 }],
  });
  assert.deepEqual(read, figures);
});
