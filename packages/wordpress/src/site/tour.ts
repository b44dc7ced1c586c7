import assert from 'node:assert/strict';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { signIn, untilReady, visit, watch } from './browser.js';
import { dataOf, objective, prompt, toBlock, toKept } from './samples.js';
import { Steps, type Step } from './steps.js';
import { tryHardText, tryNumbers, tryToken, tryTwoOfAKind } from './try-content.js';
import { tryDataInEditor, writeInEditor } from './try-editor.js';
import { tryHostile } from './try-hostile.js';
import { tryNetwork } from './try-network.js';
import { openSettings, readOrigin, tryOrigins } from './try-settings.js';
import { tryRefusedPrefix, tryRefusedSettings } from './try-settings.js';
import { publish, tryPage, untilStored, type Tour } from './visit.js';
import { roles } from './wordpress.js';

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
  const admin = await signIn(browser, wordpress, 'administrator');
  await steps.try('an administrator uploads the packed plugin and activates it', async () => {
    const { page } = await watch(admin, `${wordpress.home}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('#pluginzip', tour.zip);
    await page.click('#install-plugin-submit');
    await page.locator('a.button-primary[href*="action=activate"]').click();
    await page.waitForURL(/plugins\.php/);
    assert.equal(await page.locator('tr.active[data-plugin="oxbow/oxbow.php"]').count(), 1);
    await page.close();
  });
  await steps.try('of any address the origin is named as a browser names it', () =>
    tryOrigins(wordpress),
  );
  await steps.try(
    'settings: a token, an address elsewhere for tokens and a script: are refused',
    () => tryRefusedSettings(admin, wordpress, picture),
  );
  await steps.try('settings: a script with a prefix is refused, and it is said why', () =>
    tryRefusedPrefix(admin, wordpress),
  );
  await steps.try(
    'settings: the page tells the origin for the collector, without the path',
    async () => {
      collector.addSite(site, await readOrigin(admin, wordpress));
      const ask = (scope: string, address: string, body: unknown) =>
        collector.ask(collector.token(site, [scope]), site, address, body);
      await ask('prompts:write', `/v1/prompts/${prompt.id}`, prompt);
      await ask('objectives:write', `/v1/objectives/${objective.id}`, objective);
    },
  );
  await steps.try('settings: collector and site key are kept', async () => {
    const page = await openSettings(admin, wordpress);
    await page.fill('#oxbow_endpoint', collector.endpoint);
    await page.fill('#oxbow_site', site);
    await page.fill('#oxbow_tokenurl', `${wordpress.home}/oxbow-token`);
    await page.click('#submit');
    await page.locator('#setting-error-settings_updated').waitFor();
    assert.equal(await page.inputValue('#oxbow_endpoint'), collector.endpoint);
    assert.equal(await page.inputValue('#oxbow_tokenurl'), `${wordpress.home}/oxbow-token`);
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

  for (const role of ['author', 'administrator'] as const)
    await steps.try(`hostile attributes of an ${role} run nothing and end nothing`, () =>
      tryHostile(wordpress, browser, role),
    );
  await steps.try('two blocks of one kind stand in a page, each with its own settings', () =>
    tryTwoOfAKind(wordpress, browser),
  );
  await steps.try('numbers come out as JavaScript wrote them', () => tryNumbers(wordpress));
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
    const feed = await (await fetch(`${wordpress.home}/feed/`)).text();
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
  await steps.try('uninstalled from a network of sites it leaves settings in none', () =>
    tryNetwork(wordpress),
  );
  await steps.try('PHP had nothing to complain of', () => {
    assert.deepEqual(
      wordpress.complaints().filter((line) => line.includes('/plugins/oxbow/')),
      [],
    );
  });
  await admin.close();
  return steps.done;
}
