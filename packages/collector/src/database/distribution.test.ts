import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startTestDatabase, type TestDatabase } from '../testing/database.js';
import { makeFolder } from '../testing/setup.js';
import { openDatabase, type Database } from './database.js';
import { migrate } from './migrate.js';

// An engine that distributes tables by a column, such as Citus, wants that column in each unique key and in both ends of
// each foreign key. Which rows stand together is told by its being the first of each.
let folder: ReturnType<typeof makeFolder>;
let testDatabase: TestDatabase;
let database: Database;
before(async () => {
  folder = makeFolder();
  testDatabase = await startTestDatabase(folder.path, () => {});
  database = openDatabase(testDatabase.connection, { connections: 1 });
  await migrate(database);
});
after(async () => {
  await database.close();
  await testDatabase.stop();
  folder.remove();
});

/** What belongs to no site: it stands on one node alone. */
const local = ['migration'];

async function readTables(): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'oxbow'::regnamespace and relkind in ('r', 'p')`,
  );
  return rows.map(({ name }) => name).filter((name) => !local.includes(name));
}

test('every table has a primary key, and every unique key of it begins with the site', async () => {
  const keys = await database.query<{ name: string; index: string; first: string; main: boolean }>(
    `select tables.relname as name, indexes.relname as index, attname as first, indisprimary as main
     from pg_index
     join pg_class tables on tables.oid = indrelid
     join pg_class indexes on indexes.oid = indexrelid
     left join pg_attribute on attrelid = indrelid and attnum = indkey[0]
     where indisunique and tables.relnamespace = 'oxbow'::regnamespace`,
  );
  const tables = await readTables();
  assert.ok(tables.length >= 20);
  for (const table of tables) {
    const own = keys.filter(({ name }) => name === table);
    assert.equal(own.filter(({ main }) => main).length, 1, `${table} has a primary key`);
    for (const { index, first } of own) assert.equal(first, 'site', index);
  }
});

test('every foreign key leads from a site to the same site', async () => {
  const keys = await database.query<{ name: string; from: string; to: string }>(
    `select conname as name, source.attname as from, target.attname as to
     from pg_constraint
     join pg_attribute source on source.attrelid = conrelid and source.attnum = conkey[1]
     join pg_attribute target on target.attrelid = confrelid and target.attnum = confkey[1]
     where contype = 'f' and connamespace = 'oxbow'::regnamespace`,
  );
  assert.ok(keys.length >= 8);
  for (const { name, from, to } of keys) assert.deepEqual([from, to], ['site', 'site'], name);
});

test('no column counts by a sequence, of which each node would have its own', async () => {
  const sequences = await database.query(
    `select relname from pg_class where relnamespace = 'oxbow'::regnamespace and relkind = 'S'`,
  );
  assert.deepEqual(sequences, []);
});

test('docs/growing.md distributes every table, a table that is referred to before those that do', async () => {
  const text = readFileSync(new URL('../../../../docs/growing.md', import.meta.url), 'utf8');
  const statements = [...text.matchAll(/^select create_distributed_table\('(\w+)', 'site'/gm)];
  const named = statements.map(([, name = '']) => name);
  assert.deepEqual(named.toSorted(), (await readTables()).toSorted());
  const references = await database.query<{ from: string; to: string }>(
    `select source.relname as from, target.relname as to from pg_constraint
     join pg_class source on source.oid = conrelid join pg_class target on target.oid = confrelid
     where contype = 'f' and connamespace = 'oxbow'::regnamespace`,
  );
  for (const { from, to } of references)
    assert.ok(named.indexOf(to) < named.indexOf(from), `${to} before ${from}`);
});
