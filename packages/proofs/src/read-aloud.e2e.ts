// What a screen reader is given: the accessibility tree of Chromium at each step, in English and German, as text files that
// can be read aloud. A change of what is said is seen as a change of these files.
//   OXBOW_WRITE=1 npm test -- read-aloud     writes them anew, to be read before they are committed
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { scenes } from './read-aloud/scenes.js';
import { walkScenes } from './read-aloud/walk.js';
import { startChromium, startSite, type Site } from './site.js';

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

for (const [name, list] of Object.entries(scenes))
  for (const language of ['en', 'de'] as const)
    test(`read aloud: ${name}, ${language}`, async () => {
      const file = new URL(`./read-aloud/${name}.${language}.txt`, import.meta.url);
      const told: string[] = [];
      await walkScenes({ site, browser, language }, list, async (scene, reader) => {
        told.push(`== ${scene.name}\n${await reader.read()}\n`);
      });
      const read = told.join('\n');
      if (process.env['OXBOW_WRITE']) writeFileSync(file, read);
      assert.ok(existsSync(file), `${file.pathname} is not there`);
      assert.equal(read, readFileSync(file, 'utf8'));
    });
