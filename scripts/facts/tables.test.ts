import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestApp } from '../../packages/collector/src/testing/setup.js';
import { readTables } from './tables.js';

test('the tables and columns that the pages tell are those of a real database', async () => {
  const collector = await startTestApp();
  try {
    const rows = await collector.everything.query<{ name: string; columns: string[] }>(
      `select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
       from information_schema.columns where table_schema = 'oxbow' group by 1`,
    );
    const told = readTables();
    const real = new Map(rows.map(({ name, columns }) => [name, columns]));
    // What has been migrated says the collector to itself.
    real.delete('migration');
    assert.deepEqual(new Map([...real].sort()), new Map([...told].sort()));
  } finally {
    await collector.stop();
  }
});
