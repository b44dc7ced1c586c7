import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readKey, type VerificationKey } from './identity.js';
import type { Site } from './sites/site.js';
import { makeSite, type TestSite } from './testing/site.js';
import { TokenCache } from './token-cache.js';

const now = Date.parse('2026-03-01T10:00:00Z');
const exp = now / 1000 + 600;
let shop: TestSite;
let key: VerificationKey;
let other: VerificationKey;

before(async () => {
  shop = await makeSite('shop');
  key = await readKey(shop.publicKey);
  other = await readKey((await makeSite('shop')).publicKey);
});

/** A site whose lists of keys tell how often one was looked at, which is: how often a signature was checked. */
function watch(keys: readonly VerificationKey[], change: Partial<Site> = {}) {
  const counted = { checks: 0 };
  const site = { key: 'shop', keys, ...change } as Site;
  const list = new Proxy(keys, {
    get(target, name, receiver) {
      if (name === Symbol.iterator) counted.checks += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return { site: { ...site, keys: list }, counted };
}

test('a token is checked once, as long as it lives', async () => {
  const cache = new TokenCache();
  const token = await shop.sign({ exp });
  const { site, counted } = watch([key]);
  const first = await cache.verify(token, site, now);
  assert.equal(await cache.verify(token, site, now + 599_000), first);
  assert.equal(counted.checks, 1);
});

const again: [name: string, change: (site: Site) => Site, later: number, refused?: RegExp][] = [
  ['when its time is over', (site) => site, 611_000, /expired/],
  ['in the seconds by which clocks may differ', (site) => site, 605_000],
  ['when the clock was put back', (site) => site, -1000],
  ['when the site has another key', (site) => ({ ...site, keys: [other] }), 0, /signature/],
  ['when the site has no key any more', (site) => ({ ...site, keys: [] }), 0, /keys/],
  ['when the site has one more key', (site) => ({ ...site, keys: [key, other] }), 0],
  ['when the site publishes keys', (site) => ({ ...site, remote: () => Promise.resolve([]) }), 0],
  ['when it is another site’s', (site) => ({ ...site, key: 'bank' }), 0, /iss/],
];
for (const [name, change, later, refused] of again) {
  test(`a known token is checked again ${name}`, async () => {
    const cache = new TokenCache();
    const token = await shop.sign({ exp });
    await cache.verify(token, watch([key]).site, now);
    const changed = change({ key: 'shop', keys: [key] } as unknown as Site);
    const { site, counted } = watch(changed.keys, changed);
    const verified = cache.verify(token, site, now + later);
    if (refused) await assert.rejects(verified, refused);
    else await verified;
    assert.equal(counted.checks, 1);
  });
}

test('a token of a site that publishes its keys is checked again after half a minute', async () => {
  const cache = new TokenCache();
  const token = await shop.sign({ exp });
  const checked: number[] = [];
  let time = now;
  const site = {
    key: 'shop',
    keys: [],
    remote: () => {
      checked.push(time - now);
      return Promise.resolve([key.key]);
    },
  } as unknown as Site;
  for (time of [now, now + 29_000, now + 31_000, now + 60_000])
    await cache.verify(token, site, time);
  assert.deepEqual(checked, [0, 31_000]);
});

test('the same keys in another list are the same keys', async () => {
  const cache = new TokenCache();
  const token = await shop.sign({ exp });
  await cache.verify(token, watch([key, other]).site, now);
  const { site, counted } = watch([key, other]);
  await cache.verify(token, site, now);
  assert.equal(counted.checks, 0);
});

test('what was refused is not remembered', async () => {
  const cache = new TokenCache();
  const token = await shop.sign({ exp });
  await assert.rejects(cache.verify(token, watch([other]).site, now), /signature/);
  await cache.verify(token, watch([key]).site, now);
});

test('no more is kept than there is room for; the oldest goes first', async () => {
  const tokens = await Promise.all(
    [1, 2, 3].map((number) => shop.sign({ exp, sub: `customer-${number}` })),
  );
  const [first, second, third] = tokens as [string, string, string];
  const cache = new TokenCache(first.length * 2);
  const { site, counted } = watch([key]);
  const checksFor = async (token: string) => {
    const before = counted.checks;
    await cache.verify(token, site, now);
    return counted.checks - before;
  };
  const checks: number[] = [];
  for (const token of [first, second, second, first, third, second, first]) {
    checks.push(await checksFor(token));
  }
  assert.deepEqual(checks, [1, 1, 0, 0, 1, 0, 1]);
});
