import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goOn } from './idle-work.js';
import { lastContactOf } from './last-contact.js';
import { TouchpointStore } from './store/touchpoint-store.js';

const now = Date.parse('2011-12-02T12:00:00Z');
const isToCome = (at: number) => at >= Date.parse('2011-12-03T00:00:00Z');
const record = (at: unknown, more: object = {}) => ({ at, title: 'x', channel: 'email', ...more });
const march = record('2011-03-01T10:00:00Z');

const contacts: [name: string, records: unknown[], expected: string | undefined][] = [
  ['the newest', [march, record('2011-04-01T10:00:00Z')], '2011-04-01T10:00:00.000Z'],
  [
    'the newest, whichever comes first in the list',
    [record('2011-04-01T10:00:00Z'), march],
    '2011-04-01T10:00:00.000Z',
  ],
  [
    'not one that stayed inside the firm',
    [march, record('2011-04-01T10:00:00Z', { direction: 'internal' })],
    '2011-03-01T10:00:00.000Z',
  ],
  [
    'not what an employee lived through',
    [march, record('2011-04-01T10:00:00Z', { side: 'employee' })],
    '2011-03-01T10:00:00.000Z',
  ],
  ['not one that is to come', [march, record('2011-12-24T10:00:00Z')], '2011-03-01T10:00:00.000Z'],
  [
    'one of today that a fast clock dates ahead',
    [march, record('2011-12-02T12:04:00Z')],
    '2011-12-02T12:04:00.000Z',
  ],
  ['not one of unknown date', [march, record('soon')], '2011-03-01T10:00:00.000Z'],
  [
    'not one whose place another one took',
    [record('2011-05-01T10:00:00Z', { id: 1 }), record('2011-02-01T10:00:00Z', { id: 1 })],
    '2011-02-01T10:00:00.000Z',
  ],
  ['none without a date', [record('soon'), record(undefined)], undefined],
  ['none where there is nothing', [], undefined],
];
for (const [name, records, expected] of contacts)
  // A list that is not in order yet is taken as it comes, with what will be replaced in it.
  for (const isSettled of name.includes('took') ? [true] : [true, false])
    test(`the last contact is ${name}, ${isSettled ? 'in order' : 'not yet in order'}`, () => {
      const store = new TouchpointStore(records, '');
      if (isSettled) goOn(store.settle());
      const contact = lastContactOf(store, now, isToCome);
      assert.equal(contact && new Date(contact.at).toISOString(), expected);
      assert.equal(contact?.channel, expected && 'email');
    });

test('of a long list that is not in order yet only the newest are looked at', () => {
  let reads = 0;
  const one = {
    title: 'x',
    direction: 'internal',
    get at() {
      reads += 1;
      return '2011-03-01T10:00:00Z';
    },
  };
  const store = new TouchpointStore(new Array(50_000).fill(one), '');
  assert.equal(lastContactOf(store, now, isToCome), undefined);
  assert.ok(reads > 0 && reads < 1000, `${reads}`);
});
