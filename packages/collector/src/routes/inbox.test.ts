import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { InboxPage } from '@oxbow/model/inbox-item';
import { toReference } from '@oxbow/model/reference';
import { ask, expect, handIn, readInbox, readItem, staff } from '../testing/inbox.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
  const { responses } = collector.store;
  await responses.putTeam(collector.shop.key, 'service', ['delivery', 'returns']);
  await responses.putTeam(collector.shop.key, 'shop', ['returns', 'till\0']);
});
after(() => collector.stop());

const nps = (value: number) => ({
  answers: [{ type: 'nps' as const, question: 'recommend', value }],
});
test('a customer’s response is an item: whose, since when, of which team, and nothing that found machines', async () => {
  const customer = `c-${randomUUID()}`;
  const change = { prompt: 'delivery', trap: '', elapsed: 9 };
  const { response, receipt } = await handIn(collector, change, customer);
  const { receipt: _, trap: __, elapsed: ___, ...kept } = response;
  const expected = {
    id: response.id,
    reference: toReference(response.id),
    revision: 1,
    status: 'open',
    read: true,
    team: 'service',
    customer,
    at: '2026-03-01T08:30:00.123Z',
    response: kept,
    replies: [],
  };
  const answer = await ask(collector, 'GET', `/v1/responses/${response.id}`);
  assert.equal(answer.headers.get('ETag'), '"1"');
  assert.deepEqual(await expect(answer), expected);
  const { items } = InboxPage.parse(await readInbox(collector));
  assert.deepEqual(
    items.find(({ id }) => id === response.id),
    expected,
  );
  const rows = await collector.everything.query<{ row: string }>(
    'select to_json(response)::text as row from oxbow.response where id = $1',
    [response.id],
  );
  assert.ok(!rows[0]?.row.includes(receipt), 'the receipt is stored in words');
});

test('a response from the future stands where it came', async () => {
  const { response } = await handIn(collector, { at: '9999-01-01T00:00:00Z' });
  const { at } = await readItem(collector, response.id);
  assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000);
});

for (const [teams, seen] of [
  ['*', ['delivery', 'till', 'none']],
  [['service'], ['delivery']],
  [['shop'], ['till']],
  [
    ['shop', 'service'],
    ['delivery', 'till'],
  ],
  [['sales'], []],
  [[], []],
  [undefined, []],
] as const) {
  test(`a token of the teams ${JSON.stringify(teams)} sees ${seen.join(', ') || 'nothing'}`, async () => {
    const ids = new Map<string, string>();
    for (const [name, prompt] of [
      ['delivery', 'delivery'],
      ['till', 'till\0'],
      ['none', 'another'],
    ] as const) {
      ids.set(name, (await handIn(collector, { prompt })).response.id);
    }
    const claims = { ...staff, teams };
    const { items } = await readInbox(collector, '?limit=200', { claims });
    for (const [name, id] of ids) {
      const isSeen = (seen as readonly string[]).includes(name);
      assert.equal(
        items.some((item) => item.id === id),
        isSeen,
        name,
      );
      const requests = [
        ask(collector, 'GET', `/v1/responses/${id}`, { claims }),
        ask(collector, 'GET', `/v1/responses/${id}/replies`, { claims }),
        ask(collector, 'PATCH', `/v1/responses/${id}`, {
          claims,
          headers: { 'If-Match': '"1"' },
          body: { status: 'resolved' },
        }),
      ];
      for (const answer of await Promise.all(requests)) {
        assert.equal(answer.status, isSeen ? 200 : 404, name);
      }
    }
  });
}

test('a prompt of two teams goes to the first by name', async () => {
  const { response } = await handIn(collector, { prompt: 'returns' });
  assert.equal((await readItem(collector, response.id)).team, 'service');
});

test('each filter lets through what fits it', async () => {
  const prompt = `p-${randomUUID()}`;
  const make = (value: number, at: string) => handIn(collector, { ...nps(value), prompt, at });
  const low = (await make(2, '2026-01-05T10:00:00Z')).response.id;
  const middle = (await make(7, '2026-01-06T10:00:00Z')).response.id;
  const high = (await make(10, '2026-01-07T10:00:00Z')).response.id;
  const words = (
    await handIn(collector, {
      prompt,
      at: '2026-01-08T10:00:00Z',
      answers: [{ type: 'text', question: 'q', value: 'Hm.' }],
    })
  ).response.id;
  await collector.store.responses.putTeam(collector.shop.key, 'night', []);
  const change = { status: 'resolved', team: 'night' };
  const headers = { 'If-Match': '"1"' };
  await expect(ask(collector, 'PATCH', `/v1/responses/${low}`, { headers, body: change }));
  for (const [query, expected] of [
    ['', [words, high, middle, low]],
    ['&status=open', [words, high, middle]],
    ['&status=resolved', [low]],
    ['&status=assigned', []],
    ['&team=night', [low]],
    ['&team=day', []],
    ['&lowest=7', [high, middle]],
    ['&highest=6', [low]],
    ['&lowest=3&highest=9', [middle]],
    ['&from=2026-01-06T10:00:00Z', [words, high, middle]],
    ['&until=2026-01-06T10:00:00Z', [low]],
    ['&from=2026-01-06T00:00:00Z&until=2026-01-07T00:00:00Z', [middle]],
    ['&suspect=false', [words, high, middle, low]],
    ['&suspect=true', []],
  ] as const) {
    const page = await readInbox(collector, `?prompt=${prompt}${query}`);
    assert.deepEqual(
      page.items.map(({ id }) => id),
      expected,
      query,
    );
  }
});

test('pages hold every item once, newest first, also those of one moment and of several states', async () => {
  const prompt = `p-${randomUUID()}`;
  const ids: string[] = [];
  for (let index = 0; index < 11; index += 1) {
    const at = `2026-02-0${1 + (index % 3)}T10:00:00Z`;
    ids.push((await handIn(collector, { prompt, at })).response.id);
  }
  for (const [index, status] of [
    [0, 'assigned'],
    [1, 'resolved'],
    [5, 'resolved'],
  ] as const) {
    const path = `/v1/responses/${ids[index]}`;
    await expect(
      ask(collector, 'PATCH', path, { headers: { 'If-Match': '"1"' }, body: { status } }),
    );
  }
  for (const [limit, until] of [
    [1, ''],
    [2, '&until=2026-02-04T00:00:00Z'],
    [4, '&until=2026-02-03T10:00:00.001Z'],
    [11, ''],
  ] as const) {
    const read: { id: string; at: string }[] = [];
    let before: string | null = '';
    for (let pages = 0; before !== null; pages += 1) {
      assert.ok(pages < 20);
      const cursor = before === '' ? '' : `&before=${before}`;
      const page: InboxPage = await readInbox(
        collector,
        `?prompt=${prompt}&limit=${limit}${until}${cursor}`,
      );
      assert.ok(page.items.length <= limit);
      read.push(...page.items);
      before = page.before;
    }
    assert.deepEqual(read.map(({ id }) => id).sort(), [...ids].sort(), `limit ${limit}`);
    const times = read.map(({ at }) => at);
    assert.deepEqual(times, [...times].sort().reverse());
  }
});

test('nothing can be filtered, sorted or counted by who works on it', async () => {
  for (const query of ['assignee=Ito', 'sort=assignee', 'group=assignee', 'count=assignee']) {
    const problem = await expect<{ errors: object[] }>(
      ask(collector, 'GET', `/v1/responses?${query}`),
      400,
    );
    const path = query.split('=')[0];
    assert.deepEqual(problem.errors, [{ path, message: 'unknown parameter' }]);
  }
});

test('a page of items with many long replies is shorter, and the cursor leads to all of them', async () => {
  const prompt = `p-${randomUUID()}`;
  const ids: string[] = [];
  for (let number = 0; number < 24; number += 1) {
    const at = new Date(1.76e12 - number * 1000).toISOString();
    ids.push((await handIn(collector, { prompt, at })).response.id);
  }
  // A hundred of 5,000 letters each: 12 MB in all.
  await collector.everything.query(
    `insert into oxbow.reply (site, customer, response, id, at, body)
     select $1, '', response, gen_random_uuid(), now(), json_build_object('text', repeat('x', 5000))
     from unnest($2::uuid[]) as response, generate_series(1, 100)`,
    [collector.shop.key, ids],
  );
  const seen: string[] = [];
  let pages = 0;
  let before: string | null = null;
  do {
    const query = `?limit=200&prompt=${prompt}${before === null ? '' : `&before=${before}`}`;
    const text: string = await (await ask(collector, 'GET', `/v1/responses${query}`)).text();
    assert.ok(text.length < 4_600_000, `${text.length} bytes`);
    const page = JSON.parse(text) as InboxPage;
    for (const { id, replies } of page.items) {
      seen.push(id);
      assert.equal(replies.length, 100);
    }
    before = page.before;
    pages += 1;
  } while (before !== null);
  assert.deepEqual(seen, ids);
  assert.equal(pages, 3);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
