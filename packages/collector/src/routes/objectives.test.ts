import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Objective } from '@oxbow/model/objective';
import { ask, changeGoal, put } from '../testing/objectives.js';
import { makeObjective } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const fresh = (change: Partial<Objective> = {}) => makeObjective({ id: randomUUID(), ...change });

test('an objective is created as revision 1, whatever its body says, and read as it was', async () => {
  const objective = fresh({ revision: 41 });
  const created = await put(collector, objective);
  assert.equal(created.status, 201);
  assert.equal(created.tag, '"1"');
  assert.deepEqual(created.body, { ...objective, revision: 1 });
  assert.deepEqual(await ask(collector, objective.id), { ...created, status: 200 });
});

test('who has seen the present revision replaces it', async () => {
  let objective = fresh();
  await put(collector, objective);
  for (const revision of [1, 2]) {
    objective = changeGoal(objective, { title: `Changed ${revision} times` });
    const changed = await put(collector, objective, { 'If-Match': `"${revision}"` });
    assert.equal(changed.status, 200);
    assert.equal(changed.tag, `"${revision + 1}"`);
    assert.deepEqual(changed.body, { ...objective, revision: revision + 1 });
  }
  assert.equal((await ask(collector, objective.id)).body.revision, 3);
});

for (const [name, headers] of [
  ['an earlier revision', { 'If-Match': '"1"' }],
  ['a later revision', { 'If-Match': '"3"' }],
  ['revision 0', { 'If-Match': '"0"' }],
  ['the wish to create it', { 'If-None-Match': '*' }],
] as const) {
  test(`${name} does not replace it: 412 with the present one`, async () => {
    const objective = fresh();
    await put(collector, objective);
    const present = await put(collector, objective, { 'If-Match': '"1"' });
    const refused = await put(collector, fresh({ id: objective.id, title: 'Mine' }), headers);
    assert.equal(refused.status, 412);
    assert.equal(refused.tag, '"2"');
    assert.equal(refused.body.type, 'urn:oxbow:problem:revision-moved');
    assert.deepEqual(refused.body.present, present.body);
    assert.deepEqual((await ask(collector, objective.id)).body, present.body);
  });
}

test('a revision of what is not there: 404 and nothing is created', async () => {
  const objective = fresh();
  const refused = await put(collector, objective, { 'If-Match': '"1"' });
  assert.equal(refused.status, 404);
  assert.equal((await ask(collector, objective.id)).status, 404);
});

test('an objective is not replaced by who does not say which revision they have seen: 428', async () => {
  const objective = fresh();
  await put(collector, objective);
  const refused = await put(collector, { ...objective, title: 'Mine' });
  assert.equal(refused.status, 428);
  assert.equal(refused.body.type, 'urn:oxbow:problem:revision-required');
  assert.deepEqual((await ask(collector, objective.id)).body.title, objective.title);
});

test('of many who create or replace at once exactly one does', async () => {
  let objective = fresh();
  const conditions: Record<string, string>[] = [{ 'If-None-Match': '*' }, { 'If-Match': '"1"' }];
  for (const headers of conditions) {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, number) =>
        put(collector, changeGoal(objective, { title: `${objective.title} ${number}` }), headers),
      ),
    );
    const [done, ...more] = answers.filter(({ status }) => status < 300);
    assert.deepEqual(more, []);
    assert.ok(done);
    for (const refused of answers.filter((answer) => answer !== done)) {
      assert.equal(refused.status, 412);
      assert.deepEqual(refused.body.present, done.body);
    }
    assert.deepEqual((await ask(collector, objective.id)).body, done.body);
    objective = done.body;
  }
});

test('two sites with the same id see nothing of each other, and change nothing there', async () => {
  const objective = fresh();
  await put(collector, objective);
  const { bank: site } = collector;
  assert.equal((await ask(collector, objective.id, { site })).status, 404);
  assert.equal((await ask(collector, `${objective.id}/stream`, { site })).status, 404);
  const guessed = await put(collector, objective, { 'If-Match': '"1"' }, { site });
  assert.equal(guessed.status, 404);
  const theirs = await put(collector, { ...objective, title: 'Theirs' }, {}, { site });
  assert.equal(theirs.status, 201);
  assert.deepEqual((await ask(collector, objective.id)).body.title, objective.title);
});

test('every text survives as it was, also in the id', async () => {
  const text = '\0 \ud800 "quote" \u2028 \ufeff 👩‍👩‍👧‍👦 {a,b} \x1b[31m </script>\ndata: x\n\n';
  const objective = fresh({
    id: `o/ü'"; drop table\0 ${randomUUID()}`,
    title: { 'de-CH': text },
    why: text,
    owner: text,
  });
  assert.equal((await put(collector, objective)).status, 201);
  const { body } = await ask(collector, encodeURIComponent(objective.id));
  assert.deepEqual(body, { ...objective, revision: 1 });
});

test('an objective as large as a body may be can be put again as it was got', async () => {
  const readings = Array.from({ length: 500 }, (_, day) => ({
    at: new Date(Date.UTC(2026, 0, 1) + day * 3_600_000).toISOString(),
    value: day,
    note: 'ü'.repeat(200),
  }));
  const calls = { id: 'calls', type: 'baseline' as const, title: 'Calls', current: 1, readings };
  const objective = fresh({ keyResults: [calls] });
  assert.equal((await put(collector, objective)).status, 201);
  const { body } = await ask(collector, objective.id);
  assert.deepEqual(Objective.parse(body), body);
  assert.equal((await put(collector, body, { 'If-Match': '"1"' })).status, 200);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
