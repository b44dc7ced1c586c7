import type { Browser } from 'playwright-core';
import type { Rolldown } from 'vite';
import { isLit, weigh } from './host-bundle.js';
import type { Line } from './line.js';
import type { Site } from './site.js';

/** The most that all of it may weigh, in kB (1,000 bytes): 25 KiB. */
const bound = 25.6;

/** What a timeline costs a host that bundles it: by what a browser fetches to draw a thousand, scroll and filter them. */
export async function measureTimelineSize(
  browser: Browser,
  site: Site,
  chunks: readonly Rolldown.OutputChunk[],
): Promise<Line[]> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const files = new Set<string>();
  tab.on('request', (request) => {
    const [, file] = /\/timeline\/(.+\.js)$/.exec(request.url()) ?? [];
    if (file) files.add(file);
  });
  await tab.goto(`${site.origin}/timeline-of-ours`, { waitUntil: 'networkidle' });
  for (const call of ['make(1000)', 'prepare()', 'mount()', 'scroll(10)', 'filter("hotline")'])
    await tab.evaluate(`bench.${call}`);
  await tab.waitForLoadState('networkidle');
  await context.close();
  const own = new Set([...files].filter((file) => !isLit(file)));
  const what = 'Timeline in a host’s bundle';
  return [
    {
      what: `${what}, all in (25 KiB)`,
      value: weigh(chunks, files),
      unit: 'kB',
      bound,
      beside: `gzip, English, a thousand scrolled and filtered; files: ${[...files].join(', ')}`,
    },
    {
      what: `${what}, on top of Lit`,
      value: weigh(chunks, own),
      unit: 'kB',
      beside: 'the same without Lit',
    },
  ];
}
