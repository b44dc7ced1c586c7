import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { channels } from '@oxbow/model/channel';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { post, readPage, type Page } from '../testing/api.js';
import { makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
const customer = randomUUID();
const count = 60;
const touchpoints: Touchpoint[] = Array.from({ length: count }, (_, index) =>
  makeTouchpoint({
    id: `t-${index}`,
    customer,
    // Three of one time each.
    at: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 3))).toISOString(),
    channel: channels[index % 4] ?? 'other',
    type: ['order', 'call', 'a "quoted" \0 type'][index % 3] ?? '',
    direction: index % 2 === 0 ? 'in' : 'out',
    side: index % 5 === 0 ? 'employee' : 'customer',
    ...(index % 6 === 0 && { case: `case ${index % 12}` }),
  }),
);
/** As a timeline shows them: the newest first, of one time the one stored last. */
const newestFirst = touchpoints.toReversed();
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

before(async () => {
  collector = await startTestApp();
  await post(collector, '/v1/touchpoints', { touchpoints });
  // Another customer's between them.
  await post(collector, '/v1/touchpoints', {
    touchpoints: touchpoints.map((touchpoint) => ({ ...touchpoint, customer: randomUUID() })),
  });
  const { shop, everything } = collector;
  await everything.query(
    `insert into oxbow.touchpoint (site, customer, id, at, sequence, body, channel, type, direction, side)
     select $1, 'large', 't-' || number, timestamptz '2020-01-01Z' + (number - 1) * interval '1 day', number,
            '{}', 'store', 'order', 'in', 'customer'
     from generate_series(1, 40000) as number`,
    [shop.key],
  );
  await everything.query('vacuum analyze oxbow.touchpoint');
});
after(() => collector.stop());

const ask = (query: string) =>
  headersOf(collector.shop, { customers: [customer] }).then((headers) =>
    collector.app.request(`/v1/customers/${customer}/touchpoints${query}`, { headers }),
  );

for (const [query, matches] of [
  ['', () => true],
  ['channel=store', ({ channel }) => channel === 'store'],
  ['channel=store&channel=website', ({ channel }) => /^(store|website)$/.test(channel)],
  ['channel=fax', () => false],
  ['type=call', ({ type }) => type === 'call'],
  [`type=${encodeURIComponent('a "quoted" \0 type')}`, ({ type }) => type.startsWith('a ')],
  ['direction=out', ({ direction }) => direction === 'out'],
  ['side=employee', ({ side }) => side === 'employee'],
  ['case=case%206', (touchpoint) => touchpoint.case === 'case 6'],
  ['from=2026-01-05T00:00:00Z', ({ at }) => at >= '2026-01-05'],
  ['until=2026-01-05T00:00:00Z', ({ at }) => at < '2026-01-05'],
  [
    'from=2026-01-03T01:00:00%2B01:00&until=2026-01-05T00:00:00Z&direction=in&channel=store',
    ({ at, direction, channel }) =>
      at >= '2026-01-03' && at < '2026-01-05' && direction === 'in' && channel === 'store',
  ],
] as [string, (touchpoint: Touchpoint) => boolean][]) {
  test(`pages with “${query}” hold what fits, each once, there and back`, async () => {
    const expected = ids(newestFirst.filter(matches));
    const read = (cursor: string) =>
      readPage(collector, customer, `?limit=7${query && `&${query}`}${cursor}`);

    const down: Page[] = [await read('')];
    while (down.at(-1)?.before) down.push(await read(`&before=${down.at(-1)?.before}`));
    assert.deepEqual(
      down.flatMap((page) => ids(page.touchpoints)),
      expected,
    );
    assert.equal(down[0]?.after, null);

    const up: Page[] = [down.at(-1) as Page];
    while (up[0]?.after) up.unshift(await read(`&after=${up[0].after}`));
    assert.deepEqual(
      up.flatMap((page) => ids(page.touchpoints)),
      expected,
    );
    assert.ok(down.concat(up).every((page) => page.sequence === String(count)));
  });
}

test('a cursor holds for another filter: it is a place, not a search', async () => {
  const page = await readPage(collector, customer, '?limit=10&channel=store');
  const next = await readPage(collector, customer, `?limit=200&type=call&before=${page.before}`);
  const place = newestFirst.findIndex(({ id }) => id === page.touchpoints.at(-1)?.id);
  const expected = newestFirst.slice(place + 1).filter(({ type }) => type === 'call');
  assert.deepEqual(ids(next.touchpoints), ids(expected));
});

test('what comes meanwhile is found by the cursor that led to nothing newer', async () => {
  const other = randomUUID();
  const add = (at: string) =>
    post(collector, '/v1/touchpoints', { touchpoints: [makeTouchpoint({ customer: other, at })] });
  await add('2026-01-01T00:00:00Z');
  await add('2026-01-02T00:00:00Z');
  const newest = await readPage(collector, other, '?limit=1');
  const older = await readPage(collector, other, `?limit=1&before=${newest.before}`);
  await add('2026-01-03T00:00:00Z');
  const newer = await readPage(collector, other, `?after=${older.after}`);
  assert.equal(newer.touchpoints.length, 2);
  assert.equal(newer.after, null);
  const back = await readPage(collector, other, `?before=${newer.before}`);
  assert.deepEqual(ids(back.touchpoints), ids(older.touchpoints));
});

const cursors = async () => {
  const { before } = await readPage(collector, customer, '?limit=1');
  const { after } = await readPage(collector, customer, `?limit=1&before=${before}`);
  return { before, after };
};
for (const [name, query, path, word] of [
  ['both cursors', ['before', 'after'], 'after', 'malformed-request'],
  ['an after as before', [['before', 'after']], 'before', 'unknown-cursor'],
  ['a before as after', [['after', 'before']], 'after', 'unknown-cursor'],
] as [string, (string | [string, string])[], string, string][]) {
  test(`${name}: 400 ${word}`, async () => {
    const given = await cursors();
    const texts = query.map((part) => {
      const [key, source] = typeof part === 'string' ? [part, part] : part;
      return `${key}=${given[source as 'before' | 'after']}`;
    });
    const response = await ask(`?${texts.join('&')}`);
    assert.equal(response.status, 400);
    const problem = (await response.json()) as { type: string; errors: { path: string }[] };
    assert.equal(problem.type, `urn:oxbow:problem:${word}`);
    assert.equal(problem.errors[0]?.path, path);
  });
}

for (const query of [
  'channel=pigeon',
  'direction=up',
  'side=both',
  'type=',
  `case=${'x'.repeat(201)}`,
  'from=2026-01-05',
  'until=2026-02-30T00:00:00Z',
  'type=a&type=b',
  'agent=7',
]) {
  test(`the filter ${query.slice(0, 40)} is refused: 400`, async () => {
    assert.equal((await ask(`?${query}`)).status, 400);
  });
}

const day = (number: number) => new Date(Date.UTC(2020, 0, number)).toISOString();
const middle = { at: Date.parse(day(20_000)), sequence: '20000' };
for (const [name, limit, start, filter] of [
  ['the newest', 50, undefined, {}],
  ['before a place', 50, { kind: 'before', place: middle }, {}],
  ['after a place', 50, { kind: 'after', place: middle }, {}],
  ['until a time', 50, undefined, { until: day(20_000) }],
  [
    'before a place and until an earlier time',
    50,
    { kind: 'before', place: middle },
    { until: day(9000) },
  ],
  [
    'after a place and from a later time',
    50,
    { kind: 'after', place: middle },
    { from: day(30_000) },
  ],
  [
    'between two times',
    50,
    undefined,
    { from: day(30_000), until: day(30_040), channels: ['fax'] },
  ],
  [
    'after a place, until a time',
    50,
    { kind: 'after', place: middle },
    { until: day(20_040), type: 'call' },
  ],
] as const) {
  test(`a page ${name} reads no more of one index than it has to, among 40,000 touchpoints`, async () => {
    const plan = await explain(() =>
      collector.store.timeline.readPage(collector.shop.key, 'large', limit, start, filter),
    );
    assert.match(plan, /Index Scan (Backward )?using touchpoint_timeline on touchpoint/);
    assert.match(plan, /Index Cond: .*site = .*customer = .*ROW\(at, sequence\)/);
    assert.doesNotMatch(plan, /Seq Scan on touchpoint/);
    const pages = [...plan.matchAll(/Buffers: shared hit=(\d+)(?: read=(\d+))?/g)].map(
      ([, hit, read = '0']) => Number(hit) + Number(read),
    );
    // Of the index alone 40,000 entries take more than 300.
    assert.ok(Math.max(...pages) <= 80, plan);
  });
}

/** The plan of the very statement that the store asks, which is explained instead of answered. */
async function explain(ask: () => Promise<unknown>): Promise<string> {
  const { database } = collector;
  const of = database.of.bind(database);
  let plan = '';
  database.of = (site) => ({
    ...of(site),
    query: async <Row extends object>(sql: string, values?: readonly unknown[]) => {
      const rows = await of(site).query<{ 'QUERY PLAN': string }>(
        `explain (analyze, buffers, costs off, timing off, summary off) ${sql}`,
        values,
      );
      plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      return [] as Row[];
    },
  });
  await ask().finally(() => (database.of = of));
  return plan;
}

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
