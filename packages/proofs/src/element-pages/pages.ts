import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { everySnippetIsTried, readSnippet, serveBundle, serveGuide } from '../guides.js';
import { openPage, scriptTag, startChromium, startSite, type Site } from '../site.js';

/** Snippets of the page of one element, in one page of a host. */
export interface Trial {
  readonly room: string;
  readonly snippets: readonly string[];
  /** What their code names and leaves to the reader, such as `load`: a script in the head. */
  readonly host?: string;
  /** First lines of the module in which they stand: what a snippet before them has declared. */
  readonly lines?: string;
  /** Markup beside theirs. */
  readonly body?: string;
  /** What a reader would write in the place of something, such as an address. */
  readonly replaced?: readonly (readonly [from: string, to: string])[];
  act(page: Page): Promise<void>;
}

/** The pages of the elements, `packages/widgets/src/…/README.md`, and a browser that tries what they say. */
export interface ElementPages {
  readonly site: Site;
  /** Opens a page that holds nothing but this, acts on it, and expects no complaint. */
  attempt(trial: Trial): Promise<void>;
  close(): Promise<void>;
}

const pathOf = (room: string) => `packages/widgets/src/${room}/README.md`;

/** Where this package is, from where ours are imported as a host does. */
const folder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts site and browser.
 * @param rooms elements that the snippets import; each is one module that loads it, as in the bundle of a host
 */
export async function startElementPages(rooms: readonly string[]): Promise<ElementPages> {
  const site = await startSite();
  const browser: Browser = await startChromium();
  const loads = rooms.map((room) => `'${room}': () => import('@oxbow/widgets/${room}')`);
  await serveBundle(site, '/elements/', `globalThis.elements = { ${loads.join(', ')} };`, folder);
  for (const room of rooms)
    site.serve(`/elements/of/${room}.js`, {
      type: 'text/javascript',
      body: `import '/elements/host.js'; await globalThis.elements['${room}']();`,
    });
  const imports = rooms.map((room) => [`@oxbow/widgets/${room}`, `/elements/of/${room}.js`]);
  const map = JSON.stringify({ imports: Object.fromEntries(imports) });
  let opened = 0;

  return {
    site,
    async attempt({ room, snippets, host = '', lines = '', body = '', replaced = [], act }) {
      const written = await Promise.all(snippets.map((name) => readSnippet(pathOf(room), name)));
      const isMarkup = (code: string) => code.startsWith('<');
      const script = [lines, ...written.filter((code) => !isMarkup(code))].join('\n');
      let markup = written.filter(isMarkup).join('\n');
      for (const [from, to] of replaced) {
        assert.ok(markup.includes(from), `${room} has ${from}`);
        markup = markup.replaceAll(from, to);
      }
      // Where nothing is imported the page has the script tag, behind the listeners as in any order.
      const isImported = script.includes('import ') || body.includes('import ');
      const loader = isImported || markup.includes('oxbow/1.2.3') ? '' : scriptTag();
      opened += 1;
      const at = `/${room}-${opened}.html`;
      serveGuide(
        site,
        at,
        `<script type="importmap">${map}</script><script>${host}</script>${body}${markup}<script type="module">${script}</script>${loader}`,
      );
      const { page, complaints } = await openPage(await browser.newContext(), site.origin + at);
      await act(page);
      assert.deepEqual(complaints, []);
      await page.context().close();
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Fails where a snippet of an element's page was tried by no test of this file. */
export const everySnippetOf = (room: string): Promise<void> => everySnippetIsTried(pathOf(room));

/** Waits until the first element of this kind shows its data. */
export async function untilReady(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (name) => Reflect.get(document.querySelector(name) ?? {}, 'state') === 'ready',
    tag,
    { timeout: 15_000 },
  );
}

/**
 * Asks as an element does, where a person would have long to go until it asks.
 * @returns what the listeners of the page answer, undefined where none does
 */
export function ask(page: Page, tag: string, type: string, detail: unknown): Promise<unknown> {
  return page
    .locator(tag)
    .first()
    .evaluate(
      (element, [name, value]) => {
        let answer: unknown;
        const event = new CustomEvent(name, { bubbles: true, composed: true, detail: value });
        // A method, since an arrow function here would need a helper of the compiler that the page lacks.
        Object.assign(event, {
          respondWith(given: unknown) {
            answer = given;
          },
        });
        element.dispatchEvent(event);
        return answer;
      },
      [type, detail] as const,
    );
}

/** What a page's script writes to have this value. */
export const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A listener that answers `oxdata` of this subject with this value. */
export const answering = (subject: string, value: unknown): string =>
  `document.addEventListener('oxdata', (event) => {
    if (event.detail.subject === '${subject}') event.respondWith(Promise.resolve(${literal(value)}));
  });`;
