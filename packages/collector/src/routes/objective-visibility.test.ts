import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Objective } from '@oxbow/model/objective';
import { EventReader } from '../testing/events.js';
import { ask, checkIn, put } from '../testing/objectives.js';
import { makeCheckIn, makeObjective } from '../testing/records.js';
import { headersOf, startTestApp, until, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp(40);
});
after(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.stop();
});

async function start(scope?: 'organisation' | 'unit' | 'team' | 'named'): Promise<Objective> {
  const visibility = scope && { visibility: { scope, readers: 'The depot' } };
  const answer = await put(collector, makeObjective({ id: randomUUID(), ...visibility }));
  assert.equal(answer.status, 201);
  return answer.body;
}

const pledge = () => ({ id: randomUUID(), text: 'I load in the order of the route.' });

for (const [scope, objectives, isSeen] of [
  [undefined, undefined, true],
  ['organisation', undefined, true],
  ['unit', undefined, false],
  ['team', undefined, false],
  ['named', undefined, false],
  ['named', ['another'], false],
  ['team', 'its id', true],
  ['named', '*', true],
] as const) {
  const who = `a token that names ${JSON.stringify(objectives ?? 'none')}`;
  test(`an objective for ${scope ?? 'everybody'} is ${isSeen ? '' : 'not '}there for ${who}`, async () => {
    const { id } = await start(scope);
    const named = objectives === 'its id' ? [id] : objectives;
    const asked = { claims: { objectives: named, sub: 'emma' } };
    const list = await ask(collector, '?limit=200', asked);
    const ids = (list.body as unknown as { objectives: Objective[] }).objectives.map(
      (each) => each.id,
    );
    assert.equal(ids.includes(id), isSeen);
    const answers = [
      await ask(collector, id, asked),
      await ask(collector, `${id}/pledges`, asked),
      await ask(collector, `${id}/pledges`, { ...asked, method: 'POST', body: pledge() }),
      await checkIn(collector, id, 9, makeCheckIn(), asked),
      await checkIn(collector, id, 1, makeCheckIn(), asked),
    ].map(({ status }) => status);
    assert.deepEqual(answers, isSeen ? [200, 200, 201, 412, 201] : [404, 404, 404, 404, 404]);
    const stream = await collector.app.request(`/v1/objectives/${id}/stream`, {
      headers: await headersOf(collector.shop, asked.claims),
    });
    await stream.body?.cancel();
    assert.equal(stream.status, isSeen ? 200 : 404);
    const refused = await put(collector, makeObjective({ id }), { 'If-Match': '"7"' }, asked);
    assert.equal(refused.status, 412);
    assert.equal(refused.body.present?.id, isSeen ? id : undefined);
  });
}

test('a stream ends once its objective is not for everybody any more, without a word of it', async () => {
  const objective = await start();
  const response = await collector.app.request(`/v1/objectives/${objective.id}/stream`, {
    headers: await headersOf(collector.shop),
  });
  const reader = new EventReader<Objective>(response, 'objective');
  const narrower = { ...objective, visibility: { scope: 'team' as const } };
  assert.equal((await put(collector, narrower, { 'If-Match': '"1"' })).status, 200);
  await until('it ended', () => reader.ended);
  assert.deepEqual(reader.events, []);
});
