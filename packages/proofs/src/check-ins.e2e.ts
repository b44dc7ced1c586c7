// Two people check in at once on the same key result, one of them offline, and the collector is killed in between and
// started again: one truth, both notes kept, nothing twice. Real cards, connections, browsers and collector; where the
// kill falls is drawn. `OXBOW_ROUNDS` and `OXBOW_SEED` as everywhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Objective } from '@oxbow/model/objective';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { KilledCollector } from '../../collector/src/testing/killed-collector.js';
import { readRun } from '../../collector/src/testing/random.js';
import { makeObjective } from '../../collector/src/testing/records.js';
import { headersOf } from '../../collector/src/testing/setup.js';
import { MovingLine } from './okr/moving-line.js';
import { startChromium, startSite, type Site } from './site.js';

const moments = ['before', 'with', 'after', 'back'] as const;
const { rounds, seed, random } = readRun(moments.length);

/** Milliseconds in which everything has to be well again. */
const patience = 60_000;

let site: Site;
let line: MovingLine;
let collector: KilledCollector;
let browser: Browser;

before(async () => {
  collector = await KilledCollector.start(random);
  site = await startSite();
  line = new MovingLine(collector.site.origin);
  const endpoint = await line.listen();
  line.target = await collector.url();
  for (const person of ['ann', 'ben']) {
    site.serve(`/token/${person}`, async (_, response) => {
      const scope = 'objectives:read objectives:check-in';
      const token = await collector.site.sign({ sub: person, scope });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ token }));
    });
    const tag = `<script type="module" src="/oxbow/1.0.0/oxbow.js" data-endpoint="${endpoint}" data-site="${collector.site.key}" data-tokenurl="/token/${person}"></script>`;
    site.serve(`/${person}.html`, (request, response) => {
      const { searchParams } = new URL(request.url ?? '', site.origin);
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>${person}</title>${tag}<ox-okr-card objective="${searchParams.get('objective')}"></ox-okr-card>`,
      );
    });
  }
  browser = await startChromium();
});

after(async () => {
  await browser?.close();
  await line?.close();
  await site?.close();
  await collector?.stop();
});

/** The collector and its database are killed as a crash does it, and come back elsewhere. */
async function killAndRestart(): Promise<void> {
  line.target = undefined;
  await collector.kill();
  collector.restart();
  line.target = await collector.url();
}

async function call(path: string, method = 'GET', body?: object): Promise<Objective> {
  const answer = await fetch(`${await collector.url()}${path}`, {
    method,
    headers: await headersOf(collector.site),
    ...(body && { body: JSON.stringify(body) }),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return (await answer.json()) as Objective;
}

interface Person {
  context: BrowserContext;
  page: Page;
  value: number;
  note: string;
  conflicts: number;
}

/** Opens the card and writes a check-in, up to pressing “Send”. */
async function begin(name: string, objective: string, value: number): Promise<Person> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const missing: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) missing.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('requestfailed', (request) => missing.push(request.url()));
  await page.goto(`${site.origin}/${name}.html?objective=${objective}`);
  const card = page.locator('ox-okr-card');
  const checkIn = card.getByRole('button', { name: 'Check in' }).first();
  await checkIn.click().catch(async (error: unknown) => {
    throw new Error(`${await card.innerText()}\n${missing.join('\n')}`, { cause: error });
  });
  const note = `What ${name} saw in ${objective}`;
  await card.getByLabel('Value today').fill(String(value));
  await card.getByLabel('What has changed?').fill(note);
  // The parts that send have come: from now on nobody needs the line.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name: file }) => /\/token\//.test(file)),
  );
  await page.waitForTimeout(300);
  return { context, page, value, note, conflicts: 0 };
}

const press = ({ page }: Person) =>
  page.locator('ox-okr-card').getByRole('button', { name: 'Send check-in' }).click();

/** Until the person reads that it is stored; who was too late sends theirs too. */
async function untilStored(person: Person): Promise<void> {
  const card = person.page.locator('ox-okr-card');
  const stored = card.getByText('Stored', { exact: true });
  const mineToo = card.getByRole('button', { name: 'Send mine too' });
  for (const deadline = Date.now() + patience; Date.now() < deadline; await wait(50)) {
    if ((await stored.count()) > 0) return;
    if ((await mineToo.count()) === 0) continue;
    person.conflicts += 1;
    await mineToo.click();
    await mineToo.waitFor({ state: 'detached' });
  }
  assert.fail(`not stored after ${patience} ms: ${await card.innerText()}`);
}

for (let round = 0; round < rounds; round += 1) {
  // The sample has each of them once.
  const moment = moments[round < moments.length ? round : Math.floor(random() * moments.length)];
  const delay = Math.floor(random() * 120);
  test(
    `round ${round} (seed ${seed}): killed ${moment}, ${delay} ms: both are kept, once`,
    {
      timeout: 3 * patience,
    },
    async (context) => {
      const id = `delivery-${round}`;
      await call(`/v1/objectives/${id}`, 'PUT', makeObjective({ id }));
      const [ann, ben] = await Promise.all([begin('ann', id, 60), begin('ben', id, 50)]);

      await ben.context.setOffline(true);
      await press(ben);
      await ben.page.getByText('Kept on this device', { exact: true }).waitFor();
      if (moment === 'before') {
        line.target = undefined;
        await press(ann);
        await ann.page.getByText('Kept on this device', { exact: true }).waitFor();
        await killAndRestart();
      } else {
        await press(ann);
        if (moment === 'with') await wait(delay);
        else await untilStored(ann);
        if (moment !== 'back') await killAndRestart();
      }
      await ben.context.setOffline(false);
      if (moment === 'back') {
        await wait(delay);
        await killAndRestart();
      }
      await Promise.all([untilStored(ann), untilStored(ben)]);

      const objective = await call(`/v1/objectives/${id}`);
      const [calls] = objective.keyResults;
      assert.ok(calls?.type === 'decrease');
      const last = calls.current === ann.value ? ann : ben;
      assert.equal(objective.revision, 3, 'each check-in is one revision');
      assert.deepEqual(calls.readings?.map(({ value }) => value).toSorted(), [50, 60]);
      assert.deepEqual(
        calls.readings?.map((reading) => reading.note).toSorted(),
        [ann.note, ben.note].toSorted(),
      );
      assert.equal(calls.current, last.value);
      assert.equal(ann.conflicts + ben.conflicts, 1, 'who was second was told so, once');
      for (const { page } of [ann, ben])
        await page.locator('ox-okr-card').getByText(last.note).first().waitFor();
      for (const person of [ann, ben]) await person.context.close();
      context.diagnostic('2 acknowledged, 1 conflicts, 0 lost, 0 doubled');
    },
  );
}

test('who leaves while offline finds their words again, beside those of who was faster, after a kill', async (context) => {
  const id = 'delivery-left';
  await call(`/v1/objectives/${id}`, 'PUT', makeObjective({ id }));
  const [ann, ben] = await Promise.all([begin('ann', id, 60), begin('ben', id, 50)]);
  await ben.context.setOffline(true);
  await press(ben);
  await ben.page.getByText('Kept on this device', { exact: true }).waitFor();
  await ben.page.close();
  await press(ann);
  await untilStored(ann);
  await killAndRestart();
  await ben.context.setOffline(false);
  const page = await ben.context.newPage();
  await page.goto(`${site.origin}/ben.html?objective=${id}`);
  const back = { ...ben, page };
  await page.locator('ox-okr-card').getByRole('button', { name: 'Check in' }).first().click();
  await untilStored(back);
  assert.equal(back.conflicts, 1);
  const { revision, keyResults } = await call(`/v1/objectives/${id}`);
  const [calls] = keyResults;
  assert.ok(calls?.type === 'decrease');
  assert.equal(revision, 3);
  assert.deepEqual(
    calls.readings?.map((reading) => reading.note),
    [ann.note, ben.note],
  );
  for (const person of [ann, ben]) await person.context.close();
  context.diagnostic('2 acknowledged, 1 conflicts, 0 lost, 0 doubled');
});
