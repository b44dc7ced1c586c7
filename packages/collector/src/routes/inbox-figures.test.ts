import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { InboxFigures, standOf, type TeamFigures } from '@oxbow/model/inbox';
import type { InboxItem } from '@oxbow/model/inbox-item';
import { ask, expect, handIn, readInbox, readItem } from '../testing/inbox.js';
import { readDocument } from '../testing/document/document.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
  const { responses } = collector.store;
  for (const team of ['many', 'few', 'silent', 'other'])
    await responses.putTeam(collector.shop.key, team, [team]);
});
after(() => collector.stop());

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

async function answer(id: string, text = 'We are sorry.') {
  const body = { id: randomUUID(), text };
  await expect(ask(collector, 'POST', `/v1/responses/${id}/replies`, { body }), 201);
}

/** Says when the first answer came, which no request can. */
const answered = (id: string, hours: number) =>
  collector.everything.query(
    `update oxbow.response set answered = at + make_interval(hours => $2::int) where id = $1`,
    [id, hours],
  );

async function change(id: string, body: object) {
  const { revision } = await readItem(collector, id);
  const headers = { 'If-Match': `"${revision}"` };
  return expect<InboxItem>(ask(collector, 'PATCH', `/v1/responses/${id}`, { body, headers }));
}

const read = async (query = '', teams: '*' | string[] = '*') =>
  InboxFigures.parse(
    await expect(
      ask(collector, 'GET', `/v1/inbox/figures${query}`, {
        claims: { sub: 'clerk', scope: 'inbox:read', teams },
      }),
    ),
  );
const of = ({ teams }: InboxFigures, name: string): TeamFigures | undefined =>
  teams.find(({ team }) => team === name);

test('figures are of teams with at least five, over the days that were asked for', async () => {
  for (let hours = 1; hours <= 10; hours += 1) {
    const { response } = await handIn(collector, { prompt: 'many', at: ago(2) });
    await answer(response.id);
    await answered(response.id, hours);
  }
  for (let index = 0; index < 10; index += 1)
    await handIn(collector, { prompt: 'many', at: ago(index < 5 ? 3 : 40) });
  for (let index = 0; index < 4; index += 1) {
    const { response } = await handIn(collector, { prompt: 'few', at: ago(1) });
    await answer(response.id);
  }
  for (let index = 0; index < 6; index += 1) {
    const { response } = await handIn(collector, { prompt: 'silent', at: ago(1) });
    if (index < 4) await answer(response.id);
  }
  await handIn(collector, { prompt: 'many', at: ago(1), trap: 'https://casino.example' });
  const figures = await read();
  assert.equal(figures.days, 30);
  assert.deepEqual(figures.destinations, ['few', 'many', 'other', 'silent']);
  assert.deepEqual(of(figures, 'many'), {
    team: 'many',
    received: 15,
    answered: 10,
    rate: 10 / 15,
    median: 5.5,
    ninetieth: 9.1,
  });
  const none = { rate: null, median: null, ninetieth: null };
  assert.deepEqual(of(figures, 'few'), { team: 'few', received: 4, answered: null, ...none });
  assert.deepEqual(of(figures, 'silent'), {
    team: 'silent',
    received: 6,
    answered: 4,
    ...none,
    rate: 4 / 6,
  });
  assert.equal(of(figures, 'other'), undefined);
  assert.equal(of(await read('?days=90'), 'many')?.received, 20);
  assert.equal(figures.waiting, 10 + 2);
  assert.ok(Date.parse(figures.oldest ?? '') < Date.now() - 39 * day);
});

test('only of the teams in the token, and of one that is asked for', async () => {
  const mine = await read('', ['few', 'silent']);
  assert.deepEqual(
    mine.teams.map(({ team }) => team),
    ['few', 'silent'],
  );
  assert.equal(mine.waiting, 2);
  assert.deepEqual((await read('?team=many', ['few'])).teams, []);
  assert.equal((await read('?team=many', ['few'])).waiting, 0);
  assert.deepEqual(
    (await read('?team=many')).teams.map(({ team }) => team),
    ['many'],
  );
});

test('the first answer counts, and not a later one', async () => {
  const { response } = await handIn(collector, { prompt: 'other', at: ago(1) });
  const first = async () => {
    const [row] = await collector.everything.query<{ answered: Date }>(
      'select answered from oxbow.response where id = $1',
      [response.id],
    );
    return row?.answered;
  };
  await answer(response.id);
  const told = await first();
  assert.ok(told);
  await answer(response.id, 'Once more.');
  assert.deepEqual(await first(), told);
});

test('a page of each standing has what stands so, and all of them have everything', async () => {
  const prompt = `stands-${randomUUID()}`;
  const make = async () => (await handIn(collector, { prompt })).response.id;
  const ids = [await make(), await make(), await make(), await make(), await make()];
  const [, replied = '', done = '', changed = '', again = ''] = ids;
  await answer(replied);
  await change(done, { status: 'resolved', resolution: 'Seen.' });
  await change(changed, { status: 'resolved', change: 'Cups travel in trays.' });
  const { response, receipt } = await handIn(collector, { prompt });
  await change(response.id, { status: 'resolved', change: 'Trays.' });
  const headers = { 'Oxbow-Receipt': receipt };
  const body = { id: randomUUID(), text: 'Broken again.' };
  await expect(ask(collector, 'POST', '/v1/receipt/replies', { claims: null, headers, body }), 201);
  await answer(again);
  await change(again, { change: 'Trays.' });
  const items = new Map<string, string>();
  for (const stand of ['waiting', 'answered', 'changed'] as const) {
    const page = await readInbox(collector, `?prompt=${prompt}&stand=${stand}`);
    for (const item of page.items) {
      assert.equal(standOf(item), stand, item.id);
      items.set(item.id, stand);
    }
  }
  assert.deepEqual(Object.fromEntries(items), {
    [ids[0] ?? '']: 'waiting',
    [response.id]: 'waiting',
    [replied]: 'answered',
    [done]: 'answered',
    [changed]: 'changed',
    [again]: 'changed',
  });
});

for (const order of ['newest', 'oldest'] as const) {
  test(`pages go on, ${order} first, within from and until`, async () => {
    const prompt = `order-${randomUUID()}`;
    const ids: string[] = [];
    for (let hour = 10; hour < 19; hour += 1) {
      const at = `2026-02-01T${hour - (hour % 2)}:00:00Z`;
      ids.push((await handIn(collector, { prompt, at })).response.id);
    }
    const found: InboxItem[] = [];
    const within = 'from=2026-02-01T12:00:00Z&until=2026-02-01T18:00:00Z';
    let query = `?prompt=${prompt}&${within}&order=${order}&limit=2`;
    for (let next: string | null = ''; next !== null;) {
      const page = await readInbox(collector, query + (next && `&before=${next}`));
      found.push(...page.items);
      next = page.before;
      assert.ok(found.length < 20);
    }
    assert.deepEqual(new Set(found.map(({ id }) => id)), new Set(ids.slice(2, 8)));
    assert.equal(found.length, 6);
    const times = found.map(({ at }) => at);
    const sorted = [...times].sort();
    assert.deepEqual(times, order === 'newest' ? sorted.reverse() : sorted);
    const first = await readInbox(collector, query);
    query = query.replace(order, order === 'newest' ? 'oldest' : 'newest');
    await expect(ask(collector, 'GET', `/v1/responses${query}&before=${first.before ?? ''}`), 400);
  });
}

test('nothing can be filtered, sorted or counted by who works on an item', async () => {
  const prompt = `who-${randomUUID()}`;
  const ids: string[] = [];
  for (const assignee of ['Zoe', 'Adam', 'Zoe', undefined]) {
    const { response } = await handIn(collector, { prompt });
    ids.push(response.id);
    if (assignee !== undefined) await change(response.id, { assignee });
  }
  const plain = await readInbox(collector, `?prompt=${prompt}`);
  assert.equal(plain.items.length, 4);
  for (const name of ['assignee', 'person', 'agent', 'order_by', 'sort'])
    for (const path of ['/v1/responses', '/v1/inbox/figures'])
      await expect(ask(collector, 'GET', `${path}?${name}=Zoe`), 400);
  await expect(ask(collector, 'GET', `/v1/responses?prompt=${prompt}&order=assignee`), 400);
  const figures = JSON.stringify(await read());
  for (const word of ['Zoe', 'Adam', 'assignee']) assert.ok(!figures.includes(word), word);
  const { paths } = (await readDocument(collector.app)) as unknown as {
    paths: Record<string, { get?: { parameters?: { name?: string }[] } }>;
  };
  for (const path of ['/v1/responses', '/v1/inbox/figures']) {
    const names = (paths[path]?.get?.parameters ?? []).map(({ name = '' }) => name);
    assert.ok(names.length > 1);
    assert.ok(!names.some((name) => /assign|person|agent|user|staff/i.test(name)), names.join());
  }
});
