import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Journey } from '@oxbow/model/journey';
import { EventReader } from '../testing/events.js';
import { ask, put } from '../testing/journeys.js';
import { makeJourney } from '../testing/records.js';
import { headersOf, startTestApp, until, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp(40);
});
after(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.stop();
});

const fresh = (change: Partial<Journey> = {}) => makeJourney({ id: randomUUID(), ...change });
const at = (revision: number) => ({ 'If-Match': `"${revision}"` });

test('a journey is created as revision 1, whatever its body says, and read as it was', async () => {
  const journey = fresh({ revision: 41, attribution: 'NUL \0 and half a \ud83d' });
  const created = await put(collector, journey);
  assert.deepEqual([created.status, created.tag], [201, '"1"']);
  assert.deepEqual(created.body, { ...journey, revision: 1 });
  assert.deepEqual((await ask(collector, journey.id)).body, created.body);
});

test('who has seen the present revision replaces it', async () => {
  const journey = fresh();
  await put(collector, journey);
  const changed = await put(collector, { ...journey, title: 'Changed' }, at(1));
  assert.deepEqual([changed.status, changed.tag, changed.body.title], [200, '"2"', 'Changed']);
  assert.equal((await ask(collector, journey.id)).body.revision, 2);
});

for (const [name, headers, status] of [
  ['an earlier revision', at(1), 412],
  ['a later revision', at(3), 412],
  ['the wish to create it', { 'If-None-Match': '*' }, 412],
  ['no revision', {}, 428],
] as const) {
  test(`${name} does not replace it: ${status}`, async () => {
    const journey = fresh();
    await put(collector, journey);
    const present = await put(collector, journey, at(1));
    const refused = await put(collector, { ...journey, title: 'Mine' }, headers);
    assert.equal(refused.status, status);
    if (status === 412) assert.deepEqual(refused.body.present, present.body);
    assert.deepEqual((await ask(collector, journey.id)).body, present.body);
  });
}

test('of many who replace at once exactly one does', async () => {
  const journey = fresh();
  await put(collector, journey);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, number) =>
      put(collector, { ...journey, title: `Mine ${number}` }, at(1)),
    ),
  );
  const [won, ...others] = answers.filter(({ status }) => status === 200);
  assert.deepEqual(others, []);
  assert.deepEqual((await ask(collector, journey.id)).body, won?.body);
});

test('journeys are listed by id, page by page, and none of another site', async () => {
  const site = collector.bank;
  const ids = Array.from({ length: 45 }, (_, number) => `journey-${100 + number}`);
  for (const id of ids) await put(collector, makeJourney({ id }), {}, { site });
  const read = async (query: string) => {
    const { body } = await ask<{ journeys: { id: string }[]; after: string | null }>(
      collector,
      query,
      { site },
    );
    return body;
  };
  const first = await read('?limit=40');
  assert.deepEqual(first.journeys[0], {
    ...{ id: 'journey-100', revision: 1, kind: 'joint' },
    title: { en: 'Moving house', de: 'Umzug' },
  });
  const second = await read(`?limit=40&after=${first.after}`);
  const found = [...first.journeys, ...second.journeys].map(({ id }) => id);
  assert.deepEqual([found, second.after], [ids, null]);
  assert.equal((await read('?limit=45')).after, null);
});

test('one of 400 KiB is taken, as no other record is; one of more than 1 MiB is not', async () => {
  const steps = (count: number) =>
    Array.from({ length: count }, (_, number) => ({
      ...{ id: `step-${number}`, stage: 'inform', lane: 'customer' },
      title: 'x'.repeat(150),
    }));
  assert.equal((await put(collector, fresh({ steps: steps(1900) }))).status, 201);
  const links = steps(2000).map((step) => ({
    ...step,
    link: `https://x.example/${'y'.repeat(400)}`,
  }));
  assert.equal((await put(collector, fresh({ steps: links }))).status, 413);
});

test('each change reaches an open stream as the whole journey, with its revision as id', async () => {
  const { id } = (await put(collector, fresh())).body;
  const answer = await collector.app.request(`/v1/journeys/${id}/stream`, {
    headers: await headersOf(collector.shop),
  });
  const reader = new EventReader<Journey>(answer, 'journey');
  const replaced = await put(collector, makeJourney({ id }), at(1));
  await until('it came', () => reader.events.length === 1);
  assert.deepEqual(reader.events, [{ id: '2', data: replaced.body }]);
  await reader.stop();
});

for (const [name, method, path, scope, status] of [
  ['read without its scope', 'GET', 'moving', 'journeys:write', 403],
  ['written without its scope', 'PUT', 'moving', 'journeys:read', 403],
  ['counted without the scope of counts', 'GET', 'moving/actuals', 'journeys:read', 403],
  ['that is not there', 'GET', 'none', 'journeys:read', 404],
  ['that is not there, followed', 'GET', 'none/stream', 'journeys:read', 404],
  ['that is not there, counted', 'GET', 'none/actuals', 'channels:read', 404],
] as const) {
  test(`a journey ${name}: ${status}`, async () => {
    const body = method === 'PUT' ? makeJourney() : undefined;
    const answer = await ask(collector, path, { method, claims: { scope }, body });
    assert.equal(answer.status, status);
  });
}
