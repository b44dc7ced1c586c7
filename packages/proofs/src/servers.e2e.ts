import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readChannelCounts } from '@oxbow/model/read-channel-counts';
import { everySnippetIsTried, readSnippet } from './guides.js';

// The snippets of the guides that run on a server of the reader, as they are written there.

const inPackages = (name: string) => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

test('employees.md: a pulse asks three questions of other topics than before, and none that is struck', async () => {
  const code = await readSnippet('docs/employees.md', 'pulse');
  const { id, questions } = run('proofs', `${code}; console.log(JSON.stringify(prompt))`) as {
    id: string;
    questions: { id: string }[];
  };
  assert.equal(id, 'pulse');
  assert.ok(questions.length > 0);
  assert.ok(!questions.some((question) => question.id.includes('change.pace')));
});

test('webhooks.md: a message is verified, told once, and refused when it was changed', async () => {
  const secret = randomBytes(24).toString('base64');
  const port = await freePort();
  const receiver = spawn(process.execPath, ['--input-type=module'], {
    cwd: inPackages('collector'),
    env: { ...process.env, PORT: String(port), WEBHOOK_SECRET: `whsec_${secret}` },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let told = '';
  receiver.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  receiver.stdin.end(await readSnippet('docs/webhooks.md', 'receive'));
  try {
    const body = JSON.stringify({ type: 'response.created', data: { reference: 'R-1', score: 9 } });
    const post = async (sent: string) => {
      const at = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', Buffer.from(secret, 'base64'))
        .update(`m-1.${at}.${body}`)
        .digest('base64');
      const headers = {
        'webhook-id': 'm-1',
        'webhook-timestamp': at,
        'webhook-signature': `v1,${signature}`,
      };
      const { status } = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        headers,
        body: sent,
      });
      return status;
    };
    await untilAnswers(receiver, port);
    assert.deepEqual([await post(body), await post(body), await post(`${body} `)], [204, 204, 401]);
  } finally {
    if (receiver.exitCode === null) {
      receiver.kill();
      await once(receiver, 'exit');
    }
  }
  assert.equal(told.trim(), 'response.created R-1 9');
});

test('data-formats.md: counts of channels are read as they are written', async () => {
  const code = await readSnippet('docs/data-formats.md', 'mix');
  const mix = run('proofs', `${code}; console.log(JSON.stringify(mix))`);
  const read = readChannelCounts(mix);
  assert.deepEqual(read.faults, []);
});

for (const [name, table, list] of [
  ['csv', 'Beleg;Zeitpunkt;Kanal;Betreff\nB-1;01.03.2026 10:02;Telefon;Frage', 'touchpoints'],
  [
    'okr-csv',
    'Type,ID,Parent ID,Title,Start,End\nObjective,o-1,,On time,2026-10-01,2026-12-31',
    'objectives',
  ],
] as const)
  test(`data-formats.md: a table is read by ${name}`, async () => {
    const code = await readSnippet('docs/data-formats.md', name);
    const before = `const bytes = new TextEncoder().encode(${JSON.stringify(table)});`;
    const after = `console.log(JSON.stringify({ list: ${list}, rejected }))`;
    const said = run('collector', `${before}${code}${after}`) as Record<string, unknown[]>;
    assert.equal(said['list']?.length, 1, JSON.stringify(said));
    assert.deepEqual(said['rejected'], []);
  });

for (const guide of ['docs/data-formats.md', 'docs/employees.md', 'docs/webhooks.md'])
  test(`every snippet of ${guide} was tried`, () => everySnippetIsTried(guide));

/** Runs code in a package's folder, and reads the JSON that it prints. */
function run(name: string, code: string): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module'], {
    cwd: inPackages(name),
    input: code,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a server of ours answers; one that has ended never will. */
async function untilAnswers(server: ChildProcess, port: number): Promise<void> {
  for (let left = 400; ; left -= 1)
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch (error) {
      if (left === 0 || server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
