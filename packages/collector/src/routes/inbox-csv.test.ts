import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { toReference } from '@oxbow/model/reference';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import { post } from '../testing/api.js';
import { ask, expect, handIn, readInbox } from '../testing/inbox.js';
import { makeResponse } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { csvColumns } from './inbox-csv.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const words = (value: string): Partial<FeedbackResponse> => ({
  answers: [{ type: 'text', question: 'why', value }],
});

async function readFile(query: string, accept = 'text/csv') {
  const headers = { Accept: accept };
  const answer = await ask(collector, 'GET', `/v1/responses${query}`, { headers });
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('Content-Type') ?? '', /^text\/csv; charset=utf-8/);
  assert.match(answer.headers.get('Content-Disposition') ?? '', /^attachment/);
  assert.match(answer.headers.get('Vary') ?? '', /Accept/);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  // Strict: each line has as many cells as the first.
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  return { text, rows };
}

test('the file has the documented columns, a byte order mark, CRLF, and no word of who works on it', async () => {
  const prompt = `p-${randomUUID()}`;
  const customer = `c-${randomUUID()}`;
  const { response } = await handIn(collector, { prompt, at: '2026-03-01T09:00:00Z' }, customer);
  const path = `/v1/responses/${response.id}`;
  const change = { assignee: 'Marker9Qz', resolution: 'Sent', status: 'resolved' };
  const headers = { 'If-Match': '"1"' };
  await expect(ask(collector, 'PATCH', path, { headers, body: change }));
  const body = { id: randomUUID(), text: 'It leaves today.' };
  await expect(ask(collector, 'POST', `${path}/replies`, { body }), 201);

  const { text, rows } = await readFile(`?prompt=${prompt}`);
  assert.ok(text.startsWith(`\ufeff${csvColumns.join(',')}\r\n`));
  assert.ok(text.endsWith('\r\n'));
  assert.ok(!text.includes('Marker9Qz') && !csvColumns.some((name) => name.includes('assign')));
  assert.deepEqual(rows, [
    {
      reference: toReference(response.id),
      id: response.id,
      at: '2026-03-01T09:00:00.000Z',
      customer,
      prompt,
      version: '1',
      channel: 'ecommerce',
      language: 'en-GB',
      status: 'resolved',
      team: '',
      score: '9',
      text: 'Quick delivery',
      resolution: 'Sent',
      change: '',
      read: 'yes',
      replies: '1',
      answers: JSON.stringify(response.answers),
    },
  ]);
});

for (const [name, value, cell] of [
  ['quotes, commas and lines', 'He said "no",\r\nthen\nleft', 'He said "no",\r\nthen\nleft'],
  ['a formula', '=HYPERLINK("http://evil.example")', `'=HYPERLINK("http://evil.example")`],
  ['a plus', '+49 is a number', `'+49 is a number`],
  ['a minus', '-2+3+cmd|"/C calc"!A0', `'-2+3+cmd|"/C calc"!A0`],
  ['an at sign', '@SUM(A1)', `'@SUM(A1)`],
  ['a tab', '\t=1', `'\t'=1`],
  ['a carriage return', '\r=1', `'\r'=1`],
  [
    'a semicolon, which separates cells in Germany, and a formula',
    "x;=cmd|' /C calc'!A0;y; z",
    "x;'=cmd|' /C calc'!A0;y; z",
  ],
  ['a line that is a formula', 'x\n-2+3\r\n@SUM(A1)', "x\n'-2+3\r\n'@SUM(A1)"],
  ['a wide equals sign', '＝1+1', `'＝1+1`],
  ['letters of the world', 'größer 👩‍👩‍👧 中', 'größer 👩‍👩‍👧 中'],
] as const) {
  test(`${name} in a text is one cell, and no formula`, async () => {
    const prompt = `p-${randomUUID()}`;
    await handIn(collector, { ...words(value), prompt });
    const { rows } = await readFile(`?prompt=${prompt}`);
    assert.equal(rows[0]?.['text'], cell);
    assert.doesNotMatch(Object.values(rows[0] ?? {}).join(), /[;\t\r\n][=+\-@]/);
    assert.deepEqual(JSON.parse(rows[0]?.['answers'] ?? ''), words(value).answers);
  });
}

test('a formula in any column is none in the file', async () => {
  const customer = `=c-${randomUUID()}`;
  const prompt = `@p-${randomUUID()}`;
  const { response } = await handIn(collector, { ...words('='), prompt }, customer);
  const headers = { 'If-Match': '"1"' };
  const change = { resolution: '+1' };
  await expect(ask(collector, 'PATCH', `/v1/responses/${response.id}`, { headers, body: change }));
  const { rows } = await readFile(`?prompt=${encodeURIComponent(prompt)}`);
  for (const cell of Object.values(rows[0] ?? assert.fail())) assert.match(cell, /^(?![=+\-@])/);
});

test('the file holds what a thousand and more pages would, filtered alike, in their order', async () => {
  const prompt = `p-${randomUUID()}`;
  const [number, customer] = [1203, `c-${randomUUID()}`];
  for (let made = 0; made < number; made += 50) {
    const responses = Array.from({ length: Math.min(50, number - made) }, (_, index) =>
      makeResponse({ prompt, at: new Date(1.76e12 + (made + index) * 1000).toISOString() }),
    );
    await post(collector, '/v1/responses', { responses }, { sub: customer });
  }
  const lines = await linesOf(customer);
  const { rows } = await readFile(`?prompt=${prompt}&limit=1`);
  assert.equal((await linesOf(customer)) - lines, 1, 'who asked is told once, not with each page');
  assert.equal(new Set(rows.map(({ id }) => id)).size, number);
  const times = rows.map(({ at }) => at);
  assert.deepEqual(times, [...times].sort().reverse());
  assert.equal((await readFile(`?prompt=${prompt}&highest=3`)).rows.length, 0);
  const page = await readInbox(collector, `?prompt=${prompt}&limit=200`);
  const rest = await readFile(`?prompt=${prompt}&before=${page.before}`);
  assert.equal(rest.rows.length, number - 200);
});

async function linesOf(customer: string): Promise<number> {
  let count = 0;
  for await (const _ of collector.store.audit.read(collector.shop.key, { customer })) count += 1;
  return count;
}

for (const [accept, type] of [
  ['application/json', 'application/json'],
  ['*/*', 'application/json'],
  ['text/html', 'application/json'],
  ['text/csv;q=0.1, application/json', 'application/json'],
  ['application/json;q=0.5, text/csv', 'text/csv'],
] as const) {
  test(`Accept: ${accept} is answered with ${type}`, async () => {
    const answer = await ask(collector, 'GET', '/v1/responses', { headers: { Accept: accept } });
    assert.ok(answer.headers.get('Content-Type')?.startsWith(type));
    await answer.body?.cancel();
  });
}

test('without the scope there is no file', async () => {
  const claims = { scope: 'inbox:answer', teams: '*' };
  const headers = { Accept: 'text/csv' };
  await expect(ask(collector, 'GET', '/v1/responses', { claims, headers }), 403);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
