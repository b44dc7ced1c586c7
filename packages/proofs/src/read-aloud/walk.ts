import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { strings as draftStrings } from '../../../widgets/src/assessment/drafts/strings.js';
import { strings as startStrings } from '../../../widgets/src/assessment/employees/strings.js';
import { strings as endingStrings } from '../../../widgets/src/assessment/ending/strings.js';
import { strings as assessmentStrings } from '../../../widgets/src/assessment/strings.js';
import { strings as mixStrings } from '../../../widgets/src/channel-mix/strings.js';
import { strings as journeyStrings } from '../../../widgets/src/journey/strings.js';
import { strings as radarStrings } from '../../../widgets/src/radar/strings.js';
import { commonStrings } from '../../../widgets/src/element/strings.js';
import { fillText, type Texts } from '../../../widgets/src/element/text.js';
import { strings as timelineStrings } from '../../../widgets/src/customer-timeline/strings.js';
import { strings as toolsStrings } from '../../../widgets/src/customer-timeline/tools/strings.js';
import { sampleNow } from '../../../widgets/src/feedback-inbox/samples.js';
import { strings as inboxStrings } from '../../../widgets/src/feedback-inbox/strings.js';
import { strings as employeeStrings } from '../../../widgets/src/feedback-prompt/employees/strings.js';
import { strings as heardStrings } from '../../../widgets/src/feedback-prompt/heard/strings.js';
import { strings as kindStrings } from '../../../widgets/src/feedback-prompt/kinds/strings.js';
import { strings as resumeStrings } from '../../../widgets/src/feedback-prompt/resume/strings.js';
import { strings as promptStrings } from '../../../widgets/src/feedback-prompt/strings.js';
import { openPage, scriptTag, type Site } from '../site.js';
import { Reader, type Scene, type Words } from './reader.js';

/** Where scenes are gone through. */
interface Stage {
  site: Site;
  browser: Browser;
  language: 'en' | 'de';
  options?: BrowserContextOptions;
}

/**
 * Goes through scenes one after the other, in one page under the strict policy.
 * @param visit called when a scene has come to its end
 * @throws what went wrong, with the name of the scene and what was to be read there
 */
export async function walkScenes(
  { site, browser, language, options = {} }: Stage,
  list: readonly Scene[],
  visit: (scene: Scene, reader: Reader, page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: language, timezoneId: 'UTC', ...options });
  try {
    site.servePage(`/${language}`, `<main lang="${language}"></main>`, scriptTag());
    const { page } = await openPage(context);
    // What runs tests names each function by a helper of its own, which the page has not.
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.clock.install({ time: sampleNow });
    await page.goto(`${site.origin}/${language}`);
    const session = await context.newCDPSession(page);
    for (const scene of list) {
      const words = await loadWords(language, scene.tag);
      const reader = new Reader(page, session, words);
      try {
        await reader.meet(scene);
        await scene.act?.(reader);
        await visit(scene, reader, page);
      } catch (error) {
        const read = await reader.read();
        throw new Error(`${scene.name}: ${String(error)}\n${read}`, { cause: error });
      }
    }
  } finally {
    await context.close();
  }
}

async function loadWords(language: 'en' | 'de', tag: Scene['tag']): Promise<Words> {
  const ofPrompt = [promptStrings, heardStrings, kindStrings, employeeStrings, resumeStrings];
  const ofRoom = {
    'ox-feedback-inbox': [inboxStrings],
    'ox-customer-timeline': [timelineStrings, toolsStrings],
    'ox-score-card': ofPrompt,
    'ox-radar': [radarStrings],
    'ox-journey': [journeyStrings],
    'ox-channel-mix': [mixStrings],
    'ox-assessment': [assessmentStrings, draftStrings, endingStrings, startStrings],
    'ox-feedback-prompt': ofPrompt,
  };
  const rooms = [commonStrings, ...ofRoom[tag ?? 'ox-feedback-prompt']];
  const texts = Object.assign(
    {},
    ...(await Promise.all(rooms.map((one) => one.load(language)))),
  ) as Texts;
  return (key, values = {}) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`no text “${key}”`);
    return fillText(text, values, language);
  };
}
