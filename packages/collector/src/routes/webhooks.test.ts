import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ask as askApi, type Asked } from '../testing/api.js';
import { startTestApp, until, type TestApp } from '../testing/setup.js';
import { makeWebhook, quickSchedule, verify } from '../testing/webhooks.js';
import { Receiver } from '../testing/receiver.js';
import { isAllowedUrl } from '../webhooks/post.js';
import { Sender } from '../webhooks/sender.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

interface WebhookBody {
  id?: string;
  revision?: number;
  secret?: string;
  type?: string;
  errors?: object[];
  present?: unknown;
  webhooks?: { id: string }[];
  deliveries?: { id: string; state: string; created: string }[];
  before?: string | null;
  replayed?: number;
  more?: boolean;
  until?: string;
}

const ask = (
  path: string,
  { method = 'GET', ...asked }: Asked & { method?: string } = {},
  site = collector.shop,
) => askApi<WebhookBody>(collector, method, `/v1/webhooks${path}`, { ...asked, site });

const url = 'https://hooks.example/oxbow';
const hook = { url, events: ['response.low_score'] };
const fresh = () => `/hook-${randomUUID()}`;
const put = (path: string, body: object = hook, headers: Record<string, string> = {}) =>
  ask(path, { method: 'PUT', body, headers });

test('a webhook shows its secret when it is made, and never again', async () => {
  const path = fresh();
  const made = await put(path);
  assert.equal(made.status, 201);
  assert.equal(made.tag, '"1"');
  const { secret, ...shown } = made.body;
  assert.match(secret ?? '', /^whsec_[\w+/]{43}=$/);
  assert.deepEqual(shown, {
    id: path.slice(1),
    revision: 1,
    ...hook,
    content: false,
    format: 'standard',
    active: true,
  });
  assert.deepEqual((await ask(path)).body, shown);
  const changed = await put(path, { ...hook, active: false }, { 'If-Match': '"1"' });
  assert.equal(changed.status, 200);
  assert.deepEqual(changed.body, { ...shown, revision: 2, active: false });
  const { webhooks = [] } = (await ask('')).body;
  assert.deepEqual(
    webhooks.filter(({ id }) => id === path.slice(1)),
    [changed.body],
  );
});

test('a webhook is changed and deleted only by who has seen it', async () => {
  const path = fresh();
  await put(path);
  const unseen = await put(path);
  assert.deepEqual([unseen.status, unseen.body.type], [428, 'urn:oxbow:problem:revision-required']);
  const { body: present } = await ask(path);
  for (const [name, value] of [
    ['If-Match', '"2"'],
    ['If-None-Match', '*'],
  ] as const) {
    const moved = await put(path, hook, { [name]: value });
    assert.equal(moved.status, 412);
    assert.deepEqual(moved.body.present, present);
  }
  const both = await put(path, hook, { 'If-Match': '"1"', 'If-None-Match': '*' });
  assert.deepEqual([both.status, both.body.type], [400, 'urn:oxbow:problem:malformed-request']);
  const remove = (headers: Record<string, string>) => ask(path, { method: 'DELETE', headers });
  assert.equal((await remove({})).status, 428);
  assert.equal((await remove({ 'If-Match': '"2"' })).status, 412);
  assert.equal((await remove({ 'If-Match': '"1"' })).status, 204);
  assert.equal((await ask(path)).status, 404);
  assert.equal((await remove({ 'If-Match': '"1"' })).status, 404);
});

for (const [name, change, path] of [
  ['no https', { url: 'http://hooks.example/' }, 'url'],
  ['an address of this machine', { url: 'https://127.0.0.1/' }, 'url'],
  ['an address of this machine as a number', { url: 'https://2130706433/' }, 'url'],
  ['the address of a cloud’s secrets', { url: 'https://169.254.169.254/latest' }, 'url'],
  ['a local IPv6 address', { url: 'https://[::1]/' }, 'url'],
  ['an IPv4 address within an IPv6 one', { url: 'https://[::ffff:10.0.0.1]/' }, 'url'],
  ['a password', { url: 'https://me:secret@hooks.example/' }, 'url'],
  ['a fragment', { url: 'https://hooks.example/#x' }, 'url'],
  ['another protocol', { url: 'file:///etc/passwd' }, 'url'],
  ['no address', { url: 'hooks' }, 'url'],
  ['no event', { events: [] }, 'events'],
  ['an unknown event', { events: ['customer.erased'] }, 'events[0]'],
  ['an event twice', { events: ['wave.closed', 'wave.closed'] }, 'events'],
  ['an unknown key', { secret: 'whsec_mine' }, 'secret'],
] as const) {
  test(`a webhook with ${name} is refused: 422`, async () => {
    const refused = await put(fresh(), { ...hook, ...change });
    assert.equal(refused.status, 422);
    assert.match(
      JSON.stringify(refused.body.errors),
      new RegExp(`"${path.replace(/\W/g, '\\$&')}"`),
    );
  });
}

for (const [address, allowPrivate, expected] of [
  ['https://hooks.example/', false, true],
  ['https://8.8.8.8/', false, true],
  ['https://10.0.0.1/', false, false],
  ['https://10.0.0.1/', true, true],
  ['http://10.0.0.1/', true, true],
  ['http://hooks.internal/', true, true],
  ['http://8.8.8.8/', true, false],
  ['http://10.0.0.1/', false, false],
] as const) {
  const where = allowPrivate ? 'with' : 'without';
  test(`${address} is ${expected ? '' : 'not '}allowed ${where} "private"`, () => {
    assert.equal(isAllowedUrl(new URL(address), allowPrivate), expected);
  });
}

test('a secret is changed without a gap: for a day the one before signs too', async () => {
  const receiver = await Receiver.start();
  const { database, shop } = collector;
  const made = await makeWebhook(database, shop.key, { url: receiver.url });
  const rotated = await ask(`/${made.id}/secret`, { method: 'POST' });
  assert.equal(rotated.status, 200);
  const ahead = Date.parse(rotated.body.until ?? '') - Date.now();
  assert.ok(ahead > 23.9 * 3_600_000 && ahead <= 24 * 3_600_000);
  const sender = new Sender(database, { private: true, schedule: quickSchedule, interval: 5 });
  await made.tell();
  await until('told', () => receiver.received.length === 1);
  const [first] = receiver.received;
  assert.ok(first);
  for (const secret of [made.secret, rotated.body.secret ?? '']) verify(first, secret);
  // The day is over.
  await database.of(shop.key).query(
    `update oxbow.webhook set secrets = replace(secrets::text, $3, '2020-01-01T00:00:00Z')::json
     where site = $1 and webhook = $2`,
    [shop.key, made.id, rotated.body.until],
  );
  await made.tell();
  await until('told', () => receiver.received.length === 2);
  const [, second] = receiver.received;
  assert.ok(second);
  verify(second, rotated.body.secret ?? '');
  assert.throws(() => verify(second, made.secret), /signature/);
  await sender.stop();
  await receiver.stop();
  assert.equal((await ask(`/${randomUUID()}/secret`, { method: 'POST' })).status, 404);
});

test('deliveries are read page by page, the newest first, also by state', async () => {
  const { database, shop } = collector;
  const made = await makeWebhook(database, shop.key, { url });
  const told: string[] = [];
  for (const number of [2, 2, 1]) told.unshift(...(await made.tell(number)));
  const found: string[] = [];
  let query = '?limit=2';
  for (;;) {
    const { body } = await ask(`/${made.id}/deliveries${query}`);
    found.push(...(body.deliveries ?? []).map(({ id }) => id));
    assert.ok((body.deliveries?.length ?? 0) <= 2);
    if (!body.before) break;
    query = `?limit=2&before=${body.before}`;
  }
  assert.deepEqual(found.toSorted(), told.toSorted());
  const times = (await ask(`/${made.id}/deliveries`)).body.deliveries?.map(
    ({ created }) => created,
  );
  assert.deepEqual(times, times?.toSorted().toReversed());
  const failed = await ask(`/${made.id}/deliveries?state=failed`);
  assert.deepEqual(failed.body, { deliveries: [], before: null });
  assert.equal((await ask(`/${made.id}/deliveries?before=x`)).status, 400);
  assert.equal((await ask(`/${randomUUID()}/deliveries`)).status, 404);
  assert.equal((await ask(`/${made.id}/deliveries`, {}, collector.bank)).status, 404);
});

test('a replay sends again what was chosen, under the ids it had', async () => {
  const receiver = await Receiver.start();
  const { database, shop } = collector;
  const made = await makeWebhook(database, shop.key, { url: receiver.url });
  const sender = new Sender(database, { private: true, schedule: quickSchedule, interval: 5 });
  const [one = '', ...others] = await made.tell(3);
  const settle = () =>
    until('all delivered', async () =>
      (await made.deliveries()).every(({ state }) => state === 'delivered'),
    );
  await settle();
  const replay = (body: object) => ask(`/${made.id}/replay`, { method: 'POST', body });
  const counts = () => [one, ...others].map((id) => receiver.count(id));

  // Times that the schema takes and PostgreSQL would not.
  for (const from of [
    '2999-01-01T00:00:00+23:59',
    '2999-01-01T00:00:00,5Z',
    '2999-01-01T00:00:00+01:00[Europe/Berlin]',
  ]) {
    assert.deepEqual((await replay({ from })).body, { replayed: 0, more: false }, from);
  }
  const chosen = await replay({ deliveries: [one, randomUUID()] });
  assert.deepEqual([chosen.status, chosen.body], [202, { replayed: 1, more: false }]);
  await settle();
  assert.deepEqual(counts(), [2, 1, 1]);
  const bodies = receiver.received.filter(({ id }) => id === one).map(({ body }) => body);
  assert.equal(bodies[0], bodies[1]);

  const hour = (offset: number) => new Date(Date.now() + offset * 3_600_000).toISOString();
  for (const [body, replayed] of [
    [{ from: hour(-1), until: hour(1) }, 3],
    [{ from: hour(1) }, 0],
    [{ until: hour(-1) }, 0],
    [{ state: 'failed' }, 0],
    [{ state: 'delivered', from: hour(-1) }, 3],
  ] as const) {
    assert.equal((await replay(body)).body.replayed, replayed, JSON.stringify(body));
    await settle();
  }
  assert.deepEqual(counts(), [4, 3, 3]);
  assert.equal((await replay({})).status, 422);
  await sender.stop();
  await receiver.stop();
});

test('what waited for a webhook that is switched off is given up, and can be replayed', async () => {
  const { database, shop } = collector;
  const made = await makeWebhook(database, shop.key, { url });
  await made.tell(2);
  const off = { url, events: ['response.created'], active: false };
  await put(`/${made.id}`, off, { 'If-Match': '"1"' });
  assert.deepEqual(
    (await made.deliveries()).map(({ state, failure }) => [state, failure]),
    Array(2).fill(['failed', 'inactive']),
  );
  const replay = () => ask(`/${made.id}/replay`, { method: 'POST', body: { state: 'failed' } });
  assert.equal((await replay()).status, 422);
  await put(`/${made.id}`, { ...off, active: true }, { 'If-Match': '"2"' });
  assert.equal((await replay()).body.replayed, 2);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
