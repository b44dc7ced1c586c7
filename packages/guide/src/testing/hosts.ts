import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { readGuide, serveGuide, snippetsIn } from '../../../proofs/src/guides.js';
import {
  openPage,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from '../../../proofs/src/site.js';
import { toLive } from '../live.js';

/** A browser and a site whose server keeps what is sent to `/feedback`. */
export interface Hosts {
  readonly site: Site;
  readonly browser: Browser;
  /** Opens a page that holds nothing but this, acts on it, and expects no complaint. */
  look(at: string, body: string, act: (page: Page) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function startHosts(): Promise<Hosts> {
  const site = await startSite();
  const browser = await startChromium();
  site.serve('/feedback', (_request, response) => void response.writeHead(204).end());
  return {
    site,
    browser,
    async look(at, body, act) {
      serveGuide(site, at, body);
      const { page, complaints } = await openPage(
        await browser.newContext(),
        `${site.origin}${at}`,
      );
      await act(page);
      assert.deepEqual(complaints, []);
      await page.context().close();
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Answers the one question of the examples, and hands it in. */
export async function answer(page: Page): Promise<void> {
  await untilSettled(page, 'ox-feedback-prompt');
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await page.getByRole('button', { name: 'Send' }).click();
}

/** Fails where what a host draws is not the element that the guide shows live beside the snippet of its page. */
export async function assertShownLive(guide: string, page: Page): Promise<void> {
  const [live, ...others] = snippetsIn(await readGuide(guide)).flatMap(
    ({ mark, code }) => toLive(mark, code) ?? [],
  );
  assert.ok(live && others.length === 0, `${guide} has one live example`);
  const [, tag = '', written = ''] =
    /^<(ox-[a-z-]+)\s+data='([^']+)'\s*><\/\1>\s*$/.exec(live.html) ?? [];
  const drawn = page.locator(tag);
  await drawn.waitFor();
  assert.deepEqual(
    await drawn.evaluate((element) => Reflect.get(element, 'data') as unknown),
    JSON.parse(written),
  );
}
