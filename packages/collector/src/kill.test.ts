import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { EventReader, type StreamEvent } from './testing/events.js';
import { KilledCollector } from './testing/killed-collector.js';
import { readRun } from './testing/random.js';
import { makeResponse } from './testing/records.js';
import { headersOf } from './testing/setup.js';

// The promise of the collector: what was acknowledged is there, once, whatever was killed. `OXBOW_ROUNDS` kills of
// process and database at random moments under load; `OXBOW_SEED` repeats a run.
const { rounds, seed, random } = readRun(3);
const customer = 'customer-1';

let collector: KilledCollector;
before(async () => {
  collector = await KilledCollector.start(random);
});
after(() => collector.stop());

const acknowledged = new Set<string>();
const unacknowledged = new Map<string, FeedbackResponse>();

/** Sends one response; what came of it stands in the two collections. */
async function send(url: string, response: FeedbackResponse): Promise<boolean> {
  unacknowledged.set(response.id, response);
  try {
    const answer = await fetch(`${url}/v1/responses`, {
      method: 'POST',
      headers: await headersOf(collector.site),
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
      headers: await headersOf(collector.site),
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
    headers: { ...(await headersOf(collector.site)), 'Last-Event-ID': last },
  });
  assert.equal(answer.status, 200, await (answer.ok ? '' : answer.text()));
  return new EventReader(answer, 'touchpoint');
}

test(`${rounds} kills at random moments (seed ${seed}) lose nothing and double nothing`, async (context) => {
  const followed: StreamEvent<Touchpoint>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const url = await collector.url();
    const reader = await follow(url, followed.at(-1)?.id ?? '0');
    const victim = await collector.killUnderLoad(60, () => send(url, makeResponse()));
    await reader.stop();
    followed.push(...reader.events);
    collector.restart();
    const kept = await readTimeline(await collector.url());
    assert.equal(
      new Set(kept).size,
      kept.length,
      `round ${round} (${victim}): none is there twice`,
    );
    const missing = [...acknowledged].filter((id) => !kept.includes(id));
    assert.deepEqual(missing, [], `round ${round} (${victim}): every acknowledged one is there`);
  }

  // A client sends again what it has no answer for, and here also what it has one for.
  const url = await collector.url();
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
