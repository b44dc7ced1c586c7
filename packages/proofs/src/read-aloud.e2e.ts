// What a screen reader is given: the accessibility tree of Chromium at each step, in English and German, as text files that
// can be read aloud. A change of what is said is seen as a change of these files.
//   OXBOW_WRITE=1 npm test -- read-aloud     writes them anew, to be read before they are committed
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { commonStrings } from '../../widgets/src/element/strings.js';
import { fillText, type Texts } from '../../widgets/src/element/text.js';
import { strings as inboxStrings } from '../../widgets/src/feedback-inbox/strings.js';
import { strings as employeeStrings } from '../../widgets/src/feedback-prompt/employees/strings.js';
import { strings as heardStrings } from '../../widgets/src/feedback-prompt/heard/strings.js';
import { strings as kindStrings } from '../../widgets/src/feedback-prompt/kinds/strings.js';
import { strings as resumeStrings } from '../../widgets/src/feedback-prompt/resume/strings.js';
import { strings as promptStrings } from '../../widgets/src/feedback-prompt/strings.js';
import { sampleNow } from '../../widgets/src/feedback-inbox/samples.js';
import { Reader, type Scene, type Words } from './read-aloud/reader.js';
import { scenes } from './read-aloud/scenes.js';
import { openPage, scriptTag, startChromium, startSite, type Site } from './site.js';

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

async function loadWords(language: 'en' | 'de', isInbox: boolean): Promise<Words> {
  const rooms = isInbox
    ? [commonStrings, inboxStrings]
    : [commonStrings, promptStrings, heardStrings, kindStrings, employeeStrings, resumeStrings];
  const texts: Texts = Object.assign(
    {},
    ...(await Promise.all(rooms.map((one) => one.load(language)))),
  );
  return (key, values = {}) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`no text “${key}”`);
    return fillText(text, values, language);
  };
}

/** Reads each scene, one after the other, in a page that was made anew for all of them. */
async function readAll(list: readonly Scene[], language: 'en' | 'de'): Promise<string> {
  const context = await browser.newContext({ locale: language, timezoneId: 'UTC' });
  try {
    site.servePage(`/${language}`, `<main lang="${language}"></main>`, scriptTag());
    const { page } = await openPage(context);
    // What runs tests names each function by a helper of its own, which the page has not.
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.clock.install({ time: sampleNow });
    await page.goto(`${site.origin}/${language}`);
    const session = await context.newCDPSession(page);
    const read: string[] = [];
    for (const scene of list) {
      const words = await loadWords(language, scene.tag === 'ox-feedback-inbox');
      const reader = new Reader(page, session, words);
      try {
        await reader.meet(scene);
        await scene.act?.(reader);
        read.push(`== ${scene.name}\n${await reader.read()}\n`);
      } catch (error) {
        throw new Error(`${scene.name}: ${String(error)}\n${await reader.read()}`, {
          cause: error,
        });
      }
    }
    return read.join('\n');
  } finally {
    await context.close();
  }
}

for (const [name, list] of Object.entries(scenes))
  for (const language of ['en', 'de'] as const)
    test(`read aloud: ${name}, ${language}`, async () => {
      const file = new URL(`./read-aloud/${name}.${language}.txt`, import.meta.url);
      const read = await readAll(list, language);
      if (process.env['OXBOW_WRITE']) writeFileSync(file, read);
      assert.ok(existsSync(file), `${file.pathname} is not there`);
      assert.equal(read, readFileSync(file, 'utf8'));
    });
