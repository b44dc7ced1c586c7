import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRandom } from '../testing/random.js';
import { queueLimits as limits, type Named } from '../testing/queue-steps.js';
import { Queue, type Batch } from './queue.js';

for (let seed = 1; seed <= 20; seed += 1) {
  test(`whatever comes in what order, each entry goes once, in its customer's order, within the limits (seed ${seed})`, () => {
    const random = makeRandom(seed);
    const pick = <Value>(...values: readonly Value[]) =>
      values[Math.floor(random() * values.length)]!;
    const queue = new Queue<Named>(limits);
    const offered: string[] = [];
    const written: string[] = [];
    const underWay: Batch<Named>[] = [];
    const finish = () => {
      const [batch] = underWay.splice(Math.floor(random() * underWay.length), 1);
      if (!batch) return;
      for (const { name, keys } of batch.entries) {
        for (const other of underWay)
          for (const each of other.entries)
            assert.ok(
              other.lane !== batch.lane || ![...each.keys].some((key) => keys.has(key)),
              `${name} beside ${each.name}`,
            );
        written.push(name);
      }
      queue.done(batch);
    };
    let now = 0;
    const takeAll = () => {
      for (let batch = queue.take(now); batch; batch = queue.take(now)) {
        underWay.push(batch);
        const rows = batch.entries.reduce((sum, entry) => sum + entry.rows, 0);
        assert.ok(rows <= limits.rowsAtOnce || batch.entries.length === 1, `${rows} rows at once`);
        assert.ok(underWay.length <= limits.statements.all);
        assert.ok(
          underWay.filter(({ lane }) => lane === batch.lane).length <= limits.statements.lane,
        );
      }
    };
    for (let step = 0; step < 500; step += 1) {
      now += random() * 2;
      if (random() < 0.6) {
        const lane = pick('shop', 'bank', 'club');
        const key = pick('x', 'y', 'z');
        const name = `${lane} ${key} ${step}`;
        const entry = { name, rows: pick(1, 1, 2, 4), bytes: 1, keys: new Set([key]) };
        if (queue.offer(lane, entry, now)) offered.push(name);
      }
      takeAll();
      if (random() < 0.5) finish();
    }
    while (!queue.idle) {
      now += 10;
      takeAll();
      assert.ok(underWay.length > 0, 'something waits and nothing goes');
      finish();
    }
    assert.deepEqual(byCustomer(written), byCustomer(offered));
    assert.ok(offered.length > 100);
  });
}

/** Names in their order, by lane and customer. */
function byCustomer(names: readonly string[]): object {
  const customers = ['shop', 'bank', 'club'].flatMap((lane) =>
    ['x', 'y', 'z'].map((key) => `${lane} ${key} `),
  );
  return customers.map((customer) => names.filter((name) => name.startsWith(customer)));
}
