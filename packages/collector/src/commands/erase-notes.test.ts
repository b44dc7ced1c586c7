import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Note } from '@oxbow/model/note';
import { startCollector, type Collector } from '../collector.js';
import { endServer } from '../testing/command.js';
import { makeNote } from '../testing/notes.js';
import { makeFolder, until } from '../testing/setup.js';
import { typeOn } from '../testing/typed.js';

let folder: ReturnType<typeof makeFolder>;
let collector: Collector;
let type: ReturnType<typeof typeOn>;
const key = () => join(folder.path, 'shop.jwk');
before(async () => {
  // A collector in this process would use it; here it is to be the one on the test's folder.
  delete process.env['DATABASE_URL'];
  folder = makeFolder();
  const data = join(folder.path, 'data');
  type = typeOn(data);
  collector = await startCollector({ port: 0, data }, () => {});
  await type(['site', 'add', 'shop', '--origin', 'https://a.example', '--key-file', key()]);
  await until('the collector knows it', () => collector.sites.find('shop') !== undefined);
});
after(async () => {
  await collector.stop();
  endServer(join(folder.path, 'data'));
  folder.remove();
});

async function ask(person: string, init: RequestInit = {}): Promise<Response> {
  const scopes = ['--scope', 'notes:read', '--scope', 'notes:write'];
  const { output } = await type([
    ...['token', 'shop', '--key-file', key(), '--subject', person],
    ...['--name', person.toUpperCase(), ...scopes],
  ]);
  const headers = {
    'Oxbow-Site': 'shop',
    Authorization: `Bearer ${output}`,
    'Content-Type': 'application/json',
  };
  return fetch(`${collector.url}/v1/notes`, { headers, ...init });
}

async function readWriters(person: string): Promise<(string | undefined)[]> {
  const { notes } = (await (await ask(person)).json()) as { notes: Note[] };
  return notes.map(({ from }) => from.name);
}

test('erase deletes notes to and by a person, with the collector’s secret alone', async () => {
  for (const [from, to] of [
    ['otto', 'emma'],
    ['emma', 'lena'],
    ['otto', 'lena'],
  ] as const) {
    const body = JSON.stringify(makeNote({ to }));
    assert.equal((await ask(from, { method: 'POST', body })).status, 201);
  }
  assert.deepEqual(await readWriters('emma'), ['OTTO']);
  const OXBOW_SECRET = randomBytes(32).toString('base64');
  const refused = await type(['erase', 'shop', 'emma'], { environment: { OXBOW_SECRET } });
  assert.equal(refused.code, 1);
  assert.match(refused.errors, /^Waves and notes are sealed with a secret, and there is none or/);
  assert.deepEqual(await readWriters('emma'), ['OTTO']);
  assert.equal((await type(['erase', 'shop', 'emma'])).code, 0);
  assert.deepEqual(await readWriters('emma'), []);
  assert.deepEqual(await readWriters('lena'), ['OTTO']);
});
