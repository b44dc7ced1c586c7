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
  });
}

for (const [scope, claimed, present] of [
  [undefined, undefined, true],
  ['named', 'its id', true],
  ['named', undefined, false],
  ['team', 'another', false],
] as const) {
  const who = `who names ${claimed ?? 'none'}`;
  test(`an objective for ${scope ?? 'everybody'} is ${present ? '' : 'not '}told of to ${who} when they put one`, async () => {
    const { id } = await start(scope);
    const objectives = claimed && [claimed === 'its id' ? id : claimed];
    const asked = { claims: { objectives, sub: 'emma' } };
    const before = await ask(collector, id, { claims: { objectives: '*' } });
    const mine = makeObjective({ id, title: 'Mine' });
    const putting = async (headers: Record<string, string>, body = mine) => {
      const { status, tag, body: answer } = await put(collector, body, headers, asked);
      if (!present) {
        assert.equal(tag, null);
        assert.doesNotMatch(JSON.stringify(answer), /present|changes|Calls|revision-/);
      }
      return status;
    };
    const nothing = randomUUID();
    for (const [revision, wanted] of [
      [1, 422],
      [7, 412],
    ] as const) {
      const named = { 'If-Match': `"${revision}"` };
      assert.equal(await putting(named), present ? wanted : 404);
      // As of an id under which there is nothing.
      assert.equal(
        (await put(collector, makeObjective({ id: nothing }), named, asked)).status,
        404,
      );
    }
    assert.equal(await putting({ 'If-None-Match': '*' }), present ? 412 : 409);
    assert.equal(await putting({}), present ? 428 : 409);
    const same = { ...before.body, note: 'As it was, but for this.' };
    assert.equal(await putting({ 'If-Match': '"1"' }, same), present ? 200 : 404);
    const { body } = await ask(collector, id, { claims: { objectives: '*' } });
    assert.deepEqual(body, present ? { ...same, revision: 2 } : before.body);
  });
}

test('of an objective that is not to be seen any more a pledge of one’s own is withdrawn, and nothing told of others', async () => {
  const objective = await start();
  const [own, theirs] = [pledge(), pledge()];
  for (const [sub, body] of [
    ['emma', own],
    ['otto', theirs],
  ] as const)
    await ask(collector, `${objective.id}/pledges`, { method: 'POST', body, claims: { sub } });
  const narrower = { ...objective, visibility: { scope: 'team' as const } };
  assert.equal((await put(collector, narrower, { 'If-Match': '"1"' })).status, 200);
  for (const { id } of [own, theirs, pledge()]) {
    const path = `${objective.id}/pledges/${id}`;
    const { status } = await ask(collector, path, { method: 'DELETE', claims: { sub: 'emma' } });
    assert.equal(status, 204);
  }
  const { body } = await ask(collector, `${objective.id}/pledges`, {
    claims: { sub: 'otto', objectives: '*' },
  });
  const { pledges } = body as unknown as { pledges: { id: string }[] };
  assert.deepEqual(
    pledges.map(({ id }) => id),
    [theirs.id],
  );
});

test('who checks in again on what they may not see any more is not told how it stands', async () => {
  const objective = await start();
  const said = makeCheckIn();
  assert.equal((await checkIn(collector, objective.id, 1, said)).status, 201);
  const present = await ask(collector, objective.id);
  const narrower = { ...present.body, visibility: { scope: 'team' as const } };
  assert.equal((await put(collector, narrower, { 'If-Match': '"2"' })).status, 200);
  for (const body of [said, { ...said, note: 'Else.' }])
    assert.equal((await checkIn(collector, objective.id, 1, body)).status, 404);
});

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
