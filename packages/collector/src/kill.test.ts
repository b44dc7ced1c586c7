import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { Command, endServer, serverProcess, writeConfig } from './testing/command.js';
import { EventReader, type StreamEvent } from './testing/events.js';
import { makeRandom } from './testing/random.js';
import { makeResponse } from './testing/records.js';
import { sendUntil } from './testing/send-until.js';
import { headersOf, makeFolder } from './testing/setup.js';
import { makeSite, type TestSite } from './testing/site.js';

// The promise of the collector: what was acknowledged is there, once, whatever was killed. `OXBOW_ROUNDS` kills of
// process and database at random moments under load; `OXBOW_SEED` repeats a run.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 3);
const seed = Number(process.env['OXBOW_SEED'] ?? 1);
const random = makeRandom(seed);
const customer = 'customer-1';

let folder: ReturnType<typeof makeFolder>;
let data: string;
let site: TestSite;
let config: string;
let command: Command;

before(async () => {
  folder = makeFolder();
  data = join(folder.path, 'data');
  site = await makeSite('shop');
  config = writeConfig(folder.path, site);
});
after(async () => {
  await command.kill();
  endServer(data);
  folder.remove();
});

const acknowledged = new Set<string>();
const unacknowledged = new Map<string, FeedbackResponse>();

/** Sends one response; what came of it stands in the two collections. */
async function send(url: string, response: FeedbackResponse): Promise<boolean> {
  unacknowledged.set(response.id, response);
  try {
    const answer = await fetch(`${url}/v1/responses`, {
      method: 'POST',
      headers: await headersOf(site),
      body: JSON.stringify({ responses: [response] }),
    });
    const { results } = (await answer.json()) as { results?: { status: string }[] };
    if (answer.status !== 202) return false;
    assert.match(results?.[0]?.status ?? '', /^(stored|duplicate)$/);
    acknowledged.add(response.id);
    unacknowledged.delete(response.id);
    return true;
  } catch {
    return false;
  }
}

async function readTimeline(url: string): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = '';
  while (before !== null) {
    const query: string = before && `&before=${before}`;
    const answer = await fetch(`${url}/v1/customers/${customer}/touchpoints?limit=200${query}`, {
      headers: await headersOf(site),
    });
    assert.equal(answer.status, 200);
    const page = (await answer.json()) as { touchpoints: Touchpoint[]; before: string | null };
    ids.push(...page.touchpoints.map(({ id }) => id));
    before = page.before;
  }
  return ids;
}

/** A client that follows the stream through every restart, as a widget's connection does. */
async function follow(url: string, last: string): Promise<EventReader<Touchpoint>> {
  const answer = await fetch(`${url}/v1/customers/${customer}/stream`, {
    headers: { ...(await headersOf(site)), 'Last-Event-ID': last },
  });
  assert.equal(answer.status, 200, await (answer.ok ? '' : answer.text()));
  return new EventReader(answer, 'touchpoint');
}

const victims = ['both', 'process', 'database', 'database, then process'] as const;

test(`${rounds} kills at random moments (seed ${seed}) lose nothing and double nothing`, async (context) => {
  const followed: StreamEvent<Touchpoint>[] = [];
  command = new Command(['--config', config]);
  for (let round = 0; round < rounds; round += 1) {
    const url = await command.url();
    const reader = await follow(url, followed.at(-1)?.id ?? '0');
    const victim = victims[round === 0 ? 0 : Math.floor(random() * victims.length)];
    const sendOne = () => send(url, makeResponse());
    await sendUntil(1 + Math.floor(random() * 60), sendOne, () => {
      const database = serverProcess(data);
      assert.ok(database !== undefined);
      if (victim !== 'process') process.kill(database, 'SIGKILL');
      if (victim === 'both' || victim === 'process') command.child.kill('SIGKILL');
    });
    await command.kill();
    await reader.stop();
    followed.push(...reader.events);
    command = new Command(['--config', config]);
    const kept = await readTimeline(await command.url());
    assert.equal(
      new Set(kept).size,
      kept.length,
      `round ${round} (${victim}): none is there twice`,
    );
    const missing = [...acknowledged].filter((id) => !kept.includes(id));
    assert.deepEqual(missing, [], `round ${round} (${victim}): every acknowledged one is there`);
  }

  // A client sends again what it has no answer for, and here also what it has one for.
  const url = await command.url();
  const again = [...unacknowledged.values()];
  for (const response of again) assert.ok(await send(url, response));
  const kept = await readTimeline(url);
  assert.deepEqual(new Set(kept), acknowledged);
  assert.equal(kept.length, acknowledged.size);

  const reader = await follow(url, followed.at(-1)?.id ?? '0');
  const deadline = Date.now() + 20_000;
  while (followed.length + reader.events.length < kept.length && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await reader.stop();
  followed.push(...reader.events);
  const places = followed.map(({ id }) => Number(id));
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
  assert.deepEqual(followed.map(({ data }) => data.id).sort(), kept.sort());
  context.diagnostic(
    `${acknowledged.size} acknowledged, ${again.length} sent again, 0 lost, 0 doubled`,
  );
});
