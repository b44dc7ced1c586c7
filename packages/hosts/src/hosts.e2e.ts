// Every element in every host, in both orders, on the built files: `npm run soak -- hosts`. Without `OXBOW_ROUNDS` each host is
// built, and one element is tried there in one order; `OXBOW_SEED` chooses which.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { startChromium, startSite, type Site } from '../../proofs/src/site.js';
import { elements } from './elements.js';
import { eventsOf } from './events.js';
import { buildHost, hosts } from './hosts.js';
import { expectationsOf, expectedOf } from './outcomes.js';
import { orders, servePages } from './stage.js';
import { tryElement } from './trials.js';

const isWhole = process.env['OXBOW_ROUNDS'] !== undefined;
const seed = Number(process.env['OXBOW_SEED'] ?? 1);

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
  const told = { elements: elements.length, trials, hosts: expectationsOf(hosts) };
  console.log(`hosts: ${JSON.stringify(told)}`);
});

for (const [index, host] of hosts.entries()) {
  const chosen = seed + index;
  const triedElements = isWhole ? elements : [elements[chosen % elements.length]!];
  const triedOrders = isWhole ? orders : [orders[chosen % orders.length]!];
  const what = isWhole ? 'every element' : triedElements.map(({ tag }) => tag).join(', ');

  test(`${host.name}: ${what}, ${triedOrders.join(' and ')}`, async (context) => {
    assert.ok(site && browser);
    servePages(site, host.app, await buildHost(host, eventsOf));
    for (const order of triedOrders)
      for (const element of triedElements) {
        const { tag } = element;
        await context.test(`${tag}, ${order}`, async () => {
          assert.ok(site && browser);
          const outcome = await tryElement(browser, site, host, element, order);
          for (const [kind, found] of Object.entries(outcome))
            assert.equal(found, expectedOf(host, order)[kind as keyof typeof outcome], kind);
          trials += 1;
        });
      }
  });
}
