import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRandom } from '../testing/random.js';
import { Buckets } from './buckets.js';

const budget = { requests: 3, seconds: 60 };
const start = Date.UTC(2026, 10, 22);

/** Asks at some seconds after the start; what each is told. */
function ask(seconds: readonly number[], buckets = new Buckets(10)): string[] {
  return seconds.map((second) => {
    const now = start + second * 1000;
    const { allowed, remaining, wait } = buckets.look('a', budget, now);
    if (allowed) buckets.take('a', budget, now);
    return `${allowed ? 'yes' : 'no'} ${remaining} ${wait}`;
  });
}

const rows: readonly (readonly [why: string, seconds: number[], answers: string[]])[] = [
  ['the first ones are allowed at once', [0, 0, 0], ['yes 2 20', 'yes 1 20', 'yes 0 20']],
  ['one too many waits for the next', [0, 0, 0, 0], ['yes 2 20', 'yes 1 20', 'yes 0 20', 'no 0 20']],
  ['the wait grows shorter', [0, 0, 0, 5, 19.5], ['yes 2 20', 'yes 1 20', 'yes 0 20', 'no 0 15', 'no 0 1']],
  ['after the wait one is allowed', [0, 0, 0, 20, 20], ['yes 2 20', 'yes 1 20', 'yes 0 20', 'yes 0 20', 'no 0 20']],
  ['what was refused costs nothing', [0, 0, 0, 10, 15, 20], ['yes 2 20', 'yes 1 20', 'yes 0 20', 'no 0 10', 'no 0 5', 'yes 0 20']],
  ['after all of the time all are allowed', [0, 0, 0, 60, 60, 60, 60], ['yes 2 20', 'yes 1 20', 'yes 0 20', 'yes 2 20', 'yes 1 20', 'yes 0 20', 'no 0 20']],
  ['a long pause saves up no more', [0, 9999, 9999, 9999, 9999], ['yes 2 20', 'yes 2 20', 'yes 1 20', 'yes 0 20', 'no 0 20']],
  ['a clock set back by a day locks nobody out for a day', [0, 0, 0, -86_400, -86_380], ['yes 2 20', 'yes 1 20', 'yes 0 20', 'yes 2 20', 'yes 2 20']],
]; // prettier-ignore

for (const [why, seconds, answers] of rows) {
  test(`${why}: at ${seconds.join(', ')} s`, () => assert.deepEqual(ask(seconds), answers));
}

test('whatever comes when, no more is allowed than the budget says, and no less', () => {
  const random = makeRandom(4);
  for (let round = 0; round < 200; round++) {
    const some = {
      requests: 1 + Math.floor(random() * 20),
      seconds: 1 + Math.floor(random() * 100),
    };
    const interval = (some.seconds * 1000) / some.requests;
    const buckets = new Buckets(10);
    // The same in other words: tokens that are counted.
    let tokens = some.requests;
    let now = start;
    for (let index = 0; index < 300; index++) {
      const pause = Math.floor(random() * interval * 2);
      now += pause;
      tokens = Math.min(some.requests, tokens + pause / interval);
      const { allowed, remaining } = buckets.look('a', some, now);
      // So near to a whole one that rounding tells.
      if (Math.abs(tokens - 0.999) > 0.002)
        assert.equal(allowed, tokens > 0.999, `${tokens} tokens`);
      if (!allowed) continue;
      buckets.take('a', some, now);
      tokens -= 1;
      assert.ok(Math.abs(remaining - tokens) < 1.002, `${remaining} told, ${tokens} tokens`);
    }
  }
});

test('a bucket is of its key alone', () => {
  const buckets = new Buckets(10);
  for (const key of ['a', 'a', 'a']) buckets.take(key, budget, start);
  assert.equal(buckets.look('a', budget, start).allowed, false);
  assert.equal(buckets.look('b', budget, start).allowed, true);
  buckets.clear();
  assert.equal(buckets.look('a', budget, start).allowed, true);
});

test('of more keys than the most, those of which nothing was heard for longest are forgotten', () => {
  const two = { requests: 2, seconds: 60 };
  const buckets = new Buckets(4);
  for (const key of ['a', 'b', 'c', 'b', 'd', 'e']) buckets.take(key, two, start);
  assert.ok(buckets.size <= 4);
  const isKnown = (key: string) => buckets.look(key, two, start).remaining < 1;
  assert.deepEqual(['a', 'b', 'c', 'd', 'e'].filter(isKnown), ['b', 'c', 'd', 'e']);
});

test('a flood of a million addresses takes the room of a hundred thousand', () => {
  const buckets = new Buckets(100_000);
  const before = process.cpuUsage();
  for (let index = 0; index < 1_000_000; index++) {
    const key = `address ${index}`;
    assert.ok(buckets.look(key, budget, start).allowed);
    buckets.take(key, budget, start);
    assert.ok(buckets.size <= 100_000);
  }
  const { user, system } = process.cpuUsage(before);
  // A walk over what was dropped, for each of them, takes half a minute.
  assert.ok((user + system) / 1e6 < 8, `${(user + system) / 1e6} s`);
});
