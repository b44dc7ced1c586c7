import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Objective } from '@oxbow/model/objective';
import { ask, checkIn, put } from '../testing/objectives.js';
import { makeCheckIn, makeObjective } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

/** Stores an objective as revision 1. */
async function start(change: Partial<Objective> = {}): Promise<Objective> {
  const { status, body } = await put(collector, makeObjective({ id: randomUUID(), ...change }));
  assert.equal(status, 201);
  return body;
}

async function countStored(objective: string): Promise<number> {
  const rows = await collector.everything.query(
    'select from oxbow.check_in where site = $1 and objective = $2',
    [collector.shop.key, objective],
  );
  return rows.length;
}

test('a check-in is stored and makes the next revision of the objective', async () => {
  const objective = await start();
  const said = makeCheckIn();
  const { status, tag, body } = await checkIn(collector, objective.id, 1, said);
  assert.equal(status, 201);
  assert.equal(tag, '"2"');
  const { at, value, note } = said;
  const [calls, ...others] = objective.keyResults;
  assert.deepEqual(body, {
    ...objective,
    revision: 2,
    checked: at,
    confidence: { value: 7, at },
    keyResults: [{ ...calls, current: value, readings: [{ at, value, note }], note }, ...others],
  });
  assert.deepEqual(Objective.parse(body), body);
  assert.deepEqual((await ask(collector, objective.id)).body, body);
});

test('the same check-in again has the same answer and stores nothing, whatever the revision', async () => {
  const objective = await start();
  const said = makeCheckIn();
  const first = await checkIn(collector, objective.id, 1, said);
  for (const revision of [1, 2, 99]) {
    assert.deepEqual(await checkIn(collector, objective.id, revision, said), first);
  }
  const upper = { ...said, id: said.id.toUpperCase() };
  assert.deepEqual(await checkIn(collector, objective.id, 1, upper), first);
  assert.equal(await countStored(objective.id), 1);

  // Others go on; whoever sends it again learns how things stand now.
  const later = await checkIn(collector, objective.id, 2, makeCheckIn({ value: 50 }));
  assert.deepEqual(await checkIn(collector, objective.id, 1, said), later);
  assert.equal(await countStored(objective.id), 2);
});

test('another check-in with the same id is not called stored: 409', async () => {
  const objective = await start();
  const said = makeCheckIn();
  const { body } = await checkIn(collector, objective.id, 1, said);
  const other = await checkIn(collector, objective.id, 2, { ...said, value: 10 });
  assert.equal(other.status, 409);
  assert.equal(other.body.type, 'urn:oxbow:problem:id-taken');
  assert.deepEqual((await ask(collector, objective.id)).body, body);
});

for (const closed of [{ learned: 'Ask first.' }, { at: '2026-11-20T09:00:00Z', dropped: true }]) {
  test(`a check-in on an objective that is closed as ${JSON.stringify(closed)}: 409, nothing stored`, async () => {
    const objective = await start();
    const before = makeCheckIn();
    const { body: open } = await checkIn(collector, objective.id, 1, before);
    const { body: ended } = await put(collector, { ...open, closed }, { 'If-Match': '"2"' });
    const refused = await checkIn(collector, objective.id, 3, makeCheckIn({ value: 1 }));
    assert.equal(refused.status, 409);
    assert.equal(refused.body.type, 'urn:oxbow:problem:objective-closed');
    assert.deepEqual((await ask(collector, objective.id)).body, ended);
    assert.equal(await countStored(objective.id), 1);
    // Who has not seen its end learns of it by that; what was stored before is still called stored.
    const late = await checkIn(collector, objective.id, 2, makeCheckIn());
    assert.deepEqual([late.status, late.body.present?.closed], [412, closed]);
    assert.equal((await checkIn(collector, objective.id, 1, before)).status, 201);
  });
}

test('a check-in on a revision that has moved on: 412 with the present objective, nothing stored', async () => {
  const objective = await start();
  const present = await checkIn(collector, objective.id, 1, makeCheckIn());
  for (const revision of [0, 1, 3]) {
    const refused = await checkIn(collector, objective.id, revision, makeCheckIn({ value: 1 }));
    assert.equal(refused.status, 412);
    assert.equal(refused.body.type, 'urn:oxbow:problem:revision-moved');
    assert.equal(refused.tag, '"2"');
    assert.deepEqual(refused.body.present, present.body);
  }
  assert.equal(await countStored(objective.id), 1);
  assert.deepEqual((await ask(collector, objective.id)).body, present.body);
});

test('of two at once on one revision exactly one is stored, the other learns of it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const objective = await start();
    const answers = await Promise.all(
      [60, 61].map((value) => checkIn(collector, objective.id, 1, makeCheckIn({ value }))),
    );
    const [stored, refused] = answers.toSorted((one, other) => one.status - other.status);
    assert.deepEqual([stored?.status, refused?.status], [201, 412]);
    assert.deepEqual(refused?.body.present, stored?.body);
    assert.equal(await countStored(objective.id), 1);
    assert.deepEqual((await ask(collector, objective.id)).body, stored?.body);
  }
});

test('the same one sent many times at once is stored once, and each is told so', async () => {
  const objective = await start();
  const said = makeCheckIn();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => checkIn(collector, objective.id, 1, said)),
  );
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.equal(answers[0]?.status, 201);
  assert.equal(await countStored(objective.id), 1);
});

for (const [name, change, path] of [
  ['a key result that is not there', { keyResult: 'nothing' }, 'keyResult'],
  ['a key result like an object’s property', { keyResult: '__proto__' }, 'keyResult'],
  ['done for a number', { done: true }, 'done'],
  ['a number for what is done or not', { keyResult: 'label' }, 'value'],
  [
    'a milestone that is not there',
    { keyResult: 'carrier', value: undefined, milestones: ['chosen', 'x'] },
    'milestones[1]',
  ],
] as const) {
  test(`${name} does not fit: 422 at ${path}, nothing stored`, async () => {
    const objective = await start();
    const refused = await checkIn(collector, objective.id, 1, makeCheckIn(change as object));
    assert.equal(refused.status, 422);
    assert.deepEqual(
      refused.body.errors?.map((fault) => (fault as { path: string }).path),
      [path],
    );
    assert.equal(await countStored(objective.id), 0);
    assert.equal((await ask(collector, objective.id)).tag, '"1"');
  });
}

test('a check-in from the future counts as made now: nothing looks fresh for ever', async () => {
  const objective = await start();
  const now = Date.parse('2026-11-21T12:00:00Z');
  collector.clock.now = now;
  // Signed for the clock that the collector has been given.
  const claims = { exp: now / 1000 + 600 };
  const said = makeCheckIn({ at: '9999-12-31T23:59:59Z' });
  const { status, body } = await checkIn(collector, objective.id, 1, said, { claims });
  const again = await checkIn(collector, objective.id, 1, said, { claims });
  collector.clock.now = undefined;
  assert.equal(status, 201);
  assert.equal(body.checked, '2026-11-21T12:00:00.000Z');
  assert.deepEqual(again.body, body);
});

test('an objective does not grow beyond what can be sent', async () => {
  const objective = await start({ why: 'x'.repeat(19_000), attribution: 'From elsewhere' });
  let present = objective;
  let status = 201;
  for (let sent = 0; status === 201 && sent < 200; sent += 1) {
    const said = makeCheckIn({ note: 'ü'.repeat(2000) });
    const answer = await checkIn(collector, objective.id, present.revision, said);
    status = answer.status;
    if (status === 201) present = answer.body;
  }
  assert.equal(status, 413);
  assert.equal(await countStored(objective.id), present.revision - 1);
  const { body } = await ask(collector, objective.id);
  assert.deepEqual(body, present);
  const less = { ...body, keyResults: objective.keyResults };
  const tag = { 'If-Match': `"${present.revision}"` };
  assert.equal((await put(collector, less, tag)).status, 200);
});

test('of who checks in nothing is kept', async () => {
  const objective = await start();
  const sub = `person-${randomUUID()}`;
  const answer = await checkIn(collector, objective.id, 1, makeCheckIn(), { claims: { sub } });
  assert.equal(answer.status, 201);
  assert.ok(!JSON.stringify(answer).includes(sub));
  const tables = await collector.everything.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'oxbow'`,
  );
  assert.ok(tables.length > 5);
  for (const { name } of tables) {
    const rows = await collector.everything.query<{ row: string }>(
      `select to_json(each)::text as row from oxbow.${name} as each`,
    );
    assert.ok(!rows.some(({ row }) => row.includes(sub)), name);
  }
});

test('a check-in of another site finds nothing', async () => {
  const objective = await start();
  const { bank: site } = collector;
  const refused = await checkIn(collector, objective.id, 1, makeCheckIn(), { site });
  assert.equal(refused.status, 404);
  assert.equal(refused.body.present, undefined);
  assert.equal((await ask(collector, objective.id)).tag, '"1"');
});

test('who may only check in may neither read nor write objectives, and the other way round', async () => {
  const objective = await start();
  const may = (scope: string) => ({ claims: { scope } });
  const tag = { 'If-Match': '"1"' };
  for (const [scope, read, write, report] of [
    ['objectives:read', 200, 403, 403],
    ['objectives:write', 403, 200, 403],
    ['objectives:check-in', 403, 403, 201],
  ] as const) {
    const { id } = await start();
    const answers = [
      await ask(collector, objective.id, may(scope)),
      await put(collector, { ...objective, id }, tag, may(scope)),
      await checkIn(
        collector,
        scope === 'objectives:check-in' ? id : objective.id,
        1,
        makeCheckIn(),
        may(scope),
      ),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [read, write, report],
      scope,
    );
  }
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
