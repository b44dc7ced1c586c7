import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { toStream } from './streamed.js';

/** What stands in an error of PostgreSQL: a value of a row. */
const secret = 'Key (customer)=(17) is there';

for (const [name, code, lines] of [
  ['for a reason of its own', '23505', ['An answer was cut off unexpectedly: error 23505.']],
  ['since the database went away', '57P01', []],
] as const) {
  test(`what breaks off in the middle ${name} is no whole answer for its reader`, async (context) => {
    const reports: string[] = [];
    const printed = context.mock.method(console, 'error', () => {});
    const app = new Hono();
    app.get('/', (request) => {
      async function* read(): AsyncGenerator<string, void, undefined> {
        yield 'first\n';
        await Promise.resolve();
        throw Object.assign(new Error(secret), { code });
      }
      return request.body(toStream(request, read(), (line) => reports.push(line)));
    });
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await assert.rejects(fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text()));
    assert.deepEqual(reports, lines);
    assert.equal(printed.mock.callCount(), 0);
    await new Promise((resolve) => server.close(resolve));
  });
}
