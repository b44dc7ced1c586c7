import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AddressRefusedError, guardedLookup, isPublic, literalAddress } from './address.js';

for (const [address, expected] of [
  ['8.8.8.8', true],
  ['172.15.255.255', true],
  ['172.32.0.1', true],
  ['100.63.255.255', true],
  ['223.255.255.255', true],
  ['2606:4700::1111', true],
  ['2a00:1450:4001::200e', true],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['192.0.0.192', false],
  ['198.19.0.1', false],
  ['203.0.113.9', false],
  ['224.0.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['::ffff:a9fe:a9fe', false],
  ['64:ff9b::a00:1', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fc00::1', false],
  ['fd12:3456::1', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['2002:7f00:1::', false],
  ['2001::1', false],
  ['localhost', false],
  ['', false],
] as const) {
  test(`${address || 'no address'} is ${expected ? '' : 'not '}of the public internet`, () => {
    assert.equal(isPublic(address), expected);
  });
}

for (const [url, expected] of [
  ['https://127.0.0.1/', '127.0.0.1'],
  ['https://2130706433/', '127.0.0.1'],
  ['https://0x7f.1/', '127.0.0.1'],
  ['https://0177.0.0.1/', '127.0.0.1'],
  ['https://[::1]:8443/', '::1'],
  ['https://[::ffff:10.0.0.1]/', '::ffff:a00:1'],
  ['https://hooks.example/', undefined],
] as const) {
  test(`${url} names ${expected ?? 'no address'}`, () => {
    assert.equal(literalAddress(new URL(url)), expected);
  });
}

/** What a connection would be made to. */
function lookUp(isAllowed: (address: string) => boolean, all: boolean): Promise<unknown> {
  return new Promise((resolve, reject) => {
    guardedLookup(isAllowed)('localhost', { all }, (error, address) => {
      if (error) reject(error);
      else resolve(address);
    });
  });
}

test('a name that resolves to this machine is not connected to', async () => {
  await assert.rejects(lookUp(isPublic, true), AddressRefusedError);
  await assert.rejects(lookUp(isPublic, false), AddressRefusedError);
});

test('a name is connected to at those of its addresses that are allowed', async () => {
  assert.equal(await lookUp((address) => address === '127.0.0.1', false), '127.0.0.1');
  assert.deepEqual(await lookUp((address) => address === '127.0.0.1', true), [
    { address: '127.0.0.1', family: 4 },
  ]);
});
