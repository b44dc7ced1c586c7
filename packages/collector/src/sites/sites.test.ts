import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { importJWK, SignJWT, type JWK } from 'jose';
import { connectionTo } from '../database/embedded/embedded.js';
import { Command, endServer } from '../testing/command.js';
import { makeFolder, startTestApp, until, type TestApp } from '../testing/setup.js';
import { typeOn } from '../testing/typed.js';
import { SiteDirectory } from './directory.js';
import { makeKeyPair } from './key-pair.js';
import { SiteStore, type StoredSite } from './site-store.js';

/** A change takes effect within this time in every process: milliseconds. */
const longest = 2000;

let folder: ReturnType<typeof makeFolder>;
let collector: TestApp;
const processes: Command[] = [];
before(async () => {
  folder = makeFolder();
  collector = await startTestApp();
});
after(async () => {
  for (const command of processes) await command.kill();
  endServer(join(folder.path, 'data'));
  await collector.stop();
  folder.remove();
});

async function makeStored(change: Partial<StoredSite> = {}): Promise<StoredSite> {
  const { publicKey } = await makeKeyPair(Date.now());
  const key = `site-${Math.random().toString(36).slice(2)}`;
  const origins = [`https://${key}.example`];
  return {
    key,
    name: key,
    origins,
    keys: [{ key: publicKey }],
    jwks: null,
    settings: {},
    ...change,
  };
}

test('two processes know of a new site, a rotated key, another origin and a removed site within two seconds', async () => {
  const data = join(folder.path, 'data');
  const type = typeOn(data);
  const first = new Command(['--data', data, '--port', '0']);
  processes.push(first);
  const urls = [await first.url()];
  const { host, user, database } = connectionTo(data);
  const address = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
  const second = new Command(['--port', '0'], { DATABASE_URL: address });
  processes.push(second);
  urls.push(await second.url());

  const sign = async (file: string) => {
    const jwk = JSON.parse(readFileSync(join(folder.path, file), 'utf8')) as JWK;
    return new SignJWT({ scope: 'timeline:read', customers: '*' })
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid ?? '' })
      .setIssuer('shop')
      .setAudience('oxbow-collector')
      .setSubject('clerk')
      .setExpirationTime('5m')
      .sign(await importJWK(jwk, 'EdDSA'));
  };
  const becomes = async (what: string, status: number, token: string, origin?: string) => {
    const asked = Date.now();
    for (const url of urls) {
      await until(`${what} in both`, async () => {
        const answer = await fetch(`${url}/v1/customers/1/touchpoints`, {
          headers: {
            'Oxbow-Site': 'shop',
            Authorization: `Bearer ${token}`,
            ...(origin !== undefined && { Origin: origin }),
          },
        });
        await answer.text();
        return answer.status === status;
      });
    }
    const took = Date.now() - asked;
    assert.ok(took < longest, `${what} took ${took} ms`);
  };

  const file = (name: string) => ['--key-file', join(folder.path, name)];
  await type(['site', 'add', 'shop', '--origin', 'https://a.example', ...file('1.jwk')]);
  await becomes('a new site', 200, await sign('1.jwk'));
  await type(['key', 'rotate', 'shop', '--overlap', '0', ...file('2.jwk')]);
  await becomes('the old key', 401, await sign('1.jwk'));
  await becomes('the new key', 200, await sign('2.jwk'));
  await type(['site', 'set', 'shop', '--origin', 'https://b.example']);
  await becomes('the old origin', 403, await sign('2.jwk'), 'https://a.example');
  await becomes('the new origin', 200, await sign('2.jwk'), 'https://b.example');
  await type(['site', 'remove', 'shop']);
  await becomes('the removed site', 401, await sign('2.jwk'));
});

async function open(now = Date.now, subscribe = () => async () => {}): Promise<SiteDirectory> {
  return SiteDirectory.open({
    fixed: [],
    store: new SiteStore(collector.database, { publish: async () => {} }),
    bus: { subscribe },
    report: (line) => collector.reports.push(line),
    now,
    interval: 50,
  });
}

test('a message that never comes costs a moment: the directory looks by itself', async () => {
  const directory = await open();
  const store = new SiteStore(collector.database, { publish: async () => {} });
  const site = await makeStored();
  assert.equal(await store.add(site), true);
  await until('it is found', () => directory.find(site.key) !== undefined);
  assert.ok(directory.hasOrigin(site.origins[0] ?? ''));
  assert.ok(directory.list().includes(site.key));
  await store.remove(site.key);
  await until('it is gone', () => directory.find(site.key) === undefined);
  assert.ok(!directory.hasOrigin(site.origins[0] ?? ''));
  await directory.stop();
});

test('removed and added again between two looks, with another key, it is not taken for what it was', async () => {
  const directory = await open();
  const store = new SiteStore(collector.database, { publish: async () => {} });
  const site = await makeStored();
  await store.add(site);
  await until('it is found', () => directory.find(site.key) !== undefined);
  const before = directory.find(site.key)?.keys[0]?.id;
  const { publicKey } = await makeKeyPair(Date.now());
  await store.remove(site.key);
  await store.add({ ...site, keys: [{ key: publicKey }] });
  await until('it has the other key', () => directory.find(site.key)?.keys[0]?.id !== before);
  assert.equal(directory.find(site.key)?.keys[0]?.id, publicKey.kid);
  await directory.stop();
});

test('a key is taken until its time, and not from then on', async () => {
  let now = Date.parse('2026-11-22T12:00:00Z');
  const directory = await open(() => now);
  const store = new SiteStore(collector.database, { publish: async () => {} });
  const [old, young] = [await makeKeyPair(now), await makeKeyPair(now)];
  const keys = [{ key: old.publicKey, until: '2026-11-22T12:15:00Z' }, { key: young.publicKey }];
  const site = await makeStored({ keys });
  await store.add(site);
  await until('it is found', () => directory.find(site.key)?.keys.length === 2);
  now = Date.parse('2026-11-22T12:14:59.999Z');
  assert.equal(directory.find(site.key)?.keys.length, 2);
  now += 1;
  assert.deepEqual(
    directory.find(site.key)?.keys.map(({ id }) => id),
    [young.publicKey.kid],
  );
  await directory.stop();
});

test('a key that somebody has spoilt in the table costs itself, not its site and not the others', async () => {
  const store = new SiteStore(collector.database, { publish: async () => {} });
  const good = await makeKeyPair(Date.now());
  const site = await makeStored({ keys: [{ key: { kty: 'none' } }, { key: good.publicKey }] });
  const other = await makeStored();
  await store.add(site);
  await store.add(other);
  const directory = await open();
  assert.deepEqual(
    directory.find(site.key)?.keys.map(({ id }) => id),
    [good.publicKey.kid],
  );
  assert.equal(directory.find(other.key)?.keys.length, 1);
  assert.match(collector.reports.at(-1) ?? '', /^A key of the site site-\w+ cannot be used: /);
  await directory.stop();
});

test('a site of the configuration hides one of the table with its key', async () => {
  const store = new SiteStore(collector.database, { publish: async () => {} });
  const site = await makeStored();
  await store.add(site);
  const fixed = {
    key: site.key,
    origins: new Set(['https://fixed.example']),
    keys: [],
    settings: {},
  };
  const directory = await SiteDirectory.open({
    ...{ fixed: [fixed], store, bus: { subscribe: () => async () => {} }, report: () => {} },
  });
  assert.equal(directory.find(site.key), fixed);
  assert.ok(directory.hasOrigin('https://fixed.example'));
  assert.ok(!directory.hasOrigin(site.origins[0] ?? ''));
  await directory.stop();
});

test('of two changes at once the second sees the first', async () => {
  const store = new SiteStore(collector.database, { publish: async () => {} });
  const site = await makeStored();
  await store.add(site);
  const added = await Promise.all(Array.from({ length: 6 }, () => makeKeyPair(Date.now())));
  await Promise.all(
    added.map(({ publicKey }) =>
      store.change(site.key, ({ keys }) => ({ keys: [...keys, { key: publicKey }] })),
    ),
  );
  const stored = (await store.list()).find(({ key }) => key === site.key);
  assert.equal(stored?.keys.length, 7);
  assert.equal(await store.add(site), false);
});
