import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { answer, untilReady, visit, watch } from './browser.js';
import type { Collector } from './collector.js';
import { until } from './processes.js';
import type { Role, WordPress } from './wordpress.js';

/** What there is to try the plugin with. */
export interface Tour {
  wordpress: WordPress;
  collector: Collector;
  browser: Browser;
  /** The packed plugin. */
  zip: string;
  /** Where pictures are laid down. */
  pictures: string;
}

export interface Post {
  id: number;
  link: string;
  content: { raw?: string; rendered: string };
}

/** Lays a picture of a page down. */
export type Picture = (page: Page, name: string, fullPage?: boolean) => Promise<unknown>;

/** Publishes by REST: a page, of an author a post. */
export function publish(
  wordpress: WordPress,
  role: Role,
  title: string,
  content: readonly string[],
): Promise<Post> {
  const type = role === 'author' ? 'posts' : 'pages';
  const body = { title, status: 'publish', content: content.join('\n\n') };
  return wordpress.ask<Post>(role, `${type}?context=edit`, body);
}

/** A visitor reads a page with the sample prompt and answers it. */
export async function tryPage(
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
export async function untilStored(
  collector: Collector,
  site: string,
  words: string,
): Promise<void> {
  const token = collector.token(site, ['inbox:read'], ['--team', '*']);
  const count = async () => {
    const pages = await Promise.all(
      ['', '&suspect=true'].map((more) =>
        collector.ask<unknown>(token, site, `/v1/responses?limit=200${more}`),
      ),
    );
    return JSON.stringify(pages).split(JSON.stringify(words)).length - 1;
  };
  await until(
    `the collector has “${words}” once`,
    async () => (await count()) === 1,
    undefined,
    30,
  );
}
