import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stalledFiles, withSecond } from './stalled.mjs';

const wrong = 'a.browser.test.ts: says so: expected 1 to equal 2';
const unended =
  'b.browser.test.ts: Browser tests did not finish within 300000ms. You can increase this timeout.';
const unbegun = 'c.browser.test.ts: Browser tests did not start after 60000ms You can increase it.';
const first = { passed: 7, failed: 3, skipped: ['one'], faults: [wrong, unended, unbegun] };

test('what a browser never began or ended gave no answer; what failed gave one', () =>
  assert.deepEqual(stalledFiles(first), ['b.browser.test.ts', 'c.browser.test.ts']));

const seconds: [name: string, second: Parameters<typeof withSecond>[1], expected: object][] = [
  [
    'a second answer counts, with what fails in it',
    { passed: 4, failed: 1, skipped: ['two'], faults: ['c.browser.test.ts: fails: no'] },
    {
      passed: 11,
      failed: 2,
      skipped: ['one', 'two'],
      faults: [wrong, 'c.browser.test.ts: fails: no'],
    },
  ],
  [
    'a file that gives none again has failed',
    { passed: 2, failed: 1, skipped: [], faults: [unbegun] },
    { passed: 9, failed: 2, skipped: ['one'], faults: [wrong, unbegun] },
  ],
  ['a browser that does not start again leaves what was', undefined, first],
];
for (const [name, second, expected] of seconds)
  test(name, () =>
    assert.deepEqual(withSecond(first, second), {
      ...expected,
      again: ['b.browser.test.ts', 'c.browser.test.ts'],
    }),
  );
