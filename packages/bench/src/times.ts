import type { Browser, Page } from 'playwright-core';
import { servePeers } from './bundle.js';
import { median, type Line } from './line.js';
import { evaluate, load, type Load } from './page-load.js';
import { page, promptTag, scriptTag, timelineTag, touchpoints, type Site } from './site.js';

/** How often each page is loaded. */
const runs = 9;

/** How often on a device that is slowed down. */
const slowRuns = 5;

/** The pages that ask something. */
const asking = ['/prompt', '/sentry', '/posthog', '/surveyjs'];

const surveyHead =
  '<link rel="stylesheet" href="/surveyjs.css"><script type="module" src="/surveyjs.js"></script>';

/** The most that the first drawing of 50,000 touchpoints may take, in ms (hostile-inputs.json, property-50k). */
const longListBudget = 500;

/** The most that a prompt may keep the main thread busy beyond an empty page, in ms. */
const promptBudget = 50;

/** The longest task that a prompt may need on a device that is four times slower, in ms. */
const taskBudget = 50;

/** The connection gives up an endpoint that never answers after 20 s; the widget then offers to try again. */
const slowBudget = 21;

const isReady = (tag: string) => `document.querySelector('${tag}')?.state === 'ready'`;

/** Loads pages in turn, so that what else the machine does falls on all of them. */
async function measurePages(browser: Browser, site: Site): Promise<Line[]> {
  await servePeers(site);
  const feedback = `document.querySelector('#sentry-feedback')?.shadowRoot?.querySelector('dialog[open] textarea')`;
  const survey = `document.querySelector('[class^=PostHogSurvey]')?.shadowRoot?.querySelectorAll('button').length > 10`;
  const radios = `document.querySelectorAll('main input[type=radio]').length >= 11`;
  const pages: [path: string, html: string, condition: string][] = [
    ['/empty', page(''), 'true'],
    ['/loader', page(scriptTag), `customElements.get('ox-connection')`],
    ['/prompt', page(scriptTag, promptTag), isReady('ox-feedback-prompt')],
    ['/timeline', page(scriptTag, timelineTag), isReady('ox-customer-timeline')],
    ['/sentry', page('<script type="module" src="/sentry.js"></script>'), feedback],
    ['/posthog', page('<script type="module" src="/posthog.js"></script>'), survey],
    ['/surveyjs', page(surveyHead, '<main></main>'), radios],
  ];
  for (const [path, html] of pages) site.serve(path, html);
  const loads = new Map<string, Load[]>(pages.map(([path]) => [path, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [path, , condition] of pages)
      loads.get(path)!.push(await load(browser, site.origin + path, condition));

  const slow = new Map<string, Load[]>(asking.map((path) => [path, []]));
  for (let run = 0; run < slowRuns; run += 1)
    for (const [path, , condition] of pages.filter(([path]) => asking.includes(path)))
      slow.get(path)!.push(await load(browser, site.origin + path, condition, 4));
  const longest = (path: string) => median(slow.get(path)!.map((one) => one.longest));
  const of = (path: string, key: keyof Load) => median(loads.get(path)!.map((one) => one[key]));
  const empty = { ready: of('/empty', 'ready'), task: of('/empty', 'task') };
  const beside = (path: string) =>
    `${(of(path, 'task') / empty.task).toFixed(1)} × the empty page, longest task ${of(path, 'longest').toFixed(0) === '0' ? 'under 50' : of(path, 'longest').toFixed(0)} ms`;
  const busy = (what: string, path: string, bound?: number): Line => ({
    what: `${what}: main thread beyond the empty page`,
    value: of(path, 'task') - empty.task,
    unit: 'ms CPU',
    beside: beside(path),
    ...(bound !== undefined && { bound }),
  });
  const ready = (what: string, path: string): Line => ({
    what: `${what}: from navigation to drawn`,
    value: of(path, 'ready'),
    unit: 'ms',
    beside: `median of ${runs}; empty page ${empty.ready.toFixed(0)} ms`,
  });
  return [
    busy('Loader', '/loader'),
    ready('Prompt', '/prompt'),
    busy('Prompt', '/prompt', promptBudget),
    ready('Timeline of 20', '/timeline'),
    busy('Timeline of 20', '/timeline'),
    ready('Peer: Sentry’s form', '/sentry'),
    busy('Peer: Sentry’s form', '/sentry'),
    ready('Peer: PostHog’s survey', '/posthog'),
    busy('Peer: PostHog’s survey', '/posthog'),
    ready('Peer: SurveyJS', '/surveyjs'),
    busy('Peer: SurveyJS', '/surveyjs'),
    {
      what: 'Prompt, on a device four times slower: longest task',
      value: longest('/prompt'),
      unit: 'ms',
      bound: taskBudget,
      beside: `0 when none is over 50 ms; Sentry ${longest('/sentry').toFixed(0)}, PostHog ${longest('/posthog').toFixed(0)}, SurveyJS ${longest('/surveyjs').toFixed(0)} ms; median of ${slowRuns}`,
    },
  ];
}

/** How long the loader's own code runs: evaluation of the module, with all it imports. */
async function measureLoader(browser: Browser, site: Site): Promise<Line> {
  site.serve('/loader', page(scriptTag));
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1)
    values.push(
      (await evaluate(browser, `${site.origin}/loader`, `customElements.get('ox-connection')`))
        .evaluation.wall,
    );
  return {
    what: 'Loader: evaluation',
    value: median(values),
    unit: 'ms',
    beside: `median of ${runs}, with all it imports`,
  };
}

/** Sets a list in a page that has drawn a first one, and waits for the frame in which it stands: ms. */
function drawList(tab: Page, list: readonly object[], kind: 'timeline' | 'plain') {
  // No function in here has a name, since tsx would mark it by a helper that the page does not have.
  return tab.evaluate(
    async ({ list, kind }) => {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const from = performance.now();
      if (kind === 'timeline') {
        const element = document.querySelector('ox-customer-timeline') as HTMLElement & {
          data: unknown;
          updateComplete: Promise<boolean>;
        };
        element.data = list;
        await element.updateComplete;
      } else {
        const element = document.createElement('ol');
        for (const { at, title } of list as { at: string; title: string }[]) {
          const item = document.createElement('li');
          item.textContent = `${at} ${title}`;
          element.append(item);
        }
        document.body.append(element);
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - from;
    },
    { list, kind },
  );
}

async function measureLongList(browser: Browser, site: Site): Promise<Line[]> {
  site.serve('/list', page(scriptTag, timelineTag));
  const good = touchpoints(50_000);
  // As hostile-inputs.json has them: none has a channel.
  const bad = good.map(() => ({ id: 1, at: '2026-01-01T00:00:00Z', title: 'x' }));
  const values = { good: [] as number[], bad: [] as number[], plain: [] as number[] };
  for (let run = 0; run < 5; run += 1) {
    for (const kind of ['good', 'bad', 'plain'] as const) {
      const context = await browser.newContext();
      const tab = await context.newPage();
      await tab.goto(`${site.origin}/list`);
      await tab.waitForFunction(isReady('ox-customer-timeline'));
      const list = kind === 'bad' ? bad : good;
      values[kind].push(await drawList(tab, list, kind === 'plain' ? 'plain' : 'timeline'));
      await context.close();
    }
  }
  const plain = median(values.plain);
  const beside = (value: number) =>
    `median of 5; ${(value / plain).toFixed(2)} × a plain list (${plain.toFixed(0)} ms)`;
  const line = (what: string, value: number): Line => ({
    what,
    value,
    unit: 'ms',
    bound: longListBudget,
    beside: beside(value),
  });
  return [
    line('Timeline of 50,000: from setting to drawn', median(values.good)),
    line('The same of hostile-inputs.json, all bad', median(values.bad)),
  ];
}

/** How long a person waits for a way to try again when the endpoint never answers (hostile-inputs.json, resp-slow). */
export async function measureSilence(browser: Browser, site: Site): Promise<Line> {
  const connection = `<ox-connection endpoint="/silent" site="pk_bench" tokenurl="/token"><ox-customer-timeline customer="c"></ox-customer-timeline></ox-connection>`;
  site.serve('/slow', page(scriptTag, connection));
  const tab = await browser.newPage();
  // Without a token nothing is asked of the endpoint.
  const token = `e30.${Buffer.from('{"sub":"person"}').toString('base64url')}.c2ln`;
  await tab.route('**/token', (route) => route.fulfill({ json: { token } }));
  await tab.goto(`${site.origin}/slow`);
  const from = Date.now();
  await tab.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 60_000 });
  await tab.close();
  return {
    what: 'An endpoint that never answers: until “Try again”',
    value: (Date.now() - from) / 1000,
    unit: 's',
    bound: slowBudget,
    beside: 'one run',
  };
}

/** All times in a browser. */
export async function measureTimes(browser: Browser, site: Site): Promise<Line[]> {
  return [
    await measureLoader(browser, site),
    ...(await measurePages(browser, site)),
    ...(await measureLongList(browser, site)),
  ];
}
