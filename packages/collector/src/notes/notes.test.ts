import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { SecretError } from '../employees/key-ring.js';
import { send } from '../testing/api.js';
import { readDump } from '../testing/dump.js';
import { askNotes, makeNote, outcomeOf, readNotes } from '../testing/notes.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { Notes } from './notes.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.stop();
});

const marks = ['WriterMark', 'RecipientMark', 'TextMark', 'OccasionMark', 'NameMark', 'TeamMark'];
const [writer = '', recipient = '', text = '', about = '', name = '', team = ''] = marks;
const give = async (from: string, change: object, claims = {}) => {
  const body = makeNote(change);
  assert.equal(outcomeOf(await askNotes(collector, from, 'POST', '', { body, claims })), '201');
  return body;
};
const ofShop = async () =>
  (await readDump(collector.everything)).filter(({ columns }) =>
    [collector.shop.key, undefined].includes(columns['site'] as string | undefined),
  );

test('a full dump says neither who wrote to whom, nor what, nor how much, nor which team reads it', async () => {
  const short = await give(writer, { to: recipient, text: 'x' });
  const long = await give(writer, { to: recipient, text: text.repeat(200), about }, { name });
  const claims = { teams: [team] };
  const shared = { body: { audience: 'team' }, claims };
  for (const { id } of [short, long])
    assert.equal((await askNotes(collector, recipient, 'PATCH', `/${id}`, shared)).status, 200);
  const dump = await ofShop();
  // It could be found if it stood there.
  assert.ok(dump.some((row) => row.text.includes(short.id)));
  for (const mark of marks)
    assert.ok(!dump.some((row) => row.text.includes(mark) || row.text.includes('thanks')), mark);
  const sizes = dump.flatMap(({ columns }) => {
    const { seal } = columns;
    return seal instanceof Buffer && columns['recipient'] ? [seal.length] : [];
  });
  assert.deepEqual(new Set(sizes).size, 1, sizes.join());
  assert.equal((await readNotes(collector, recipient, claims)).length, 2);
});

test('of a deleted note id and time are left', async () => {
  const { id } = await give('otto', { to: 'emma' });
  const stored = async () =>
    (await ofShop()).find(({ table, columns }) => table === 'oxbow.note' && columns['id'] === id);
  assert.ok((await stored())?.columns['seal']);
  await askNotes(collector, 'emma', 'DELETE', `/${id}`);
  const { site, at, ...left } = (await stored())?.columns ?? {};
  assert.ok(site && at);
  assert.deepEqual(left, { id, writer: null, recipient: null, seal: null });
});

test('whoever is erased is gone as recipient and as writer, and nobody else is', async () => {
  for (const [from, to] of [
    ['gone', 'ida'],
    ['ida', 'gone'],
    ['otto', 'ida'],
  ] as const)
    await give(from, { to });
  const claims = { customers: ['gone'] };
  assert.equal((await send(collector, 'DELETE', '/v1/customers/gone', { claims })).status, 204);
  assert.deepEqual(await readNotes(collector, 'gone'), []);
  const left = await readNotes(collector, 'ida');
  assert.deepEqual(
    left.map(({ from }) => from.id),
    ['otto'],
  );
});

for (const [who, sub, count] of [
  ['the person', 'exported', 2],
  ['somebody else who may export them', 'crm', 0],
] as const) {
  test(`an export that ${who} asks for holds ${count} notes`, async () => {
    const to = `exported`;
    const claims = { sub, customers: [to] };
    if (count > 0) for (let note = 0; note < count; note += 1) await give('otto', { to });
    // What was shared with their team is not theirs.
    const other = await give('otto', { to: 'lena' });
    await askNotes(collector, 'lena', 'PATCH', `/${other.id}`, { body: { audience: 'team' } });
    const answer = await send(collector, 'GET', `/v1/customers/${to}`, { claims });
    const { records } = (await answer.json()) as {
      records: { kind: string; record: { own: boolean } }[];
    };
    const notes = records.filter(({ kind }) => kind === 'note');
    assert.deepEqual(
      notes.map(({ record }) => record.own),
      Array.from({ length: count }, () => true),
    );
  });
}

test('with another secret nothing is given, read or erased, and nothing is lost', async () => {
  const { id } = await give('otto', { to: 'kept' });
  const site = collector.shop.key;
  const reader = { subject: 'kept', teams: new Set<string>() };
  for (const secret of [randomBytes(32), undefined]) {
    const notes = new Notes(collector.database, secret);
    const attempts = [
      () => notes.give(site, { id: 'otto' }, makeNote(), Date.now()),
      () => notes.list(site, reader, 10),
      () => notes.share(site, reader, id, 'person'),
      () => notes.remove(site, 'kept', id),
      () => notes.erase(site, 'kept'),
    ];
    for (const attempt of attempts) await assert.rejects(attempt(), SecretError);
  }
  const again = new Notes(collector.database, collector.secret);
  assert.deepEqual(
    (await again.list(site, reader, 10)).notes.map((note) => note.id),
    [id],
  );
});

test('where the secret is lost the notes are too; without them a person can be erased and notes are given again', async () => {
  const { database, everything, shop } = collector;
  const site = shop.key;
  await give('otto', { to: 'emma' });
  const erase = () => new Notes(database, randomBytes(32)).erase(site, 'emma');
  await assert.rejects(erase(), SecretError);
  // As docs/collector.md says, for this site alone.
  const empty = async () => {
    for (const table of ['note', 'note_key'])
      await everything.query(`delete from oxbow.${table} where site = $1`, [site]);
  };
  await empty();
  await erase();
  const notes = new Notes(database, randomBytes(32));
  assert.equal(await notes.give(site, { id: 'otto' }, makeNote(), Date.now()), 'stored');
  const page = await notes.list(site, { subject: 'emma', teams: '*' }, 10);
  assert.equal(page.notes.length, 1);
  // A process that has opened the key before does not go on with it.
  await assert.rejects(collector.employees.notes.erase(site, 'emma'), SecretError);
  await empty();
});

test('without any note there is nothing to open, so that no secret is needed', async () => {
  const notes = new Notes(collector.database, undefined);
  const site = collector.bank.key;
  await notes.erase(site, 'emma');
  const page = await notes.list(site, { subject: 'emma', teams: '*' }, 10);
  assert.deepEqual(page, { notes: [], next: undefined });
  const attempt = notes.give(site, { id: 'otto' }, makeNote(), Date.now());
  await assert.rejects(attempt, SecretError);
});

test('two processes that give the first notes of a site at once agree on its key', async () => {
  const site = collector.bank.key;
  const processes = [1, 2, 3].map(() => new Notes(collector.database, collector.secret));
  await Promise.all(
    processes.map((notes) => notes.give(site, { id: 'otto' }, makeNote(), Date.now())),
  );
  for (const notes of processes)
    assert.equal((await notes.list(site, { subject: 'emma', teams: '*' }, 10)).notes.length, 3);
});

test('notes go after the months of the site, what is left of deleted ones after one', async () => {
  const site = collector.shop.key;
  const notes = new Notes(collector.database, collector.secret);
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const [old, young, deleted] = [makeNote(), makeNote(), makeNote()].map((note) => ({
    ...note,
    to: 'aged',
    id: randomUUID(),
  }));
  assert.ok(old && young && deleted);
  await notes.give(site, { id: 'otto' }, old, at('2026-01-01'));
  await notes.give(site, { id: 'otto' }, young, at('2026-05-01'));
  await notes.give(site, { id: 'otto' }, deleted, at('2026-05-01'));
  await notes.remove(site, 'aged', deleted.id);
  const apply = async (retention: object, day: string) =>
    (await collector.store.retention.apply(site, retention, at(day))).notes;
  assert.equal(await apply({}, '2026-05-31'), 0);
  assert.equal(await apply({}, '2026-06-02'), 1);
  assert.equal(await apply({ notes: 3 }, '2026-06-02'), 1);
  const { notes: left } = await notes.list(site, { subject: 'aged', teams: '*' }, 10);
  assert.deepEqual(
    left.map((note) => note.id),
    [young.id],
  );
});
