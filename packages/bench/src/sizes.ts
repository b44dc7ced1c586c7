import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Line } from './line.js';
import { bundlePeer, peers } from './bundle.js';
import { measureJourneyBundle } from './journey-size.js';
import { measurePromptBundle } from './prompt-bundle.js';
import { cardTag, page, promptTag, radarTag, scriptTag, timelineTag, type Site } from './site.js';

const built = new URL('../../widgets/dist/cdn/', import.meta.url);

/** The most that the loader may weigh with all that it imports, in kB (1,000 bytes) of gzip. */
const loaderBudget = 10;

const widgets = 'ox-feedback-prompt, ox-customer-timeline, ox-okr-card, ox-radar';

/** Fetches a page in a browser with an empty cache, and tells which of our files came, once everything is drawn. */
async function filesOf(browser: Browser, site: Site, body: string, head = scriptTag) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const files = new Set<string>();
  tab.on('request', (request) => {
    const [, file] = /\/oxbow\/(.+\.js)$/.exec(request.url()) ?? [];
    if (file) files.add(file);
  });
  site.serve('/sizes', page(head, body));
  await tab.goto(`${site.origin}/sizes`, { waitUntil: 'networkidle' });
  await tab.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].every(
        (one) => (one as Element & { state?: string }).state === 'ready',
      ),
    widgets,
  );
  await tab.waitForLoadState('networkidle');
  await context.close();
  return files;
}

/** What the files weigh as they are sent, each compressed by itself: kB of gzip. */
async function weigh(files: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const file of files)
    bytes += gzipSync(await readFile(fileURLToPath(new URL(file, built))), { level: 9 }).length;
  return bytes / 1000;
}

/** What a host's page pays for our files, by what a browser really fetches for it, beside peers. */
export async function measureSizes(browser: Browser, site: Site): Promise<Line[]> {
  const connected = scriptTag.replace('></', ' data-endpoint="/silent" data-site="pk_bench"></');
  const loader = await filesOf(browser, site, '');
  const prompt = await filesOf(browser, site, promptTag);
  const timeline = await filesOf(browser, site, timelineTag);
  const both = await filesOf(browser, site, promptTag + timelineTag);
  const card = await filesOf(browser, site, cardTag);
  const radar = await filesOf(browser, site, radarTag);
  const client = await filesOf(browser, site, '', connected);
  const rest = (all: Set<string>, known: Set<string>) =>
    weigh([...all].filter((f) => !known.has(f)));

  const lines: Line[] = [
    { what: 'Loader with all it imports', value: await weigh(loader), bound: loaderBudget },
    { what: 'View of the prompt, beyond the loader', value: await rest(prompt, loader) },
    { what: 'View of the timeline, beyond the loader', value: await rest(timeline, loader) },
    { what: 'View of the timeline, beyond the prompt', value: await rest(both, prompt) },
    { what: 'View of the OKR card, beyond the loader', value: await rest(card, loader) },
    { what: 'View of the OKR card, beyond the prompt', value: await rest(card, prompt) },
    { what: 'View of the radar, beyond the loader', value: await rest(radar, loader) },
    { what: 'View of the radar, beyond the prompt', value: await rest(radar, prompt) },
    { what: 'Client of the connection, beyond the loader', value: await rest(client, loader) },
    { what: 'One NPS prompt, all in', value: await weigh(prompt) },
    {
      what: 'One NPS prompt that sends, all in',
      value: await weigh([...prompt, ...client].filter(unique)),
    },
    { what: 'One timeline, all in', value: await weigh(timeline) },
    { what: 'One OKR card, all in', value: await weigh(card) },
    { what: 'One radar, all in', value: await weigh(radar) },
  ].map((line) => ({ unit: 'kB' as const, beside: 'gzip, English', ...line }));
  lines.push(...(await measurePromptBundle(browser, site)));
  lines.push(...(await measureJourneyBundle()));
  for (const [name, what] of Object.entries(peers)) {
    const code = await bundlePeer(name as keyof typeof peers);
    const value = gzipSync(code, { level: 9 }).length / 1000;
    lines.push({ what: `Peer: ${what}`, value, unit: 'kB', beside: 'gzip, one bundle' });
  }
  return lines;
}

const unique = (file: string, index: number, all: string[]) => all.indexOf(file) === index;
