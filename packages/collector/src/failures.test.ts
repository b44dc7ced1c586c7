import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDatabase } from './database/database.js';
import { Employees } from './employees/employees.js';
import { Live } from './live/live.js';
import { NotifyBus } from './live/notify-bus.js';
import { createApp } from './server.js';
import { toSites } from './sites/site.js';
import { Store } from './store/store.js';
import { makeResponse } from './testing/records.js';
import { streamPath, timelinePath } from './testing/refusals.js';
import { needsEmbedded } from './testing/database.js';
import { headersOf, startTestApp, type TestApp } from './testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

test('when every connection is taken: 503 with Retry-After, and then it works again', async () => {
  const database = openDatabase(collector.connection, { connections: 1, longestWait: 50 });
  const bus = new NotifyBus(database);
  const store = new Store(database, bus);
  const live = new Live(bus);
  const employees = new Employees({
    ...{ database, secret: undefined, now: Date.now },
    report: () => {},
  });
  const app = createApp({ store, employees, live, sites: toSites([]), now: Date.now });
  await database.transaction(async () => {
    const response = await app.request('/healthz');
    assert.equal(response.status, 503);
    assert.match(response.headers.get('Retry-After') ?? '', /^\d+$/);
    assert.match(await response.text(), /urn:oxbow:problem:unavailable/);
  });
  assert.equal((await app.request('/healthz')).status, 200);
  await live.stop();
  await database.close();
});

test('an unexpected failure is 500 and says nothing of what was sent', async () => {
  await collector.everything.query('alter table oxbow.response rename to hidden');
  const secret = 'my secret reason';
  const responses = [makeResponse({ answers: [{ type: 'text', question: 'q', value: secret }] })];
  const response = await collector.app.request('/v1/responses', {
    method: 'POST',
    headers: await headersOf(collector.shop),
    body: JSON.stringify({ responses }),
  });
  await collector.everything.query('alter table oxbow.hidden rename to response');
  assert.equal(response.status, 500);
  assert.equal(collector.reports.length, 1);
  assert.ok(
    !(await response.text()).includes(secret) && !collector.reports.join().includes(secret),
  );
  collector.reports.length = 0;
});

test('when the database is away: 503 with Retry-After', { skip: needsEmbedded }, async () => {
  await collector.endDatabase();
  for (const [path, method] of [
    ['/healthz', 'GET'],
    [timelinePath, 'GET'],
    [streamPath, 'GET'],
    ['/v1/responses', 'POST'],
  ] as const) {
    const response = await collector.app.request(path, {
      method,
      headers: await headersOf(collector.shop),
      ...(method === 'POST' && { body: JSON.stringify({ responses: [makeResponse()] }) }),
    });
    assert.equal(response.status, 503, path);
    assert.match(response.headers.get('Retry-After') ?? '', /^\d+$/);
  }
  assert.deepEqual(collector.reports, []);
});
