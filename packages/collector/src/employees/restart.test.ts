import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Wave } from '@oxbow/model/wave';
import { startCollector, type Collector } from '../collector.js';
import { needsEmbedded } from '../testing/database.js';
import { makeAssessment, makeWave } from '../testing/employees.js';
import { headersOf, makeFolder } from '../testing/setup.js';
import { makeSite, type TestSite, type TokenClaims } from '../testing/site.js';

let folder: ReturnType<typeof makeFolder>;
let site: TestSite;
before(async () => {
  folder = makeFolder();
  site = await makeSite('shop');
});
after(() => folder.remove());

const wave: Wave = makeWave();
const reports: string[] = [];

/** Does something with a collector that is started for it, and stopped in order. */
async function withCollector<Result>(work: (collector: Collector) => Promise<Result>) {
  const collector = await startCollector(
    {
      port: 0,
      data: join(folder.path, 'data'),
      sites: [{ key: site.key, origins: [], publicKeys: [{ ...site.publicKey }] }],
    },
    (line) => reports.push(line),
  );
  try {
    return await work(collector);
  } finally {
    await collector.stop();
  }
}

async function send(
  { url }: Collector,
  [method, path]: [string, string],
  body: object | undefined,
  claims: TokenClaims = {},
) {
  const headers = await headersOf(site, claims);
  return fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

const answer = (collector: Collector, person: string) =>
  send(
    collector,
    ['POST', '/v1/assessments'],
    { assessments: [makeAssessment(4, { wave: wave.id, comment: person })] },
    { sub: person, unit: 'hotline' },
  );

test(
  'answers from before a restart are counted, and their givers known',
  { skip: needsEmbedded },
  async () => {
    await withCollector(async (collector) => {
      const opened = await send(collector, ['PUT', `/v1/waves/${wave.id}`], wave);
      assert.equal(opened.status, 201);
      for (let person = 0; person < 6; person += 1) {
        assert.equal((await answer(collector, `before-${person}`)).status, 202);
      }
    });
    await withCollector(async (collector) => {
      // The sixth was alone after a batch of five: the orderly stop has written it.
      assert.equal((await answer(collector, 'before-5')).status, 409);
      for (let person = 0; person < 4; person += 1) {
        assert.equal((await answer(collector, `after-${person}`)).status, 202);
      }
      const closed = { ...wave, status: 'closed' };
      const state = await send(collector, ['PUT', `/v1/waves/${wave.id}`], closed);
      assert.deepEqual(((await state.json()) as { people: object }).people, { employee: 10 });
      const page = await send(collector, ['GET', `/v1/waves/${wave.id}/comments`], undefined);
      const { comments } = (await page.json()) as { comments: { text: string }[] };
      assert.equal(new Set(comments.map(({ text }) => text)).size, 10);
    });
    assert.deepEqual(reports, []);
  },
);

test(
  'when the secret is lost, an open wave takes nothing, says so, and keeps what it has',
  { skip: needsEmbedded },
  async () => {
    const next = makeWave({ id: 'next' });
    const before = makeAssessment(4, { wave: 'next' });
    const hand = (collector: Collector, sub: string) =>
      send(collector, ['POST', '/v1/assessments'], { assessments: [before] }, { sub, unit: 'a' });
    await withCollector(async (collector) => {
      await send(collector, ['PUT', '/v1/waves/next'], next);
      assert.equal((await hand(collector, 'anna')).status, 202);
    });
    rmSync(join(folder.path, 'data', 'secret'));
    await withCollector(async (collector) => {
      assert.equal((await hand(collector, 'ben')).status, 503);
      const closed = { ...next, status: 'closed' };
      const refused = await send(collector, ['PUT', '/v1/waves/next'], closed);
      assert.match(await refused.text(), /urn:oxbow:problem:secret-missing/);
      const state = await send(collector, ['GET', '/v1/waves/next'], undefined);
      assert.deepEqual(((await state.json()) as { wave: Wave }).wave, next);
    });
    assert.equal(reports.length, 1);
    assert.match(reports[0] ?? '', /OXBOW_SECRET/);
  },
);
