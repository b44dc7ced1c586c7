import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InboxChange, InboxItem, InboxPage } from './inbox-item.js';

const item: InboxItem = {
  id: '0198c0de-0000-7000-8000-000000000001',
  reference: '7K2Q-M3XD',
  revision: 3,
  status: 'assigned',
  team: 'service',
  assignee: 'Shift lead',
  customer: '15544',
  at: '2026-11-21T10:00:00Z',
  response: {
    id: '0198c0de-0000-7000-8000-000000000001',
    prompt: 'after-order',
    version: 2,
    answers: [{ type: 'nps', question: 'recommend', value: 3 }],
    at: '2026-11-21T10:00:00Z',
    language: 'en',
    channel: 'website',
  },
  replies: [
    {
      id: '0198c0de-0000-7000-8000-000000000002',
      at: '2026-11-21T11:00:00Z',
      from: 'firm',
      text: 'We are sorry.',
    },
  ],
};

test('an item is read whole', () => {
  assert.deepEqual(InboxItem.parse(item), item);
  assert.deepEqual(InboxPage.parse({ items: [item], before: null }).items, [item]);
});

const refused: [string, object][] = [
  ['a revision of 0', { revision: 0 }],
  ['an unknown status', { status: 'done' }],
  ['an unknown suspicion', { suspect: 'score' }],
  ['an empty team', { team: '' }],
  ['a resolution of 5,001 characters', { resolution: 'a'.repeat(5001) }],
  ['how long somebody took', { duration: 60 }],
];
for (const [name, change] of refused) {
  test(`InboxItem refuses ${name}`, () =>
    assert.equal(InboxItem.safeParse({ ...item, ...change }).success, false));
}

for (const [name, change, taken] of [
  ['a status', { status: 'resolved' }, true],
  ['nobody any more', { assignee: null }, true],
  ['nothing', {}, false],
  ['nothing, said at length', { status: undefined }, false],
  ['no status', { status: null }, false],
  ['another customer', { customer: '1' }, false],
] as const) {
  test(`InboxChange ${taken ? 'takes' : 'refuses'} ${name}`, () =>
    assert.equal(InboxChange.safeParse(change).success, taken));
}
