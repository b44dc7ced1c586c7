import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Objective } from '@oxbow/model/objective';
import { ask, changeGoal, checkIn, put } from '../testing/objectives.js';
import { makeCheckIn, makeObjective } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.stop();
});

const at = '2026-11-20T09:00:00Z';
const first = { 'If-Match': '"1"' };
const fresh = (change: Partial<Objective> = {}) => makeObjective({ id: randomUUID(), ...change });
const long = 'x'.repeat(281);

for (const [name, change, status] of [
  ['without why', { why: undefined }, 422],
  ['with 281 characters of why', { why: long }, 422],
  ['with 281 characters in one language', { why: { en: 'Short', de: long } }, 422],
  ['with 280 characters of why', { why: 'x'.repeat(280) }, 201],
  ['with a why of blanks', { why: '   ' }, 422],
  ['with a why that is blank in one language', { why: { en: 'Because.', de: ' ' } }, 422],
  ['from a blank elsewhere, without why', { why: undefined, attribution: '  ' }, 422],
  ['from a blank elsewhere, with a why of blanks', { why: ' ', attribution: { en: ' ' } }, 422],
  ['from elsewhere, without why', { why: undefined, attribution: 'A handbook' }, 201],
  ['from elsewhere, with a longer why', { why: long, attribution: 'A handbook' }, 201],
] as const) {
  test(`a new objective ${name}: ${status}`, async () => {
    const objective = fresh(change);
    const answer = await put(collector, objective);
    assert.equal(answer.status, status);
    if (status === 201) return;
    assert.match(JSON.stringify(answer.body.errors), /"path":"why"/);
    assert.equal((await ask(collector, objective.id)).status, 404);
  });
}

const [calls, ...others] = makeObjective().keyResults;
const entry = { at, reason: 'The carrier has changed.' };
const eased = [{ ...calls, target: 60 } as Objective['keyResults'][number], ...others];

for (const [name, change, status] of [
  ['a title without a reason', { title: 'Mine' }, 422],
  ['a target without a reason', { keyResults: eased }, 422],
  ['a target with a reason that names nothing', { keyResults: eased, changes: [entry] }, 422],
  [
    'a target with a reason that names another part',
    { keyResults: eased, changes: [{ ...entry, parts: ['title'] }] },
    422,
  ],
  [
    'a target with a reason that names it',
    { keyResults: eased, changes: [{ ...entry, parts: ['keyResults.calls.target'] }] },
    200,
  ],
  [
    'a target with a reason that names its key result',
    { keyResults: eased, changes: [{ ...entry, parts: ['keyResults.calls'] }] },
    200,
  ],
  [
    'two parts of which one has a reason',
    { title: 'Mine', keyResults: eased, changes: [{ ...entry, parts: ['title'] }] },
    422,
  ],
  [
    'two parts with a reason each',
    {
      title: 'Mine',
      keyResults: eased,
      changes: [
        { ...entry, parts: ['title'] },
        { ...entry, parts: ['keyResults.calls.target'] },
      ],
    },
    200,
  ],
  ['a key result gone without a reason', { keyResults: others }, 422],
  ['where it stands', { confidence: { value: 3, at }, note: 'Late', checked: at }, 200],
  [
    'how it ended, and the team',
    { owner: 'Depot', closed: { at, learned: 'Ask the drivers.' } },
    200,
  ],
  ['nothing', {}, 200],
] as const) {
  test(`changing ${name}: ${status}`, async () => {
    const objective = fresh();
    await put(collector, objective);
    const answer = await put(collector, { ...objective, ...(change as Partial<Objective>) }, first);
    assert.equal(answer.status, status);
    const kept = await ask(collector, objective.id);
    assert.equal(kept.tag, status === 200 ? '"2"' : '"1"');
    if (status === 422) assert.match(JSON.stringify(answer.body.errors), /"path":"changes"/);
  });
}

test('a refusal names what was changed', async () => {
  const objective = fresh();
  await put(collector, objective);
  const { body } = await put(collector, { ...objective, title: 'Mine', keyResults: eased }, first);
  assert.deepEqual(body.errors, [
    {
      path: 'changes',
      message:
        'expected one more entry with a reason, whose parts name title, keyResults.calls.target',
    },
  ]);
});

test('an earlier reason is none for another change, nor does it go for one', async () => {
  const objective = changeGoal(fresh(), { title: 'Once' });
  await put(collector, objective);
  const again = { ...objective, title: 'Twice' };
  assert.equal((await put(collector, again, first)).status, 422);
  const replaced = { ...again, changes: [{ ...entry, parts: ['title'] }] };
  assert.equal((await put(collector, replaced, first)).status, 422);
  const added = { ...again, changes: [...(objective.changes ?? []), ...replaced.changes] };
  assert.equal((await put(collector, added, first)).status, 200);
});

const said = (...words: string[]) =>
  words.map((reason) => ({ at, reason, by: { en: 'Depot', de: 'Lager' }, parts: ['title'] }));
for (const [name, changes, status] of [
  ['as it was', said('One.', 'Two.', 'Three.'), 200],
  ['with one more', said('One.', 'Two.', 'Three.', 'Four.'), 200],
  ['gone', undefined, 422],
  ['emptied', [], 422],
  ['without its first', said('Two.', 'Three.'), 422],
  ['without its last', said('One.', 'Two.'), 422],
  ['in another order', said('Two.', 'One.', 'Three.'), 422],
  ['with other words', said('One.', 'Two!', 'Three.', 'Four.'), 422],
  ['with a new one in the past', said('One.', 'New.', 'Two.', 'Three.'), 422],
  ['without its first and with one more', said('Two.', 'Three.', 'Four.'), 422],
  ['without when it was', [{ ...entry, at: '2026-11-21T09:00:00Z' }], 422],
] as const) {
  for (const title of ['Parcels arrive when we said', 'Mine']) {
    const isNew = title === 'Mine';
    // Whoever changes the goal needs one more entry.
    const wanted = isNew && changes?.length !== 4 ? 422 : status;
    test(`the history ${name}, of a goal that ${isNew ? 'changes' : 'stays'}: ${wanted}`, async () => {
      const objective = fresh({
        title: 'Parcels arrive when we said',
        changes: said('One.', 'Two.', 'Three.'),
      });
      await put(collector, objective);
      const { changes: _, ...rest } = objective;
      const next = { ...rest, title, ...(changes && { changes: [...changes] }) };
      const answer = await put(collector, next, first);
      assert.equal(answer.status, wanted);
      if (wanted === 422) assert.match(JSON.stringify(answer.body.errors), /"path":"changes"/);
    });
  }
}

for (const [name, count, dropped, added, status] of [
  ['one goes for one', 100, 1, 1, 200],
  ['one goes for one and none is needed', 99, 1, 1, 422],
  ['two go for one', 100, 2, 1, 422],
  ['one goes for none', 100, 1, 0, 422],
  ['two go for three', 99, 2, 3, 200],
] as const) {
  test(`of ${count} entries, the goal as it was, ${name}: ${status}`, async () => {
    const changes = Array.from({ length: count }, (_, day) => ({ at, reason: `Reason ${day}` }));
    const objective = fresh({ changes });
    await put(collector, objective);
    const next = [...changes.slice(dropped), ...said('A', 'B', 'C').slice(0, added)];
    const answer = await put(collector, { ...objective, changes: next }, first);
    assert.equal(answer.status, status);
  });
}

for (const [name, change, status] of [
  ['a reason of blanks', { title: 'Mine', changes: [{ at, reason: '  ', parts: ['title'] }] }, 422],
  [
    'a reason of words',
    { title: 'Mine', changes: [{ at, reason: ' So ', parts: ['title'] }] },
    200,
  ],
] as const) {
  test(`${name}: ${status}`, async () => {
    const objective = fresh();
    await put(collector, objective);
    const next = { ...objective, ...(change as unknown as Partial<Objective>) };
    assert.equal((await put(collector, next, first)).status, status);
  });
}

test('a hundred changes and one more: the oldest makes room', async () => {
  const changes = Array.from({ length: 100 }, (_, day) => ({ at, reason: `Reason ${day}` }));
  const objective = fresh({ changes });
  await put(collector, objective);
  const next = { ...objective, title: 'Mine', changes: changes.slice(1) };
  assert.equal((await put(collector, next, first)).status, 422);
  next.changes.push({ ...entry, parts: ['title'] } as never);
  assert.equal((await put(collector, next, first)).status, 200);
});

test('a check-in is no change of the goal, and asks for no reason', async () => {
  const objective = fresh();
  await put(collector, objective);
  assert.equal((await checkIn(collector, objective.id, 1, makeCheckIn())).status, 201);
});

test('who has not seen the present revision learns of it first, whatever they have changed', async () => {
  const objective = fresh();
  await put(collector, objective);
  await put(collector, objective, first);
  const { status, body } = await put(collector, { ...objective, title: 'Mine' }, first);
  assert.equal(status, 412);
  assert.equal(body.present?.revision, 2);
});

const site = () => ({ site: collector.bank });
test('objectives are filtered by owner, level, health and channel', async () => {
  const now = new Date().toISOString();
  const day = now.slice(0, 10);
  const report = (status: 'on-track' | 'at-risk') => ({
    health: { status, at: now },
    checked: now,
  });
  const share = {
    ...{ id: 'share', type: 'baseline' as const, title: 'Share', current: 3 },
    channels: [{ channel: 'store' as const, value: 3 }],
  };
  for (const [id, change] of [
    ['a', { owner: { en: 'Depot', de: 'Lager' }, level: 'team', ...report('on-track') }],
    ['b', { owner: 'Shop', level: 'unit', ...report('at-risk'), keyResults: [share] }],
    ['c', { owner: 'Depot', level: 'company', checked: now }],
    ['d', { closed: { learned: 'Ask first.' } }],
    ['e', { owner: 'Jane Doe', level: 'person', ...report('at-risk') }],
  ] as const) {
    const objective = makeObjective({ id, period: { start: day, end: '2099-12-31' } });
    const made = { ...objective, ...change } as Objective;
    assert.equal((await put(collector, made, {}, site())).status, 201);
  }
  for (const [query, wanted] of [
    ['', 'a b c d e'],
    ['owner=Depot', 'a c'],
    ['owner=Lager', 'a'],
    ['owner=Depot&owner=Shop', 'a b c'],
    ['owner=depot', ''],
    ['owner=Jane%20Doe', ''],
    ['owner=Jane%20Doe&level=person', ''],
    ['owner=Jane%20Doe&owner=Depot', 'a c'],
    ['level=person', 'e'],
    ['level=team&level=unit', 'a b'],
    ['health=at-risk', 'b e'],
    ['health=closed&health=on-track', 'a c d'],
    ['health=closed&health=at-risk', 'b d e'],
    ['channel=store', 'b'],
    ['channel=store&level=team', ''],
    ['owner=Depot&level=company&limit=1', 'c'],
    ['owner=Depot&after=a', 'c'],
    ['level=team&on=2020-01-01', ''],
  ] as const) {
    const { status, body } = await ask(collector, `?${query}`, site());
    assert.equal(status, 200, query);
    const { objectives } = body as unknown as { objectives: Objective[] };
    assert.equal(objectives.map(({ id }) => id).join(' '), wanted, query);
  }
  const page = await ask(collector, '?owner=Depot&limit=1', site());
  assert.equal((page.body as unknown as { after: string }).after, 'a');
});

for (const query of ['level=planet', 'health=fine', 'channel=pigeon', 'owner=', 'person=emma']) {
  test(`?${query} is no filter: 400`, async () => {
    assert.equal((await ask(collector, `?${query}`)).status, 400);
  });
}
