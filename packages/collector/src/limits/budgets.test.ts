import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../config.js';
import { defaultLimits, toBudgets, type LimitsConfig } from './budgets.js';

test('what is said of a site comes before what is said of all, and that before the defaults', () => {
  const budgets = toBudgets({ token: '9 per 3 s', streams: 7 }, { token: '5 per 1 s' });
  assert.deepEqual(budgets, {
    address: { requests: 30, seconds: 60 },
    anonymous: { requests: 6000, seconds: 60 },
    addressReads: { requests: 600, seconds: 60 },
    anonymousReads: { requests: 60_000, seconds: 60 },
    receipt: { requests: 20, seconds: 60 },
    token: { requests: 5, seconds: 1 },
    streams: 7,
    streamsPerAddress: 100,
  });
  assert.deepEqual(toBudgets(undefined, defaultLimits), toBudgets());
});

for (const limits of [
  {},
  defaultLimits,
  { address: '1 per 1 s' },
  { token: '1000000000 per 3600 s', streams: 1 },
] satisfies LimitsConfig[]) {
  test(`the configuration takes ${JSON.stringify(limits)}`, async () => {
    assert.deepEqual((await readConfig({ limits })).limits, limits);
  });
}

const message = /limits\.\w+: expected/;
for (const [limits, expected] of [
  [{ address: 30 }, message],
  [{ address: '30' }, message],
  [{ address: '30 per 60' }, message],
  [{ address: '0 per 60 s' }, message],
  [{ address: '30 per 0 s' }, message],
  [{ address: '30 per 3601 s' }, message],
  [{ address: '1000000001 per 1 s' }, message],
  [{ address: '-1 per 60 s' }, message],
  [{ address: '1.5 per 60 s' }, message],
  [{ streams: 0 }, message],
  [{ streams: 1.5 }, message],
  [{ streams: '5' }, message],
  [{ adress: '30 per 60 s' }, /^ {2}limits\.adress: unknown key$/m],
] as const) {
  test(`the configuration refuses ${JSON.stringify(limits)}`, async () => {
    await assert.rejects(readConfig({ limits }), expected);
    const sites = [{ key: 'shop', origins: [], publicKeys: [], settings: { limits } }];
    await assert.rejects(readConfig({ sites }), /sites\[0\]\.settings\.limits/);
  });
}

for (const proxies of [-1, 11, 1.5, '1', true]) {
  test(`the configuration refuses ${JSON.stringify(proxies)} proxies`, async () => {
    await assert.rejects(readConfig({ proxies }), /proxies: expected a number from 0 to 10/);
  });
}
