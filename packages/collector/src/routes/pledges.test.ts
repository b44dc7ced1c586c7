import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { GivenPledge, Pledge } from '@oxbow/model/pledge';
import { ask as askApi, type Asked } from '../testing/api.js';
import { ask as askObjective, put } from '../testing/objectives.js';
import { makeObjective } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
  assert.equal((await put(collector)).status, 201);
  collector.clock.now = Date.parse('2026-11-22T23:59:00Z');
});
after(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.stop();
});

// The tokens of these tests are as old as the clock above.
const exp = Date.parse('2026-11-23T00:05:00Z') / 1000;
const makePledge = (change: Partial<Pledge> = {}): Pledge => ({
  id: randomUUID(),
  text: 'I call back the same day.',
  ...change,
});

const ask = (
  person: string,
  path: string,
  { method, scope, ...asked }: Asked & { method?: string; scope?: string } = {},
) =>
  askApi<GivenPledge & { pledges?: GivenPledge[] }>(
    collector,
    method ?? (asked.body === undefined ? 'GET' : 'POST'),
    `/v1/objectives/${path}`,
    { ...asked, claims: { sub: person, exp, ...(scope !== undefined && { scope }) } },
  );

const list = async (person: string) => (await ask(person, 'delivery/pledges')).body.pledges ?? [];

test('a pledge is kept with its day, and only its giver sees that it is theirs', async () => {
  const pledge = makePledge({ keyResult: 'calls', by: 'Service' });
  const given = await ask('emma', 'delivery/pledges', { body: pledge });
  const day = { given: '2026-11-22' };
  assert.deepEqual([given.status, given.body], [201, { ...pledge, ...day, own: true }]);
  assert.deepEqual(await list('emma'), [{ ...pledge, ...day, own: true }]);
  assert.deepEqual(await list('otto'), [{ ...pledge, ...day, own: false }]);
});

test('the same one again changes nothing; another content or giver under its id is refused', async () => {
  const pledge = makePledge({ id: randomUUID().toUpperCase() });
  assert.equal((await ask('emma', 'delivery/pledges', { body: pledge })).status, 201);
  const count = (await list('emma')).length;
  assert.equal((await ask('emma', 'delivery/pledges', { body: pledge })).status, 201);
  const other = { ...pledge, text: 'Something else.' };
  assert.equal((await ask('emma', 'delivery/pledges', { body: other })).status, 409);
  assert.equal((await ask('otto', 'delivery/pledges', { body: pledge })).status, 409);
  assert.equal((await list('emma')).length, count);
});

test('a pledge is withdrawn by its giver alone, and then nothing of it is left', async () => {
  const pledge = makePledge();
  const path = `delivery/pledges/${pledge.id}`;
  await ask('emma', 'delivery/pledges', { body: pledge });
  assert.equal((await ask('otto', path, { method: 'DELETE' })).status, 403);
  assert.equal((await ask('emma', path, { method: 'DELETE' })).status, 204);
  assert.equal((await ask('emma', path, { method: 'DELETE' })).status, 204);
  const rows = await collector.everything.query('select from oxbow.pledge where id = $1', [
    pledge.id,
  ]);
  assert.equal(rows.length, 0);
});

test('whoever reads the database finds no giver’s name', async () => {
  const person = `person-${randomUUID()}`;
  await ask(person, 'delivery/pledges', { body: makePledge() });
  const rows = await collector.everything.query<{ row: string }>(
    'select pledge::text as row from oxbow.pledge',
  );
  assert.ok(rows.length > 0);
  for (const { row } of rows) assert.ok(!row.includes(person));
});

for (const [name, path, request, status] of [
  ['to an objective that is not there', 'none/pledges', { body: makePledge() }, 404],
  ['asked of an objective that is not there', 'none/pledges', {}, 404],
  ['without a text', 'delivery/pledges', { body: makePledge({ text: '' }) }, 422],
  ['without its scope', 'delivery/pledges', { body: makePledge(), scope: 'objectives:read' }, 403],
  ['withdrawn under no id', 'delivery/pledges/1', { method: 'DELETE' }, 400],
] as const) {
  test(`a pledge ${name}: ${status}`, async () => {
    assert.equal((await ask('emma', path, request)).status, status);
  });
}

test('objectives are listed by id, by level and by day, and none of another site', async () => {
  const site = collector.bank;
  const claims = { exp };
  const nul = { title: 'A \0 and half a \ud83d' };
  for (const [id, change] of [
    ['a', { level: 'company', ...nul }],
    ['b', { level: 'team' }],
    ['c', { level: 'team', period: { start: '2025-01-01', end: '2025-03-31' } }],
  ] as const) {
    const made = await put(collector, makeObjective({ id, ...change }), {}, { site, claims });
    assert.equal(made.status, 201);
  }
  const ids = async (query: string) => {
    const { status, body } = await askObjective(collector, query, { site, claims });
    assert.equal(status, 200);
    const { objectives, after } = body as unknown as {
      objectives: { id: string }[];
      after: string;
    };
    return [...objectives.map(({ id }) => id), after];
  };
  assert.deepEqual(await ids('?limit=2'), ['a', 'b', 'b']);
  assert.deepEqual(await ids('?limit=2&after=b'), ['c', null]);
  assert.deepEqual(await ids('?level=team'), ['b', 'c', null]);
  assert.deepEqual(await ids('?level=team&on=2026-11-22'), ['b', null]);
});
