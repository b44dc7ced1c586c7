import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { largestBody } from '../body.js';
import { sendRaw } from '../testing/collector.js';
import { Command, writeConfig } from '../testing/command.js';
import { makeResponse } from '../testing/records.js';
import { headersOf, makeFolder, until } from '../testing/setup.js';
import { makeSite, type TestSite } from '../testing/site.js';

const folder = makeFolder();
let command: Command;
let site: TestSite;
let url = '';

// A process of its own, so that its output and its memory are seen too.
before(async () => {
  site = await makeSite('shop');
  command = new Command(['--config', writeConfig(folder.path, site)]);
  url = await command.url();
});
after(async () => {
  await command.kill('SIGTERM');
  folder.remove();
});

const head = (line: string, ...headers: string[]) =>
  [line, 'Host: collector', `Oxbow-Site: ${site.key}`, ...headers, '', ''].join('\r\n');
const post = (...headers: string[]) =>
  head('POST /v1/responses HTTP/1.1', 'Content-Type: application/json', ...headers);
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const get = (path: string, ...headers: string[]) => head(`GET ${path} HTTP/1.1`, ...headers);
const bomb = () => gzipSync(Buffer.alloc(20_000_000, ' '));
const body = () => JSON.stringify({ responses: [makeResponse()] });
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));

/** What is sent, and the first status that may come; `undefined` where the connection may just end. */
const rows: readonly (readonly [
  why: string,
  bytes: () => string | Buffer,
  ...statuses: (number | undefined)[],
])[] = [
  ['a compressed body', () => Buffer.concat([Buffer.from(post('Content-Encoding: gzip', `Content-Length: ${bomb().length}`)), bomb()]), 415],
  ['a body said to be compressed twice', () => `${post('Content-Encoding: gzip, br', 'Content-Length: 2')}{}`, 415],
  ['a body in an unknown coding', () => `${post('Content-Encoding: x-bomb', 'Content-Length: 2')}{}`, 415],
  ['a compressed body without a word about it', () => Buffer.concat([Buffer.from(post(`Content-Length: ${bomb().length}`)), bomb()]), 400],
  ['a body of a petabyte, by its length', () => `${post('Content-Length: 1000000000000000')}{`, 413],
  ['a length that no number holds', () => `${post('Content-Length: 99999999999999999999999')}{`, 400],
  ['a negative length', () => `${post('Content-Length: -1')}{`, 400],
  ['a length in words', () => `${post('Content-Length: much')}{`, 400],
  ['two lengths', () => `${post('Content-Length: 2', 'Content-Length: 3')}{}`, 400],
  ['a length and chunks', () => `${post('Content-Length: 2', 'Transfer-Encoding: chunked')}${chunk('{}')}0\r\n\r\n`, 400],
  ['chunks without an end', () => `${post('Transfer-Encoding: chunked')}${many(300, () => chunk('x'.repeat(1000))).join('')}`, 413],
  ['a chunk larger than memory', () => `${post('Transfer-Encoding: chunked')}ffffffffffffffff\r\n${'x'.repeat(300_000)}`, 413],
  ['a chunk whose length is a lie', () => `${post('Transfer-Encoding: chunked')}2\r\n{}{}{}\r\n0\r\n\r\n`, 400],
  ['a chunk with a novel about it', () => `${post('Transfer-Encoding: chunked')}2;${'x'.repeat(100_000)}\r\n{}\r\n0\r\n\r\n`, 413, 400],
  ['an unknown transfer', () => `${post('Transfer-Encoding: x')}{}`, 400, 501],
  ['a header of 100 kB', () => get('/healthz', `X-Long: ${'x'.repeat(100_000)}`), 431],
  ['ten thousand headers', () => get('/healthz', ...many(10_000, (index) => `X-${index}: 1`)), 431],
  ['a thousand headers', () => get('/healthz', ...many(1000, (index) => `X${index}: 1`)), 200],
  ['a header with a line break in it', () => get('/healthz', 'X-A: 1\r\n\tfolded'), 200, 400],
  ['a header with a null', () => get('/healthz', 'X-A: \0'), 400],
  ['a header without a name', () => get('/healthz', ': x'), 400],
  ['an address of 100 kB', () => get(`/${'x'.repeat(100_000)}`), 431, 414],
  ['an address with a null', () => get('/v1/objectives/%00'), 401],
  ['an address that is half coded', () => get('/v1/objectives/%E0%A4%A'), 401],
  ['an address of dots', () => get('/../../../etc/passwd'), 404],
  ['a whole address of another host', () => get('http://evil.example/healthz'), 200],
  ['an address that is none', () => get('\\\\x'), 400, 404],
  ['an asterisk', () => head('OPTIONS * HTTP/1.1'), 404, 400],
  ['a tunnel', () => head('CONNECT evil.example:443 HTTP/1.1'), undefined, 400, 404, 405],
  ['another protocol', () => get('/healthz', 'Connection: Upgrade', 'Upgrade: websocket'), 200, 400, 426, 501],
  ['HTTP/2 without being asked', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 505],
  ['HTTP/0.9', () => 'GET /healthz\r\n\r\n', 400],
  ['HTTP/1.0', () => 'GET /healthz HTTP/1.0\r\n\r\n', 200, 400],
  ['no host', () => 'GET /healthz HTTP/1.1\r\n\r\n', 400],
  ['two hosts', () => 'GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400, 200],
  ['a host that is none', () => 'GET /healthz HTTP/1.1\r\nHost: a b/..\\@\r\n\r\n', 400],
  ['an unknown method', () => head('FROBNICATE /v1/responses HTTP/1.1'), 400],
  ['an expectation', () => `${post('Expect: wonders', 'Content-Length: 2')}{}`, 417],
  ['the start of TLS', () => Buffer.from('16030100f8010000f40303', 'hex'), 400],
  ['nulls', () => Buffer.alloc(100_000), 400],
  ['noise', () => randomBytes(100_000), 400],
  ['a body with a question that takes none', () => `${get('/healthz', 'Content-Length: 2')}{}`, 200],
  ['a request, then noise', () => Buffer.concat([Buffer.from(get('/healthz')), randomBytes(5000)]), 200, 400],
  ['depth', () => `${post(`Content-Length: ${largestBody}`)}${'['.repeat(largestBody)}`, 400],
  ['a name that everything has', () => `${post('Content-Length: 36')}{"__proto__":{"a":1},"responses":[]}`, 422],
]; // prettier-ignore

for (const [why, bytes, ...statuses] of rows) {
  test(`${why}: ${statuses.map((status) => status ?? 'the end').join(' or ')}, and others are served`, async () => {
    const connection = sendRaw(url, bytes());
    await Promise.race([
      until('an answer', () => connection.answer().includes('\r\n\r\n')),
      connection.closed,
    ]);
    const status = /^HTTP\/1\.1 (\d+)/.exec(connection.answer())?.[1];
    assert.ok(
      statuses.includes(status === undefined ? undefined : Number(status)),
      connection.answer().slice(0, 400),
    );
    await assertServed();
    connection.socket.destroy();
  });
}

test('a thousand requests at once on one connection are all answered, in order', async () => {
  const paths = many(1000, (index) => get(index % 2 ? '/healthz' : `/nothing/${index}`));
  const connection = sendRaw(url, paths.join(''));
  const statuses = () =>
    [...connection.answer().matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, one]) => one);
  await until('a thousand answers', () => statuses().length === 1000);
  assert.deepEqual(
    statuses(),
    many(1000, (index) => (index % 2 ? '200' : '404')),
  );
  connection.socket.destroy();
});

const crowds: readonly (readonly [why: string, count: number, bytes: () => string])[] = [
  ['say nothing', 500, () => ''],
  ['send half a head', 500, () => 'GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: '],
  ['send half a body', 500, () => `${post('Content-Length: 200000')}{"responses": [`],
  ['send a chunk and stop', 500, () => `${post('Transfer-Encoding: chunked')}${chunk('{')}`],
  ['do not read their answers', 100, () => get('/openapi.json').repeat(50)],
];

for (const [why, count, bytes] of crowds) {
  test(`${count} connections that ${why} keep nobody else from being served`, async () => {
    const connections = many(count, bytes).map((text) => {
      const connection = sendRaw(url, text);
      connection.socket.pause();
      return connection;
    });
    await until('all are connected', () => connections.every(({ socket }) => !socket.connecting));
    await assertServed();
    for (const { socket } of connections) socket.resetAndDestroy();
    await assertServed();
  });
}

test('who does not finish the head of a request is cut off, however busy they seem', async () => {
  const silent = sendRaw(url, '');
  const slow = sendRaw(url, 'GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: ');
  const drip = setInterval(() => slow.socket.write('x'), 200);
  try {
    await until('both are told', () => [silent, slow].every(({ answer }) => /408/.test(answer())));
  } finally {
    clearInterval(drip);
    for (const { socket } of [silent, slow]) socket.end();
  }
  await Promise.all([silent.closed, slow.closed]);
});

test('what is sent in small pieces, with pauses, is taken', async () => {
  const text = body();
  const connection = sendRaw(url, post(`Content-Length: ${text.length}`));
  for (let index = 0; index < text.length; index += 20) {
    connection.socket.write(text.slice(index, index + 20));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await until('an answer', () => connection.answer().includes('stored'));
  connection.socket.destroy();
});

test('after all this the process is the same, has said nothing and holds little', () => {
  assert.equal(command.child.exitCode, null);
  assert.equal(command.errors, '');
  assert.match(command.output, /^Oxbow collector at \S+\n$/);
  const status = readFileSync(`/proc/${command.child.pid}/status`, 'utf8');
  const resident = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  assert.ok(resident < 500, `${resident} MB`);
});

/** Somebody else has their response stored, and that soon. */
async function assertServed(): Promise<void> {
  const answer = await fetch(`${url}/v1/responses`, {
    method: 'POST',
    headers: await headersOf(site, null),
    body: body(),
    signal: AbortSignal.timeout(10_000),
  });
  assert.equal(answer.status, 202, await answer.clone().text());
  assert.match(await answer.text(), /"stored"/);
}
