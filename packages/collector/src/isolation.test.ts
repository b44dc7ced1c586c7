import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import * as fc from 'fast-check';
import { toArbitrary } from './testing/document/arbitrary.js';
import { readContents } from './testing/document/contents.js';
import {
  listDocument,
  readDocument,
  type Document,
  type Listed,
} from './testing/document/document.js';
import { fill, type Filled } from './testing/document/fill.js';
import { startTestApp, type TestApp } from './testing/setup.js';
import type { TestSite } from './testing/site.js';

// Every operation of the document, asked by another tenant for what is the shop's: it gets nothing, and changes nothing.
// `OXBOW_ROUNDS` requests for each operation; `OXBOW_SEED` repeats a run.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 8);
const seed = Number(process.env['OXBOW_SEED'] ?? 1);

let collector: TestApp;
let document: Document;
let filled: Filled;
before(async () => {
  collector = await startTestApp();
  document = await readDocument(collector.app);
  filled = await fill(collector);
});
after(() => collector.stop());

async function signAll(site: TestSite): Promise<string> {
  return `Bearer ${await site.sign({ customers: '*', teams: '*', unit: filled.names['unit'] })}`;
}

/** Requests of an operation for the shop's records. */
function toRequests({ method, path, operation }: Listed): { address: string; init: RequestInit }[] {
  const { parameters = [], requestBody } = operation;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = filled.pathOf(path, name);
    assert.ok(
      value !== undefined,
      `testing/document/fill.ts knows nothing of the shop for ${name} in ${path}`,
    );
    return encodeURIComponent(value);
  });
  const [content] = Object.entries(requestBody?.content ?? {});
  const needsMatch = parameters.some(({ name }) => name === 'If-Match');
  const bodies = content
    ? fc.sample(toArbitrary(content[1].schema, document), { numRuns: rounds, seed })
    : [undefined];
  return bodies.flatMap((body) =>
    (needsMatch ? [undefined, '"1"', '"2"'] : [undefined]).map((match) => ({
      address,
      init: {
        method,
        headers: {
          ...(content && { 'Content-Type': content[0] }),
          ...(match !== undefined && { 'If-Match': match }),
          'Oxbow-Receipt': filled.receipt,
          // With a place of the shop's stream: where it leads, the shop's changes would come.
          ...(parameters.some(({ name }) => name === 'Last-Event-ID') && { 'Last-Event-ID': '0' }),
        },
        ...(content && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      },
    })),
  );
}

/** Sends a request, and reads what comes; of a stream, what comes at once. */
async function ask(
  address: string,
  init: RequestInit,
  site: TestSite,
  authorization: string | undefined,
): Promise<{ status: number; text: string }> {
  const answer = await collector.app.request(address, {
    ...init,
    headers: {
      ...(init.headers as Record<string, string>),
      'Oxbow-Site': site.key,
      ...(authorization !== undefined && { Authorization: authorization }),
    },
  });
  if (!answer.headers.get('Content-Type')?.startsWith('text/event-stream')) {
    return { status: answer.status, text: await answer.text() };
  }
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const deadline = AbortSignal.timeout(150);
  while (!deadline.aborted) {
    const next = await Promise.race([
      reader?.read(),
      new Promise<undefined>((resolve) => setTimeout(resolve, 50)),
    ]);
    if (next?.done) break;
    text += decoder.decode(next?.value, { stream: true });
  }
  await reader?.cancel();
  return { status: answer.status, text };
}

test('what the shop has is there for the shop', async () => {
  const own = await signAll(collector.shop);
  const seen = new Set<string>();
  for (const listed of listDocument(document)) {
    if (listed.method !== 'GET') continue;
    for (const { address, init } of toRequests(listed)) {
      const { text } = await ask(address, init, collector.shop, own);
      if (text.includes(filled.marker)) seen.add(listed.operation.operationId);
    }
  }
  // Else the tests below would prove nothing.
  assert.deepEqual(
    [...filled.readable].filter((id) => !seen.has(id)),
    [],
  );
  assert.ok(seen.size >= 10, [...seen].join(' '));
});

test('another tenant gets and changes nothing, by any operation', async (context) => {
  for (const listed of listDocument(document)) {
    const { operationId, security } = listed.operation;
    if (security.length === 0) continue;
    await context.test(operationId, async () => {
      const before = await shopContents();
      for (const { address, init } of toRequests(listed)) {
        const own = await signAll(collector.bank);
        const asBank = await ask(address, init, collector.bank, own);
        assert.ok(asBank.status < 500, asBank.text);
        assert.ok(!asBank.text.includes(filled.marker), asBank.text);
        const asShop = await ask(address, init, collector.shop, own);
        assert.equal(asShop.status, 401, asShop.text);
        assert.match(asShop.text, /urn:oxbow:problem:token-invalid/);
      }
      assert.deepEqual(await shopContents(), before);
    });
  }
  assert.deepEqual(collector.reports, []);
});

test('an unknown tenant is no tenant', async () => {
  const nobody = { ...collector.bank, key: `nobody-${randomUUID()}` };
  for (const listed of listDocument(document)) {
    if (listed.operation.security.length === 0) continue;
    const [{ address, init } = { address: '', init: {} }] = toRequests(listed);
    const answer = await ask(address, init, nobody, undefined);
    assert.equal(answer.status, 401, listed.operation.operationId);
  }
});

/** What is stored for the shop alone. */
function shopContents() {
  return readContents({ ...collector, bank: collector.shop });
}
