import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startCollector, type Collector } from '../collector.js';
import { connectionTo, EmbeddedDatabase } from '../database/embedded/embedded.js';
import { endServer, serverProcess } from '../testing/command.js';
import { makePulse } from '../testing/employees.js';
import { makeFolder, until } from '../testing/setup.js';
import { typeOn } from '../testing/typed.js';

let folder: ReturnType<typeof makeFolder>;
let data: string;
let type: ReturnType<typeof typeOn>;
const path = (name: string) => join(folder.path, name);
before(() => {
  // A collector in this process would use it; here it is to be the one on the test's folder.
  delete process.env['DATABASE_URL'];
  folder = makeFolder();
  data = path('data');
  type = typeOn(data);
});
after(() => {
  endServer(data);
  folder.remove();
});

async function ask(
  { url }: Collector,
  site: string,
  token: string,
  path = '/v1/customers/17/touchpoints',
  init: RequestInit = {},
): Promise<Response> {
  const headers = {
    'Oxbow-Site': site,
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  };
  return fetch(url + path, { headers, ...init });
}

/** Waits until the collector, which hears of a change a moment after the command, answers so. */
async function becomes(
  status: number,
  collector: Collector,
  token: string,
  path?: string,
): Promise<void> {
  const name = `${status} for ${path ?? 'the customer'}`;
  await until(name, async () => (await ask(collector, 'shop', token, path)).status === status);
}

const tokenOf = async (site: string, file: string, ...more: string[]) =>
  (await type(['token', site, '--key-file', file, '--scope', 'timeline:read', ...more])).output;

test('without a collector each command runs the database for itself, and ends it', async () => {
  const key = path('first.jwk');
  const added = await type([
    'site',
    'add',
    'first',
    '--origin',
    'https://a.example',
    '--key-file',
    key,
  ]);
  assert.deepEqual([added.code, added.output], [0, ''], added.errors);
  assert.equal(statSync(key).mode & 0o777, 0o600);
  assert.equal(serverProcess(data), undefined);

  const listed = await type(['site', 'list']);
  assert.match(
    listed.output,
    /^first, by command\n {2}origin https:\/\/a\.example\n {2}key \d{4}-/,
  );
  assert.equal(serverProcess(data), undefined);
});

test('a key that is not written to a file is printed, alone, and stands nowhere else', async () => {
  const { code, output } = await type(['site', 'add', 'printed', '--origin', 'https://a.example']);
  assert.equal(code, 0);
  const { d, ...publicKey } = JSON.parse(output) as Record<string, string>;
  const listed = await type(['site', 'list', '--json']);
  assert.ok(!listed.output.includes(d ?? ''));
  assert.ok(listed.output.includes(publicKey['kid'] ?? ''));
  writeFileSync(path('printed.jwk'), output);
  assert.match(await tokenOf('printed', path('printed.jwk')), /^[\w-]+\.[\w-]+\.[\w-]+$/);
});

for (const [name, words, message] of [
  [
    'a site that there is already',
    ['site', 'add', 'first', '--origin', 'https://a.example'],
    /^There is a site first already\.$/,
  ],
  [
    'a key file that there is already',
    ['site', 'add', 'other', '--origin', 'https://a.example', '--key-file', 'FOLDER/first.jwk'],
    /first\.jwk: there is such a file, and a key is never overwritten\.$/,
  ],
  [
    'a key file that cannot be made',
    ['key', 'rotate', 'first', '--key-file', '/nowhere/x'],
    /^The key cannot be written to \/nowhere\/x: /,
  ],
  [
    'a key file that cannot be read',
    ['token', 'first', '--key-file', '/nowhere/x', '--scope', 'x'],
    /^The key \/nowhere\/x cannot be read: /,
  ],
  [
    'a site that there is not',
    ['key', 'rotate', 'nobody', '--key-file', 'FOLDER/nobody.jwk'],
    /^There is no site nobody\.$/,
  ],
  [
    'a site to remove that there is not',
    ['site', 'remove', 'nobody'],
    /^There is no site nobody\.$/,
  ],
  [
    'a site to import to that there is not',
    ['import', 'nobody', 'x', '--format', 'touchpoints'],
    /^There is no site nobody\.$/,
  ],
  [
    'a key that there is not',
    ['key', 'revoke', 'first', 'nothing'],
    /^The site first has no key nothing\.$/,
  ],
  [
    'a file to import that there is not',
    ['import', 'first', '/nowhere/x', '--format', 'touchpoints'],
    /^The file \/nowhere\/x cannot be read: /,
  ],
  [
    'a team that there is not',
    ['team', 'remove', 'first', 'nobody'],
    /^The site first has no team nobody\.$/,
  ],
  [
    'a wave that there is not',
    ['wave', 'close', 'first', 'nothing'],
    /^The site first has no wave nothing\.$/,
  ],
  [
    'a database that is none',
    ['site', 'list', '--database', 'postgres://nobody@127.0.0.1:1/none'],
    /^The database cannot be used: /,
  ],
] as const) {
  test(`${name} is one sentence, code 1`, async () => {
    const real = words.map((word) => word.replace('FOLDER', folder.path));
    const { code, output, errors } = await type(real);
    assert.deepEqual([code, output], [1, ''], errors);
    assert.match(errors, message);
    assert.equal(errors.split('\n').length, 1);
  });
}

test('a site of the configuration is changed there, and says so', async () => {
  const config = path('collector.json');
  writeFileSync(config, JSON.stringify({ data, sites: [{ key: 'fixed', origins: [] }] }));
  for (const words of [
    ['site', 'add', 'fixed', '--origin', 'https://a.example'],
    ['site', 'remove', 'fixed'],
    ['site', 'set', 'fixed', '--name', 'x'],
    ['key', 'rotate', 'fixed'],
  ]) {
    const { code, errors, output } = await type([...words, '--config', config]);
    assert.equal(errors, 'The site fixed stands in the configuration: change it there.');
    assert.deepEqual([code, output], [1, '']);
  }
  assert.match(
    (await type(['site', 'list', '--config', config])).output,
    /^fixed, by configuration/,
  );
});

test('a collector that starts while a command has the database waits for it', async () => {
  const held = await EmbeddedDatabase.start(data, () => {}, 'command');
  let isUp = false;
  const starting = startCollector({ port: 0, data }, () => {}).finally(() => (isUp = true));
  const listed = await type(['site', 'list']);
  assert.match(listed.output, /^first, by command$/m);
  assert.equal(isUp, false);
  await held.stop();
  await (await starting).stop();
});

test('with a collector that runs on the folder: sites, keys, teams, customers, waves', async () => {
  const collector = await startCollector({ port: 0, data }, () => {});
  try {
    const [one, two] = [path('shop-1.jwk'), path('shop-2.jwk')];
    await type(['site', 'add', 'shop', '--origin', 'https://a.example', '--key-file', one]);
    const first = await tokenOf('shop', one, '--customer', '17');
    // The same database by its address, as with DATABASE_URL.
    const { host, user, database } = connectionTo(data);
    const address = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
    for (const [more, environment] of [
      [['--database', address], {}],
      [[], { DATABASE_URL: address }],
    ] as const) {
      const nowhere = { OXBOW_DATA: path('nowhere'), ...environment };
      const listed = await type(['site', 'list', ...more], { environment: nowhere });
      assert.match(listed.output, /^shop, by command$/m);
    }
    await becomes(200, collector, first);
    await becomes(403, collector, first, '/v1/customers/18/touchpoints');

    const rotated = await type(['key', 'rotate', 'shop', '--key-file', two]);
    assert.match(rotated.errors, /^The key \S+ is good until 20.*\nThe new key is \S+\.\n/);
    const second = await tokenOf('shop', two, '--customer', '*');
    await becomes(200, collector, first);
    await becomes(200, collector, second);

    // In an hour the first one is forgotten by the next change; with no overlap the second ends at once.
    const inAnHour = { now: () => Date.now() + 3_600_000 };
    const three = path('shop-3.jwk');
    await type(['key', 'rotate', 'shop', '--key-file', three], inAnHour);
    await becomes(401, collector, first);
    await becomes(200, collector, second);
    const { kid = '' } = JSON.parse(readFileSync(two, 'utf8')) as { kid?: string };
    assert.equal((await type(['key', 'revoke', 'shop', kid])).code, 0);
    await becomes(401, collector, second);
    const third = await tokenOf('shop', three, '--customer', '17');
    await becomes(200, collector, third);
    await type(['key', 'rotate', 'shop', '--overlap', '0', '--key-file', path('shop-4.jwk')]);
    await becomes(401, collector, third);

    await type(['team', 'add', 'shop', 'north', '--prompt', 'a', '--prompt', 'b']);
    await type(['team', 'add', 'shop', 'south', '--prompt', 'c']);
    await type(['team', 'remove', 'shop', 'south']);
    assert.equal((await type(['team', 'list', 'shop'])).output, 'north: a, b');

    await type(['wave', 'open', 'shop', 'autumn', '--instrument', 'ox6', '--closes', '2999-12-31']);
    const again = [
      'wave',
      'open',
      'shop',
      'autumn',
      '--instrument',
      'ox6',
      '--closes',
      '2999-12-31',
    ];
    assert.equal((await type(again)).errors, 'The site shop has a wave autumn already.');
    const variant = ['--instrument', 'ox7', '--closes', '2999-12-31'];
    const beside = await type(['wave', 'open', 'shop', 'winter', ...variant]);
    assert.deepEqual(
      [beside.code, beside.errors],
      [1, 'The wave autumn asks one of these sides the same on one of these days.'],
    );
    assert.match(
      (await type(['wave', 'list', 'shop'])).output,
      /^autumn {2}20\S+ to 2999-12-31 {2}open$/,
    );
    assert.equal(
      (await type(['wave', 'close', 'shop', 'autumn'])).errors,
      'The wave autumn is closed.',
    );
    assert.match((await type(['wave', 'list', 'shop'])).output, / closed$/);
    const pulse = ['--prompt', 'pulse', '--closes', '2999-12-31', '--signed'];
    assert.equal((await type(['wave', 'open', 'shop', 'pulses', ...pulse])).code, 0);
    const unsigned = await fetch(`${collector.url}/v1/responses`, {
      method: 'POST',
      headers: { 'Oxbow-Site': 'shop', 'Content-Type': 'application/json' },
      body: JSON.stringify({ responses: [makePulse()] }),
    });
    assert.equal(unsigned.status, 401);

    await type([
      'site',
      'set',
      'shop',
      '--origin',
      'https://b.example',
      '--settings',
      '{"redaction":false}',
    ]);
    await until('it is set', () => collector.sites.find('shop')?.settings.redaction === false);
    assert.deepEqual([...(collector.sites.find('shop')?.origins ?? [])], ['https://b.example']);
    await type(['site', 'remove', 'shop']);
    await until('it is gone', () => collector.sites.find('shop') === undefined);
  } finally {
    await collector.stop();
  }
});
