import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import { Command, writeConfig } from './testing/command.js';
import { startTestDatabase, type TestDatabase } from './testing/database.js';
import { Follower } from './testing/follower.js';
import { lacksNats, NatsServer } from './testing/nats.js';
import { readRun } from './testing/random.js';
import { makeResponse } from './testing/records.js';
import { headersOf, makeFolder, until } from './testing/setup.js';
import { makeSite, type TestSite } from './testing/site.js';

// Two processes on one database, readers on both, and one of what they live on is killed at a random moment under load:
// each reader has got every item, once, in order. `OXBOW_ROUNDS` rounds; `OXBOW_SEED` repeats a run.
const { rounds, seed, random } = readRun(1);
const readers = 20;
const senders = 6;

let folder: ReturnType<typeof makeFolder>;
let database: TestDatabase;
let site: TestSite;
before(async () => {
  folder = makeFolder();
  database = await startTestDatabase(folder.path, () => {});
  site = await makeSite('shop');
});
after(async () => {
  await database.stop();
  folder.remove();
});

/** Sends until it is acknowledged, to the one process or the other, as a browser's outbox does. */
async function send(urls: readonly string[], customer: string, response: FeedbackResponse) {
  const deadline = Date.now() + 20_000;
  let refused = '';
  for (let attempt = Math.floor(random() * 2); Date.now() < deadline; attempt += 1) {
    try {
      const answer = await fetch(`${urls[attempt % urls.length]}/v1/responses`, {
        method: 'POST',
        headers: await headersOf(site, { sub: customer }),
        body: JSON.stringify({ responses: [response] }),
      });
      if (answer.status === 202) return void (await answer.arrayBuffer());
      refused = await answer.text();
    } catch {
      // It was killed; the other one is there.
    }
  }
  throw new Error(`not acknowledged: ${refused}`);
}

/** Starts two collectors at once, which also make the tables at once. */
async function startBoth(bus: { nats: string } | undefined) {
  const config = writeConfig(folder.path, site, { ...(bus && { bus }) });
  const environment = { DATABASE_URL: database.url };
  const commands = [0, 1].map(() => new Command(['--config', config], environment));
  const urls = await Promise.all(commands.map((command) => command.url()));
  return { commands, urls };
}

const setups = [
  { name: 'NOTIFY, one process killed', withNats: false, victim: 'process' },
  { name: 'NATS, one process killed', withNats: true, victim: 'process' },
  { name: 'NATS, which is killed', withNats: true, victim: 'nats' },
] as const;

for (const { name, withNats, victim } of setups) {
  const title = `${name}: ${readers} readers get every item once, in order, ${rounds} times (seed ${seed})`;
  test(title, { skip: withNats && lacksNats }, async (context) => {
    const total = { acknowledged: 0, cameBack: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const nats = withNats ? await NatsServer.make() : undefined;
      await nats?.start();
      const both = await startBoth(nats && { nats: nats.address });
      const customers = Array.from({ length: 4 }, () => randomUUID());
      const followers = Array.from(
        { length: readers },
        (_, index) =>
          new Follower(site, customers[index % 4] ?? '', both.urls, index + (index >> 2)),
      );
      try {
        await until('all follow', () => followers.every(({ opened }) => opened === 1));
        const dead = Math.floor(random() * 2);
        const acknowledged = await sendUntilKilled(both.urls, customers, async () => {
          if (victim === 'process') both.commands[dead]?.child.kill('SIGKILL');
          else await nats?.end();
        });
        for (const follower of followers)
          await assertComplete(follower, acknowledged.get(follower.customer) ?? []);
        const cameBack = () => followers.filter(({ opened }) => opened > 1).length;
        const wanted = victim === 'process' ? readers / 2 : 0;
        await until('those of the dead one came back', () => cameBack() >= wanted);
        assert.equal(cameBack(), wanted);
        total.cameBack += wanted;
        for (const ids of acknowledged.values()) total.acknowledged += ids.length;
      } finally {
        await Promise.all(followers.map((follower) => follower.stop()));
        await Promise.all(both.commands.map((command) => command.kill()));
        await nats?.end();
      }
    }
    context.diagnostic(
      `${total.acknowledged} acknowledged, ${total.cameBack} readers came back, 0 lost, 0 doubled`,
    );
  });
}

/**
 * Sends to all customers at once, kills at a random moment and goes on for a while.
 * @returns what was acknowledged, by customer
 */
async function sendUntilKilled(
  urls: readonly string[],
  customers: readonly string[],
  kill: () => Promise<void>,
): Promise<Map<string, string[]>> {
  const acknowledged = new Map(customers.map((customer) => [customer, [] as string[]]));
  let count = 0;
  let enough = Infinity;
  const moment = 20 + Math.floor(random() * 100);
  const work = async () => {
    while (count < enough) {
      const customer = customers[Math.floor(random() * customers.length)] ?? '';
      const response = makeResponse();
      await send(urls, customer, response);
      acknowledged.get(customer)?.push(response.id);
      count += 1;
      if (count !== moment) continue;
      enough = count + 60;
      await kill();
    }
  };
  await Promise.all(Array.from({ length: senders }, work));
  return acknowledged;
}

async function assertComplete(follower: Follower, wanted: readonly string[]): Promise<void> {
  await until('everything came', () => follower.events.length >= wanted.length);
  const { events } = follower;
  assert.deepEqual(events.map(({ data }) => data.id).toSorted(), wanted.toSorted());
  const places = events.map(({ id }) => Number(id));
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
}
