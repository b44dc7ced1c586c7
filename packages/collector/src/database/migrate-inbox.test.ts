import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Response } from '@oxbow/model/response';
import { startTestDatabase, type TestDatabase } from '../testing/database.js';
import { makeResponse } from '../testing/records.js';
import { makeFolder } from '../testing/setup.js';
import { openDatabase, type Database } from './database.js';
import { migrate } from './migrate.js';

/** On a database that is another's and has its tables already, there is no time before them. */
const skip =
  process.env['DATABASE_URL'] && !process.env['OXBOW_SUPERUSER_URL']
    ? 'the database of DATABASE_URL is not new'
    : false;

const folder = new URL('../../migrations/', import.meta.url);

let files: ReturnType<typeof makeFolder>;
let testDatabase: TestDatabase;
let database: Database;
before(async () => {
  files = makeFolder();
  testDatabase = await startTestDatabase(files.path, () => {});
  database = openDatabase(testDatabase.connection);
  if (skip) return;
  await database.query('create schema oxbow');
  await database.query(
    `create table oxbow.migration (
       number integer primary key, name text not null, applied_at timestamptz not null default now()
     )`,
  );
  for (const name of readdirSync(folder).sort().slice(0, 3)) {
    await database.query(readFileSync(new URL(name, folder), 'utf8'));
    const values = [Number(name.slice(0, 4)), name];
    await database.query('insert into oxbow.migration (number, name) values ($1, $2)', values);
  }
});
after(async () => {
  await database.close();
  await testDatabase.stop();
  files.remove();
});

const enps = { type: 'enps', question: 'employer', value: 3 } as const;
const nps = (value: number, question = 'recommend') => ({ type: 'nps', question, value }) as const;
const text = (value: string) => ({ type: 'text', question: 'why', value }) as const;
const trick =
  '"type":"enps","question":"x","side":"employee","prompt":"y" \\"side\\":\\"employee\\"';

const rows: [
  string,
  Partial<Response>,
  'employee' | { prompt: string | null; score: number | null },
][] = [
  ['an employer score', { answers: [enps] }, 'employee'],
  ['an employer score after words', { answers: [text('\0\ud800"'), enps] }, 'employee'],
  ['words of an employee', { answers: [text('a')], side: 'employee' }, 'employee'],
  ['a score', { answers: [nps(10)], prompt: 'p' }, { prompt: 'p', score: 10 }],
  ['words', { answers: [text('a')], prompt: 'p' }, { prompt: 'p', score: null }],
  [
    'said to be a customer’s',
    { answers: [nps(0)], side: 'customer' },
    { prompt: 'after-purchase', score: 0 },
  ],
  [
    'words that look like JSON',
    { answers: [text(trick), nps(4, trick.slice(0, 60))], prompt: 'p' },
    { prompt: 'p', score: 4 },
  ],
  [
    'words that no text holds',
    { answers: [text('\0\ud800'), nps(5)], prompt: 'p' },
    { prompt: 'p', score: 5 },
  ],
  ['a prompt that no text holds', { answers: [nps(6)], prompt: 'p\0' }, { prompt: null, score: 6 }],
];

test(
  'what was stored before there was an inbox is sorted into customers’ and employees’',
  { skip },
  async () => {
    const responses = rows.map(([, change]) => makeResponse(change));
    const site = database.of('shop');
    for (const response of responses) {
      const values = ['shop', response.id, response.at, JSON.stringify(response)];
      await site.query(
        `insert into oxbow.response (site, customer, id, at, body) values ($1, '', $2, $3, $4::json)`,
        values,
      );
    }
    await migrate(database);
    for (const [index, response] of responses.entries()) {
      const [name = '', , expected] = rows[index] ?? [];
      const found = await site.query<object>(
        'select prompt, score, body::text as body, status from oxbow.response where site = $1 and id = $2',
        ['shop', response.id],
      );
      const kept = await site.query<{ body: string }>(
        'select body::text as body from oxbow.employee_response where site = $1 and id = $2',
        ['shop', response.id],
      );
      const body = JSON.stringify(response);
      assert.deepEqual(
        found,
        expected === 'employee' ? [] : [{ ...expected, body, status: 'open' }],
        name,
      );
      assert.deepEqual(kept, expected === 'employee' ? [{ body }] : [], name);
    }
  },
);

test('the tables are fenced again afterwards, also against their owner', { skip }, async () => {
  const [row] = await database.query<{ fenced: boolean }>(
    `select relrowsecurity and relforcerowsecurity as fenced from pg_class
     where oid = 'oxbow.response'::regclass`,
  );
  assert.equal(row?.fenced, true);
});
