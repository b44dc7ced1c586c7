import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readConfig, readConfigFile } from './config.js';
import { OperatorError } from './operator-error.js';
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
  ['no site', () => ({ sites: [] }), /sites: expected at least one site/],
  ['sites missing', () => ({}), /sites: expected array/],
  ['an unknown key', () => ({ sites: [site()], prot: 1 }), /\(root\): does not know "prot"/],
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

test('a file that is missing or not JSON is named; a data folder counts from the file', async () => {
  const folder = makeFolder();
  const file = join(folder.path, 'collector.json');
  await assert.rejects(readConfigFile(file), /collector\.json cannot be read/);
  writeFileSync(file, '{');
  await assert.rejects(readConfigFile(file), /collector\.json cannot be read/);
  writeFileSync(file, JSON.stringify({ data: 'kept', sites: [site()] }));
  assert.equal((await readConfigFile(file)).data, join(folder.path, 'kept'));
  folder.remove();
});
