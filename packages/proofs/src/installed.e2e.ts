// Every published package in an empty project, used as somebody does who has installed it: by plain Node, without this workspace.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { installAll } from './installed.js';

let folder = '';
let how: ReturnType<typeof installAll>;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'oxbow-project-'));
  // The database of the collector runs as a user of its own where this runs as root.
  await chmod(folder, 0o755);
  how = installAll(folder);
});

after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Runs a program in the project, and gives what it prints. */
async function run(program: string): Promise<unknown> {
  await writeFile(path.join(folder, 'program.js'), program);
  const told = execFileSync(process.execPath, ['program.js'], {
    cwd: folder,
    encoding: 'utf8',
    // As whoever has installed it: the condition of this workspace would lead into `src`.
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: 120_000,
  });
  return JSON.parse(told);
}

test('model, connectors and collector: a table is read, stored and read again, by a token of the host', async (t) => {
  t.diagnostic(`installed ${how}`);
  const answer = await run(`
    import { generateKeyPairSync, sign } from 'node:crypto';
    import { startCollector } from '@oxbow/collector';
    import { readCsv } from '@oxbow/connectors/csv';
    import { Touchpoint } from '@oxbow/model/touchpoint';

    const table = 'id,customer,at,channel,type,direction,title,side\\n' +
      'order-1,17,2026-11-18T09:00:00Z,ecommerce,order,in,Order 1,customer\\n';
    const { touchpoints, rejected } = readCsv(table);

    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = (scope, more) => {
      const claims = { aud: 'oxbow-collector', iss: 'shop', sub: 'crm', scope, ...more };
      const exp = Math.floor(Date.now() / 1000) + 600;
      const signed = base64url({ alg: 'EdDSA' }) + '.' + base64url({ ...claims, exp });
      return signed + '.' + sign(null, Buffer.from(signed), privateKey).toString('base64url');
    };
    const site = { key: 'shop', origins: [], publicKeys: [publicKey.export({ format: 'jwk' })] };
    const collector = await startCollector({ data: './data', port: 0, sites: [site] });
    const ask = async (path, token, body) => {
      const headers = { 'Oxbow-Site': 'shop', Authorization: 'Bearer ' + token };
      if (body) headers['Content-Type'] = 'application/json';
      const options = body ? { method: 'POST', body: JSON.stringify(body), headers } : { headers };
      return (await fetch(collector.url + path, options)).json();
    };
    try {
      const stored = await ask('/v1/touchpoints', token('touchpoints:write'), touchpoints);
      const reading = token('timeline:read', { customers: ['17'] });
      const page = await ask('/v1/customers/17/touchpoints', reading);
      const isGood = page.touchpoints.every((one) => Touchpoint.safeParse(one).success);
      console.log(JSON.stringify({ rejected, stored, isGood, titles: page.touchpoints.map(({ title }) => title) }));
    } finally {
      await collector.stop();
    }
  `);
  assert.deepEqual(answer, {
    rejected: [],
    stored: { results: [{ id: 'order-1', status: 'stored' }] },
    isGood: true,
    titles: ['Order 1'],
  });
});

test('widgets: a server writes data into a page, which nothing in it can end', async () => {
  const answer = await run(`
    import { toDataScript } from '@oxbow/widgets/data-script';
    console.log(JSON.stringify(toDataScript({ title: '</script>' })));
  `);
  assert.equal(answer, '<script type="application/json">{"title":"\\u003c/script>"}</script>');
});

test('the command of the collector starts', () => {
  const command = path.join(folder, 'node_modules/@oxbow/collector/dist/cli.js');
  const told = execFileSync(process.execPath, [command, 'help'], { cwd: folder, encoding: 'utf8' });
  assert.match(told, /Serves until it is asked to end/);
});

for (const name of ['model', 'widgets', 'connectors', 'collector'])
  test(`@oxbow/${name} comes with its licence, and with those of others`, async () => {
    const home = path.join(folder, 'node_modules/@oxbow', name);
    assert.match(await readFile(path.join(home, 'LICENSE'), 'utf8'), /MIT License/);
    assert.match(
      await readFile(path.join(home, 'THIRD-PARTY-NOTICES.md'), 'utf8'),
      new RegExp(`What \`@oxbow/${name}\` installs`),
    );
  });
