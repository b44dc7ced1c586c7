import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NetworkNames, toNetwork } from './address.js';

const visitor = '203.0.113.7';
const proxy = '198.51.100.1';

const rows: readonly (readonly [
  why: string,
  peer: string | undefined,
  forwarded: string | undefined,
  proxies: number | undefined,
  expected: string | undefined,
])[] = [
  ['no socket', undefined, visitor, 1, undefined],
  ['a connection', visitor, undefined, undefined, visitor],
  ['a connection, and no proxy', visitor, undefined, 0, visitor],
  ['a header that no proxy has sent', visitor, '192.0.2.1', undefined, visitor],
  ['a header that no proxy has sent, and no proxy', visitor, '192.0.2.1', 0, visitor],
  ['this machine', '127.0.0.1', undefined, undefined, undefined],
  ['this machine, by IPv6', '::1', undefined, undefined, undefined],
  ['this machine, mapped', '::ffff:127.0.0.1', undefined, undefined, undefined],
  ['a private network', '172.17.0.1', '192.0.2.1', undefined, undefined],
  ['a private network by IPv6', 'fd00::1', undefined, undefined, undefined],
  ['this machine, and no proxy', '127.0.0.1', '192.0.2.1', 0, '127.0.0.1'],
  ['one proxy', proxy, visitor, 1, visitor],
  ['one proxy on this machine', '127.0.0.1', visitor, 1, visitor],
  ['one proxy, and a header that the client made', proxy, `192.0.2.1, ${visitor}`, 1, visitor],
  ['one proxy, and many that the client made', proxy, `${'192.0.2.1,'.repeat(500)}${visitor}`, 1, visitor],
  ['two proxies', proxy, `${visitor}, 192.0.2.9`, 2, visitor],
  ['two proxies, and what the client made', proxy, `192.0.2.1, ${visitor}, 192.0.2.9`, 2, visitor],
  ['two proxies, one of them gone around', proxy, '192.0.2.9', 2, proxy],
  ['a proxy that says nothing', proxy, undefined, 1, proxy],
  ['a proxy that says nothing of use', proxy, 'unknown', 1, proxy],
  ['a header of nothing', proxy, ' , ,', 1, proxy],
  ['an address with a port', proxy, `${visitor}:4711`, 1, visitor],
  ['no space', proxy, `192.0.2.1,${visitor}`, 1, visitor],
  ['IPv6, in brackets with a port', proxy, '[2001:db8:1:2ff::1]:443', 1, '2001:db8:1:2'],
  ['IPv6, in brackets', proxy, '[2001:db8:1:2ff::1]', 1, '2001:db8:1:2'],
  ['IPv6', '2001:db8:1:2ff:3:4:5:6', undefined, 0, '2001:db8:1:2'],
  ['IPv6, the same line', '2001:0DB8:0001:0200:ffff::', undefined, 0, '2001:db8:1:2'],
  ['IPv6, another line', '2001:db8:1:300::1', undefined, 0, '2001:db8:1:3'],
  ['IPv6, short', '2001:db8::1', undefined, 0, '2001:db8:0:0'],
  ['IPv6, zeros in front', '::1:2:3:4:5', undefined, 0, '0:0:0:0'],
  ['IPv6, of a link', 'fe80::1%eth0', undefined, 0, 'fe80:0:0:0'],
  ['IPv6, with an embedded IPv4 address', '64:ff9b::192.0.2.33', undefined, 0, '64:ff9b:0:0'],
  ['IPv4 in IPv6', '::ffff:203.0.113.7', undefined, 0, visitor],
  ['IPv4 in IPv6, in capitals', proxy, '::FFFF:203.0.113.7', 1, visitor],
]; // prettier-ignore

for (const [why, peer, forwarded, proxies, expected] of rows) {
  test(`${why}, ${proxies ?? 'unknown'} proxies: ${expected ?? 'not told'}`, () => {
    assert.equal(toNetwork({ peer, forwarded }, proxies), expected);
  });
}

const day = 86_400_000;

test('a network has one name a day and site, which does not hold it', () => {
  const names = new NetworkNames();
  const noon = Date.UTC(2026, 10, 22, 12);
  assert.equal(names.turn(noon), true);
  const name = names.of('shop', visitor);
  assert.equal(names.turn(noon + day / 2 - 1), false);
  assert.equal(names.of('shop', visitor), name);
  assert.notEqual(names.of('bank', visitor), name);
  assert.notEqual(names.of('shop', proxy), name);
  assert.match(name, /^[\w-]{22}$/);
  assert.equal(names.turn(noon + day / 2), true, 'midnight');
  assert.notEqual(names.of('shop', visitor), name);
  assert.notEqual(new NetworkNames().of('shop', visitor), names.of('shop', visitor));
});

test('whoever looks at what is kept of a network sees neither it nor the salt', () => {
  const names = new NetworkNames();
  const name = names.of('shop', visitor);
  assert.equal(JSON.stringify(names), '{}');
  assert.ok(!name.includes(visitor));
});
