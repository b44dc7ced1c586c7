import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import { openDatabase } from '../database/database.js';
import { Command, writeConfig } from '../testing/command.js';
import { startTestDatabase, type TestDatabase } from '../testing/database.js';
import { makeRandom } from '../testing/random.js';
import { accept, Receiver, type Behaviour } from '../testing/receiver.js';
import { makeResponse } from '../testing/records.js';
import { sendUntil } from '../testing/send-until.js';
import { headersOf, makeFolder } from '../testing/setup.js';
import { makeSite, type TestSite } from '../testing/site.js';
import { verify } from '../testing/webhooks.js';

// The promise of webhooks: what was acknowledged is told, whatever of two processes was killed and when, to a receiver that
// fails in every way it can. `OXBOW_ROUNDS` kills at random moments under load; `OXBOW_SEED` repeats a run.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 2);
const seed = Number(process.env['OXBOW_SEED'] ?? 1);
const random = makeRandom(seed);

let folder: ReturnType<typeof makeFolder>;
let database: TestDatabase;
let site: TestSite;
let receiver: Receiver;
const commands: Command[] = [];
before(async () => {
  folder = makeFolder();
  database = await startTestDatabase(folder.path, () => {});
  site = await makeSite('shop');
  receiver = await Receiver.start(behave);
});
after(async () => {
  await Promise.all(commands.map((command) => command.kill()));
  await receiver.stop();
  await database.stop();
  folder.remove();
});

/** How often the receiver has taken each message, and said so. */
const taken = new Map<string, number>();

const oddities: Behaviour[] = [
  (response) => response.writeHead(500).end(),
  (response) => response.socket?.destroy(),
  (response) => response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok'),
  (response) => response.writeHead(302, { Location: '/' }).end(),
];

/** One of ten is not taken, and one of five only after a while, so that kills meet what is under way. */
const behave: Behaviour = (response, attempt, request) => {
  const odd = random() < 0.1 ? oddities[Math.floor(random() * oddities.length)] : undefined;
  if (odd) return odd(response, attempt, request);
  const answer = () => {
    if (response.destroyed) return;
    const id = String(request.headers['webhook-id']);
    response.on('finish', () => taken.set(id, (taken.get(id) ?? 0) + 1));
    accept(response, attempt, request);
  };
  if (random() < 0.2) setTimeout(answer, random() * 200);
  else answer();
};

function start(): Command {
  const config = writeConfig(folder.path, site, { webhooks: { private: true } });
  const command = new Command(['--config', config], { DATABASE_URL: database.url });
  commands.push(command);
  return command;
}

async function send(url: string, response: FeedbackResponse): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/v1/responses`, {
      method: 'POST',
      headers: await headersOf(site),
      body: JSON.stringify({ responses: [response] }),
    });
    await answer.arrayBuffer();
    return answer.status === 202;
  } catch {
    return false;
  }
}

test(`${rounds} kills of processes that tell webhooks (seed ${seed}) lose nothing`, async (context) => {
  const pair = [start(), start()];
  const made = await fetch(`${await pair[0]?.url()}/v1/webhooks/crm`, {
    method: 'PUT',
    headers: await headersOf(site),
    body: JSON.stringify({ url: receiver.url, events: ['response.created'] }),
  });
  assert.equal(made.status, 201);
  const { secret } = (await made.json()) as { secret: string };
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const victim = Math.floor(random() * 2);
    const urls = await Promise.all(pair.map((command) => command.url()));
    const sendOne = async () => {
      const response = makeResponse();
      const done = await send(urls[Math.floor(random() * 2)] ?? '', response);
      if (done) acknowledged.add(response.id);
      return done;
    };
    await sendUntil(10 + Math.floor(random() * 60), sendOne, () => {
      pair[victim]?.child.kill('SIGKILL');
    });
    await pair[victim]?.kill();
    pair[victim] = start();
  }
  await Promise.all(pair.map((command) => command.url()));

  const everything = openDatabase(database.superuser, { connections: 1 });
  const countWaiting = async () => {
    const [row] = await everything.query<{ count: string }>(
      `select count(*) from oxbow.webhook_delivery where state <> 'delivered'`,
    );
    return Number(row?.count);
  };
  // Leases of the dead end after half a minute. What failed more than once would wait for minutes, up to a day: not here.
  const deadline = Date.now() + 120_000;
  while ((await countWaiting()) > 0 && Date.now() < deadline) {
    await everything.query(
      'update oxbow.webhook_queue set due = now() where lease is null and due > now()',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const [known] = await everything.query<{ stored: string[] }>(
    'select array_agg(subject) as stored from oxbow.webhook_delivery',
  );
  assert.equal(await countWaiting(), 0, 'everything is delivered');
  await everything.close();

  const told = new Set<string>();
  for (const one of receiver.received) {
    const { data } = verify(one, secret) as { data: { id: string } };
    if (taken.has(one.id)) told.add(data.id);
  }
  const lost = [...acknowledged].filter((id) => !told.has(id));
  assert.deepEqual(lost, []);
  // Also what was stored without an acknowledgement, since the process was killed in between; and nothing else.
  assert.deepEqual([...told].sort(), known?.stored.sort());
  const again = receiver.received.length - new Set(receiver.received.map(({ id }) => id)).size;
  // At least once: whoever is killed between an answer and its commit has told what another tells again, under its id.
  const doubled = [...taken.values()].filter((times) => times > 1).length;
  context.diagnostic(
    `${acknowledged.size} acknowledged, ${again} sent again, ${lost.length} lost, ${doubled} doubled`,
  );
  for (const command of pair) {
    command.child.kill('SIGTERM');
    assert.equal(await command.ended, 0, command.errors);
    assert.equal(command.errors, '');
  }
});
