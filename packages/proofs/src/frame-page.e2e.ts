// What a person does in the frame page, in a sandbox: the page around answers, stores and hears of it, and of what employees say
// nobody hears but the connection.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { samplePulse } from '../../widgets/src/feedback-prompt/samples.js';
import { readSnippet } from './guides.js';
import {
  objectiveJson,
  openPage,
  promptJson,
  startChromium,
  startSite,
  strictPolicy,
  type Site,
} from './site.js';

let site: Site;
/** Where the frame page stands: another origin than the page around it. */
let files: Site;
let browser: Browser;

before(async () => {
  [site, files] = await Promise.all([startSite(), startSite()]);
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await Promise.all([site.close(), files.close()]);
});

const framePage = () => `${files.origin}/oxbow/1.2.3/frame.html`;

/** The host's policy: it loads the helper from its own address and shows frames from another. */
const policy = () => `${strictPolicy}; frame-src ${files.origin}`;

/** Serves a host page with one frame, and a script of its own behind a policy without inline scripts. */
async function open(
  fragment: Record<string, string>,
  script: string,
  head = '',
  around = '',
  allow = '',
) {
  const said = new URLSearchParams({ origin: site.origin, ...fragment });
  const frame = `<iframe title="Widget" sandbox="allow-scripts" allow="${allow}" src="${framePage()}#${said.toString().replaceAll('&', '&amp;')}"></iframe>`;
  site.serve('/host.js', {
    type: 'text/javascript',
    body: `import { FrameHost } from '/oxbow/1.2.3/frame-host.js';
      window.heard = [];
      window.addEventListener('message', ({ data }) => window.heard.push(JSON.stringify(data)));
      for (const type of ['oxsubmit', 'oxanswer', 'oxshow', 'oxdismiss', 'oxselect', 'oxcheckin', 'oxdata'])
        window.addEventListener(type, ({ detail }) => window.heard.push(type + JSON.stringify(detail)), true);
      ${script}`,
  });
  const isOpen = around.split('|');
  site.serve('/', {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Host</title>${head}<script type="module" src="/host.js"></script></head><body>${isOpen[0] ?? ''}${frame}${isOpen[1] ?? ''}</body></html>`,
    headers: { 'content-security-policy': policy() },
  });
  const context = await browser.newContext();
  const { page, complaints } = await openPage(context, site.origin);
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  return { page, complaints, frame: page.frameLocator('iframe'), heard };
}

test('a prompt is answered, and the host hears what it may hear', async () => {
  const { page, frame, heard, complaints } = await open(
    { element: 'ox-feedback-prompt', prompt: 'after-order' },
    `document.addEventListener('oxdata', (event) => event.respondWith(Promise.resolve(${promptJson})));
     document.addEventListener('oxsubmit', (event) =>
       event.respondWith(Promise.resolve({ status: 'sent', reference: '7K2Q-M3XD' })));
     new FrameHost(document.querySelector('iframe'));`,
  );
  await frame.getByRole('radio', { name: /^7/ }).check({ force: true });
  // In the language of the page around it.
  await frame.getByRole('button', { name: 'Weiter' }).click();
  await frame.getByRole('textbox').fill('Schnelle Lieferung.');
  await frame.getByRole('button', { name: 'Senden' }).click();
  await frame.getByText('7K2Q-M3XD').first().waitFor();
  const all = await heard();
  assert.ok(all.some((each) => each.startsWith('oxdata{"subject":"prompt","id":"after-order"')));
  assert.ok(
    all.some((each) => each.startsWith('oxsubmit') && each.includes('Schnelle Lieferung.')),
  );
  // Messages between windows, which every script of the page may hear, only greet.
  const messages = all.filter((each) => each.startsWith('{'));
  assert.ok(messages.length > 0);
  for (const each of messages)
    assert.match(each, /^\{"kind":"ready","id":"[\d-]+","oxbow":"oxbow-frame-1"\}$/);
  assert.deepEqual(complaints, []);
  const box = await page.locator('iframe').boundingBox();
  assert.ok(box && box.height > 60 && box.height < 800, `${box?.height} px`);
  await page.context().close();
});

test('what an employee says goes to the connection around the frame, and nobody else hears of it', async () => {
  const received: string[] = [];
  site.serve('/v1/responses', async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push(body);
    const { responses } = JSON.parse(body) as { responses: { id: string }[] };
    const results = responses.map(({ id }) => ({ id, status: 'stored', reference: '7K2Q-M3XD' }));
    response
      .writeHead(202, { 'content-type': 'application/json' })
      .end(JSON.stringify({ results }));
  });
  const { page, frame, heard, complaints } = await open(
    { element: 'ox-feedback-prompt', data: JSON.stringify(samplePulse), lang: 'en' },
    `new FrameHost(document.querySelector('iframe'), { handler: ({ detail }) => window.heard.push(JSON.stringify(detail)) });`,
    '<script type="module" src="/oxbow/1.2.3/oxbow.js"></script>',
    '<ox-connection endpoint="/" site="pk_test">|</ox-connection>',
  );
  await frame.getByRole('radio', { name: /^3/ }).check({ force: true });
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByRole('textbox').fill('The night shift.');
  await frame.getByRole('button', { name: 'Send' }).click();
  await frame.locator('.receipt').first().waitFor();
  assert.equal(received.length, 1);
  assert.match(received[0] ?? '', /The night shift\./);
  const all = await heard();
  assert.ok(all.length > 0);
  assert.deepEqual(
    all.filter((each) => /oxsubmit|oxanswer|night shift/.test(each)),
    [],
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('without a connection the handler of the host gets it, and still no event', async () => {
  const { page, frame, heard } = await open(
    { element: 'ox-feedback-prompt', data: JSON.stringify(samplePulse), lang: 'en' },
    `window.handed = [];
     new FrameHost(document.querySelector('iframe'), { handler: ({ type, detail }) => {
       window.handed.push(type + JSON.stringify(detail));
       return Promise.resolve({ status: 'sent', reference: '7K2Q-M3XD' });
     } });`,
  );
  await frame.getByRole('radio', { name: /^3/ }).check({ force: true });
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByRole('textbox').fill('The night shift.');
  await frame.getByRole('button', { name: 'Send' }).click();
  await frame.locator('.receipt').first().waitFor();
  const handed = await page.evaluate(() => (window as unknown as { handed: string[] }).handed);
  assert.equal(handed.length, 1);
  assert.match(handed[0] ?? '', /^oxsubmit.*The night shift\./);
  assert.ok((await heard()).every((each) => !/oxsubmit|night shift/.test(each)));
  await page.context().close();
});

test('a check-in is stored by the host, and the card takes what the host says', async () => {
  const { page, frame, complaints } = await open(
    { element: 'ox-okr-card', objective: 'delivery', lang: 'en' },
    `const objective = ${objectiveJson};
     document.addEventListener('oxdata', (event) => {
       if (event.detail.subject === 'objective') event.respondWith(Promise.resolve(objective));
     });
     document.addEventListener('oxcheckin', (event) => {
       const { checkIn } = event.detail;
       objective.revision += 1;
       objective.keyResults[0].current = checkIn.value;
       event.respondWith(Promise.resolve({ status: 'stored', objective }));
     });
     new FrameHost(document.querySelector('iframe'), { tokens: { '--ox-accent': 'rgb(1, 2, 3)' } });`,
  );
  await frame
    .getByRole('button', { name: /Check in/ })
    .first()
    .click();
  await frame.getByRole('spinbutton').or(frame.getByRole('textbox')).first().fill('8');
  const send = frame.getByRole('button', { name: /Save|Send|Check in/ }).last();
  assert.equal(await send.evaluate((one) => getComputedStyle(one).backgroundColor), 'rgb(1, 2, 3)');
  await send.click();
  await frame.getByText(/8/).first().waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a timeline offers no link to a touchpoint: what the frame could copy leads nowhere', async () => {
  const touchpoint = {
    ...{ id: 'mail-2081', at: '2026-03-01T10:02:00Z', channel: 'email', title: 'Asked' },
    detail: 'Where is the parcel?',
  };
  const { page, frame, complaints } = await open(
    { element: 'ox-customer-timeline', data: JSON.stringify([touchpoint]), lang: 'en' },
    `new FrameHost(document.querySelector('iframe'));`,
  );
  await frame.getByRole('button', { name: 'Details' }).click();
  await frame.getByText('Where is the parcel?').waitFor();
  // It is drawn, so that a renamed button is not taken for one that is not shown.
  const copy = frame.getByRole('button', { name: 'Copy link', includeHidden: true });
  assert.equal(await copy.count(), 1);
  assert.equal(await copy.isVisible(), false);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const [allow, said] of [
  ['', 'This browser does not let us copy.'],
  ['clipboard-write', 'Copied.'],
] as const)
  test(`what a person copies with allow="${allow}": ${said}`, async () => {
    const { page, frame } = await open(
      { element: 'ox-feedback-prompt', data: promptJson, lang: 'en' },
      `document.addEventListener('oxsubmit', (event) =>
         event.respondWith(Promise.resolve({ status: 'failed', reason: 'offline' })));
       new FrameHost(document.querySelector('iframe'));`,
      ...(['', '', allow] as const),
    );
    await frame.getByRole('radio', { name: /^7/ }).check({ force: true });
    await frame.getByRole('button', { name: 'Next' }).click();
    await frame.getByRole('textbox').fill('Quick.');
    await frame.getByRole('button', { name: 'Send' }).click();
    await frame.getByRole('button', { name: 'Copy my answers' }).click();
    await frame.getByText(said).first().waitFor();
    await page.context().close();
  });

test('outside of a sandbox nothing is complained of, and it follows how the page around it is drawn', async () => {
  const { page, frame, complaints } = await open(
    { element: 'ox-feedback-prompt', data: promptJson },
    `document.documentElement.style.colorScheme = 'light dark';
     const frame = document.createElement('iframe');
     const former = document.querySelector('iframe');
     frame.src = former.src;
     former.replaceWith(frame);
     new FrameHost(frame);`,
  );
  for (const wanted of ['light', 'dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: wanted });
    await frame.locator(`html[style*="color-scheme: ${wanted}"]`).waitFor();
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const [name, fragment, words] of [
  ['no widget', '#origin=https://portal.example', /has to name a widget/],
  [
    'something that is no widget',
    '#element=ox-nothing&origin=http://127.0.0.1',
    /has to name a widget/,
  ],
  ['no origin', '#element=ox-radar', /has to name the page around it/],
  ['any origin', '#element=ox-radar&origin=*', /has to name the page around it/],
] as const)
  test(`it says what is wrong where its address names ${name}`, async () => {
    site.servePage('/', `<iframe src="/oxbow/1.2.3/frame.html${fragment}"></iframe>`);
    site.serve('/', {
      type: 'text/html',
      body: `<!doctype html><title>Host</title><iframe src="${framePage()}${fragment}"></iframe>`,
    });
    const { page } = await openPage(await browser.newContext({ locale: 'en' }), site.origin);
    await page.frameLocator('iframe').getByText(words).waitFor();
    await page.context().close();
  });

test('on its own it shows nothing, and a token in its address is not used', async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const { page, complaints } = await openPage(
    context,
    `${framePage()}#element=ox-radar&origin=https://portal.example`,
  );
  await page.getByText('Hier gibt es nichts zu sehen').waitFor();
  assert.deepEqual(complaints, []);
  const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.';
  const framed = await open({ element: 'ox-radar', token, tokenurl: '/token' }, '');
  await framed.page.waitForTimeout(0);
  await framed.frame.locator('ox-radar').waitFor({ state: 'attached' });
  const names = await framed.frame.locator('ox-radar').evaluate((one) => one.getAttributeNames());
  assert.deepEqual(names, []);
  assert.equal(
    framed.complaints.filter((each) => each.includes('a token does not belong')).length,
    2,
  );
  assert.ok(framed.complaints.every((each) => !each.includes('eyJ')));
  await Promise.all([context.close(), framed.page.context().close()]);
});

test('the snippets of the guide show a widget', async () => {
  const guide = 'docs/frame-page.md';
  const markup = (await readSnippet(guide, 'frame'))
    .replaceAll('https://files.example', files.origin)
    .replaceAll('https://portal.example', site.origin);
  site.serve('/results/ox6', {
    type: 'application/json',
    body: JSON.stringify({ instrument: 'ox6', measure: 'mean', dimensions: [] }),
  });
  site.serve('/', {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><title>Host</title><body>${markup}`,
  });
  const { page, complaints } = await openPage(await browser.newContext(), site.origin);
  await page.waitForFunction(
    () => document.querySelector('iframe')!.getBoundingClientRect().height > 20,
  );
  await page.waitForFunction(
    () => performance.getEntriesByName(`${location.origin}/results/ox6`).length > 0,
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});
