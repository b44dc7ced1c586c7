import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FirmReply, GiverReply, mostReplyCharacters, Reply } from './reply.js';

const reply: Reply = {
  id: '0198c0de-0000-7000-8000-000000000002',
  at: '2026-11-22T10:00:00Z',
  from: 'firm',
  text: 'Thank you. The next parcel leaves today.',
  by: 'Service',
};

test('a reply is read whole', () => assert.deepEqual(Reply.parse(reply), reply));

const refused: [string, object][] = [
  ['an id that is no UUID', { id: '1' }],
  ['an empty text', { text: '' }],
  ['5,001 characters', { text: 'a'.repeat(mostReplyCharacters + 1) }],
  ['a third party', { from: 'machine' }],
  ['a person of the firm', { agent: 'M. Ito' }],
  ['a time without an offset', { at: '2026-11-22T10:00:00' }],
];
for (const [name, change] of refused) {
  test(`Reply refuses ${name}`, () =>
    assert.equal(Reply.safeParse({ ...reply, ...change }).success, false));
}

for (const [name, schema, value, taken] of [
  ['the firm names its team', FirmReply, { id: reply.id, text: 'Yes.', by: 'Service' }, true],
  ['the firm does not say when', FirmReply, { id: reply.id, text: 'Yes.', at: reply.at }, false],
  ['the giver only writes', GiverReply, { id: reply.id, text: 'No.' }, true],
  ['the giver is no team', GiverReply, { id: reply.id, text: 'No.', by: 'Service' }, false],
  ['nobody says that they are the other', FirmReply, { ...reply, from: 'giver' }, false],
] as const) {
  test(`a reply as it is sent: ${name}`, () =>
    assert.equal(schema.safeParse(value).success, taken));
}
