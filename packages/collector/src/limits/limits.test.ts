import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { Environment } from '../access.js';
import type { Operation } from '../api/operation.js';
import { Problem } from '../problem.js';
import type { Site } from '../sites/site.js';
import { Limits, type LimitsOptions } from './limits.js';

type Limited = Pick<Operation, 'method' | 'access' | 'answers'>;

const read: Limited = { method: 'GET', access: 'site', answers: {} };
const write: Limited = {
  method: 'POST',
  access: { scope: 'feedback:write', orSite: true },
  answers: {},
};
const receipt: Limited = { method: 'GET', access: 'receipt', answers: {} };

/** A site without pages and keys. */
function makeSite(key: string, settings: Site['settings'] = {}): Site {
  return { key, origins: new Set(), keys: [], settings };
}

const sites = [makeSite('shop'), makeSite('bank', { limits: { address: '1 per 10 s' } })];

/** Limited addresses as the API has them, and a way to ask as somebody. */
function start(options: LimitsOptions) {
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  const limits = new Limits({ now: () => clock.now, ...options });
  const app = new Hono<Environment>();
  app.use(async (context, next) => {
    const site = sites.find(({ key }) => key === (context.req.header('Oxbow-Site') ?? 'shop'));
    const identity = { subject: 'c', scopes: new Set(), customers: new Set(), expires: 0 } as const;
    if (site) context.set('site', site);
    context.set('identity', context.req.header('Authorization') ? (identity as never) : undefined);
    await next();
  });
  app.get('/read', limits.of(read), (context) => context.text('ok'));
  app.get('/write', limits.of(write), (context) => context.text('ok'));
  app.get('/receipt', limits.of(receipt), (context) => context.text('ok'));
  app.get('/refused', limits.of(write), () => {
    throw new Problem('content-invalid', 'No.');
  });
  app.onError((error) => (error as Problem).toResponse());
  const ask = (
    path: string,
    { peer, ...headers }: { peer?: string; [header: string]: string | undefined } = {},
  ) =>
    app.request(
      path,
      { headers: Object.entries(headers).filter((entry): entry is [string, string] => !!entry[1]) },
      peer === undefined ? undefined : { incoming: { socket: { remoteAddress: peer } } },
    );
  return { ask, clock, limits };
}

const limits = {
  address: '2 per 60 s',
  anonymous: '5 per 10 s',
  addressReads: '3 per 6 s',
  anonymousReads: '4 per 4 s',
  receipt: '1 per 60 s',
  token: '3 per 10 s',
};
const anna = '203.0.113.7';
const ben = '198.51.100.9';

/** What some requests one after the other are answered: the status, and what is left of which budget. */
async function answers(
  { ask }: ReturnType<typeof start>,
  requests: readonly (readonly [path: string, from?: Parameters<typeof ask>[1]])[],
): Promise<string[]> {
  const list: string[] = [];
  for (const [path, from] of requests) {
    const answer = await ask(path, from);
    list.push(`${answer.status} ${answer.headers.get('RateLimit')}`);
  }
  return list;
}

const token = { Authorization: 'Bearer x' };
const rows: readonly (readonly [
  why: string,
  requests: readonly (readonly [path: string, from?: Record<string, string>])[],
  expected: string[],
])[] = [
  [
    'an address has its budget, another one its own',
    [['/write', { peer: anna }], ['/write', { peer: anna }], ['/write', { peer: anna }], ['/write', { peer: ben }]],
    ['200 "address";r=1;t=30', '200 "address";r=0;t=30', '429 "address";r=0;t=30', '200 "address";r=1;t=30'],
  ],
  [
    'who has used up theirs takes nothing from the site’s',
    [...Array<['/write', { peer: string }]>(9).fill(['/write', { peer: anna }]), ['/write'], ['/write'], ['/write'], ['/write']],
    ['200 "address";r=1;t=30', '200 "address";r=0;t=30', ...Array<string>(7).fill('429 "address";r=0;t=30'),
      '200 null', '200 null', '200 null', '429 "anonymous";r=0;t=2'],
  ],
  [
    'where the site’s is used up an address keeps its own',
    [['/write'], ['/write'], ['/write'], ['/write'], ['/write'], ['/write', { peer: anna }]],
    ['200 null', '200 null', '200 null', '200 null', '200 null', '429 "anonymous";r=0;t=2'],
  ],
  [
    'with a token the site’s budget for those counts, whatever the address; how much of it others have used is told nobody',
    [['/write', { peer: anna, ...token }], ['/write', { peer: anna, ...token }], ['/write', { peer: anna, ...token }], ['/write', { peer: anna, ...token }], ['/write', { peer: anna }]],
    ['200 null', '200 null', '200 null', '429 "token";r=0;t=4', '200 "address";r=1;t=30'],
  ],
  [
    'receipts have a budget of their own, with a token too',
    [['/receipt', { peer: anna }], ['/receipt', { peer: anna, ...token }], ['/write', { peer: anna }]],
    ['200 "receipt";r=0;t=60', '429 "receipt";r=0;t=60', '200 "address";r=1;t=30'],
  ],
  [
    'who reads takes nothing from what may be handed in',
    [['/read', { peer: anna }], ['/read', { peer: anna }], ['/read', { peer: anna }], ['/read', { peer: anna }], ['/read'], ['/read'], ['/write', { peer: anna }]],
    ['200 "addressReads";r=2;t=2', '200 "addressReads";r=1;t=2', '200 "addressReads";r=0;t=2', '429 "addressReads";r=0;t=2',
      '200 null', '429 "anonymousReads";r=0;t=1', '200 "address";r=1;t=30'],
  ],
  [
    'another site has other budgets, and its settings count',
    [['/write', { peer: anna }], ['/write', { peer: anna }], ['/write', { peer: anna, 'Oxbow-Site': 'bank' }], ['/write', { peer: anna, 'Oxbow-Site': 'bank' }]],
    ['200 "address";r=1;t=30', '200 "address";r=0;t=30', '200 "address";r=0;t=10', '429 "address";r=0;t=10'],
  ],
  [
    'what is refused for another reason is counted and told as well',
    [['/refused', { peer: anna }], ['/refused', { peer: anna }], ['/refused', { peer: anna }]],
    ['422 "address";r=1;t=30', '422 "address";r=0;t=30', '429 "address";r=0;t=30'],
  ],
  [
    'a header does not make another address',
    [['/write', { peer: anna, 'X-Forwarded-For': '192.0.2.1' }], ['/write', { peer: anna, 'X-Forwarded-For': '192.0.2.2' }], ['/write', { peer: anna, 'X-Forwarded-For': '192.0.2.3' }]],
    ['200 "address";r=1;t=30', '200 "address";r=0;t=30', '429 "address";r=0;t=30'],
  ],
]; // prettier-ignore

for (const [why, requests, expected] of rows) {
  test(why, async () => assert.deepEqual(await answers(start({ limits }), requests), expected));
}

test('behind a proxy it is the address that the proxy names, whatever the client wrote before it', async () => {
  const collector = start({ limits, proxies: 1 });
  const from = (client: string, made: string) =>
    ['/write', { peer: '127.0.0.1', 'X-Forwarded-For': `${made}${client}` }] as const;
  const list = await answers(collector, [
    from(anna, ''),
    from(anna, '192.0.2.1, '),
    from(anna, '192.0.2.2, '),
    from(ben, `${anna}, `),
  ]);
  assert.deepEqual(
    list.map((line) => line.slice(0, 3)),
    ['200', '200', '429', '200'],
  );
});

test('who is refused is told when to come again, and by which budget', async () => {
  const collector = start({ limits });
  await answers(collector, [['/receipt', { peer: anna }]]);
  collector.clock.now += 12_300;
  const refused = await collector.ask('/receipt', { peer: anna });
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(refused.headers.get('Retry-After'), '48');
  assert.equal(refused.headers.get('RateLimit'), '"receipt";r=0;t=48');
  assert.equal(refused.headers.get('RateLimit-Policy'), '"receipt";q=1;w=60');
  const problem = (await refused.json()) as { type: string; detail: string };
  assert.equal(problem.type, 'urn:oxbow:problem:rate-limited');
  assert.match(problem.detail, /48 s/);
  assert.match(problem.detail, /^At most 1 request in 60 s by the budget “receipt”\./);
  assert.ok(!JSON.stringify(problem).includes(anna));
  collector.clock.now += 48_000;
  assert.equal((await collector.ask('/receipt', { peer: anna })).status, 200);
});

test('with the day all addresses begin anew', async () => {
  const collector = start({ limits: { ...limits, address: '1 per 3600 s' } });
  collector.clock.now = Date.UTC(2026, 10, 22, 23, 59, 59);
  await collector.ask('/write', { peer: anna });
  assert.equal((await collector.ask('/write', { peer: anna })).status, 429);
  collector.clock.now += 1000;
  assert.equal((await collector.ask('/write', { peer: anna })).status, 200);
});

test('a proxy that the configuration does not know is told of, once', async () => {
  const reports: string[] = [];
  const collector = start({ limits, report: (line) => reports.push(line) });
  const proxied = { peer: '127.0.0.1', 'X-Forwarded-For': anna };
  const list = await answers(collector, [
    ['/write', proxied],
    ['/write', proxied],
  ]);
  assert.deepEqual(list, ['200 null', '200 null']);
  await collector.ask('/write', { peer: '127.0.0.1' });
  assert.equal(reports.length, 1);
  assert.match(reports[0] ?? '', /set "proxies"/);
  assert.ok(!reports[0]?.includes(anna));
});

test('nothing that limits keep or show holds an address', async () => {
  const collector = start({ limits });
  await answers(collector, [
    ['/write', { peer: anna }],
    ['/receipt', { peer: anna }],
  ]);
  const { inspect } = await import('node:util');
  const shown = inspect(collector.limits, { depth: 9, showHidden: true });
  assert.ok(!shown.includes(anna) && !shown.includes('203.0'));
});
