import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { quantile, type Line } from './line.js';

const entry = fileURLToPath(new URL('../../collector/dist/cli.js', import.meta.url));
const site = 'pk_bench';
const customer = 'customer-1';

/** Writes a JWT as a host's server would (EdDSA). */
function makeToken(key: KeyObject): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: site,
    aud: 'oxbow-collector',
    sub: customer,
    iat: now,
    exp: now + 600,
    scope: 'feedback:write timeline:read',
    customers: [customer],
  };
  const text = `${encode({ alg: 'EdDSA' })}.${encode(claims)}`;
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}

/** Starts the built collector in a process of its own, on its embedded database. */
async function startCollector(publicKey: KeyObject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-bench-'));
  // The database runs as another user when this one is root.
  chmodSync(folder, 0o755);
  const config = path.join(folder, 'collector.json');
  const keys = [publicKey.export({ format: 'jwk' })];
  const sites = [{ key: site, origins: [], publicKeys: keys }];
  writeFileSync(config, JSON.stringify({ port: 0, data: 'data', sites }));
  const { DATABASE_URL: _other, ...env } = process.env;
  const child = spawn(process.execPath, [entry, '--config', config], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  let url = '';
  for await (const line of createInterface(child.stdout)) {
    [, url = ''] = /^Oxbow collector at (http:\S+)$/.exec(line) ?? [];
    if (url) break;
  }
  child.stdout.resume();
  if (!url) throw new Error(`the collector did not start: ${errors}`);
  // It warns when its database may forget what was acknowledged.
  if (errors !== '') throw new Error(`not measured: ${errors}`);
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

const makeResponse = () => ({
  id: randomUUID(),
  prompt: 'after-order',
  version: 1,
  answers: [
    { type: 'nps', question: 'recommend', value: 9 },
    { type: 'text', question: 'reason', value: 'Quick delivery' },
  ],
  at: new Date().toISOString(),
  language: 'en-GB',
  channel: 'ecommerce',
});

/** Reads a stream and notes when each touchpoint arrived. */
async function follow(address: string, headers: Record<string, string>) {
  const arrived = new Map<string, number>();
  const end = new AbortController();
  const answer = await fetch(address, { headers, signal: end.signal });
  if (!answer.ok || !answer.body) throw new Error(`the stream answered ${answer.status}`);
  const { body } = answer;
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>)
      for (const [, id = ''] of decoder
        .decode(chunk, { stream: true })
        .matchAll(/"id":"([\w-]+)"/g))
        arrived.set(id, performance.now());
  };
  const reading = read().catch(() => {});
  const stop = async () => {
    end.abort();
    await reading;
  };
  return { arrived, stop };
}

/** The collector on its embedded PostgreSQL, fsync on: how fast it acknowledges, and how late an open timeline hears. */
export async function measureCollector(): Promise<Line[]> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { url, stop } = await startCollector(publicKey);
  try {
    const headers = {
      'Oxbow-Site': site,
      'Content-Type': 'application/json',
      Authorization: `Bearer ${makeToken(privateKey)}`,
    };
    const sent = new Map<string, number>();
    const send = async () => {
      const response = makeResponse();
      const body = JSON.stringify({ responses: [response] });
      const from = performance.now();
      const answer = await fetch(`${url}/v1/responses`, { method: 'POST', headers, body });
      const took = performance.now() - from;
      if (answer.status !== 202)
        throw new Error(`answered ${answer.status}: ${await answer.text()}`);
      await answer.arrayBuffer();
      sent.set(response.id, from);
      return took;
    };
    for (let index = 0; index < 50; index += 1) await send();
    sent.clear();

    const stream = `${url}/v1/customers/${customer}/stream`;
    const reader = await follow(stream, { ...headers, 'Last-Event-ID': '50' });
    const alone: number[] = [];
    for (let index = 0; index < 400; index += 1) alone.push(await send());
    const deadline = Date.now() + 10_000;
    const isHere = () => [...sent.keys()].every((id) => reader.arrived.has(id));
    while (!isHere() && Date.now() < deadline) await new Promise((r) => setTimeout(r, 10));
    if (!isHere()) throw new Error('the stream did not bring everything');
    const lag = [...sent].map(([id, from]) => reader.arrived.get(id)! - from);
    await reader.stop();

    const crowd: number[] = [];
    const from = performance.now();
    const work = async () => {
      for (let index = 0; index < 100; index += 1) crowd.push(await send());
    };
    await Promise.all(Array.from({ length: 8 }, work));
    const rate = (crowd.length / (performance.now() - from)) * 1000;
    return [
      ...toLines('POST to acknowledged, one at a time', alone, '400 responses, fsync on'),
      ...toLines('POST to the open stream', lag, 'the same 400'),
      ...toLines('POST to acknowledged, 8 at a time', crowd, `800 responses, ${rate.toFixed(0)}/s`),
    ];
  } finally {
    await stop();
  }
}

const toLines = (what: string, values: readonly number[], beside: string): Line[] =>
  [0.5, 0.99].map((share) => ({
    what: `Collector: ${what}, p${share * 100}`,
    value: quantile(values, share),
    unit: 'ms',
    beside,
  }));
