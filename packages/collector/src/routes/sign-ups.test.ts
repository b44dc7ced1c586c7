import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { SignUpCount } from '@oxbow/model/sign-up';
import { ask as askApi, type Asked } from '../testing/api.js';
import { ask as askJourney, put } from '../testing/journeys.js';
import { makeJourney } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.stop();
});

type Body = SignUpCount & {
  type: string;
  signUps: SignUpCount[];
  participants: { name?: string; given: string }[];
};

/** A journey of its own. */
async function start(): Promise<string> {
  const id = randomUUID();
  assert.equal((await put(collector, makeJourney({ id }))).status, 201);
  return id;
}
const ask = (
  sub: string,
  path: string,
  { scope, ...asked }: Asked & { method?: string; scope?: string } = {},
) =>
  askJourney<Body>(collector, path, {
    ...(asked.body !== undefined && { method: 'POST' }),
    ...asked,
    claims: { sub, ...(scope !== undefined && { scope }) },
  });
const join = (person: string, id: string, exchange = 'day-1', name?: string) =>
  ask(person, `${id}/sign-ups`, { body: { exchange, ...(name !== undefined && { name }) } });
const leave = (person: string, id: string, exchange = 'day-1') =>
  ask(person, `${id}/sign-ups/${exchange}`, { method: 'DELETE' });
const list = async (person: string, id: string) =>
  (await ask(person, `${id}/sign-ups`, { scope: 'journeys:read' })).body.signUps;
const participants = async (id: string, exchange = 'day-1') =>
  (await ask('olga', `${id}/sign-ups/${exchange}`, { scope: 'sign-ups:read' })).body.participants;

test('who signs up is counted, and only they see that one of them is theirs', async () => {
  const id = await start();
  const joined = await join('emma', id, 'day-1', 'Emma, depot');
  assert.deepEqual([joined.status, joined.body], [201, { exchange: 'day-1', count: 1, own: true }]);
  const other = { exchange: 'day-2', count: 0, own: false };
  assert.deepEqual(await list('emma', id), [{ exchange: 'day-1', count: 1, own: true }, other]);
  const seen = await ask('otto', `${id}/sign-ups`, { scope: 'journeys:read' });
  assert.deepEqual(seen.body.signUps, [{ exchange: 'day-1', count: 1, own: false }, other]);
  assert.ok(!JSON.stringify(seen.body).includes('depot'));
});

test('sent again it is one place; the name is the last one that was said', async () => {
  const id = await start();
  for (const name of ['Emma', 'Emma', undefined, 'Emma, depot'])
    assert.equal((await join('emma', id, 'day-1', name)).body.count, 1);
  assert.deepEqual(
    (await participants(id)).map(({ name }) => name),
    ['Emma, depot'],
  );
});

test('the organiser reads what was said for them and the day, and nobody else does', async () => {
  const id = await start();
  collector.clock.now = Date.parse('2026-11-22T23:59:00Z');
  const exp = Date.parse('2026-11-23T00:05:00Z') / 1000;
  const send = (sub: string, body: object) =>
    askApi(collector, 'POST', `/v1/journeys/${id}/sign-ups`, { claims: { sub, exp }, body });
  await send('emma', { exchange: 'day-1', name: 'Emma \0 \ud83d \\' });
  await send('otto', { exchange: 'day-1' });
  collector.clock.now = undefined;
  assert.deepEqual(await participants(id), [
    { name: 'Emma \0 \ud83d \\', given: '2026-11-22' },
    { given: '2026-11-22' },
  ]);
  const scope = 'journeys:read journeys:write sign-ups:write';
  assert.equal((await ask('emma', `${id}/sign-ups/day-1`, { scope })).status, 403);
});

test('a place is given back by its person alone, and then nothing of it is left', async () => {
  const id = await start();
  await join('emma', id);
  assert.deepEqual((await leave('otto', id)).body, { exchange: 'day-1', count: 1, own: false });
  for (const _ of [1, 2])
    assert.deepEqual((await leave('emma', id)).body, { exchange: 'day-1', count: 0, own: false });
  assert.deepEqual(await rows(id), []);
});

test('of many at once no more get a place than there are, whatever else happens', async () => {
  const id = await start();
  const people = Array.from({ length: 20 }, (_, number) => `person-${number}`);
  const answers = await Promise.all(people.map((person) => join(person, id)));
  assert.equal(answers.filter(({ status }) => status === 201).length, 2);
  const refused = answers.filter(({ status }) => status === 409);
  assert.equal(refused.length, 18);
  assert.equal(refused[0]?.body.type, 'urn:oxbow:problem:places-taken');
  assert.equal((await rows(id)).length, 2);
  // Who has a place keeps it, and one that is given back is taken by somebody else.
  const own = people[answers.findIndex(({ status }) => status === 201)] ?? '';
  assert.equal((await join(own, id)).status, 201);
  await leave(own, id);
  const late = await Promise.all(people.map((person) => join(person, id)));
  assert.equal(late.filter(({ status }) => status === 201).length, 2);
  assert.equal((await rows(id)).length, 2);
});

test('an offer without a number of places takes who comes; fewer places than people drop nobody', async () => {
  const id = await start();
  for (const person of ['a', 'b', 'c']) await join(person, id, 'day-2');
  const [first, second] = makeJourney().exchanges ?? [];
  assert.ok(first && second);
  const exchanges = [first, { ...second, places: 1 }];
  await put(collector, makeJourney({ id, exchanges }), { 'If-Match': '"1"' });
  assert.deepEqual((await list('a', id))[1], { exchange: 'day-2', count: 3, own: true });
  assert.equal((await join('d', id, 'day-2')).status, 409);
});

test('an offer that goes takes along who had signed up for it', async () => {
  const id = await start();
  await join('emma', id, 'day-1');
  await join('emma', id, 'day-2');
  const kept = (makeJourney().exchanges ?? []).slice(1);
  await put(collector, makeJourney({ id, exchanges: kept }), { 'If-Match': '"1"' });
  assert.deepEqual(await rows(id), ['day-2']);
  const bare = makeJourney({ id });
  delete bare.exchanges;
  await put(collector, bare, { 'If-Match': '"2"' });
  assert.deepEqual(await rows(id), []);
});

test('whoever reads the database finds nobody', async () => {
  const id = await start();
  const person = `person-${randomUUID()}`;
  await join(person, id);
  const found = await collector.everything.query<{ row: string }>(
    'select sign_up::text as row from oxbow.sign_up where journey = $1',
    [id],
  );
  assert.equal(found.length, 1);
  assert.ok(!found[0]?.row.includes(person));
});

test('an export of a person has what they signed up for, an erase takes it, and nobody else’s', async () => {
  const id = await start();
  const person = `person-${randomUUID()}`;
  await join(person, id, 'day-1', 'Emma');
  await join('otto', id, 'day-1');
  const address = `/v1/customers/${person}`;
  const claims = { sub: person, customers: [person] };
  const exported = await askApi<{ records: { kind: string; record: object }[] }>(
    collector,
    'GET',
    address,
    { claims },
  );
  const given = new Date().toISOString().slice(0, 10);
  assert.deepEqual(
    exported.body.records.filter(({ kind }) => kind === 'sign-up'),
    [{ kind: 'sign-up', record: { journey: id, exchange: 'day-1', name: 'Emma', given } }],
  );
  assert.equal((await askApi(collector, 'DELETE', address, { claims })).status, 204);
  assert.deepEqual(await list('otto', id), [
    { exchange: 'day-1', count: 1, own: true },
    { exchange: 'day-2', count: 0, own: false },
  ]);
  assert.deepEqual(await participants(id), [{ given }]);
});

for (const [name, path, request, status] of [
  ['for a journey that is not there', 'none/sign-ups', { body: { exchange: 'day-1' } }, 404],
  ['for an offer that is not there', 'moving/sign-ups', { body: { exchange: 'x' } }, 404],
  ['read of a journey that is not there', 'none/sign-ups', {}, 404],
  ['read by the organiser of no offer', 'moving/sign-ups/x', {}, 404],
  ['without an offer', 'moving/sign-ups', { body: {} }, 422],
  ['of somebody else', 'moving/sign-ups', { body: { exchange: 'day-1', person: 'otto' } }, 422],
  ['without its scope', 'moving/sign-ups', { body: { exchange: 'day-1' }, scope: 'x' }, 403],
] as const) {
  test(`a sign-up ${name}: ${status}`, async () => {
    await put(collector);
    assert.equal((await ask('emma', path, request)).status, status);
  });
}

async function rows(journey: string): Promise<string[]> {
  const found = await collector.everything.query<{ exchange: string }>(
    'select exchange from oxbow.sign_up where journey = $1 order by exchange',
    [journey],
  );
  return found.map(({ exchange }) => exchange);
}
