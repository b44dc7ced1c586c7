// One element in each host that has a server of its own: what stands in the HTML, and what of it is there once the host has taken
// the page over, built for developers, since only that says what it finds otherwise than expected. Both orders of scripts in
// `npm run soak -- hosts`; without `OXBOW_ROUNDS` one for each host, which the seed of the commit chooses.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { sampleSeed } from '../../../scripts/sample-seed.mjs';
import { startChromium, startSite, type Site } from '../../proofs/src/site.js';
import type { Write, Written } from './app.js';
import { elements, type Values } from './elements.js';
import { eventsOf } from './manifest.js';
import { hostServers, unwritable, type HostServer } from './host-servers.js';
import { buildHost, type Host } from './hosts.js';
import { personOf } from './persons.js';
import { orders, servePages, Stage, type Order } from './stage.js';
import { heardOf, objectsOf } from './trials.js';

const element = elements.find(({ tag }) => tag === 'ox-feedback-prompt')!;
const { tag } = element;
const person = personOf(tag)!;
const json = JSON.stringify(element.values['data']);
/** With an object, and what else is no text. */
const objects: Values = { data: element.values['data'], channel: 'store', idle: 30, kiosk: true };
/** As the guides say: JSON, and nothing for what is false. */
const documented: Values = { ...objects, data: json, kiosk: undefined };

const isWhole = process.env['OXBOW_ROUNDS'] !== undefined;
const seed = sampleSeed();

let site: Site;
let browser: Browser;
/** A page that is only there to read HTML. */
let reader: Page;
const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-hosts-'));

before(async () => {
  site = await startSite();
  browser = await startChromium();
  reader = await browser.newPage();
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds what runs on the host's server, and gives what it writes. */
async function startServer(host: Host): Promise<(values: Values) => Promise<Written>> {
  const file = path.join(folder, `${host.name.replaceAll(/\W/g, '-')}.mjs`);
  writeFileSync(file, await buildHost(host, eventsOf, 'server'));
  const { write } = (await import(pathToFileURL(file).href)) as { write: Write };
  return async (values) => write({ tag, values, events: eventsOf(tag), hear: () => {} });
}

/** The attributes of our element in HTML, but for a host's own marks. */
const attributesIn = ({ body }: Written) =>
  reader.evaluate(
    ([html, name]) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      const [found, ...others] = template.content.querySelectorAll('*');
      if (found?.localName !== name || found.hasChildNodes() || others.length > 0)
        throw new Error(`not one empty <${name}>: ${html}`);
      const attributes = [...found.attributes].map(({ name, value }) => [name, value] as const);
      return Object.fromEntries(attributes.filter(([name]) => !name.startsWith('data-')));
    },
    [body, tag] as const,
  );

for (const [index, expected] of hostServers.entries()) {
  const { host, writes } = expected;
  const triedOrders = isWhole ? orders : [orders[(seed + index) % orders.length]!];

  test(`${host.name}: ${triedOrders.join(' and ')}${isWhole ? '' : `, of seed ${seed}`}`, async (context) => {
    const write = await startServer(host);
    servePages(site, host.app, await buildHost(host, eventsOf, 'hydrating'));
    const open = (order: Order, written: Written) =>
      Stage.open(browser, site, host.app, order, tag, written);

    await context.test('what its server writes', async () => {
      const texts = { channel: 'store', idle: '30' };
      const rows: [Values, Record<string, string | undefined>][] = [
        [
          { ...objects, answers: unwritable },
          { data: writes?.object, ...texts, kiosk: writes?.true, answers: writes?.function },
        ],
        [
          { ...objects, data: json, kiosk: false },
          { data: json, ...texts, kiosk: writes?.false },
        ],
        [documented, { data: json, ...texts }],
      ];
      for (const [values, attributes] of rows) {
        const found = await attributesIn(await write(values));
        const wanted = Object.entries(writes ? attributes : {});
        const present = wanted.filter(([, value]) => value !== undefined);
        assert.deepEqual(found, Object.fromEntries(present));
      }
    });

    for (const order of triedOrders) {
      await context.test(`a JSON string, script ${order}`, async () => {
        const stage = await open(order, await write(documented));
        stage.release();
        // It waits for no host.
        if (order === 'early' && writes) await stage.shows(element.shows[0]);
        await stage.hydrate(documented);
        if (order === 'late') await stage.addOxbow();
        await tryDocumented(stage, expected);
        complainsOfListenersAtMost(stage, expected);
        await stage.close();
      });

      await context.test(`an object, script ${order}`, async () => {
        const stage = await open(order, await write(objects));
        await stage.hydrate(objects);
        if (order === 'late') await stage.addOxbow();
        stage.release();
        await tryObjects(stage, expected, order);
        complainsOfListenersAtMost(stage, expected);
        await stage.close();
      });
    }

    await context.test('a page of something else is complained of', async () => {
      const stage = await open('late', { ...(await write(documented)), body: '<p>Another</p>' });
      // Some throw, some write into the console.
      const thrown = await stage.hydrate(documented).then(
        () => [],
        (error: Error) => [error.message],
      );
      if (thrown.length === 0) await stage.element.waitFor({ state: 'attached' });
      assert.notDeepEqual([...thrown, ...stage.complaints], []);
      await stage.close();
    });
  });
}

/** The element has what it was given, and what a person does with it is heard, where the host hears at all. */
async function tryDocumented(stage: Stage, { lacks }: HostServer): Promise<void> {
  await stage.shows(element.shows[0]);
  const wanted = { state: 'ready', channel: 'store', idle: 30, kiosk: false };
  assert.deepEqual(await stage.read(Object.keys(wanted)), wanted);
  await person.begin(stage.element);
  await person.holds(stage.element);
  await person.finish(stage.element);
  if (lacks !== 'events') for (const name of person.tells) await stage.hears(name);
  assert.equal(await heardOf(stage, element), lacks !== 'events');
}

/** An object has become what is expected; the next drawing with new data and new listeners brings both. */
async function tryObjects(stage: Stage, expected: HostServer, order: Order): Promise<void> {
  const wanted = expected.objects[order];
  if (wanted === 'lost') {
    const { data, state } = await stage.read(['data', 'state']);
    assert.deepEqual([data, state], [undefined, 'loading']);
  } else assert.equal(await objectsOf(stage, element), wanted);
  await stage.render({ ...objects, data: element.changed['data'] });
  if (expected.staysSo) assert.equal(await stage.settled(), 'error');
  else await stage.shows(element.shows[1]);
  assert.equal(await heardOf(stage, element), !expected.staysSo);
}

function complainsOfListenersAtMost({ complaints }: Stage, { refusesListeners }: HostServer): void {
  const others = complaints.filter((each) => !refusesListeners?.test(each));
  assert.deepEqual(others, []);
  if (refusesListeners) assert.notDeepEqual(complaints, []);
}
