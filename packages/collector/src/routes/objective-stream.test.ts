import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Objective } from '@oxbow/model/objective';
import { EventReader } from '../testing/events.js';
import { ask, checkIn, put } from '../testing/objectives.js';
import { makeCheckIn, makeObjective } from '../testing/records.js';
import { headersOf, startTestApp, until, type TestApp } from '../testing/setup.js';
import type { TokenClaims } from '../testing/site.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp(40);
});
after(() => collector.stop());

async function start(): Promise<Objective> {
  return (await put(collector, makeObjective({ id: randomUUID() }))).body;
}

async function open(
  id: string,
  query = '',
  headers: Record<string, string> = {},
  claims: TokenClaims = {},
) {
  const response = await collector.app.request(`/v1/objectives/${id}/stream${query}`, {
    headers: { ...(await headersOf(collector.shop, claims)), ...headers },
  });
  assert.equal(response.status, 200, await (response.ok ? '' : response.text()));
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/event-stream/);
  return new EventReader<Objective>(response, 'objective');
}

test('each change reaches an open stream as the whole objective, with its revision as id', async () => {
  const { id } = await start();
  const reader = await open(id);
  const checked = await checkIn(collector, id, 1, makeCheckIn());
  await until('the check-in came', () => reader.events.length === 1);
  const replaced = await put(collector, makeObjective({ id }), { 'If-Match': '"2"' });
  await until('the new one came', () => reader.events.length === 2);
  assert.deepEqual(reader.events, [
    { id: '2', data: checked.body },
    { id: '3', data: replaced.body },
  ]);
  await reader.stop();
});

test('after an earlier revision it begins with the present one, after the present one it waits', async () => {
  const { id } = await start();
  const { body } = await checkIn(collector, id, 1, makeCheckIn());
  const readers = [
    await open(id, '?after=0'),
    await open(id, '?after=1'),
    await open(id, '?after=2', { 'Last-Event-ID': '1' }),
    await open(id, '?after=2'),
    await open(id),
  ];
  await until('three have it', () => readers.slice(0, 3).every(({ events }) => events.length > 0));
  await until('signs of life', () => readers.every(({ comments }) => comments > 2));
  const present = [{ id: '2', data: body }];
  assert.deepEqual(
    readers.map(({ events }) => events),
    [present, present, present, [], []],
  );
  for (const reader of readers) await reader.stop();
});

test('while many check in, revisions only grow, and the last one comes', async () => {
  const { id } = await start();
  const reader = await open(id, '?after=0');
  const work = async () => {
    for (let stored = 0; stored < 5;) {
      const { body } = await ask(collector, id);
      const answer = await checkIn(collector, id, body.revision, makeCheckIn());
      if (answer.status === 201) stored += 1;
    }
  };
  await Promise.all([work(), work(), work()]);
  await until('the last one came', () => reader.events.at(-1)?.id === '16');
  const places = reader.events.map(({ id: place }) => Number(place));
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
  assert.equal(new Set(places).size, places.length);
  assert.ok(reader.events.every(({ id: place, data }) => Number(place) === data.revision));
  await reader.stop();
});

test('nothing of another objective, customer or site comes', async () => {
  const { id } = await start();
  const other = await start();
  await put(collector, makeObjective({ id }), {}, { site: collector.bank });
  const reader = await open(id);
  await checkIn(collector, other.id, 1, makeCheckIn());
  await checkIn(collector, id, 1, makeCheckIn(), { site: collector.bank });
  const { body } = await checkIn(collector, id, 1, makeCheckIn());
  await until('ours came', () => reader.events.length > 0);
  assert.deepEqual(reader.events, [{ id: '2', data: body }]);
  await reader.stop();
});

test('a place that the objective has not come to: 409', async () => {
  const { id } = await start();
  assert.equal((await ask(collector, `${id}/stream?after=2`)).status, 409);
});

test('a stream ends with the token it was opened with', async () => {
  const { id } = await start();
  const exp = Math.floor(Date.now() / 1000) + 600;
  collector.clock.now = exp * 1000 - 100;
  const reader = await open(id, '', {}, { exp });
  collector.clock.now = undefined;
  await until('it ended', () => reader.ended);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
