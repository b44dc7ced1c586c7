import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startRetention } from './retention.js';
import type { RetentionResult } from './store/retention-store.js';
import { until } from './testing/setup.js';
import type { Site } from './sites/site.js';

const result: RetentionResult = {
  touchpoints: 0,
  responses: 0,
  notes: 0,
  signUps: 0,
  customers: 0,
  audit: 0,
  tombstones: 0,
};
const siteOf = (key: string): Site => ({
  key,
  origins: new Set(),
  keys: [],
  settings: { retention: { touchpoints: key.length } },
});
const sites = {
  list: () => ['a', 'bb', 'gone'],
  find: (key: string) => (key === 'gone' ? undefined : siteOf(key)),
};

test('each site, by its own settings, again and again; a failure of one is told and ends nothing', async () => {
  const applied: [string, number | undefined, number][] = [];
  const reports: string[] = [];
  let time = 1000;
  const stop = startRetention({
    store: {
      apply: async (site, retention, now) => {
        applied.push([site, retention?.touchpoints, now]);
        if (site === 'a') throw new TypeError('a');
        return result;
      },
    },
    sites,
    now: () => (time += 1),
    report: (line) => reports.push(line),
    delay: 1,
    interval: 1,
  });
  await until('it came round twice', () => applied.length >= 4);
  await stop();
  assert.deepEqual(applied.slice(0, 4), [
    ['a', 1, 1001],
    ['bb', 2, 1002],
    ['a', 1, 1003],
    ['bb', 2, 1004],
  ]);
  assert.ok(reports.length >= 2);
  assert.ok(!reports.join().includes('TypeError'));
});

test('a stop waits for what was begun, and goes on to no other site', async () => {
  const applied: string[] = [];
  let finish = () => {};
  const stop = startRetention({
    store: {
      apply: (site) =>
        new Promise((resolve) => {
          applied.push(site);
          finish = () => resolve(result);
        }),
    },
    sites,
    now: Date.now,
    report: assert.fail,
    delay: 1,
  });
  await until('it began', () => applied.length === 1);
  let stopped = false;
  const stopping = stop().then(() => (stopped = true));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(stopped, false);
  finish();
  await stopping;
  assert.deepEqual(applied, ['a']);
});
