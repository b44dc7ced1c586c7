import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { serveLines } from './processes.js';

/** The same library and the same body, parsed, and nothing else: what an answer costs before any work is done. */
const app = new Hono();
app.post('/v1/responses', async (context) => {
  const { responses } = await context.req.json<{ responses: unknown[] }>();
  return context.json({ count: responses.length }, 202);
});
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1');
await serveLines(() =>
  Promise.resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
);
process.exit(0);
