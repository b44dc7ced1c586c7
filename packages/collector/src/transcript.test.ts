// Runs the transcript of docs/collector.md again, without what takes long: the same commands have to be answered alike.
// `OXBOW_WRITE=1 npm test -- collector/src/transcript` runs all of it and writes it into the page anew.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const page = fileURLToPath(new URL('../../../docs/collector.md', import.meta.url));
const script = fileURLToPath(new URL('../transcript.sh', import.meta.url));
const command = [
  process.execPath,
  '--conditions=@oxbow/source',
  `--import=${import.meta.resolve('tsx')}`,
  fileURLToPath(new URL('cli.ts', import.meta.url)),
].join(' ');
const between = /(<!-- transcript -->\n)([^]*)(\n<!-- \/transcript -->)/;

/** Of each section the commands with the statuses of their answers; what else an answer holds differs with each run. */
function read(transcript: string): Map<string, string[]> {
  const sections = transcript.split(/^### /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const telling = lines.filter((line) => /^(\$|>|HTTP\/1\.1) /.test(line));
      return [title, telling];
    }),
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test('the commands of docs/collector.md are answered as it says', async () => {
  const long = process.env['OXBOW_WRITE'] !== undefined;
  const { stdout } = await promisify(execFile)('bash', [script], {
    env: {
      ...process.env,
      OXBOW_COLLECTOR: command,
      PORT: String(await freePort()),
      SHORT: long ? '' : '1',
    },
    timeout: 180_000,
  });
  if (long) {
    const text = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      text.replace(between, (_, begin, __, end) => `${begin}${stdout}${end}`),
    );
  }
  const told = read(between.exec(readFileSync(page, 'utf8'))?.[2] ?? '');
  const are = read(stdout);
  const rest = [...told.keys()].filter((title) => !are.has(title));
  assert.deepEqual(rest, long ? [] : ['Comments', 'Webhooks']);
  for (const [title, lines] of are) assert.deepEqual(lines, told.get(title), title);
  assert.ok([...are.values()].flat().filter((line) => line.startsWith('HTTP/')).length > 40);
});
