import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test from 'node:test';
import { findFreePort, listenFrom } from './ports.js';

async function anyServer() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  return { server, port: address.port };
}

test('a taken port is passed over for a later one', async () => {
  const { server: taken, port } = await anyServer();
  const server = createServer();
  const found = await listenFrom(server, port);
  assert.ok(found > port && found < port + 20);
  assert.equal(server.listening, true);
  server.close();
  taken.close();
});

test('a free port is left free', async () => {
  const { server, port } = await anyServer();
  server.close();
  await once(server, 'close');
  const found = await findFreePort(port);
  const later = createServer();
  assert.equal(await listenFrom(later, found), found);
  later.close();
});

test('when there is no port left, the error says what helps', async () => {
  await assert.rejects(listenFrom(createServer(), 65_536), /PORT=8080 npm start/);
});
