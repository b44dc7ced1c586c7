import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { OperatorError } from '../operator-error.js';
import { makeFolder } from '../testing/setup.js';
import { openDatabase, type Database } from './database.js';
import { EmbeddedDatabase } from './embedded/embedded.js';
import { migrate } from './migrate.js';

let folder: ReturnType<typeof makeFolder>;
let embedded: EmbeddedDatabase;
let database: Database;
before(async () => {
  folder = makeFolder();
  embedded = await EmbeddedDatabase.start(folder.path, () => {});
  database = openDatabase(embedded.connection);
});
after(async () => {
  await database.close();
  await embedded.stop();
  folder.remove();
});

test('several processes that start at once make the tables once, and a later start changes nothing', async () => {
  await Promise.all([migrate(database), migrate(database), migrate(database)]);
  await migrate(database);
  assert.deepEqual(await database.query('select number, name from oxbow.migration'), [
    { number: 1, name: '0001-responses-touchpoints.sql' },
    { number: 2, name: '0002-objectives.sql' },
  ]);
});

test('every table’s key begins with the site, and with what is locked while it changes', async () => {
  const keys = await database.query<{ name: string; columns: string[] }>(
    `select relname as name,
            array(select attname::text from unnest(conkey) with ordinality as place (number, position)
                  join pg_attribute on attrelid = conrelid and attnum = number order by position) as columns
     from pg_constraint join pg_class on pg_class.oid = conrelid
     where contype = 'p' and connamespace = 'oxbow'::regnamespace`,
  );
  const tables = keys.filter(({ name }) => name !== 'migration');
  assert.ok(tables.length >= 5);
  for (const { name, columns } of tables) {
    const locked = ['objective', 'check_in'].includes(name) ? 'objective' : 'customer';
    assert.deepEqual(columns.slice(0, 2), ['site', locked], name);
  }
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
