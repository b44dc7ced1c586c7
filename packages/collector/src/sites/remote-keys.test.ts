import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { Problem } from '../problem.js';
import { readKey, verifyToken } from '../identity.js';
import { makeSite, type TestSite } from '../testing/site.js';
import { until } from '../testing/setup.js';
import { fetchKeys, refuseAddress } from './remote-keys.js';

let server: Server;
let address: string;
let published: object[];
let status = 200;
let requests = 0;
const sites: Record<'old' | 'young' | 'curve', TestSite> = {} as never;

before(async () => {
  sites.old = await makeSite('old');
  sites.young = await makeSite('young');
  sites.curve = await makeSite('curve', 'ES256');
  server = createServer((_, answer) => {
    requests += 1;
    answer.writeHead(status, { 'Content-Type': 'application/json' });
    answer.end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
});
beforeEach(() => {
  published = [sites.old.publicKey];
  status = 200;
  requests = 0;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** Signs as the site, with its key's id. */
const sign = ({ sign, publicKey: { kid = '' } }: TestSite) => sign({ iss: 'shop' }, { kid });

const verify = (token: string, remote: ReturnType<typeof fetchKeys>) =>
  verifyToken(token, 'shop', [], Date.now(), remote);

const isRefused = (kind: string) => (error: unknown) => {
  assert.ok(error instanceof Problem);
  assert.equal(error.kind, kind);
  return true;
};

test('keys are fetched once, when the first token comes', async () => {
  const remote = fetchKeys(address);
  assert.equal(requests, 0);
  for (let time = 0; time < 3; time += 1) await verify(await sign(sites.old), remote);
  assert.equal(requests, 1);
});

test('a token with a new key makes it look again, and a token with no key that there is does so seldom', async () => {
  const remote = fetchKeys(address, { cooldown: 50 });
  await verify(await sign(sites.old), remote);
  published = [sites.old.publicKey, sites.young.publicKey];
  const token = await sign(sites.young);
  await until('the new key is taken', () =>
    verify(token, remote).then(
      () => true,
      () => false,
    ),
  );
  const slow = fetchKeys(address, { cooldown: 60_000 });
  requests = 0;
  for (let time = 0; time < 20; time += 1) {
    await assert.rejects(verify(await sign(sites.curve), slow), isRefused('token-invalid'));
  }
  assert.equal(requests, 1);
});

test('a key that is not published any more is refused once what was fetched is old', async () => {
  const remote = fetchKeys(address, { longestAge: 20, cooldown: 0 });
  const token = await sign(sites.old);
  await verify(token, remote);
  published = [sites.young.publicKey];
  await until('it is refused', () =>
    verify(token, remote).then(
      () => false,
      () => true,
    ),
  );
  await assert.rejects(verify(token, remote), isRefused('token-invalid'));
});

test('of several keys the one that signed is found without an id; a P-256 key too', async () => {
  published = [sites.old, sites.young, sites.curve].map(({ publicKey: { kid: _, ...key } }) => key);
  const remote = fetchKeys(address);
  for (const site of Object.values(sites)) {
    assert.equal((await verify(await site.sign({ iss: 'shop' }), remote)).subject, 'customer-1');
  }
});

test('a key of the configuration is taken without asking the address', async () => {
  const local = await makeSite('local');
  const token = await sign(local);
  const keys = [await readKey(local.publicKey)];
  await verifyToken(token, 'shop', keys, Date.now(), fetchKeys(address));
  assert.equal(requests, 0);
});

for (const [name, prepare] of [
  ['an address that answers with an error', () => (status = 500)],
  ['an address that answers with something else', () => (published = 'none' as never)],
] as const) {
  test(`${name}: 503, since the token may be good`, async () => {
    prepare();
    await assert.rejects(
      verify(await sign(sites.old), fetchKeys(address)),
      isRefused('unavailable'),
    );
  });
}

test('an address where nobody answers: 503', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await new Promise((resolve) => other.close(resolve));
  const remote = fetchKeys(`http://127.0.0.1:${port}/`);
  await assert.rejects(verify(await sign(sites.old), remote), isRefused('unavailable'));
});

/** Answers as somebody who means harm, or whose server is broken. */
async function startHostile(answer: RequestListener) {
  let asked = 0;
  const hostile = createServer((request, response) => {
    asked += 1;
    response.on('error', () => {});
    answer(request, response);
  });
  await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(hostile.address() as AddressInfo).port}/jwks`,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      hostile.closeAllConnections();
      await new Promise((resolve) => hostile.close(resolve));
    },
  };
}

for (const [name, answer] of [
  [
    'a list that never ends',
    (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('{"keys":['.repeat(10_000)));
        response.once('drain', more);
      };
      more();
    },
  ],
  [
    'a list that is too long, with a good key in it',
    (_, response) => {
      const keys = [sites.old.publicKey, { kty: 'OKP', filler: 'x'.repeat(100_000) }];
      response.end(JSON.stringify({ keys }));
    },
  ],
  [
    'a byte now and then',
    (_, response) => {
      response.writeHead(200);
      const clock = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(clock));
    },
  ],
  [
    'a redirect to a good list',
    (_, response) => response.writeHead(302, { Location: address }).end(),
  ],
  ['an error', (_, response) => response.writeHead(500).end()],
  ['something else', (_, response) => response.end('{}')],
  ['a connection that breaks', (request) => request.socket.destroy()],
] satisfies [string, RequestListener][]) {
  // prettier-ignore
  test(`${name} in the place of keys: 503, in time, and not asked for again by each token that somebody makes up`, async () => {
    await using hostile = await startHostile(answer);
    const remote = fetchKeys(hostile.address, { timeout: 300 });
    const [token, begin] = [await sign(sites.old), performance.now()];
    for (let time = 0; time < 30; time += 1) {
      await assert.rejects(verify(token, remote), isRefused('unavailable'));
    }
    assert.equal(hostile.asked(), 1);
    assert.ok(performance.now() - begin < 2000);
  });
}

test('after a failure it asks again in a while, and good keys that it has are good meanwhile', async () => {
  const remote = fetchKeys(address, { cooldown: 0, patience: 100 });
  const [good, unknown] = [await sign(sites.old), await sign(sites.young)];
  await verify(good, remote);
  status = 500;
  await assert.rejects(verify(unknown, remote), isRefused('unavailable'));
  await verify(good, remote);
  [status, published] = [200, [sites.young.publicKey]];
  await until('the new key is taken', () =>
    verify(unknown, remote).then(
      () => true,
      () => false,
    ),
  );
});

test('of many keys without an id no token makes it try more than some', async () => {
  const { kid: _, ...other } = sites.young.publicKey;
  const { kid: __, ...last } = sites.old.publicKey;
  published = [...Array<object>(60).fill(other), last];
  const remote = fetchKeys(address);
  assert.equal((await remote({ alg: 'EdDSA' })).length, 20);
  await assert.rejects(verify(await sign(sites.old), remote), isRefused('token-invalid'));
});

for (const [text, isRefused] of [
  ['https://keys.example/.well-known/jwks.json', false],
  ['http://127.0.0.1:4000/jwks', false],
  ['http://localhost/jwks', false],
  ['http://[::1]/jwks', false],
  ['http://keys.example/jwks', true],
  ['http://127.0.0.1.keys.example/jwks', true],
  ['http://localhost.example/jwks', true],
  ['https://user@keys.example/jwks', true],
  ['file:///etc/passwd', true],
  ['keys', true],
] as const) {
  test(`${text} is ${isRefused ? 'refused' : 'taken'} as an address of keys`, () => {
    assert.equal(refuseAddress(text) !== undefined, isRefused);
  });
}
