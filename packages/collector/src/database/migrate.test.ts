import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { OperatorError } from '../operator-error.js';
import { startTestDatabase, type TestDatabase } from '../testing/database.js';
import { makeFolder } from '../testing/setup.js';
import { openDatabase, type Database } from './database.js';
import { migrate } from './migrate.js';

let folder: ReturnType<typeof makeFolder>;
let testDatabase: TestDatabase;
let database: Database;
before(async () => {
  folder = makeFolder();
  testDatabase = await startTestDatabase(folder.path, () => {});
  database = openDatabase(testDatabase.connection);
});
after(async () => {
  await database.close();
  await testDatabase.stop();
  folder.remove();
});

test('several processes that start at once make the tables once, and a later start changes nothing', async () => {
  await Promise.all([migrate(database), migrate(database), migrate(database)]);
  await migrate(database);
  const rows = await database.query<{ number: number; name: string }>(
    'select number, name from oxbow.migration order by number',
  );
  const files = readdirSync(new URL('../../migrations', import.meta.url)).sort();
  assert.ok(files.length >= 3);
  assert.deepEqual(
    rows,
    files.map((name) => ({ number: Number(name.slice(0, 4)), name })),
  );
});

test('every table’s key begins with the site', async () => {
  const keys = await database.query<{ name: string; first: string }>(
    `select relname as name, attname as first
     from pg_constraint join pg_class on pg_class.oid = conrelid
     join pg_attribute on attrelid = conrelid and attnum = conkey[1]
     where contype = 'p' and connamespace = 'oxbow'::regnamespace`,
  );
  const tables = keys.filter(({ name }) => name !== 'migration');
  assert.ok(tables.length >= 7);
  for (const { name, first } of tables) assert.equal(first, 'site', name);
});

test('every table but those of which all sites are asked at once is fenced, also against its owner', async () => {
  const tables = await database.query<{ name: string; fenced: boolean }>(
    `select relname as name, relrowsecurity and relforcerowsecurity and exists (
       select from pg_policy where polrelid = pg_class.oid
     ) as fenced
     from pg_class where relnamespace = 'oxbow'::regnamespace and relkind in ('r', 'p')`,
  );
  const open = tables.filter(({ fenced }) => !fenced).map(({ name }) => name);
  assert.deepEqual(open.sort(), ['migration', 'site', 'webhook_pause', 'webhook_queue']);
});

test('a check-in has no column for a person, an address or the time of storing', async () => {
  const columns = await database.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'oxbow' and table_name = 'check_in' order by ordinal_position`,
  );
  assert.deepEqual(
    columns.map(({ name }) => name),
    ['site', 'objective', 'id', 'revision', 'body'],
  );
});

test('a database of a newer collector is left alone', async () => {
  await database.query(`insert into oxbow.migration (number, name) values (9999, 'later')`);
  await assert.rejects(migrate(database), (error) => {
    assert.ok(error instanceof OperatorError);
    assert.match(error.message, /newer collector .* 9999/);
    return true;
  });
});
