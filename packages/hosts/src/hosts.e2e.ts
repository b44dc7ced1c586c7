// Every element in every host, in both orders, on the built files: `npm run soak -- hosts`. Without `OXBOW_ROUNDS` each host is
// built, and one element is tried there in one order; the seed of the commit chooses which, and `OXBOW_SEED` repeats it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { sampleSeed } from '../../../scripts/sample-seed.mjs';
import { startChromium, startSite, type Site } from '../../proofs/src/site.js';
import { tryConnection } from './connection-trials.js';
import { templates } from './elements.js';
import { buildHost, hosts } from './hosts.js';
import { eventsOf, functionsIn, tagsInManifest } from './manifest.js';
import { expectationsOf, expectedOf } from './outcomes.js';
import { personOf } from './persons.js';
import { orders, servePages } from './stage.js';
import { tryElement } from './trials.js';

const isWhole = process.env['OXBOW_ROUNDS'] !== undefined;
const seed = sampleSeed();

let site: Site | undefined;
let browser: Browser | undefined;
let trials = 0;

before(async () => {
  site = await startSite();
  browser = await startChromium();
});

after(async () => {
  await browser?.close();
  await site?.close();
  const told = { elements: templates.length, trials, hosts: expectationsOf(hosts) };
  console.log(`hosts: ${JSON.stringify(told)}`);
});

test('every element of the manifest is tried, every function that it takes, and a person', () => {
  const tags = templates.map(({ tag }) => tag);
  assert.deepEqual(tags.toSorted(), tagsInManifest().toSorted());
  for (const template of templates) {
    const { tag, names } = template;
    const called = 'calls' in template ? template.calls?.name : 'token';
    assert.deepEqual(functionsIn(tag), called ? [called] : [], tag);
    assert.ok(functionsIn(tag).every((name) => names.includes(name)));
    personOf(tag);
  }
});

for (const [index, host] of hosts.entries()) {
  const chosen = seed + index;
  const tried = isWhole ? templates : [templates[chosen % templates.length]!];
  // Neither order is that of the same elements for ever.
  const turn = Math.floor(chosen / templates.length);
  const triedOrders = isWhole ? orders : [orders[turn % orders.length]!];
  const what = isWhole ? 'every element' : `${tried[0]!.tag}, of seed ${seed}`;

  test(`${host.name}: ${what}, ${triedOrders.join(' and ')}`, async (context) => {
    assert.ok(site && browser);
    servePages(site, host.app, await buildHost(host, eventsOf));
    for (const order of triedOrders)
      for (const template of tried) {
        await context.test(`${template.tag}, ${order}`, async () => {
          assert.ok(site && browser);
          const outcome =
            'values' in template
              ? await tryElement(browser, site, host, template, order)
              : await tryConnection(browser, site, host, order);
          for (const [kind, found] of Object.entries(outcome))
            assert.equal(found, expectedOf(host, order)[kind as keyof typeof outcome], kind);
          trials += 1;
        });
      }
  });
}
