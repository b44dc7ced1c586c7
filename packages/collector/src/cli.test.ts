import assert from 'node:assert/strict';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Command, endServer, serverProcess, writeConfig } from './testing/command.js';
import { EventReader } from './testing/events.js';
import { makeResponse } from './testing/records.js';
import { headersOf, makeFolder, until } from './testing/setup.js';
import { makeSite, type TestSite } from './testing/site.js';

let folder: ReturnType<typeof makeFolder>;
let site: TestSite;
const commands: Command[] = [];

before(async () => {
  folder = makeFolder();
  site = await makeSite('shop');
});
after(async () => {
  for (const command of commands) await command.kill();
  for (const data of ['data', 'own']) endServer(join(folder.path, data));
  folder.remove();
});

function run(parameters: string[], environment: NodeJS.ProcessEnv = {}): Command {
  const command = new Command(parameters, environment);
  commands.push(command);
  return command;
}

test('it says its address, serves, and asked to end (SIGTERM, Ctrl+C) it drains and leaves nothing running', async () => {
  const config = writeConfig(folder.path, site);
  for (const how of ['SIGTERM', 'Ctrl+C'] as const) {
    // The first time by parameter, the second by variable.
    const command =
      how === 'SIGTERM' ? run(['--config', config]) : run([], { OXBOW_CONFIG: config });
    const url = await command.url();
    assert.equal(command.output.trim().split('\n').length, 1);

    const stream = await fetch(`${url}/v1/customers/customer-1/stream`, {
      headers: await headersOf(site),
    });
    const reader = new EventReader(stream, 'touchpoint');
    const ended = command.ended;
    const answers = Array.from({ length: 20 }, async () =>
      fetch(`${url}/v1/responses`, {
        method: 'POST',
        headers: await headersOf(site),
        body: JSON.stringify({ responses: [makeResponse()] }),
      }).then(({ status }) => status),
    );
    await Promise.race(answers);
    const pid = command.child.pid ?? 0;
    // A terminal's Ctrl+C reaches the whole process group.
    if (how === 'Ctrl+C') process.kill(-pid, 'SIGINT');
    else process.kill(pid, 'SIGTERM');

    assert.equal(await ended, 0, command.errors);
    assert.equal(reader.ended, true);
    // Those that had a connection were answered; those that had none were refused, not swallowed.
    const statuses = await Promise.allSettled(answers);
    for (const outcome of statuses) {
      if (outcome.status === 'fulfilled') assert.equal(outcome.value, 202);
      else assert.match(String(outcome.reason), /fetch failed/);
    }
    assert.equal(serverProcess(join(folder.path, 'data')), undefined);
    assert.equal(command.errors, '');
  }
});

test('a second one on the same folder ends with one sentence; the first goes on', async () => {
  const first = run(['--config', writeConfig(folder.path, site)]);
  const url = await first.url();
  const second = run(['--config', writeConfig(folder.path, site)]);
  assert.equal(await second.ended, 1);
  assert.match(
    second.errors,
    /^Another collector \(process \d+\) is already running on the data folder .*\n$/,
  );
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  await first.kill('SIGTERM');
});

test('a port that is taken is one sentence, and no database is left running', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const command = run(['--config', writeConfig(folder.path, site, { port })]);
  assert.equal(await command.ended, 1);
  assert.match(
    command.errors,
    new RegExp(`^The collector cannot listen: port ${port} .* is taken: .*\n$`),
  );
  assert.equal(serverProcess(join(folder.path, 'data')), undefined);
  other.close();
});

test('a database that does not answer is one sentence', async () => {
  const database = `postgres://nobody@127.0.0.1:1/none`;
  const command = run(['--config', writeConfig(folder.path, site, { database })]);
  assert.equal(await command.ended, 1);
  assert.match(command.errors, /^The database cannot be used: .*\n$/);
});

for (const [name, parameters, code, message] of [
  [
    'a file that is not there',
    ['--config', '/nowhere.json'],
    1,
    /^The configuration \/nowhere\.json cannot be read: [^\n]*\n$/,
  ],
  ['an unknown option', ['--prot', '1'], 2, /^Unknown option '--prot'\. [^\n]* serve --help\n$/],
] as const) {
  test(`${name}: exit code ${code}, one line, no stack`, async () => {
    const command = run([...parameters]);
    assert.equal(await command.ended, code);
    assert.match(command.errors, message);
    assert.equal(command.output, '');
  });
}

test('without any configuration file it serves, and says how to add a site', async () => {
  const command = run([], { OXBOW_PORT: '0', OXBOW_DATA: join(folder.path, 'own') });
  const url = await command.url();
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  await until('it says how', () => command.output.trim().split('\n').length === 2);
  assert.match(command.output, /\nThere is no site yet: npx @oxbow\/collector site add KEY /);
  await command.kill('SIGTERM');
  assert.equal(command.errors, '');
});

test('a preview answers as in earnest, says so, and has kept nothing when it is started in earnest', async () => {
  const config = writeConfig(folder.path, site);
  const send = async (url: string) =>
    fetch(`${url}/v1/responses`, {
      method: 'POST',
      headers: { ...(await headersOf(site)), Origin: site.origin },
      body: JSON.stringify({ responses: [response] }),
    });
  const response = makeResponse();
  const statusOf = async (answer: Response) =>
    ((await answer.json()) as { results: { status: string }[] }).results[0]?.status;

  const preview = run(['serve', '--preview', '--config', config]);
  const url = await preview.url();
  for (let time = 0; time < 2; time += 1) {
    const answer = await send(url);
    assert.equal(answer.headers.get('Oxbow-Preview'), 'true');
    assert.match(answer.headers.get('Access-Control-Expose-Headers') ?? '', /\bOxbow-Preview\b/);
    assert.equal(await statusOf(answer), 'stored');
  }
  const stream = await fetch(`${url}/v1/customers/customer-1/stream`, {
    headers: await headersOf(site),
  });
  assert.equal(stream.status, 200);
  await stream.body?.cancel();
  assert.match(preview.output, /\nPreview: nothing is kept\.\n/);
  await preview.kill('SIGTERM');
  assert.equal(preview.errors, '');

  const earnest = run(['--config', config]);
  const answer = await send(await earnest.url());
  assert.equal(answer.headers.get('Oxbow-Preview'), null);
  assert.equal(await statusOf(answer), 'stored');
  await earnest.kill('SIGTERM');
});

test('asked to end a second time it ends at once, and so does its database', async () => {
  const command = run(['--config', writeConfig(folder.path, site)]);
  const url = await command.url();
  // A request that never arrives whole keeps it from ending.
  const slow = connect(Number(new URL(url).port), '127.0.0.1');
  slow.on('error', () => {});
  slow.write('POST /v1/responses HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n');
  await until('it is there', async () => (await fetch(`${url}/healthz`)).status === 200);
  command.child.kill('SIGTERM');
  await until('it takes nothing new', async () => !(await fetch(url).catch(() => undefined)));
  assert.equal(command.child.exitCode, null);
  const asked = Date.now();
  command.child.kill('SIGTERM');
  assert.equal(await command.ended, 143);
  assert.ok(Date.now() - asked < 5000);
  await until('its database has ended', () => !serverProcess(join(folder.path, 'data')));
  slow.destroy();
});

test('a configuration with two faults names both', async () => {
  const file = writeConfig(folder.path, site, { port: -1, sites: 1 });
  const command = run(['--config', file]);
  assert.equal(await command.ended, 1);
  assert.match(command.errors, /collector\.json is not valid:\n {2}port: .*\n {2}sites: .*\n$/);
});
