import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { toReference } from '@oxbow/model/reference';
import { startTestCollector, type TestCollector } from '../testing/collector.js';
import { makeResponse } from '../testing/records.js';
import { headersOf, until } from '../testing/setup.js';
import { sign } from './sign.js';
import { eventTypes } from './event.js';
import { schedule } from './schedule.js';

// What docs/webhooks.md shows is run as it stands there.
const guide = readFileSync(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code = '']) => ({
  language,
  code,
}));

let target: TestCollector;
let environment: NodeJS.ProcessEnv;
before(async () => {
  target = await startTestCollector({ webhooks: { private: true } });
  environment = {
    ...process.env,
    COLLECTOR: target.collector.url,
    SITE: target.site.key,
    TOKEN: await target.site.sign(),
  };
});
after(() => target.stop());

/** Runs the one shell snippet that holds a word. @returns what it prints */
async function run(word: string, change: NodeJS.ProcessEnv = {}, replace = ['', '']) {
  const found = blocks.filter(({ language, code }) => language === 'sh' && code.includes(word));
  assert.equal(found.length, 1, word);
  const code = found[0]?.code.replace(replace[0] ?? '', replace[1] ?? '') ?? '';
  const { stdout } = await promisify(execFile)('sh', ['-ec', code], {
    env: { ...environment, ...change },
  });
  return stdout;
}

test('the receiver of the guide hears of a low score; deliveries, replay and a new secret are as it says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'oxbow-guide-'));
  symlinkSync(
    fileURLToPath(new URL('../../node_modules', import.meta.url)),
    join(folder, 'node_modules'),
  );
  const port = await freePort();
  const made = await run('/v1/webhooks/crm" \\\n', {}, [
    'https://hooks.example/oxbow',
    `http://127.0.0.1:${port}/`,
  ]);
  const { secret } = JSON.parse(made) as { secret: string };
  const [code] = blocks.filter(({ language }) => language === 'js');
  writeFileSync(join(folder, 'receiver.mjs'), code?.code ?? '');
  const receiver = spawn(process.execPath, [join(folder, 'receiver.mjs')], {
    env: { ...process.env, WEBHOOK_SECRET: secret, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  receiver.stdout.on('data', (data: Buffer) => (output += data.toString()));
  try {
    await until('the receiver listens', async () => {
      const refused = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' }).catch(() => {});
      return refused?.status === 401;
    });
    const response = makeResponse({ answers: [{ type: 'nps', question: 'recommend', value: 2 }] });
    await fetch(`${target.collector.url}/v1/responses`, {
      method: 'POST',
      headers: await headersOf(target.site),
      body: JSON.stringify({ responses: [response] }),
    });
    const line = `response.low_score ${toReference(response.id)} 2\n`;
    await until('it hears of it', () => output === line);
    const read = async () =>
      JSON.parse(await run('/deliveries?limit=20')) as { deliveries: { state: string }[] };
    await until('it is delivered', async () => (await read()).deliveries[0]?.state === 'delivered');
    const replayed = await run('/replay', {}, ['"failed"', '"delivered"']);
    assert.deepEqual(JSON.parse(replayed), { replayed: 1, more: false });
    await until('again', async () => (await read()).deliveries[0]?.state === 'delivered');
    assert.equal(output, line, 'the same message counts once');
    assert.match(await run('/secret'), /whsec_/);
  } finally {
    receiver.kill();
    rmSync(folder, { recursive: true });
  }
});

test('openssl prints the signature', async () => {
  const body = '{"type":"response.created","note":"Grüße %s 👋"}';
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const headers = sign('0193ac5e', body, Date.now(), [secret]);
  const printed = await run('openssl', {
    WEBHOOK_SECRET: secret,
    WEBHOOK_ID: headers['webhook-id'],
    WEBHOOK_TIMESTAMP: headers['webhook-timestamp'],
    BODY: body,
  });
  assert.equal(`v1,${printed.trim()}`, headers['webhook-signature']);
});

test('Slack’s webhook is taken', async () => {
  assert.match(await run('hooks.slack.com'), /"format":"slack"/);
});

test('the guide names every event and the waits between attempts', () => {
  const named = [...guide.matchAll(/^\| `(\w+\.\w+)` /gm)].map(([, name]) => name);
  assert.deepEqual(named, [...eventTypes]);
  assert.match(
    guide.replaceAll(/\s+/g, ' '),
    /After 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours/,
  );
  const hour = 3_600_000;
  assert.deepEqual(
    schedule.delays.map((delay) => delay / hour),
    [5 / 3600, 5 / 60, 0.5, 2, 5, 10, 14, 20, 24],
  );
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
