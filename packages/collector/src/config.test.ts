import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod/mini';
import { configKeys, describeConfig } from './commands/config-help.js';
import { CollectorConfig, readConfig } from './config.js';
import { OperatorError } from './operator-error.js';
import { readSettings } from './settings.js';
import { makeFolder } from './testing/setup.js';

let key: JWK;
let secret: JWK;
before(async () => {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  key = await exportJWK(pair.publicKey);
  secret = await exportJWK(pair.privateKey);
});

const site = (change: object = {}) => ({
  key: 'shop',
  origins: ['https://shop.example'],
  publicKeys: [key],
  ...change,
});

test('a configuration with one site gets a local address, a port and no folder', async () => {
  const { host, port, data, sites } = await readConfig({ sites: [site()] });
  assert.deepEqual({ host, port, data }, { host: '127.0.0.1', port: 8410, data: undefined });
  assert.deepEqual([...(sites[0]?.origins ?? [])], ['https://shop.example']);
});

const faults: [name: string, config: () => unknown, message: RegExp][] = [
  ['no object', () => [], /\(root\): expected object/],
  ['sites that are no list', () => ({ sites: site() }), /sites: expected array/],
  ['a preview of text', () => ({ preview: 'yes' }), /preview: expected boolean/],
  ['an unknown key', () => ({ sites: [site()], prot: 1 }), /^ {2}prot: unknown key$/m],
  ['a port of text', () => ({ sites: [site()], port: '80' }), /port: expected a port/],
  ['a port out of range', () => ({ sites: [site()], port: 70_000 }), /port: expected a port/],
  [
    'a database elsewhere',
    () => ({ sites: [site()], database: 'mysql://x' }),
    /database: .*postgres:/,
  ],
  ['a site key with spaces', () => ({ sites: [site({ key: 'my shop' })] }), /sites\[0\]\.key: /],
  ['two sites with one key', () => ({ sites: [site(), site()] }), /sites\[1\]\.key: .*before it/],
  [
    'an origin with a path',
    () => ({ sites: [site({ origins: ['https://a.example/'] })] }),
    /origins\[0\]: expected an origin/,
  ],
  ['any origin', () => ({ sites: [site({ origins: ['*'] })] }), /origins\[0\]: expected an origin/],
  [
    'a secret key',
    () => ({ sites: [site({ publicKeys: [secret] })] }),
    /publicKeys\[0\]: this is a secret key/,
  ],
  [
    'a shared secret',
    () => ({ sites: [site({ publicKeys: [{ kty: 'oct', k: 'AA' }] })] }),
    /publicKeys\[0\]: this is a secret key/,
  ],
  [
    'a key of another kind',
    () => ({ sites: [site({ publicKeys: [{ kty: 'RSA', n: 'AA', e: 'AQAB' }] })] }),
    /publicKeys\[0\]: expected an Ed25519 or P-256/,
  ],
  [
    'keys from an address without TLS',
    () => ({ sites: [site({ jwks: 'http://keys.example/jwks.json' })] }),
    /sites\[0\]\.jwks: expected an address that starts with https/,
  ],
  [
    'keys from an address with a password',
    () => ({ sites: [site({ jwks: 'https://user:secret@keys.example/' })] }),
    /sites\[0\]\.jwks: expected an address without a password/,
  ],
  [
    'keys from no address',
    () => ({ sites: [site({ jwks: 'keys' })] }),
    /sites\[0\]\.jwks: expected an address/,
  ],
  [
    'a setting of a site that there is not',
    () => ({ sites: [site({ settings: { redact: true } })] }),
    /^ {2}sites\[0\]\.settings\.redact: unknown key$/m,
  ],
  [
    'a retention of no month',
    () => ({ sites: [site({ settings: { retention: { audit: 0 } } })] }),
    /sites\[0\]\.settings\.retention\.audit: expected whole months/,
  ],
  [
    'a bus that is none',
    () => ({ bus: { nats: 'http://host' } }),
    /bus\.nats: expected addresses such as nats/,
  ],
  [
    'a broken key',
    () => ({ sites: [site({ publicKeys: [{ ...key, x: 'AA' }] })] }),
    /publicKeys\[0\]: /,
  ],
];

for (const [name, config, message] of faults) {
  test(`${name} is refused with one clear line`, async () => {
    await assert.rejects(readConfig(config()), (error) => {
      assert.ok(error instanceof OperatorError);
      assert.match(error.message, message);
      assert.equal(error.message.split('\n').length, 2, error.message);
      return true;
    });
  });
}

test('without anything it is a valid configuration', async () => {
  const { host, port, sites, preview, database } = await readSettings({}, {});
  assert.deepEqual(
    { host, port, sites, preview, database },
    { host: '127.0.0.1', port: 8410, sites: [], preview: false, database: undefined },
  );
});

test('an option comes before a variable, a variable before the file; an empty variable is none', async () => {
  const folder = makeFolder();
  const config = join(folder.path, 'collector.json');
  writeFileSync(config, JSON.stringify({ port: 1, host: 'file', data: 'kept' }));
  const environment = { OXBOW_PORT: '2', OXBOW_HOST: '', OXBOW_CONFIG: config, DATABASE_URL: '' };
  const fromFile = await readSettings({ config }, {});
  assert.deepEqual([fromFile.port, fromFile.data], [1, join(folder.path, 'kept')]);
  const fromVariables = await readSettings({}, environment);
  assert.deepEqual([fromVariables.port, fromVariables.host], [2, 'file']);
  const fromOptions = await readSettings({ port: '3', data: 'here', preview: true }, environment);
  assert.deepEqual([fromOptions.port, fromOptions.data, fromOptions.preview], [3, 'here', true]);
  folder.remove();
});

for (const [name, given, environment, message] of [
  ['a variable', {}, { OXBOW_PORT: 'x' }, /\n {2}OXBOW_PORT: expected a port/],
  ['an option', { port: '70000' }, {}, /\n {2}--port: expected a port/],
  ['a database', {}, { DATABASE_URL: 'mysql://x' }, /\n {2}DATABASE_URL: expected an address/],
] as const) {
  test(`${name} that is not valid is called by its name`, async () => {
    await assert.rejects(readSettings(given, environment), (error) => {
      assert.ok(error instanceof OperatorError);
      assert.match(error.message, message);
      assert.equal(error.message.split('\n').length, 2, error.message);
      return true;
    });
  });
}

test('a file that is missing, not JSON or no object is named in one sentence', async () => {
  const folder = makeFolder();
  const config = join(folder.path, 'collector.json');
  await assert.rejects(readSettings({ config }, {}), /collector\.json cannot be read/);
  writeFileSync(config, '{');
  await assert.rejects(readSettings({ config }, {}), /collector\.json cannot be read/);
  writeFileSync(config, '[]');
  await assert.rejects(readSettings({ config }, {}), /collector\.json is not valid:\n {2}\(root\)/);
  folder.remove();
});

test('the help and the README name every key of the configuration, and no other', () => {
  const keys = listKeys(z.toJSONSchema(CollectorConfig, { unrepresentable: 'any' }) as Schema);
  assert.deepEqual(Object.keys(configKeys).sort(), keys.sort());
  assert.match(describeConfig(), /^ {2}sites\[\]\.jwks /m);
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const key of keys) assert.ok(readme.includes(`\`${key}\``), `${key} stands in the README`);
});

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** Paths of the values in a schema, as in `sites[].key`. */
function listKeys({ properties, items }: Schema, path = ''): string[] {
  if (items?.properties) return listKeys(items, `${path}[]`);
  if (!properties) return [path];
  return Object.entries(properties).flatMap(([key, inner]) =>
    listKeys(inner, path === '' ? key : `${path}.${key}`),
  );
}
