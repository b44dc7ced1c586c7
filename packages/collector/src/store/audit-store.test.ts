import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { readPage } from '../testing/api.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

async function linesOf(customer?: string, site = collector.shop) {
  const lines = [];
  for await (const line of collector.store.audit.read(site.key, { customer })) lines.push(line);
  return lines;
}

const everything = {
  sub: 'emma',
  customers: '*',
  scope: 'timeline:read customers:export customers:erase',
};
for (const [name, method, path, action] of [
  ['a page', 'GET', '/touchpoints', 'timeline.read'],
  ['a page that is empty', 'GET', '/touchpoints?channel=fax', 'timeline.read'],
  ['a stream that is opened', 'GET', '/stream', 'timeline.follow'],
  ['an export', 'GET', '', 'customer.export'],
  ['an erase', 'DELETE', '', 'customer.erase'],
] as const) {
  test(`${name} leaves one line before it is answered: ${action}`, async () => {
    const customer = randomUUID();
    const before = Date.now();
    const response = await collector.app.request(`/v1/customers/${customer}${path}`, {
      method,
      headers: await headersOf(collector.shop, everything),
    });
    assert.ok(response.ok);
    const lines = await linesOf(customer);
    await response.body?.cancel();
    assert.deepEqual(
      lines.map(({ actor, action }) => [actor, action]),
      [['emma', action]],
    );
    const [line] = lines;
    assert.ok(Date.parse(line?.at ?? '') >= before && Date.parse(line?.at ?? '') <= Date.now());
    assert.match(line?.customer ?? '', /^[\da-f]{64}$/);
    assert.deepEqual(await linesOf(customer, collector.bank), []);
  });
}

for (const [name, claims, query] of [
  ['without a token', null, ''],
  ['of another customer', { customers: ['another'] }, ''],
  ['with a wrong cursor', { customers: '*' }, '?before=x'],
] as const) {
  test(`a read that is refused leaves no line: ${name}`, async () => {
    const customer = randomUUID();
    const response = await collector.app.request(`/v1/customers/${customer}/touchpoints${query}`, {
      headers: await headersOf(collector.shop, claims),
    });
    assert.ok(response.status >= 400);
    assert.deepEqual(await linesOf(customer), []);
  });
}

test('a read whose line cannot be kept is not answered', async () => {
  const { audit } = collector.store;
  const record = audit.record.bind(audit);
  audit.record = () => Promise.reject(Object.assign(new Error('away'), { code: '08006' }));
  const response = await collector.app.request(`/v1/customers/${randomUUID()}/touchpoints`, {
    headers: await headersOf(collector.shop, everything),
  });
  audit.record = record;
  assert.equal(response.status, 503);
});

test('many reads at once share statements; each has its line, the same hash for the same customer', async () => {
  const customer = randomUUID();
  let statements = 0;
  const of = collector.database.of.bind(collector.database);
  collector.database.of = (site) => ({
    ...of(site),
    query: (sql, values) => {
      if (sql.includes('insert into oxbow.audit')) statements += 1;
      return of(site).query(sql, values);
    },
  });
  await Promise.all(Array.from({ length: 200 }, () => readPage(collector, customer)));
  collector.database.of = of;
  const lines = await linesOf(customer);
  assert.equal(lines.length, 200);
  assert.equal(new Set(lines.map((line) => line.customer)).size, 1);
  assert.ok(statements <= 100, `${statements} statements`);
});

test('lines are read in the order of time, between two times, and more than come at once', async () => {
  const customer = randomUUID();
  const { audit } = collector.store;
  const start = Date.parse('2026-01-01T00:00:00Z');
  const count = 2500;
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      audit.record(collector.shop.key, {
        at: start + Math.floor(index / 3),
        actor: `half \uD800 ${index}`,
        action: 'timeline.read',
        customer,
      }),
    ),
  );
  const lines = await linesOf(customer);
  assert.equal(lines.length, count);
  assert.equal(new Set(lines.map(({ actor }) => actor)).size, count);
  assert.ok(lines.every((line, index) => line.at >= (lines[index - 1]?.at ?? '')));
  assert.match(lines[0]?.actor ?? '', /^half \uD800 [012]$/);
  const some = [];
  const range = { from: start + 10, until: start + 12 };
  for await (const line of audit.read(collector.shop.key, range)) some.push(line);
  assert.equal(some.length, 6);
});

test('more lines than there is room for at once wait for it', async () => {
  const { audit } = collector.store;
  const customer = randomUUID();
  const entry = { at: Date.now(), actor: 'clerk', action: 'inbox.export', customer } as const;
  const exports = Array.from({ length: 30 }, () =>
    audit.record(collector.shop.key, ...Array<typeof entry>(400).fill(entry)),
  );
  await Promise.all(exports);
  assert.equal((await linesOf(customer)).length, 12_000);
});

test('two sites have different hashes of the same customer', async () => {
  const customer = randomUUID();
  await readPage(collector, customer);
  await readPage(collector, customer, '', collector.bank);
  const [one] = await linesOf(customer);
  const [other] = await linesOf(customer, collector.bank);
  assert.ok(one && other && one.customer !== other.customer);
});
