import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Wave } from '@oxbow/model/wave';
import type { Hono } from 'hono';
import type { Environment } from './access.js';
import { Employees } from './employees/employees.js';
import { Ingest } from './ingest/ingest.js';
import { Limits } from './limits/limits.js';
import { createApp, type AppOptions } from './server.js';
import { needsEmbedded } from './testing/database.js';
import { readDocument, removalsLast, type Listed } from './testing/document/document.js';
import { fill, type Filled } from './testing/document/fill.js';
import { makePulse, makeWave } from './testing/employees.js';
import { makeJourney, makeObjective } from './testing/records.js';
import { headersOf, startTestApp, type TestApp } from './testing/setup.js';

// Every kind of problem that the document names for an operation is provoked there.
interface Request {
  method: string;
  /** Names in the path. */
  names: Record<string, string>;
  query: string;
  headers: Record<string, string | undefined>;
  body: unknown;
  /** Asks this app instead of the usual one. */
  app?: Hono<Environment>;
}

let collector: TestApp;
let filled: Filled;
let operations: Listed[];
let token: string;
before(async () => {
  collector = await startTestApp();
  filled = await fill(collector);
  // Removals last, so that the others find something.
  operations = removalsLast(await readDocument(collector.app));
  token = await sign();
});
after(() => collector.stop());

const sign = async (claims: object = {}) =>
  `Bearer ${await collector.shop.sign({ customers: '*', teams: '*', unit: filled.names['unit'], ...claims })}`;

/** The same API with something else about it. */
function change(options: Partial<AppOptions>): Hono<Environment> {
  const { store, employees, live, sites } = collector;
  return createApp({ store, employees, live, sites, now: Date.now, ...options });
}

/** A request that the operation takes. */
function toValid({ method, path, operation }: Listed): Request {
  const { parameters = [], operationId } = operation;
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return {
    method,
    names: Object.fromEntries(inPath.map(({ name }) => [name, filled.pathOf(path, name) ?? name])),
    query: '',
    headers: {
      'Oxbow-Site': collector.shop.key,
      'Oxbow-Receipt': filled.receipt,
      ...(operation.security.some((way) => 'token' in way) && { Authorization: token }),
      ...(parameters.some(({ name, required }) => name === 'If-Match' && required) && {
        'If-Match': '"2"',
      }),
    },
    body: filled.bodies[operationId],
  };
}

type Provoke = (
  request: Request,
  listed: Listed,
  id?: string,
) => Partial<Request> | Promise<Partial<Request>>;

const withHeaders = ({ headers }: Request, more: Request['headers']) => ({
  headers: { ...headers, ...more },
});

/** Limits of a queue that takes nothing. */
const full = {
  rowsAtOnce: 1,
  window: 0,
  statements: { lane: 1, all: 1 },
  rows: { lane: 0, all: 0 },
  bytes: { lane: 0, all: 0 },
};

const withoutSecret = () =>
  new Employees({
    database: collector.database,
    secret: undefined,
    now: Date.now,
    report: () => {},
  });

/** What makes a valid request be refused with each kind. */
const provocations: Record<string, Provoke> = {
  'unknown-site': (request) => withHeaders(request, { 'Oxbow-Site': 'nobody' }),
  'origin-refused': (request) => withHeaders(request, { Origin: 'https://evil.example' }),
  'token-required': async (request, { operation: { operationId } }) => {
    const without = withHeaders(request, { Authorization: undefined });
    if (operationId !== 'addResponses') return without;
    // Anybody may answer, but in a wave that somebody has opened: there each counts once.
    const { instrument: _, ...wave } = makeWave({
      id: 'signed',
      prompt: 'signed-pulse',
      signed: true,
    });
    await send('PUT', '/v1/waves/signed', wave);
    return { ...without, body: toPulse('signed-pulse') };
  },
  'token-invalid': (request) => withHeaders(request, { Authorization: 'Bearer a.b.c' }),
  'token-expired': async (request) =>
    withHeaders(request, { Authorization: await sign({ exp: Date.now() / 1000 - 60 }) }),
  forbidden: async (request) => withHeaders(request, { Authorization: await sign({ scope: '' }) }),
  'rate-limited': () => ({
    app: change({
      limits: new Limits({
        limits: {
          token: '1 per 60 s',
          anonymous: '1 per 60 s',
          anonymousReads: '1 per 60 s',
        },
      }),
    }),
  }),
  'malformed-request': (request, { operation: { parameters = [], requestBody, security } }) => {
    if (security.some((way) => 'receipt' in way)) {
      return withHeaders(request, { 'Oxbow-Receipt': 'x' });
    }
    if (requestBody) return { body: '{' };
    if (parameters.some((parameter) => parameter.in === 'query')) return { query: '?unknown=1' };
    if (parameters.some(({ name }) => name === 'If-Match')) {
      return withHeaders(request, { 'If-Match': 'x' });
    }
    const names = Object.keys(request.names).map((name) => [name, 'x'.repeat(300)]);
    return { names: Object.fromEntries(names) as Record<string, string> };
  },
  'type-refused': (request) => withHeaders(request, { 'Content-Type': 'text/plain' }),
  'body-too-large': () => ({ body: { text: 'x'.repeat(1_100_000) } }),
  'content-invalid': () => ({ body: { unknown: true } }),
  'not-found': async (request, { operation: { operationId } }, id = randomUUID()) => ({
    names: Object.fromEntries(
      Object.keys(request.names).map((name) => [name, name === 'instrument' ? 'ox9' : id]),
    ),
    ...withHeaders(request, {
      'Oxbow-Receipt': randomBytes(32).toString('base64url'),
      'If-Match': '"1"',
      // A site has units or none; the other one has none.
      ...(operationId === 'readUnits' && {
        'Oxbow-Site': collector.bank.key,
        Authorization: `Bearer ${await collector.bank.sign()}`,
      }),
    }),
    body: withId(request.body, id),
  }),
  'revision-required': (request) => ({
    body: changed(request.body),
    ...withHeaders(request, { 'If-Match': undefined }),
  }),
  'revision-moved': (request) => ({
    body: changed(request.body),
    ...withHeaders(request, { 'If-Match': '"999"' }),
  }),
  'id-taken': async (request, { operation: { operationId } }): Promise<Partial<Request>> => {
    if (operationId === 'putObjective') {
      const hidden = makeObjective({ id: 'hidden', visibility: { scope: 'team' } });
      await send('PUT', '/v1/objectives/hidden', hidden);
      const Authorization = await sign({ objectives: [] });
      return { names: { id: hidden.id }, body: hidden, ...withHeaders(request, { Authorization }) };
    }
    return {
      ...(operationId === 'addReplyToWave' && { names: { wave: 'wave-0' } }),
      body: Object.fromEntries(
        Object.entries(request.body as object).map(([key, value]: [string, unknown]) => [
          key,
          ['text', 'note'].includes(key) ? 'something else' : value,
        ]),
      ),
    };
  },
  'objective-closed': async (request) => {
    const closed = makeObjective({ id: 'closed', closed: { learned: 'Ask first.' } });
    await send('PUT', '/v1/objectives/closed', closed);
    return { names: { id: closed.id }, ...withHeaders(request, { 'If-Match': '"1"' }) };
  },
  'places-taken': async (request) => {
    const exchanges = [{ id: 'full', stage: 'inform', title: 'For one alone', places: 1 }];
    await send('PUT', '/v1/journeys/full', makeJourney({ id: 'full', exchanges }));
    await send('POST', '/v1/journeys/full/sign-ups', { exchange: 'full' });
    const headers = { Authorization: await sign({ sub: 'otto' }) };
    return { ...withHeaders(request, headers), names: { id: 'full' }, body: { exchange: 'full' } };
  },
  'place-unknown': (request) => withHeaders(request, { 'Last-Event-ID': '999999' }),
  'unknown-cursor': () => ({ query: '?before=nonsense' }),
  'wave-closed': async (request, { operation: { operationId } }) => {
    if (operationId === 'withdrawResponse') {
      return withHeaders(request, { 'Oxbow-Receipt': filled.waveReceipt });
    }
    if (operationId === 'addResponses') {
      await closeMonth('closed-pulse');
      return { body: toPulse('closed-pulse') };
    }
    return operationId === 'putWave'
      ? { names: { wave: 'wave-0' }, body: withId(filled.bodies['putWave'], 'wave-0') }
      : { body: toNewAssessment('wave-0') };
  },
  'secret-missing': (_request, { operation: { operationId } }) => {
    const app = change({ employees: withoutSecret() });
    if (/Notes?$|Customer$/.test(operationId)) return { app };
    if (operationId === 'addResponses') return { app, body: toPulse('pulse') };
    return operationId === 'putWave'
      ? {
          app,
          names: { wave: 'wave-9' },
          body: makeWave({ id: 'wave-9', instrument: 'maturity5' }),
        }
      : { app, body: toNewAssessment('wave-1') };
  },
  'already-answered': async (request, { path, operation: { operationId } }) => {
    const make = () =>
      operationId === 'addResponses' ? toPulse('pulse') : toNewAssessment('wave-1');
    await ask({ ...request, body: make() }, path);
    return { body: make() };
  },
  // Whoever sees all teams belongs to none by that.
  'team-missing': () => ({ body: { audience: 'team' } }),
  overloaded: () => {
    const ingest = new Ingest(collector.store, full);
    return {
      app: change({ store: Object.create(collector.store, { ingest: { value: ingest } }) }),
    };
  },
};

const withId = (body: unknown, id: string) =>
  typeof body === 'object' && body !== null && 'id' in body ? { ...body, id } : body;

/** A body that changes something: what is the same again is taken whatever revision it names. */
const changed = (body: unknown) => {
  if (typeof body !== 'object' || body === null) return body;
  if ('questions' in body) return { ...body, notice: 'Another one' };
  return 'keyResult' in body ? { ...body, id: randomUUID() } : body;
};

const toPulse = (prompt: string) => ({ responses: [makePulse(8, undefined, { prompt })] });

async function send(method: string, path: string, body?: object): Promise<Response> {
  const headers = await headersOf(collector.shop);
  return collector.app.request(path, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
}

/** Ends the wave of the month that the first answer to an employees' prompt has opened. */
async function closeMonth(prompt: string): Promise<void> {
  await send('POST', '/v1/responses', toPulse(prompt));
  const answer = await send('GET', '/v1/waves?limit=200');
  const { waves } = (await answer.json()) as { waves: Wave[] };
  const wave = waves.find((each) => each.prompt === prompt);
  assert.ok(wave);
  const closed = await send('PUT', `/v1/waves/${wave.id}`, { ...wave, status: 'closed' });
  assert.equal(closed.status, 200);
}

const toNewAssessment = (wave: string) => {
  const { assessments } = filled.bodies['addAssessments'] as { assessments: object[] };
  return { assessments: [{ ...assessments[0], id: randomUUID(), wave }] };
};

async function ask(request: Request, path: string): Promise<{ status: number; type: string }> {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(request.names[name] ?? ''),
  );
  const isText = typeof request.body === 'string';
  const given = Object.entries({ 'Content-Type': 'application/json', ...request.headers });
  const answer = await (request.app ?? collector.app).request(address + request.query, {
    method: request.method,
    headers: given.filter((entry): entry is [string, string] => entry[1] !== undefined),
    ...(request.body !== undefined &&
      request.method !== 'GET' && {
        body: isText ? (request.body as string) : JSON.stringify(request.body),
      }),
  });
  if (answer.headers.get('Content-Type') !== 'application/problem+json') {
    await answer.body?.cancel();
    return { status: answer.status, type: 'no problem' };
  }
  const problem = (await answer.json()) as { type: string; title: string; status: number };
  assert.equal(problem.status, answer.status);
  assert.ok(problem.title);
  return { status: answer.status, type: problem.type.replace('urn:oxbow:problem:', '') };
}

/** Kinds that are provoked by what becomes of the database, below. */
const ofDatabase = ['unavailable', 'internal-error'];

test('each problem that the document names for an operation', async (context) => {
  for (const listed of operations) {
    const { operationId, responses } = listed.operation;
    const kinds = Object.entries(responses).flatMap(([status, { 'x-oxbow-problems': list = [] }]) =>
      list.map((kind) => ({ kind, status: Number(status) })),
    );
    for (const { kind, status } of kinds) {
      if (ofDatabase.includes(kind)) continue;
      await context.test(`${operationId}: ${status} ${kind}`, async () => {
        const provoke = provocations[kind];
        assert.ok(provoke, `nothing here provokes ${kind}`);
        const valid = toValid(listed);
        const request = { ...valid, ...(await provoke(valid, listed)) };
        // Who is limited was let through before.
        if (kind === 'rate-limited') await ask(request, listed.path);
        assert.deepEqual(await ask(request, listed.path), { status, type: kind });
      });
    }
  }
  assert.deepEqual(collector.reports, []);
});

test('each operation that needs the database says when that fails, and when it is away', async (context) => {
  const needing = operations.filter(({ operation }) =>
    Object.values(operation.responses).some(({ 'x-oxbow-problems': list = [] }) =>
      list.includes('unavailable'),
    ),
  );
  assert.ok(needing.length > 30);
  await collector.everything.query('alter schema oxbow rename to hidden');
  const answers = new Map<string, string>();
  for (const listed of needing) {
    const valid = {
      ...toValid(listed),
      headers: { ...toValid(listed).headers, 'If-Match': '"1"' },
    };
    answers.set(listed.operation.operationId, (await ask(valid, listed.path)).type);
  }
  await collector.everything.query('alter schema hidden rename to oxbow');
  // It asks of no table.
  answers.delete('readHealth');
  for (const [id, type] of answers) {
    await context.test(`${id}: 500 internal-error`, () => assert.equal(type, 'internal-error'));
  }
  if (needsEmbedded) return context.test('503 unavailable', { skip: needsEmbedded });
  await collector.endDatabase();
  for (const listed of needing) {
    await context.test(`${listed.operation.operationId}: 503 unavailable`, async () => {
      const valid = {
        ...toValid(listed),
        headers: { ...toValid(listed).headers, 'If-Match': '"1"' },
      };
      assert.deepEqual(await ask(valid, listed.path), { status: 503, type: 'unavailable' });
    });
  }
});
