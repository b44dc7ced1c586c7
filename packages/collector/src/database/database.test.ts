import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { isUnavailable } from './database.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

test('a connection that ends while it is used fails what is asked, and nothing else', async () => {
  const { database, everything, shop } = collector;
  for (let round = 0; round < 5; round += 1) {
    const failure = await database
      .of(shop.key)
      .transaction(async (query) => {
        const [own] = await query<{ pid: number }>('select pg_backend_pid() as pid');
        await everything.query('select pg_terminate_backend($1, 5000)', [own?.pid]);
        // Its end may be heard before anything is asked, or be the answer.
        await new Promise((resolve) => setImmediate(resolve));
        return query('select 1');
      })
      .then(() => undefined)
      .catch((error: unknown) => error);
    assert.ok(isUnavailable(failure), String(failure));
    assert.deepEqual(await database.of(shop.key).query('select 1 as one'), [{ one: 1 }]);
  }
});
