import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Employees } from '../employees/employees.js';
import { NotifyBus } from '../live/notify-bus.js';
import { readConfig } from '../config.js';
import { createApp } from '../server.js';
import { toSites } from '../sites/site.js';
import { Store } from '../store/store.js';
import { listDocument, readDocument } from '../testing/document/document.js';
import { makeAssessment, makeWave, organisation } from '../testing/employees.js';
import { makeNote } from '../testing/notes.js';
import { changeGoal } from '../testing/objectives.js';
import {
  makeCheckIn,
  makeJourney,
  makeObjective,
  makeResponse,
  makeTouchpoint,
} from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { toCreatedEvents } from '../webhooks/event.js';
import { addDeliveries } from '../webhooks/deliveries.js';
import { Preview } from './preview.js';

type Answering = (request: Request) => Response | Promise<Response>;

let collector: TestApp;
let preview: Preview;
let previewed: Answering;
let authorization: string;
let ofTeam: string;
const receipt = randomBytes(32).toString('base64url');
const pledge = randomUUID();
const response = makeResponse({ receipt });
const note = makeNote({ to: 'customer-1' });
const hook = { url: 'https://hooks.example/oxbow', events: ['response.created'] };

/** A request by which each operation that writes does write. */
const requests: Record<
  string,
  { path: string; body?: () => unknown; headers?: object; again?: number }
> = {
  addResponses: { path: '/v1/responses', body: () => ({ responses: [makeResponse()] }) },
  changeInboxItem: {
    path: `/v1/responses/${response.id}`,
    body: () => ({ status: 'resolved' }),
    headers: { 'If-Match': '"1"' },
  },
  addReply: {
    path: `/v1/responses/${response.id}/replies`,
    body: () => ({ id: randomUUID(), text: 'Thank you' }),
  },
  addReplyOfGiver: {
    path: '/v1/receipt/replies',
    body: () => ({ id: randomUUID(), text: 'And one more thing' }),
    headers: { 'Oxbow-Receipt': receipt },
  },
  withdrawResponse: { path: '/v1/receipt', headers: { 'Oxbow-Receipt': receipt } },
  addTouchpoints: { path: '/v1/touchpoints', body: () => ({ touchpoints: [makeTouchpoint()] }) },
  addNote: { path: '/v1/notes', body: () => makeNote() },
  changeNote: {
    path: `/v1/notes/${note.id}`,
    body: () => ({ audience: 'team' }),
    headers: {
      get Authorization() {
        return ofTeam;
      },
    },
  },
  deleteNote: { path: `/v1/notes/${note.id}` },
  eraseCustomer: { path: '/v1/customers/customer-1' },
  putObjective: {
    path: '/v1/objectives/delivery',
    body: () => changeGoal(makeObjective(), { title: 'Anew' }),
    headers: { 'If-Match': '"1"' },
  },
  addCheckIn: {
    path: '/v1/objectives/checked/check-ins',
    body: () => makeCheckIn(),
    headers: { 'If-Match': '"1"' },
  },
  addPledge: {
    path: '/v1/objectives/delivery/pledges',
    body: () => ({ id: randomUUID(), text: 'I print labels at the shelf' }),
  },
  withdrawPledge: { path: `/v1/objectives/delivery/pledges/${pledge}` },
  putJourney: {
    path: '/v1/journeys/moving',
    body: () => makeJourney({ title: 'Anew' }),
    headers: { 'If-Match': '"1"' },
  },
  signUp: { path: '/v1/journeys/moving/sign-ups', body: () => ({ exchange: 'day-2' }) },
  withdrawSignUp: { path: '/v1/journeys/moving/sign-ups/day-2' },
  putPrompt: {
    path: '/v1/prompts/after-purchase',
    body: () => makePrompt('How was it?'),
    headers: { 'If-Match': '"1"' },
  },
  putUnits: {
    path: '/v1/units',
    body: () => ({ units: organisation }),
    headers: { 'If-Match': '"1"' },
  },
  putWave: {
    path: '/v1/waves/winter',
    body: () => makeWave({ id: 'winter', instrument: 'maturity5' }),
  },
  addReplyToWave: {
    path: '/v1/waves/autumn/replies',
    body: () => ({ id: randomUUID(), text: 'Thank you all' }),
  },
  addAssessments: {
    path: '/v1/assessments',
    body: () => ({ assessments: [makeAssessment()] }),
    // Who has answered is held in memory, in a preview too: the second answer is one too many.
    again: 409,
  },
  putWebhook: { path: '/v1/webhooks/other', body: () => hook },
  rotateWebhookSecret: { path: '/v1/webhooks/first/secret' },
  replayDeliveries: { path: '/v1/webhooks/first/replay', body: () => ({ state: 'delivered' }) },
  deleteWebhook: { path: '/v1/webhooks/first', headers: { 'If-Match': '"1"' } },
};

const makePrompt = (title: string) => ({
  id: 'after-purchase',
  version: 1,
  questions: [{ type: 'text', id: 'why', title }],
});

before(async () => {
  collector = await startTestApp();
  const { database, shop, secret, live } = collector;
  preview = new Preview(database);
  authorization = `Bearer ${await shop.sign({ sub: 'customer-1', customers: '*', teams: '*', unit: 'hotline' })}`;
  ofTeam = `Bearer ${await shop.sign({ teams: ['depot'] })}`;
  const { sites } = await readConfig({
    sites: [{ key: shop.key, origins: [shop.origin], publicKeys: [shop.publicKey] }],
  });
  const report = (line: string) => collector.reports.push(line);
  const employees = new Employees({ database: preview.database, secret, now: Date.now, report });
  const store = new Store(preview.database, new NotifyBus(preview.database));
  const options = { store, employees, live, sites: toSites(sites), now: Date.now, report };
  previewed = preview.answer(createApp(options).fetch);

  for (const [method, path, body] of [
    ['POST', '/v1/responses', { responses: [response] }],
    ['POST', '/v1/touchpoints', { touchpoints: [makeTouchpoint()] }],
    ['PUT', '/v1/objectives/delivery', makeObjective()],
    ['PUT', '/v1/objectives/checked', makeObjective({ id: 'checked' })],
    ['POST', '/v1/objectives/delivery/pledges', { id: pledge, text: 'I sort the shelf' }],
    ['PUT', '/v1/journeys/moving', makeJourney()],
    ['PUT', '/v1/prompts/after-purchase', makePrompt('Why?')],
    ['PUT', '/v1/units', { units: organisation }],
    ['PUT', '/v1/waves/autumn', makeWave()],
    ['PUT', '/v1/webhooks/first', hook],
  ] as const) {
    const answer = await collector.app.request(path, toInit(method, body));
    assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.text()}`);
  }
  await collector.employees.notes.give(shop.key, { id: 'otto' }, note, Date.now());
  await database
    .of(shop.key)
    .transaction((query) => addDeliveries(query, shop.key, toCreatedEvents(makeResponse(), {})));
  await database
    .of(shop.key)
    .query(`update oxbow.webhook_delivery set state = 'delivered' where site = $1`, [shop.key]);
});
after(() => collector.stop());

function toInit(method: string, body: unknown, headers: object = {}): RequestInit {
  return {
    method,
    headers: {
      'Oxbow-Site': collector.shop.key,
      Authorization: authorization,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** Everything that is stored, to the byte; on a database of others (DATABASE_URL) only of the test's own sites. */
async function readAll(): Promise<Record<string, string>> {
  const { everything, shop, bank } = collector;
  const own = process.env['DATABASE_URL'] ? '' : 'true or ';
  const tables = await everything.query<{ name: string; fenced: boolean }>(
    `select relname as name, exists (
       select from pg_attribute where attrelid = pg_class.oid and attname = 'site'
     ) as fenced
     from pg_class where relnamespace = 'oxbow'::regnamespace and relkind in ('r', 'S')
     order by relname`,
  );
  const all: Record<string, string> = {};
  for (const { name, fenced } of tables) {
    const [row] = await everything.query<{ text: string | null }>(
      `select string_agg(row::text, e'\\n' order by row::text) as text from oxbow.${name} as row
       ${fenced ? `where ${own} site = any($1)` : ''}`,
      fenced ? [[shop.key, bank.key]] : [],
    );
    all[name] = row?.text ?? '';
  }
  return all;
}

test('for every operation that writes there is a request below', async () => {
  const writing = listDocument(await readDocument(collector.app))
    .filter(({ method }) => method !== 'GET')
    .map(({ operation }) => operation.operationId);
  assert.deepEqual(Object.keys(requests).sort(), writing.sort());
});

for (const [id, { path, body, headers, again }] of Object.entries(requests)) {
  test(`${id} is answered as in earnest, and nothing of it is kept; in earnest it is`, async () => {
    const { paths } = await readDocument(collector.app);
    const [method = ''] = Object.entries(paths)
      .flatMap(([, item]) => Object.entries(item))
      .flatMap(([name, { operationId }]) => (operationId === id ? [name.toUpperCase()] : []));
    const init = toInit(method, body?.(), headers);
    const address = `http://127.0.0.1${path}`;

    const was = await readAll();
    const first = await previewed(new Request(address, init));
    const second = await previewed(new Request(address, init));
    assert.deepEqual(await readAll(), was);
    const earnest = await collector.app.fetch(new Request(address, init));

    assert.ok(earnest.ok, `${earnest.status} ${await earnest.clone().text()}`);
    assert.notDeepEqual(await readAll(), was);
    assert.deepEqual([first.status, second.status], [earnest.status, again ?? earnest.status]);
    const results = [await first.text(), await earnest.text()].map(
      (text) => (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    );
    assert.deepEqual(Object.keys(results[0] ?? {}), Object.keys(results[1] ?? {}));
    assert.deepEqual(results[0]?.['results'], results[1]?.['results']);
    assert.equal(first.headers.get('Oxbow-Preview'), 'true');
    assert.equal(earnest.headers.get('Oxbow-Preview'), null);
    assert.deepEqual(collector.reports, []);
  });
}

test('counts of what was lived through are read more than once', async () => {
  const paths = ['/v1/channel-mix', '/v1/journeys/moving/actuals', '/v1/channel-mix'];
  for (const path of paths) {
    const address = `http://127.0.0.1${path}?from=2026-02-01&until=2026-02-02`;
    assert.equal((await previewed(new Request(address, toInit('GET', undefined)))).status, 200);
  }
});

test('many at once are answered, see each what they wrote themselves, and nothing is kept', async () => {
  const was = await readAll();
  const answers = await Promise.all(
    Array.from({ length: 24 }, async (_, index) => {
      // Every third one is refused, and leaves no trace for those that come after it.
      const body = index % 3 === 0 ? { touchpoints: [{}] } : { touchpoints: [makeTouchpoint()] };
      const path = 'http://127.0.0.1/v1/touchpoints';
      return (await previewed(new Request(path, toInit('POST', body)))).status;
    }),
  );
  assert.deepEqual(
    answers,
    answers.map((_, index) => (index % 3 === 0 ? 422 : 202)),
  );
  assert.deepEqual(await readAll(), was);
});

test('one piece of work sees what it wrote, with what failed taken back; another does not', async () => {
  const { key } = collector.shop;
  const objectives = new Store(preview.database, { publish: async () => {} }).objectives;
  const [seen, failed] = await preview.run(async () => {
    await objectives.create(key, makeObjective({ id: 'tried' }));
    const broken = preview.database
      .of(key)
      .transaction(async (query) => {
        await query('delete from oxbow.objective where site = $1', [key]);
        await query('select 1 / 0');
      })
      .then(
        () => 'kept',
        (error: Error) => error.message,
      );
    const failure = await broken;
    return [await objectives.read(key, 'tried'), failure];
  });
  assert.equal(failed, 'division by zero');
  assert.equal((seen as { revision: number }).revision, 1);
  assert.equal(await objectives.read(key, 'tried'), undefined);
});

test('what is asked outside of any work is not kept either', async () => {
  const { key } = collector.shop;
  const objectives = new Store(preview.database, { publish: async () => {} }).objectives;
  assert.equal((await objectives.create(key, makeObjective({ id: 'loose' })))?.revision, 1);
  assert.equal(await objectives.read(key, 'loose'), undefined);
  assert.equal(await collector.store.objectives.read(key, 'loose'), undefined);
});
