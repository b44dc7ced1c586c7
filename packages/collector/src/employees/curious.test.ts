import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import { Metrics } from '../metrics.js';
import { createApp } from '../server.js';
import { listDocument, readDocument } from '../testing/document/document.js';
import { fill, type Filled } from '../testing/document/fill.js';
import { makeAssessment, makePulse, makeWave } from '../testing/employees.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';
import { ask, kind } from '../testing/waves.js';
import { Preview } from '../preview/preview.js';
import { Employees } from './employees.js';
import { openKey } from './seal.js';
import { toPlace } from './key-ring.js';

// A leader who may do everything that can be allowed, and looks at everything, again and again.
let collector: TestApp;
let filled: Filled;
before(async () => {
  collector = await startTestApp();
  filled = await fill(collector);
});
after(() => collector.stop());

const protection = { from: 5, seenBy: 'the works council', kept: 'a month' };

/** Keeps a prompt for employees here; again, its next version. */
async function keep(change: object = {}, id = `pulse-${randomUUID()}`, match?: string) {
  const questions = [
    { type: 'enps', id: 'employer', subject: 'Nordhafen' },
    { type: 'text', id: 'reason' },
  ];
  const body = { id, version: 1, protection: { ...protection, ...change }, questions };
  const headers: Record<string, string> =
    match === undefined ? { 'If-None-Match': '*' } : { 'If-Match': match };
  const put = await ask(collector, 'PUT', `/v1/prompts/${id}`, { body, headers });
  assert.ok(put.status < 300, JSON.stringify(put.body));
  return id;
}

/** What everything that can be read says, by its address; of streams nothing, they are looked at elsewhere. */
async function lookAtEverything(): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const claims = { customers: '*', teams: '*', unit: filled.names['unit'] } as const;
  const headers = await headersOf(collector.shop, { ...claims, sub: 'leader' });
  for (const { method, path, operation } of listDocument(await readDocument(collector.app))) {
    if (method !== 'GET' || path.endsWith('/stream')) continue;
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(filled.pathOf(path, name) ?? name),
    );
    const ways = ['application/json', ...(path === '/v1/responses' ? ['text/csv'] : [])];
    for (const Accept of ways) {
      const answer = await collector.app.request(address, {
        headers: { ...headers, Accept, 'Oxbow-Receipt': filled.receipt },
      });
      const { status } = answer;
      const told = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      const text = (await answer.text())
        // That the leader has looked before is no news.
        .replaceAll(/\{"kind":"audit","record":\{[^}]*\}\},?/g, '')
        .replace(/"count":\d+\}$/, '');
      seen.set(`${operation.operationId} ${Accept}`, `${status}\n${told}\n${text}`);
    }
  }
  return seen;
}

async function handIn(response: FeedbackResponse, claims: object | null = null): Promise<void> {
  const answer = await ask(collector, 'POST', '/v1/responses', {
    body: { responses: [response] },
    claims,
  });
  assert.equal(answer.status, 202, JSON.stringify(answer.body));
}

test('nothing that can be read is another before and after employees have answered, while their waves are open', async () => {
  const { employees, shop } = collector;
  const prompt = await keep();
  await employees.openDue(shop.key);
  const { wave } = filled.names;
  assert.ok(wave !== undefined);
  const marker = `said-${randomUUID()}`;
  await lookAtEverything();
  const earlier = await lookAtEverything();
  assert.ok(earlier.size > 20, `only ${earlier.size} operations`);
  for (let person = 0; person < 12; person += 1) {
    const receipt = randomUUID().replaceAll('-', '');
    const response = makePulse(person % 11, marker, {
      prompt,
      receipt,
      language: 'rm',
      channel: 'store',
    });
    await handIn(
      response,
      person < 6 ? null : { sub: `emma-${person}`, unit: filled.names['unit'] },
    );
    const assessment = makeAssessment(3, { wave, comment: marker, language: 'rm' });
    const claims = { sub: `emma-${person}`, unit: filled.names['unit'] };
    const body = { assessments: [assessment] };
    assert.equal((await ask(collector, 'POST', '/v1/assessments', { body, claims })).status, 202);
  }
  await employees.settle();
  const later = await lookAtEverything();
  for (const [name, text] of later) {
    assert.equal(text, earlier.get(name), name);
    assert.ok(!text.includes(marker) && !text.includes('emma-'), name);
  }
  const open = await ask(
    collector,
    'GET',
    `/v1/waves/${prompt}.${new Date().toISOString().slice(0, 7)}`,
  );
  assert.deepEqual(Object.keys(open.body).sort(), ['replies', 'wave']);
});

test('no figure of the process grows by what employees hand in, read by their receipt or take back', async () => {
  const { store, live, employees, shop, sites, reports } = collector;
  const metrics = new Metrics();
  const report = (line: string) => void reports.push(line);
  const app = createApp({ store, employees, live, sites, now: Date.now, report, metrics });
  const figures = async () => (await metrics.text()).replaceAll(/^oxbow_process_.*$/gm, '');
  const earlier = await figures();
  const receipt = randomUUID().replaceAll('-', '');
  const response = makePulse(3, 'Said', { prompt: `p-${randomUUID()}`, receipt });
  const headers = { ...(await headersOf(shop, null)), 'Oxbow-Receipt': receipt };
  const send = (method: string, path: string, body?: object) =>
    app.request(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  assert.equal((await send('POST', '/v1/responses', { responses: [response] })).status, 202);
  assert.equal((await send('GET', '/v1/receipt')).status, 200);
  assert.equal((await send('DELETE', '/v1/receipt')).status, 204);
  assert.equal(await figures(), earlier);
});

test('what is sealed of an answer is what is counted of it: no language, no channel, no time, no id', async () => {
  const { everything, secret, shop } = collector;
  const prompt = `p-${randomUUID()}`;
  await handIn(makePulse(3, 'Said', { prompt, language: 'rm', channel: 'store', elapsed: 30 }));
  const [wave] = await everything.query<{ wave: string; key: Buffer }>(
    'select wave, key from oxbow.wave where site = $1 and prompt = $2',
    [shop.key, prompt],
  );
  assert.ok(wave);
  const rows = await everything.query<Record<string, unknown> & { id: string; seal: Buffer }>(
    'select * from oxbow.sealed_answer where site = $1 and wave = $2',
    [shop.key, wave.wave],
  );
  const [row] = rows;
  assert.ok(row);
  assert.deepEqual(Object.keys(row).sort(), ['id', 'receipt', 'seal', 'site', 'wave']);
  const key = openKey(secret, wave.key, toPlace(shop.key, wave.wave));
  assert.deepEqual(key.open(row.seal, toPlace(shop.key, wave.wave, row.id)), {
    ...{ side: 'employee', version: 1, scores: { employer: 3 }, texts: ['Said'] },
  });
});

test('the wave of the month of a prompt that is kept here is there before anybody answers, once', async () => {
  const { employees, shop } = collector;
  const prompt = await keep({ from: 7 });
  const ofPrompt = async () =>
    (await employees.waves.list(shop.key, undefined, 200)).filter(
      ({ wave }) => wave.prompt === prompt,
    );
  assert.deepEqual(await ofPrompt(), []);
  await employees.openDue(shop.key);
  await employees.openDue(shop.key);
  const [open, ...others] = await ofPrompt();
  assert.deepEqual([open?.wave.threshold, open?.wave.status, others], [7, 'open', []]);
  await employees.closeWave(shop.key, open?.wave.id ?? '');
  await employees.openDue(shop.key);
  assert.deepEqual(
    (await ofPrompt()).map(({ wave }) => wave.status),
    ['closed'],
  );
});

test('no wave is opened ahead for a prompt of customers', async () => {
  const { employees, shop } = collector;
  await employees.openDue(shop.key);
  const waves = await employees.waves.list(shop.key, undefined, 200);
  assert.deepEqual(
    waves.filter(({ wave }) => wave.prompt === filled.names['prompt']),
    [],
  );
});

test('a prompt that is kept here after its wave was opened holds the wave to what it promises', async () => {
  const { employees, shop } = collector;
  const prompt = `pulse-${randomUUID()}`;
  const { instrument: _, ...frame } = makeWave({ id: randomUUID(), sides: ['employee'] });
  const put = await ask(collector, 'PUT', `/v1/waves/${frame.id}`, { body: { ...frame, prompt } });
  assert.equal(kind(put), '201 undefined');
  await keep({ from: 12 }, prompt);
  for (let person = 0; person < 11; person += 1) await handIn(makePulse(7, 'Said', { prompt }));
  await employees.closeWave(shop.key, frame.id);
  const closed = await ask(collector, 'GET', `/v1/waves/${frame.id}`);
  assert.deepEqual([closed.body['people'], closed.body['scores']], [{}, []]);
});

test('who lowers the promise of a prompt while it is answered lowers it for those who answered before for nothing', async () => {
  const { employees, shop } = collector;
  const prompt = await keep({ from: 12 });
  await employees.openDue(shop.key);
  const id = `${prompt}.${new Date().toISOString().slice(0, 7)}`;
  await handIn(makePulse(7, 'Said', { prompt }));
  await keep({ from: 5 }, prompt, '"1"');
  for (let person = 0; person < 10; person += 1)
    await handIn(makePulse(7, 'Said', { prompt, version: 2 }));
  await employees.closeWave(shop.key, id);
  const closed = await ask(collector, 'GET', `/v1/waves/${id}`);
  assert.deepEqual([closed.body['people'], closed.body['scores']], [{}, []]);
});

test('a preview closes a wave without opening an answer: closed again after the next one it would tell that one', async () => {
  const { database, secret, shop, reports, employees } = collector;
  const prompt = await keep();
  await employees.openDue(shop.key);
  const id = `${prompt}.${new Date().toISOString().slice(0, 7)}`;
  for (let person = 0; person < 12; person += 1) await handIn(makePulse(7, 'Said', { prompt }));
  const preview = new Preview(database);
  const previewed = new Employees({
    ...{ database: preview.database, secret, preview: true, now: Date.now },
    report: (line) => void reports.push(line),
  });
  await preview.run(async () => {
    assert.equal(await previewed.closeWave(shop.key, id), true);
    assert.equal((await previewed.waves.read(shop.key, id))?.people?.['employee'], undefined);
    assert.deepEqual(await previewed.waves.results(shop.key, id), []);
    assert.deepEqual(await previewed.waves.comments(shop.key, id, undefined, 50), []);
  });
  await employees.closeWave(shop.key, id);
  assert.equal((await employees.waves.read(shop.key, id))?.people?.['employee'], 12);
});

test('nothing of these tests was written to the log', () => {
  assert.deepEqual(collector.reports, []);
});
