import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, CDPSession } from 'playwright-core';
import { shiftsOf, sumOf, watchShifts } from './shifts.js';
import {
  dataScript,
  openPage,
  promptJson,
  scriptTag,
  startChromium,
  startSite,
  filesOfTags,
  timelineJson,
  untilSettled,
  type Site,
} from './site.js';

// Proof (a): the loader brings no view; all views are there once the page is idle, also off screen: for assistive
// technology, find-in-page and print; and nothing moves when they come.

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
  site.servePage(
    '/host.html',
    `<h1>Thank you for your order</h1>
     <ox-feedback-prompt>${dataScript(promptJson)}</ox-feedback-prompt>
     <p>What the host writes below the prompt.</p>
     <div class="tall"></div>
     <ox-customer-timeline timezone="Europe/Berlin">${dataScript(timelineJson())}</ox-customer-timeline>
     <p>The end of the page.</p>`,
    `<link rel="stylesheet" href="/host.css">${scriptTag()}`,
  );
  site.serve('/host.css', {
    type: 'text/css',
    body: 'body { font: 16px/1.5 sans-serif; max-width: 60rem } .tall { block-size: 6000px }',
  });
});

after(async () => {
  await browser.close();
  await site.close();
});

test('the script tag brings the light elements, and views only when they are due', async () => {
  const ours = await filesOfTags(site);
  assert.ok(ours.size >= 1);
  const context = await browser.newContext();
  const { page, complaints } = await openPage(context);

  // A page that is still loading and shows nothing of ours: only what the script tag itself brings is fetched.
  site.servePage(
    '/busy.html',
    `<div class="tall"></div><ox-customer-timeline>${dataScript(timelineJson())}</ox-customer-timeline><script async src="/slow.js"></script>`,
    `<link rel="stylesheet" href="/host.css">${scriptTag()}`,
  );
  let release: () => void = () => {};
  site.serve('/slow.js', (_request, response) => {
    release = () => response.writeHead(200, { 'content-type': 'text/javascript' }).end();
  });
  site.requests.length = 0;
  await page.goto(`${site.origin}/busy.html`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => customElements.get('ox-customer-timeline') !== undefined);
  // Two frames: an observer that wanted the view would have said so by then.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const early = site.requests.filter((at) => at.startsWith('/oxbow/'));
  assert.deepEqual(
    early.filter((at) => !ours.has(at)),
    [],
  );
  assert.equal(
    await page.$eval(
      'ox-customer-timeline',
      (element) => (element as unknown as { state: string }).state,
    ),
    'loading',
  );

  // It is idle after `load`: the view of an element far off the screen comes.
  release();
  await untilSettled(page, 'ox-customer-timeline');
  const late = site.requests.filter((at) => at.startsWith('/oxbow/') && !ours.has(at));
  assert.ok(late.length > 0, 'the view is a file of its own');
  assert.deepEqual(complaints, []);
  await context.close();
});

test('from the first frame the element is a busy group and has its place', async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const { page } = await openPage(context);
  const ours = await filesOfTags(site);
  await page.route(
    (address) => address.pathname.startsWith('/oxbow/') && !ours.has(address.pathname),
    () => {},
  );
  await page.goto(`${site.origin}/host.html`);
  await page.waitForFunction(() => customElements.get('ox-feedback-prompt') !== undefined);
  const height = await page.$eval(
    'ox-feedback-prompt',
    (element) => element.getBoundingClientRect().height,
  );
  assert.ok(height > 100, `${height} px`);
  const tree = await accessibilityTree(await context.newCDPSession(page));
  const groups = tree.filter(({ role }) => role === 'group');
  assert.ok(groups.length > 0);
  assert.deepEqual(
    groups.map(({ busy }) => busy),
    groups.map(() => true),
  );
  await context.close();
});

test('nothing moves when the views come', async () => {
  for (const width of [1000, 360]) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const { page } = await openPage(context);
    await watchShifts(page);
    await page.goto(`${site.origin}/host.html`);
    await untilSettled(page, 'ox-feedback-prompt, ox-customer-timeline');
    const shifts = await shiftsOf(page);
    assert.ok(sumOf(shifts) <= 0.01, `at ${width} px: ${JSON.stringify(shifts)}`);
    await context.close();
  }
});

test('an element off the screen is read, found and printed', async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const { page } = await openPage(context, `${site.origin}/host.html`);
  await untilSettled(page, 'ox-feedback-prompt, ox-customer-timeline');

  const tree = await accessibilityTree(await context.newCDPSession(page));
  const headings = tree.filter((node) => node.role === 'heading').map((node) => node.name);
  assert.ok(
    headings.some((name) => name.includes('20 March 2026') || name.includes('March 20, 2026')),
    headings.join(' | '),
  );

  const found = await page.evaluate(() => {
    scrollTo(0, 0);
    const is = (window as unknown as { find(text: string): boolean }).find('Touchpoint number 2');
    return { is, scrolled: scrollY };
  });
  assert.equal(found.is, true);
  assert.ok(found.scrolled > 3000, `scrolled to ${found.scrolled}`);

  const printed = await textOfPdf(await page.pdf());
  for (const text of [
    'How likely is it that you would recommend',
    'Touchpoint number 0',
    'Touchpoint number 2',
  ]) {
    assert.ok(printed.includes(text), `“${text}” is on paper`);
  }
  await context.close();
});

interface AccessibleNode {
  role: string;
  name: string;
  busy: boolean;
}

async function accessibilityTree(session: CDPSession): Promise<AccessibleNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map((node) => ({
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    busy:
      node.properties?.some(({ name, value }) => name === 'busy' && Boolean(value.value)) ?? false,
  }));
}

async function textOfPdf(pdf: Buffer): Promise<string> {
  const document = await getDocument({
    data: new Uint8Array(pdf),
    useSystemFonts: true,
    verbosity: 0,
  }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.join(' ').replaceAll(/\s+/g, ' ');
}
