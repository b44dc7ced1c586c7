import type { Browser, Page } from 'playwright-core';
import { bundleHost, installed, isLit, weigh, withStatic } from './host-bundle.js';
import type { Line } from './line.js';
import { page, type Site } from './site.js';

/** What a host writes who has installed the package. */
const hosts = {
  whole: `import '${installed('feedback-prompt/define.js')}'; import '${installed('connection/define.js')}';`,
  light: `import { FeedbackPrompt } from '${installed('feedback-prompt/feedback-prompt.js')}';
    import { register } from '${installed('element/register.js')}';
    register('ox-feedback-prompt', FeedbackPrompt, () => import('${installed('feedback-prompt/view.js')}'));`,
};

const prompt = {
  id: 'after-order',
  version: 1,
  questions: [{ type: 'nps', id: 'recommend', subject: 'Hollin' }],
};

/**
 * Answers as a collector does: brings the prompt, takes the response.
 * @param taken called when the response is there
 */
async function serveCollector(tab: Page, taken: () => void): Promise<void> {
  await tab.route('**/collector/v1/prompts/*', (route) => route.fulfill({ json: prompt }));
  await tab.route('**/collector/v1/responses', (route) => {
    taken();
    const { responses } = route.request().postDataJSON() as { responses: { id: string }[] };
    const results = responses.map(({ id }) => ({ id, status: 'stored', reference: '7K2Q-M3XD' }));
    return route.fulfill({ json: { results } });
  });
}

/**
 * The files that a browser fetches from an empty cache: until an answer is sent, with what comes when the page is idle; and
 * all, with what asks afterwards what became of it.
 */
async function filesOf(browser: Browser, site: Site, attributes: string) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const files = new Set<string>();
  tab.on('request', (request) => {
    const [, file] = /\/host\/(.+\.js)$/.exec(request.url()) ?? [];
    if (file) files.add(file);
  });
  let untilSent = files;
  await serveCollector(tab, () => (untilSent = new Set(files)));
  const head = `<script type="module">
    document.addEventListener('oxmayshow', (event) => event.respondWith(Promise.resolve(true)));
    import('/host/host.js');
  </script>`;
  const tags = `<ox-connection scope="document" endpoint="/collector" site="pk_bench"></ox-connection>
    <ox-feedback-prompt prompt="after-order" ${attributes}></ox-feedback-prompt>`;
  site.serve('/prompt-bundle', page(head, tags));
  await tab.goto(`${site.origin}/prompt-bundle`);
  await tab.getByRole('radio', { name: '9', exact: true }).check({ force: true });
  await tab.waitForLoadState('networkidle');
  await tab.getByRole('button', { name: 'Send' }).click();
  await tab.getByText('7K2Q-M3XD').waitFor();
  await tab.waitForLoadState('networkidle');
  await context.close();
  return { untilSent, all: files };
}

const kibibytes = (count: number) => (count * 1024) / 1000;

/** What one NPS prompt costs a host that bundles it: by what a browser really fetches until the answer is sent. */
export async function measurePromptBundle(browser: Browser, site: Site): Promise<Line[]> {
  const whole = await bundleHost(hosts.whole);
  for (const { fileName, code } of whole) site.serve(`/host/${fileName}`, code);
  const own = (files: Set<string>) => new Set([...files].filter((file) => !isLit(file)));

  const { untilSent: shown, all } = await filesOf(browser, site, '');
  const { untilSent: waiting } = await filesOf(browser, site, 'trigger="now"');
  const light = await bundleHost(hosts.light);
  const lightFiles = withStatic(light, 'host.js');
  const start = 'One NPS prompt in a host’s bundle';
  return [
    {
      what: `${start}, all in (21 KiB)`,
      value: weigh(whole, shown),
      bound: kibibytes(21),
      beside: 'gzip, English, until the answer is sent',
    },
    {
      what: `${start}, on top of Lit (15 KiB)`,
      value: weigh(whole, own(shown)),
      bound: kibibytes(15),
      beside: 'the same without Lit',
    },
    {
      what: `${start}, with what became of it, on top of Lit`,
      value: weigh(whole, own(all)),
      beside: 'the same, and what asks for its state afterwards',
    },
    {
      what: `${start}, with a trigger, on top of Lit`,
      value: weigh(whole, own(waiting)),
      beside: 'the same with trigger="now"',
    },
    {
      what: `${start}, light element (3 KiB)`,
      value: weigh(light, own(lightFiles)),
      bound: kibibytes(3),
      beside: 'gzip, on top of Lit, before anything is shown',
    },
  ].map((line) => ({ unit: 'kB' as const, ...line }));
}
