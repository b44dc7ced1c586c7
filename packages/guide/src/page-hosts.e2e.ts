// The snippets of pages that hold the script tag, as they are written, in Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { everySnippetIsTried, readSnippet } from '../../proofs/src/guides.js';
import { openPage, promptJson, scriptTag, untilSettled } from '../../proofs/src/site.js';
import { answer, startHosts, type Hosts } from './testing/hosts.js';

const names = ['html', 'morphing', 'tag-manager', 'iframe'];
const guides = ['docs/README.md', ...names.map((name) => `docs/hosts/${name}.md`)];

let hosts: Hosts;

before(async () => (hosts = await startHosts()));
after(() => hosts.close());

const read = (name: string, snippet: string) => readSnippet(`docs/hosts/${name}.md`, snippet);

test('the first example of the guide', async () => {
  const first = await readSnippet('docs/README.md', 'first');
  await hosts.look('/first.html', scriptTag() + first, answer);
});

test('html: the page to begin with', async () => {
  hosts.site.serve('/begin.html', { type: 'text/html', body: await read('html', 'page') });
  const { page, complaints } = await openPage(
    await hosts.browser.newContext(),
    `${hosts.site.origin}/begin.html`,
  );
  await untilSettled(page, 'ox-feedback-prompt');
  assert.equal(await page.getByRole('radio').count(), 5);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('html: data by child script, attribute and property; events', async () => {
  const loader = await read('html', 'loader');
  await hosts.look('/timeline.html', loader + (await read('html', 'timeline')), async (page) => {
    await page.getByText('Asked where the parcel is').first().waitFor();
  });
  await hosts.look('/attribute.html', loader + (await read('html', 'attribute')), async (page) => {
    await untilSettled(page, 'ox-feedback-prompt');
    assert.equal(await page.getByRole('radio').count(), 5);
  });
  const body = loader + (await read('html', 'property')) + (await read('html', 'events'));
  await hosts.look('/events.html', body, async (page) => {
    await answer(page);
    await page.getByText('Sent. Thank you.').waitFor();
    await page.getByText('Answered: recommend').waitFor();
  });
});

test('Turbo: a morphed page keeps what a person has begun to write', async () => {
  await serveModule('/turbo.js', '@hotwired/turbo', './turbo.es2017-esm.js');
  const body = `${await read('morphing', 'loader')}<script type="module" src="/turbo.js"></script>${await read('morphing', 'turbo')}`;
  const stream = await read('morphing', 'turbo-stream');
  await hosts.look('/turbo.html', body, async (page) => {
    await untilSettled(page, 'ox-feedback-prompt');
    await page.getByRole('textbox').fill('It came a day late');
    await page.evaluate((html) => {
      const range = document.createRange();
      document.body.append(range.createContextualFragment(html));
    }, stream);
    await page.getByText('Delivered').waitFor();
    assert.equal(await page.getByRole('textbox').inputValue(), 'It came a day late');
  });
});

test('htmx: an answer is a trigger', async () => {
  await serveModule('/htmx.js', 'htmx.org', undefined);
  hosts.site.serve('/thanks', { type: 'text/html', body: 'The page has heard it.' });
  const body = `${scriptTag()}<script src="/htmx.js"></script>${await read('morphing', 'htmx')}`;
  await hosts.look('/htmx.html', body, async (page) => {
    await answer(page);
    await page.getByText('The page has heard it.').waitFor();
  });
});

test('Alpine: data by attribute, an event into its state', async () => {
  await serveModule('/alpine.js', 'alpinejs', './cdn.js');
  const body = `${scriptTag()}<script src="/alpine.js" defer></script>${await read('morphing', 'alpine')}`;
  await hosts.look('/alpine.html', body, async (page) => {
    await answer(page);
    await page.getByText('Answered: recommend').waitFor();
  });
});

test('tag manager: the stub and a launcher, and what it may know', async () => {
  hosts.site.serve('/v1/prompts/after-order', { type: 'application/json', body: promptJson });
  const tag = await read('tag-manager', 'tag');
  const body =
    (await read('tag-manager', 'events')) +
    tag.replace('https://collector.example.com', hosts.site.origin);
  await hosts.look('/tag.html', body, async (page) => {
    await page.getByRole('button', { name: 'Give feedback' }).click();
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    const heard = await page.waitForFunction(() => Reflect.get(window, 'dataLayer')?.[0]);
    assert.deepEqual(await heard.jsonValue(), { event: 'feedback', question: 'recommend' });
  });
});

test('frame: the page in a sandboxed frame without an origin', async () => {
  const headers = { 'access-control-allow-origin': '*' };
  const page = {
    touchpoints: [
      { at: '2026-03-01T10:02:00Z', channel: 'hotline', title: 'Asked for an invoice copy' },
    ],
    before: null,
  };
  hosts.site.serve('/panel.html', { type: 'text/html', body: await read('iframe', 'page') });
  hosts.site.serve('/panel.js', {
    type: 'text/javascript',
    body: await read('iframe', 'panel'),
    headers,
  });
  hosts.site.serve('/timeline/17850', {
    type: 'application/json',
    body: JSON.stringify(page),
    headers,
  });
  const frame =
    '<iframe title="App" sandbox="allow-scripts" src="/panel.html?customer=17850"></iframe>';
  await hosts.look('/frame.html', frame, async (host) => {
    await host.frameLocator('iframe').getByText('Asked for an invoice copy').waitFor();
  });
});

for (const guide of guides)
  test(`every snippet of ${guide} was tried`, () => everySnippetIsTried(guide));

const { resolve } = createRequire(import.meta.url);

/** Serves a file of a package; `file` is relative to its entry, undefined for the entry itself. */
async function serveModule(at: string, name: string, file: string | undefined): Promise<void> {
  const entry = resolve(name);
  const body = await readFile(file ? path.join(path.dirname(entry), file) : entry);
  hosts.site.serve(at, { type: 'text/javascript', body });
}
