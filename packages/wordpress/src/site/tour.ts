import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answer, signIn, untilReady, visit, watch } from './browser.js';
import type { Collector } from './collector.js';
import { Editor } from './editor.js';
import { until } from './processes.js';
import { dataOf, hardText, objective, prompt, toBlock, toKept } from './samples.js';
import { Steps, type Step } from './steps.js';
import { roles, type Role, type WordPress } from './wordpress.js';

interface Tour {
  wordpress: WordPress;
  collector: Collector;
  browser: Browser;
  /** The packed plugin. */
  zip: string;
  /** Where pictures are laid down. */
  pictures: string;
}

interface Post {
  id: number;
  link: string;
  content: { raw?: string; rendered: string };
}

/** Goes through a WordPress as its people do: installs, sets, writes, publishes, reads, answers. */
export async function goThrough(tour: Tour): Promise<Step[]> {
  const { wordpress, collector, browser } = tour;
  const steps = new Steps(`WordPress ${wordpress.version}`);
  const site = `site-${wordpress.version.replaceAll('.', '-')}`;
  const picture = (page: Page, name: string, fullPage = false) =>
    page.screenshot({
      path: path.join(tour.pictures, `${wordpress.version}-${name}.png`),
      fullPage,
    });
  collector.addSite(site, wordpress.origin);
  await collector.ask(
    collector.token(site, ['prompts:write']),
    site,
    `/v1/prompts/${prompt.id}`,
    prompt,
  );
  await collector.ask(
    collector.token(site, ['objectives:write']),
    site,
    `/v1/objectives/${objective.id}`,
    objective,
  );

  const admin = await signIn(browser, wordpress, 'administrator');
  await steps.try('an administrator uploads the packed plugin and activates it', async () => {
    const { page } = await watch(
      admin,
      `${wordpress.origin}/wp-admin/plugin-install.php?tab=upload`,
    );
    await page.setInputFiles('#pluginzip', tour.zip);
    await page.click('#install-plugin-submit');
    await page.locator('a.button-primary[href*="action=activate"]').click();
    await page.waitForURL(/plugins\.php/);
    assert.equal(await page.locator('tr.active[data-plugin="oxbow/oxbow.php"]').count(), 1);
    await page.close();
  });
  await steps.try(
    'settings: a token, an address elsewhere for tokens and a script: are refused',
    () => tryRefusedSettings(admin, wordpress, picture),
  );
  await steps.try('settings: collector and site key are kept', async () => {
    const page = await openSettings(admin, wordpress);
    await page.fill('#oxbow_endpoint', collector.endpoint);
    await page.fill('#oxbow_site', site);
    await page.fill('#oxbow_tokenurl', '/oxbow-token');
    await page.click('#submit');
    await page.locator('#setting-error-settings_updated').waitFor();
    assert.equal(await page.inputValue('#oxbow_endpoint'), collector.endpoint);
    await picture(page, 'settings');
    await page.close();
  });

  for (const role of roles) {
    const type = role === 'author' ? 'post' : 'page';
    await steps.try(
      `by REST: ${role} publishes a ${type}; a visitor answers, and the collector has it`,
      async () => {
        const words = `By REST, ${role}`;
        const post = await publish(wordpress, role, words, [
          toBlock('feedback-prompt', { prompt: prompt.id }),
          toBlock('okr-card', { data: toKept(objective), readonly: true }),
        ]);
        await tryPage(tour, post.link, words, (page) => picture(page, `rest-${role}`, true));
        await untilStored(collector, site, words);
      },
    );
    await steps.try(`by REST: what ${role} writes into data comes out as it was written`, () =>
      tryHardText(wordpress, browser, role),
    );
  }

  await steps.try('hostile attributes of an author run nothing and end nothing', () =>
    tryHostile(wordpress, browser),
  );
  await steps.try('every block is drawn in one page, with one script', async () => {
    const content = Object.entries(dataOf).map(([name, data]) =>
      toBlock(name, { data: toKept(data), ...(name === 'okr-card' && { readonly: true }) }),
    );
    const post = await publish(wordpress, 'author', 'All blocks', content);
    const { page, complaints } = await watch(await visit(browser), post.link);
    for (const name of Object.keys(dataOf))
      await page.locator(`ox-${name}`).scrollIntoViewIfNeeded();
    await untilReady(
      page,
      Object.keys(dataOf)
        .map((name) => `ox-${name}`)
        .join(),
    );
    assert.equal(await page.locator('script[src*="oxbow.js"]').count(), 1);
    await picture(page, 'all-blocks', true);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
  await steps.try('a page without a block loads nothing of the plugin', async () => {
    const post = await publish(wordpress, 'editor', 'None', [
      '<!-- wp:paragraph --><p>Nothing</p><!-- /wp:paragraph -->',
    ]);
    const html = await (await fetch(post.link)).text();
    assert.ok(!/plugins\/oxbow/.test(html));
  });
  await steps.try('a block with nothing to show writes nothing, also in a feed', async () => {
    const post = await publish(wordpress, 'editor', 'Unset', [
      toBlock('radar', { presentation: 'table' }),
    ]);
    assert.ok(!post.content.rendered.includes('<ox-radar'));
    const feed = await (await fetch(`${wordpress.origin}/feed/`)).text();
    assert.ok(feed.includes('<rss') && !feed.includes('<ox-'));
  });
  await steps.try('an objective of the collector is read with the token of who is signed in', () =>
    tryToken(tour, admin, site),
  );

  for (const role of ['administrator', 'author'] as const) {
    const type = role === 'author' ? 'post' : 'page';
    await steps.try(
      `in the block editor: ${role} puts a prompt into a ${type}, sees it, publishes; a visitor answers`,
      async () => {
        const context = await signIn(browser, wordpress, role);
        const words = `In the editor, ${role}`;
        const address = await writeInEditor(context, wordpress, role, words, picture);
        await tryPage(tour, address, words, (page) => picture(page, `page-${role}`, true));
        await untilStored(collector, site, words);
        await context.close();
      },
    );
  }
  await steps.try('in the block editor: data is written as JSON and kept as base64url', () =>
    tryDataInEditor(tour, picture),
  );
  const classic = 'twentytwentyone';
  if (wordpress.php(`echo wp_get_theme('${classic}')->exists() ? 'yes' : 'no';`).endsWith('yes'))
    await steps.try(`an older theme (${classic}): the page works too`, async () => {
      wordpress.php(`switch_theme('${classic}');`);
      const words = 'In an older theme';
      const post = await publish(wordpress, 'author', words, [
        toBlock('feedback-prompt', { prompt: prompt.id }),
        toBlock('okr-card', { data: toKept(objective), readonly: true }),
      ]);
      await tryPage(tour, post.link, words, (page) => picture(page, 'older-theme', true));
      await untilStored(collector, site, words);
    });
  await steps.try('PHP had nothing to complain of', () => {
    assert.deepEqual(
      wordpress.complaints().filter((line) => line.includes('/plugins/oxbow/')),
      [],
    );
  });
  await admin.close();
  return steps.done;
}

type Picture = (page: Page, name: string, fullPage?: boolean) => Promise<unknown>;

function publish(
  wordpress: WordPress,
  role: Role,
  title: string,
  content: readonly string[],
): Promise<Post> {
  const type = role === 'author' ? 'posts' : 'pages';
  const body = { title, status: 'publish', content: content.join('\n\n') };
  return wordpress.ask<Post>(role, `${type}?context=edit`, body);
}

async function openSettings(admin: BrowserContext, { origin }: WordPress): Promise<Page> {
  const { page } = await watch(admin, `${origin}/wp-admin/options-general.php?page=oxbow`);
  return page;
}

async function tryRefusedSettings(admin: BrowserContext, wordpress: WordPress, picture: Picture) {
  const page = await openSettings(admin, wordpress);
  await page.fill('#oxbow_endpoint', 'javascript:alert(1)');
  await page.fill('#oxbow_site', 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxNyJ9.x');
  await page.fill('#oxbow_tokenurl', 'https://elsewhere.example/token');
  await page.fill('#oxbow_script', '//elsewhere.example/oxbow.js');
  await page.click('#submit');
  await page.locator('#setting-error-oxbow_endpoint').waitFor();
  for (const name of ['endpoint', 'site', 'tokenurl', 'script']) {
    assert.equal(await page.locator(`#setting-error-oxbow_${name}`).count(), 1, name);
    assert.equal(await page.inputValue(`#oxbow_${name}`), '', name);
  }
  await picture(page, 'settings-refused');
  await page.close();
}

/** A visitor reads a page with the sample prompt and answers it. */
async function tryPage(
  { browser }: Tour,
  address: string,
  words: string,
  picture: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { page, complaints } = await watch(await visit(browser), address);
  await untilReady(page, 'ox-feedback-prompt, ox-okr-card');
  const tags = page.locator('script[src*="/oxbow/assets/"]');
  assert.equal(await tags.count(), 1);
  assert.equal(await tags.getAttribute('type'), 'module');
  assert.match((await tags.getAttribute('src')) ?? '', /\/assets\/[\d.]+\/oxbow\.js$/);
  await picture(page);
  await answer(page, words);
  assert.deepEqual(complaints, []);
  await page.context().close();
}

/** Until the collector has the words once. */
async function untilStored(collector: Collector, site: string, words: string): Promise<void> {
  const token = collector.token(site, ['inbox:read'], ['--team', '*']);
  const count = async () => {
    const pages = await Promise.all(
      ['', '&suspect=true'].map((more) =>
        collector.ask<unknown>(token, site, `/v1/responses?limit=200${more}`),
      ),
    );
    return JSON.stringify(pages).split(JSON.stringify(words)).length - 1;
  };
  await until(`the collector has “${words}” once`, async () => (await count()) === 1, {
    seconds: 20,
  });
}

async function tryHardText(wordpress: WordPress, browser: Browser, role: Role): Promise<void> {
  const post = await publish(wordpress, role, `Hard text, ${role}`, [
    toBlock('okr-card', { data: toKept({ ...objective, title: hardText }), readonly: true }),
  ]);
  const { page, complaints } = await watch(await visit(browser), post.link);
  await untilReady(page, 'ox-okr-card');
  assert.equal(
    await page.locator('ox-okr-card').getByRole('heading').first().innerText(),
    hardText,
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
}

async function tryHostile(wordpress: WordPress, browser: Browser): Promise<void> {
  const hostile = [
    `"><script>window.hit = 1</script>`,
    `' onmouseover='window.hit = 1' x='`,
    `"><img src=x onerror="window.hit = 1">`,
    `&quot; onfocus=&quot;window.hit = 1&quot; autofocus tabindex=0 x=&quot;`,
  ];
  const post = await publish(
    wordpress,
    'author',
    'Hostile',
    hostile.flatMap((text) => [
      toBlock('okr-card', { objective: text, data: text, timezone: text }),
      toBlock('feedback-prompt', { prompt: text, presentation: text, trigger: text, align: text }),
      toBlock('channel-mix', { days: text, data: `{"x":${JSON.stringify(text)}}` }),
    ]),
  );
  const { page } = await watch(await visit(browser), post.link);
  await page.waitForFunction(() => customElements.get('ox-okr-card'));
  const found = await page.evaluate(() => ({
    hit: 'hit' in window,
    names: [
      ...new Set(
        [...document.querySelectorAll('ox-okr-card, ox-feedback-prompt, ox-channel-mix')].flatMap(
          (element) => element.getAttributeNames(),
        ),
      ),
    ].sort(),
    images: document.querySelectorAll('img[src=x]').length,
  }));
  assert.deepEqual(found, {
    hit: false,
    names: ['data', 'objective', 'prompt', 'timezone', 'trigger'],
    images: 0,
  });
  await page.context().close();
}

async function tryToken(
  { wordpress, collector, browser }: Tour,
  admin: BrowserContext,
  site: string,
) {
  const token = collector.token(site, ['objectives:read'], ['--subject', 'administrator']);
  wordpress.php(`file_put_contents(WP_CONTENT_DIR . '/token.txt', '${token}');`);
  const post = await publish(wordpress, 'administrator', 'With a token', [
    toBlock('okr-card', { objective: objective.id }),
  ]);
  const { page, complaints } = await watch(admin, post.link);
  await untilReady(page, 'ox-okr-card');
  assert.deepEqual(complaints, []);
  await page.close();

  const stranger = await watch(await visit(browser), post.link);
  await stranger.page.waitForFunction(
    () => (document.querySelector('ox-okr-card') as { state?: string } | null)?.state === 'error',
  );
  await stranger.page.context().close();
}

async function writeInEditor(
  context: BrowserContext,
  { origin }: WordPress,
  role: Role,
  title: string,
  picture: Picture,
): Promise<string> {
  const { page, complaints } = await watch(context);
  const editor = new Editor(page);
  const isGerman = role === 'author';
  await editor.open(origin, role === 'author' ? 'post' : 'page');
  await editor.setTitle(title);
  await editor.insert('feedback-prompt', isGerman ? 'Abfrage' : 'Feedback prompt');
  const text = await editor.text();
  const block = text.locator('[data-type="oxbow/feedback-prompt"]');
  await picture(page, `editor-${role}-new`);
  await block
    .getByLabel(isGerman ? 'Id der Abfrage' : 'Id of the prompt')
    .pressSequentially(prompt.id);
  await block.getByRole('button', { name: isGerman ? 'Zeigen' : 'Show' }).click();
  await block.locator('ox-feedback-prompt').getByRole('radio').first().waitFor();
  assert.equal(await block.locator('[inert] > ox-feedback-prompt').count(), 1);
  const settings = await editor.settings();
  await settings.getByLabel(isGerman ? 'Wann sie sich zeigt' : 'When it shows itself').waitFor();
  await picture(page, `editor-${role}`);
  const address = await editor.publish();
  assert.deepEqual(
    complaints.filter((each) => /oxbow|ox-|uncaught/i.test(each)),
    [],
  );
  return address;
}

async function tryDataInEditor({ wordpress, browser }: Tour, picture: Picture): Promise<void> {
  const context = await signIn(browser, wordpress, 'author');
  const { page } = await watch(context);
  const editor = new Editor(page);
  await editor.open(wordpress.origin, 'post');
  await editor.setTitle('Data in the editor');
  await editor.insert('okr-card', 'OKR');
  const settings = await editor.settings();
  const written = { ...objective, title: hardText };
  await settings.getByLabel('Nimmt keinen Stand entgegen').check();
  await settings.getByLabel('Daten (JSON)').fill(JSON.stringify(written));
  const text = await editor.text();
  const heading = text.locator('ox-okr-card').getByRole('heading').first();
  await heading.waitFor();
  assert.equal(await heading.innerText(), hardText);
  await picture(page, 'editor-data');
  const address = await editor.publish();
  const visitor = await watch(await visit(browser), address);
  await untilReady(visitor.page, 'ox-okr-card');
  assert.equal(
    await visitor.page.locator('ox-okr-card').getByRole('heading').first().innerText(),
    hardText,
  );
  assert.deepEqual(visitor.complaints, []);
  await visitor.page.context().close();
  await context.close();
}
