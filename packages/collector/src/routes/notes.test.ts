import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, test } from 'node:test';
import { askNotes, makeNote, outcomeOf, readNotes } from '../testing/notes.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());
afterEach(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.everything.query('delete from oxbow.note where site = $1', [collector.shop.key]);
});

const ask = (
  ...rest: Parameters<typeof askNotes> extends [unknown, ...infer Rest] ? Rest : never
) => askNotes(collector, ...rest);
const read = (person: string, claims = {}) => readNotes(collector, person, claims);
const give = async (person: string, change: Parameters<typeof makeNote>[0] = {}, claims = {}) => {
  const note = makeNote(change);
  const answer = await ask(person, 'POST', '', { body: note, claims });
  assert.equal(outcomeOf(answer), '201');
  return note;
};
const share = (person: string, id: string, audience: string, claims = {}) =>
  ask(person, 'PATCH', `/${id}`, { body: { audience }, claims });

test('a note is there for whom it was written to, with its writer as the token names them', async () => {
  collector.clock.now = Date.parse('2026-11-22T10:00:00.123Z');
  const exp = Date.parse('2026-11-22T10:10:00Z') / 1000;
  const text = 'Danke, 谢谢,\nhalf \ud800, NUL \0; ring otto@example.com on +49 30 901820';
  const note = await give('otto', { text, about: 'Monday' }, { name: 'Otto Wren', exp });
  const [got, ...others] = await read('emma', { exp });
  collector.clock.now = undefined;
  assert.deepEqual(others, []);
  // Nothing of it is redacted: it is addressed to a person.
  assert.deepEqual(got, {
    ...note,
    from: { id: 'otto', name: 'Otto Wren' },
    to: { id: 'emma' },
    writtenAt: '2026-11-22T10:00:00.123Z',
    audience: 'person',
    own: true,
  });
});

for (const [name, person, claims, refused] of [
  ['its writer', 'otto', {}, '404 not-found'],
  ['a colleague of the same team', 'lena', {}, '404 not-found'],
  // Whatever the id is.
  ['whoever sees all teams', 'hr', { teams: '*', customers: '*' }, '409 team-missing'],
] as const) {
  test(`${name} does not read a note that is not shared, and can do nothing with it`, async () => {
    const { id } = await give('otto');
    assert.deepEqual(await read(person, claims), []);
    assert.equal(outcomeOf(await share(person, id, 'team', claims)), refused);
    assert.equal(outcomeOf(await share(person, id, 'person', claims)), '404 not-found');
    assert.equal(outcomeOf(await ask(person, 'DELETE', `/${id}`, { claims })), '404 not-found');
    assert.equal((await read('emma'))[0]?.audience, 'person');
  });
}

test('its recipient shares a note with the team, takes that back and deletes it', async () => {
  const { id } = await give('otto');
  const shared = await share('emma', id, 'team');
  assert.deepEqual([shared.status, shared.body.audience, shared.body.own], [200, 'team', true]);
  assert.deepEqual(
    (await read('lena')).map(({ audience, own, to }) => [audience, own, to]),
    [['team', false, { id: 'emma' }]],
  );
  // Sharing does not make it anybody else's.
  assert.equal(outcomeOf(await share('lena', id, 'person')), '404 not-found');
  assert.equal(outcomeOf(await ask('lena', 'DELETE', `/${id}`)), '404 not-found');
  assert.equal((await share('emma', id, 'person')).body.audience, 'person');
  assert.deepEqual(await read('lena'), []);
  await share('emma', id, 'team');
  assert.equal(outcomeOf(await ask('emma', 'DELETE', `/${id.toUpperCase()}`)), '204');
  for (const person of ['emma', 'lena', 'otto']) assert.deepEqual(await read(person), []);
  assert.equal(outcomeOf(await ask('emma', 'DELETE', `/${id}`)), '404 not-found');
});

for (const [name, claims, count] of [
  ['another team', { teams: ['service'] }, 0],
  ['no team', { teams: undefined }, 0],
  ['all teams', { teams: '*' }, 0],
  ['one of the teams among others', { teams: ['service', 'office'] }, 1],
] as const) {
  test(`whose token names ${name} reads ${count} of what is shared with two teams`, async () => {
    const { id } = await give('otto');
    await share('emma', id, 'team', { teams: ['depot', 'office'] });
    assert.equal((await read('lena', claims)).length, count);
  });
}

test('shared again it is shared with the teams that the token names then, and with no others', async () => {
  const { id } = await give('otto');
  const readers = async () => {
    const teams = ['depot', 'office', 'service'];
    const counts = await Promise.all(
      teams.map(async (team) => (await read('lena', { teams: [team] })).length),
    );
    return teams.filter((_, index) => counts[index] === 1);
  };
  for (const teams of [
    ['depot', 'office'],
    ['office', 'service'],
    ['office', 'service'],
  ]) {
    assert.equal((await share('emma', id, 'team', { teams })).status, 200);
    assert.deepEqual(await readers(), teams);
  }
  // Who is in two of them reads it once.
  assert.equal((await read('lena', { teams: ['office', 'service'] })).length, 1);
  await share('emma', id, 'person', { teams: ['depot'] });
  assert.deepEqual(await readers(), []);
});

for (const [name, teams] of [
  ['names no team', undefined],
  ['has an empty list', []],
  ['sees all teams', '*'],
] as const) {
  test(`whose token ${name} has no team to share with, and the note stays as it is`, async () => {
    const { id } = await give('otto');
    assert.equal(outcomeOf(await share('emma', id, 'team', { teams })), '409 team-missing');
    assert.equal((await read('emma'))[0]?.audience, 'person');
  });
}

test('the same note again is stored once; another content, kind, recipient or writer is refused', async () => {
  const note = await give('otto', { id: randomUUID().toUpperCase() });
  const again = (person: string, change: object = {}, claims = {}) =>
    ask(person, 'POST', '', { body: { ...note, ...change }, claims });
  assert.equal(outcomeOf(await again('otto')), '201');
  assert.equal(outcomeOf(await again('otto', {}, { name: 'Otto Wren' })), '201');
  for (const change of [{ text: 'No.' }, { kind: 'next-time' }, { to: 'lena' }, { about: 'x' }])
    assert.equal(outcomeOf(await again('otto', change)), '409 id-taken');
  assert.equal(outcomeOf(await again('lena')), '409 id-taken');
  assert.deepEqual(
    (await read('emma')).map(({ id, text }) => [id, text]),
    [[note.id.toLowerCase(), note.text]],
  );
  assert.deepEqual(await read('lena'), []);
});

test('a late attempt to give what its recipient has deleted is not stored, and tells the writer nothing', async () => {
  const note = await give('otto');
  await ask('emma', 'DELETE', `/${note.id}`);
  assert.equal(outcomeOf(await ask('otto', 'POST', '', { body: note })), '201');
  assert.deepEqual(await read('emma'), []);
});

for (const [name, body, path] of [
  ['to oneself', makeNote({ to: 'otto' }), 'to'],
  ['in another’s name', { ...makeNote(), from: { id: 'emma' } }, 'from'],
  ['that is shared from the start', { ...makeNote(), audience: 'team' }, 'audience'],
  ['with a rating', { ...makeNote(), rating: 5 }, 'rating'],
] as const) {
  test(`a note ${name} is refused`, async () => {
    const answer = await ask('otto', 'POST', '', { body });
    assert.equal(outcomeOf(answer), '422 content-invalid');
    assert.deepEqual(
      answer.body.errors?.map((fault) => fault.path),
      [path],
    );
  });
}

test('pages lead through all notes, one’s own and shared ones, each once, the newest first', async () => {
  const expected: string[] = [];
  for (let minute = 0; minute < 7; minute += 1) {
    collector.clock.now = Date.now() + minute * 60_000;
    const isOwn = minute % 2 === 0;
    const { id } = await give('otto', { to: isOwn ? 'emma' : 'lena' });
    if (!isOwn) await share('lena', id, 'team');
    expected.unshift(id);
  }
  collector.clock.now = undefined;
  const found: string[] = [];
  let query = '?limit=3';
  for (let page = 0; page < 9 && query; page += 1) {
    const { notes = [], before } = (await ask('emma', 'GET', query)).body;
    found.push(...notes.map(({ id }) => id));
    query = before ? `?limit=3&before=${before}` : '';
  }
  assert.deepEqual(found, expected);
});

test('another’s cursor is none', async () => {
  for (const person of ['emma', 'lena']) await give('otto', { to: person });
  const { before } = (await ask('emma', 'GET', '?limit=1')).body;
  const answer = await ask('lena', 'GET', `?before=${before}`);
  assert.equal(outcomeOf(answer), '400 unknown-cursor');
});

for (const [method, path, scope] of [
  ['GET', '', 'notes:write'],
  ['POST', '', 'notes:read'],
  ['PATCH', `/${randomUUID()}`, 'notes:read'],
  ['DELETE', `/${randomUUID()}`, 'notes:read'],
] as const) {
  test(`${method} needs more than the scope ${scope}`, async () => {
    const body = method === 'POST' ? makeNote() : { audience: 'team' };
    const asked = { claims: { scope }, ...(method !== 'GET' && { body }) };
    assert.equal(outcomeOf(await ask('emma', method, path, asked)), '403 forbidden');
  });
}

for (const name of ['', ' ', 'x'.repeat(101), 7, ['Otto']]) {
  test(`a claim name of ${JSON.stringify(name).slice(0, 20)} is no name, and the token still one`, async () => {
    await give('otto', {}, { name });
    assert.deepEqual((await read('emma'))[0]?.from, { id: 'otto' });
  });
}

test('what belongs to one tenant’s person is not there for the same name of another', async () => {
  const { id } = await give('otto');
  await share('emma', id, 'team');
  const site = collector.bank;
  assert.deepEqual((await ask('emma', 'GET', '', { site })).body.notes, []);
  assert.equal(outcomeOf(await ask('emma', 'DELETE', `/${id}`, { site })), '404 not-found');
});
