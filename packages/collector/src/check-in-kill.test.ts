import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CheckIn } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import { KilledCollector } from './testing/killed-collector.js';
import { readRun } from './testing/random.js';
import { makeCheckIn, makeObjective } from './testing/records.js';
import { headersOf } from './testing/setup.js';

// The promise of a check-in: what was acknowledged is in the objective, once, and the objective and its check-ins agree,
// whatever was killed. `OXBOW_ROUNDS` kills at random moments under load; `OXBOW_SEED` repeats a run.
const { rounds, seed, random } = readRun(2);
/** Kills that one objective lives through: it keeps its last 1,000 readings, and all of them are compared. */
const roundsOfOne = 20;
let path: string;

let collector: KilledCollector;
before(async () => {
  collector = await KilledCollector.start(random);
});
after(() => collector.stop());

const acknowledged = new Map<string, CheckIn>();
const unacknowledged = new Map<string, CheckIn>();
let said = 0;

async function call(url: string, method: string, body?: object, revision?: number) {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(await headersOf(collector.site)),
      ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Objective };
}

/** Checks in once on the revision that is there; what came of it stands in the two collections. */
async function send(url: string, checkIn: CheckIn): Promise<boolean> {
  try {
    const { body: present } = await call(url + path, 'GET');
    unacknowledged.set(checkIn.id, checkIn);
    const { status } = await call(`${url}${path}/check-ins`, 'POST', checkIn, present.revision);
    if (status === 412) unacknowledged.delete(checkIn.id);
    if (status !== 201) return false;
    acknowledged.set(checkIn.id, checkIn);
    unacknowledged.delete(checkIn.id);
    return true;
  } catch {
    return false;
  }
}

/** The values that the objective holds, after looking whether it and its revision agree. */
async function readValues(url: string): Promise<number[]> {
  const { status, body } = await call(url + path, 'GET');
  assert.equal(status, 200);
  const [calls] = body.keyResults;
  const readings = calls?.type === 'decrease' ? (calls.readings ?? []) : [];
  assert.equal(readings.length, body.revision - 1, 'each revision is one check-in');
  return readings.map(({ value }) => value);
}

test(`${rounds} kills at random moments (seed ${seed}) lose no check-in and count none twice`, async (context) => {
  const total = { acknowledged: 0, again: 0, lost: 0, doubled: 0 };
  for (let done = 0; done < rounds; done += roundsOfOne) {
    path = `/v1/objectives/delivery-${done}`;
    acknowledged.clear();
    unacknowledged.clear();
    const objective = makeObjective({ id: `delivery-${done}` });
    await call((await collector.url()) + path, 'PUT', objective);
    for (let round = done; round < Math.min(rounds, done + roundsOfOne); round += 1)
      await killOnce(round);
    const again = await sendAgain();
    const kept = await readValues(await collector.url());
    const wanted = [...acknowledged.values()].map(({ value }) => value ?? 0);
    total.acknowledged += wanted.length;
    total.again += again;
    total.lost += wanted.filter((value) => !kept.includes(value)).length;
    total.doubled += kept.length - new Set(kept).size;
    assert.equal(kept.length, wanted.length);
  }
  const { acknowledged: all, again, lost, doubled } = total;
  context.diagnostic(`${all} acknowledged, ${again} sent again, ${lost} lost, ${doubled} doubled`);
  assert.deepEqual({ lost, doubled }, { lost: 0, doubled: 0 });
});

async function killOnce(round: number): Promise<void> {
  const url = await collector.url();
  // Each says another value, by which it is found in the objective.
  const sendOne = () => send(url, makeCheckIn({ value: (said += 1) }));
  const victim = await collector.killUnderLoad(30, sendOne);
  collector.restart();
  const kept = await readValues(await collector.url());
  const all = [...acknowledged.values(), ...unacknowledged.values()].map(({ value }) => value);
  const missing = [...acknowledged.values()].filter(({ value }) => !kept.includes(value ?? 0));
  assert.deepEqual(missing, [], `round ${round} (${victim}): every acknowledged one is there`);
  assert.equal(new Set(kept).size, kept.length, `round ${round} (${victim}): none counts twice`);
  assert.ok(kept.every((value) => all.includes(value)));
}

/** A person sends again what has no answer, and here also what has one. @returns how many had none */
async function sendAgain(): Promise<number> {
  const url = await collector.url();
  const before = await readValues(url);
  const again = [...unacknowledged.values()];
  for (const checkIn of [...acknowledged.values(), ...again]) {
    const { status } = await call(`${url}${path}/check-ins`, 'POST', checkIn, 1);
    const isKept = before.includes(checkIn.value ?? 0);
    assert.equal(status, isKept ? 201 : 412);
  }
  for (const checkIn of again) await send(url, checkIn);
  return again.length;
}
