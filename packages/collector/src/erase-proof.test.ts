import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { scrub } from './database/scrub.js';
import { post, readPage } from './testing/api.js';
import { ask, expect, handIn } from './testing/inbox.js';
import { put } from './testing/journeys.js';
import { makeResponse, makeTouchpoint } from './testing/records.js';
import { headersOf, startTestApp, type TestApp } from './testing/setup.js';
import { makeWebhook } from './testing/webhooks.js';

/** Letters alone, so that no redaction and no escape touches it. */
const marker = `zq${randomBytes(12).toString('hex').replaceAll(/\d/g, 'x')}qz`;
const customer = `customer-${marker}`;

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

/** The files of the database that hold the marker, and whether their folder could be read at all. */
async function findMarker(): Promise<string[]> {
  const [row] = await collector.everything.query<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  );
  const folder = row?.folder ?? '';
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(marker))
    .map((path) => relative(folder, path));
}

/** The tables and indexes, of Oxbow and of PostgreSQL itself, whose files hold the marker. */
async function nameFiles(files: readonly string[]): Promise<string[]> {
  const rows = await collector.everything.query<{ path: string; name: string }>(
    `select pg_relation_filepath(pg_class.oid) as path,
            coalesce(owner.relname || ' (large values)', pg_class.relname)::text as name
     from pg_class left join pg_class as owner on owner.reltoastrelid = pg_class.oid
     where pg_relation_filepath(pg_class.oid) is not null`,
  );
  const names = new Map(rows.map(({ path, name }) => [path, name]));
  return files.flatMap((path) => names.get(path) ?? []).sort();
}

const wal = (files: readonly string[]) => files.filter((path) => path.startsWith('pg_wal/'));

/** Random, so that it is not compressed and the marker in it can be found. */
const long = () => `${marker} ${randomBytes(7000).toString('base64')} ${marker}`;

async function leaveTraces(): Promise<void> {
  const { shop, database, store } = collector;
  await makeWebhook(database, shop.key, { url: 'https://receiver.example/' });
  await store.responses.putTeam(shop.key, 'service', ['after-purchase']);
  const touchpoints = Array.from({ length: 40 }, (_, index) =>
    makeTouchpoint({
      id: `${marker}-${index}`,
      customer,
      channel: 'other',
      originalchannel: marker,
      type: `type ${marker}`,
      title: marker,
      detail: index % 4 === 0 ? long() : marker,
      team: marker,
      agent: marker,
      place: marker,
      case: marker,
      previous: marker,
      source: marker,
      link: `https://${marker}.example/`,
      sentiment: { value: 1, source: marker },
    }),
  );
  await post(collector, '/v1/touchpoints', { touchpoints });
  const answers = [
    { type: 'nps' as const, question: 'recommend', value: 2 },
    { type: 'text' as const, question: 'reason', value: marker },
  ];
  const { response, receipt } = await handIn(collector, { answers }, customer);
  const path = `/v1/responses/${response.id}`;
  const change = { status: 'resolved', assignee: marker, resolution: marker };
  await expect(ask(collector, 'PATCH', path, { headers: { 'If-Match': '"1"' }, body: change }));
  const reply = () => ({ id: randomUUID(), text: marker });
  await expect(
    ask(collector, 'POST', `${path}/replies`, { body: { ...reply(), by: marker } }),
    201,
  );
  const headers = { 'Oxbow-Receipt': receipt };
  const given = { claims: null, headers, body: reply() };
  await expect(ask(collector, 'POST', '/v1/receipt/replies', given), 201);
  await put(collector);
  const signUp = { exchange: 'day-1', name: marker };
  const joining = { claims: { sub: customer }, body: signUp };
  await expect(ask(collector, 'POST', '/v1/journeys/moving/sign-ups', joining), 201);
  // A customer who looks at what is kept of them.
  await readPage(collector, customer);
  await collector.app.request(`/v1/customers/${customer}`, {
    headers: await headersOf(shop, {
      sub: customer,
      customers: [customer],
      scope: 'customers:export',
    }),
  });
  // The planner would remember samples of columns.
  await collector.everything.query('analyze');
  await collector.everything.query('checkpoint');
}

test('a marker that a customer left everywhere is nowhere after erase and scrub', async (context) => {
  if (process.env['OXBOW_SUPERUSER_URL']) {
    assert.equal(await scrub(collector.connection), false);
    context.skip('who is no superuser may not end the files of the log');
    return;
  }
  await leaveTraces();
  let before: string[];
  try {
    before = await findMarker();
  } catch (error) {
    if (!/EACCES|ENOENT/.test((error as { code?: string }).code ?? '')) throw error;
    context.skip('the files of this PostgreSQL cannot be read from here');
    return;
  }
  const named = await nameFiles(before);
  for (const table of [
    'touchpoint',
    'touchpoint (large values)',
    'touchpoint_pkey',
    'response',
    'reply',
    'customer',
    'webhook_delivery',
    'channel_day',
    'sign_up',
  ]) {
    assert.ok(named.includes(table), `the marker is not in ${table}: ${named.join(', ')}`);
  }
  assert.ok(!named.includes('pg_statistic'), 'the planner has a sample of it');
  assert.ok(wal(before).length > 0, 'the marker is not in the log');

  const { shop, store, everything, clock } = collector;
  const erased = await collector.app.request(`/v1/customers/${customer}`, {
    method: 'DELETE',
    headers: await headersOf(shop, {
      sub: customer,
      customers: [customer],
      scope: 'customers:erase',
    }),
  });
  assert.equal(erased.status, 204);
  // What comes late is rejected, and leaves nothing either.
  const late = makeTouchpoint({ customer, title: marker, at: '2026-01-01T00:00:00Z' });
  const [result] = await post(collector, '/v1/touchpoints', { touchpoints: [late] });
  assert.equal(result?.status, 'rejected');
  const response = makeResponse({ at: '2026-01-01T00:00:00Z' });
  await post(collector, '/v1/responses', { responses: [response] }, { sub: customer });
  clock.now = undefined;
  await store.retention.apply(shop.key, undefined, Date.now());

  const { rows } = await count();
  assert.equal(rows, 0);
  assert.equal(await scrub(collector.connection), true);
  const files = await findMarker();
  assert.deepEqual(await nameFiles(files), []);
  const [setting] = await everything.query<{ recycle: string }>(
    `select current_setting('wal_recycle') as recycle`,
  );
  // Where the log's files are used again they keep their old content until it is written over: docs/decisions/0031.
  const expected = setting?.recycle === 'on' ? wal(files) : [];
  assert.deepEqual(files, expected);
});

/** Rows of any table that hold the marker. */
async function count(): Promise<{ rows: number }> {
  const tables = await collector.everything.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relnamespace = 'oxbow'::regnamespace and relkind = 'r'`,
  );
  let rows = 0;
  for (const { name } of tables) {
    const [row] = await collector.everything.query<{ count: number }>(
      `select count(*)::int as count from ${name} as t where t::text like $1`,
      [`%${marker}%`],
    );
    rows += row?.count ?? 0;
  }
  return { rows };
}

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
