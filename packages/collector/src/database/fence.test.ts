import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeObjective } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

// The second fence: what a statement without its `site = …` would do.
let collector: TestApp;
before(async () => {
  collector = await startTestApp();
  for (const site of [collector.shop, collector.bank]) {
    await collector.store.objectives.create(site.key, makeObjective());
  }
});
after(() => collector.stop());

test('a statement that forgets the site sees the rows of its own only', async () => {
  const { database, shop, bank } = collector;
  for (const { key } of [shop, bank, shop]) {
    const rows = await database.of(key).query('select site from oxbow.objective');
    assert.deepEqual(rows, [{ site: key }]);
  }
});

test('without a site nothing is seen', async () => {
  const { database, shop } = collector;
  await database.of(shop.key).query('select');
  assert.deepEqual(await database.query('select from oxbow.objective'), []);
  await database.transaction(async (query) => {
    assert.deepEqual(await query('select from oxbow.objective'), []);
  });
});

test('another site’s rows can neither be changed nor removed nor made', async () => {
  const { database, everything, shop, bank } = collector;
  const { query } = database.of(shop.key);
  assert.deepEqual(
    await query('update oxbow.objective set revision = 9 where site = $1 returning site', [
      bank.key,
    ]),
    [],
  );
  assert.deepEqual(
    await query('delete from oxbow.objective where site = $1 returning site', [bank.key]),
    [],
  );
  await assert.rejects(
    query(
      `insert into oxbow.objective (site, objective, revision, body) values ($1, 'x', 1, '{}')`,
      [bank.key],
    ),
    { code: '42501' },
  );
  await assert.rejects(query('update oxbow.objective set site = $1', [bank.key]), {
    code: '42501',
  });
  const rows = await everything.query(
    'select site, revision from oxbow.objective where site = any($1) order by site',
    [[shop.key, bank.key]],
  );
  assert.deepEqual(rows, [
    { site: bank.key, revision: '1' },
    { site: shop.key, revision: '1' },
  ]);
});

test('a connection that was set to one site serves the other, many at once, also after a failure', async () => {
  const { database, shop, bank } = collector;
  const failing = database.of(shop.key).transaction(async (query) => {
    await query('select 1 / 0');
  });
  await assert.rejects(failing, { code: '22012' });
  const keys = Array.from({ length: 60 }, (_, index) => (index % 2 ? shop : bank).key);
  const seen = await Promise.all(
    keys.map(async (key) => {
      const rows = await database
        .of(key)
        .transaction((query) => query<{ site: string }>('select site from oxbow.objective'));
      return rows.map(({ site }) => site);
    }),
  );
  assert.deepEqual(
    seen,
    keys.map((key) => [key]),
  );
});

test('the fence cannot be taken down from inside', async (context) => {
  const { query } = collector.database.of(collector.shop.key);
  const [user] = await query<{ name: string }>('select current_user as name');
  if (user?.name !== 'oxbow_request') return context.skip('the tables belong to the user here');
  for (const sql of [
    'alter table oxbow.objective disable row level security',
    'drop policy site on oxbow.objective',
  ]) {
    await assert.rejects(query(sql), { code: '42501' });
  }
});
