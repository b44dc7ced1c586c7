// The cold reader: an empty folder outside of this repository, in it only what the page of a host says, packed packages,
// the page's own build, and a look at it in Chromium. `npm run soak -- guide` packs anew for each of them.
import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { everySnippetIsTried } from '../../proofs/src/guides.js';
import { installPacked } from '../../proofs/src/installed.js';
import { openPage, startChromium, startSite } from '../../proofs/src/site.js';
import { assertShownLive } from './testing/hosts.js';
import { buildProject, makeProject, serveBuilt } from './testing/project.js';

const hosts = ['npm', 'react', 'react-18', 'preact', 'vue', 'svelte', 'solid', 'lit'];
const isWhole = process.env['OXBOW_ROUNDS'] !== undefined;

let work: string;
let browser: Browser;

before(async () => {
  work = await realpath(await mkdtemp(path.join(tmpdir(), 'oxbow-cold-')));
  if (!isWhole) await installPacked(path.join(work, 'packed'));
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await rm(work, { recursive: true, force: true });
});

for (const host of hosts) {
  const guide = `docs/hosts/${host}.md`;

  test(`${host}: installed, built and looked at, by nothing but its page`, async () => {
    const packed = path.join(work, isWhole ? `packed-${host}` : 'packed');
    if (isWhole) await installPacked(packed);
    const project = await makeProject(guide, path.join(work, host), packed);
    await buildProject(project);
    const site = await startSite();
    try {
      await serveBuilt(site, project.folder);
      const kept: { answers: unknown }[] = [];
      site.serve('/feedback', async (request, response) => {
        kept.push(JSON.parse(await text(request)));
        response.writeHead(204).end();
      });
      const { page, complaints } = await openPage(await browser.newContext(), `${site.origin}/`);
      await assertShownLive(guide, page);
      await page.getByRole('radio', { name: '9', exact: true }).check();
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Sent. Thank you.').waitFor();
      await page.getByText('Answered: recommend').waitFor();
      assert.deepEqual(
        kept.map(({ answers }) => answers),
        [[{ type: 'nps', question: 'recommend', value: 9 }]],
      );
      assert.deepEqual(complaints, []);
      await page.context().close();
    } finally {
      await site.close();
    }
  });

  test(`${host}: every snippet of its page was tried`, () => everySnippetIsTried(guide));
}
