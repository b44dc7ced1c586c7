// A page of a host in a real browser: what is drawn into it, and what it hears.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { filesOfTags, openPage, scriptTag, type Site } from '../../proofs/src/site.js';
import type { Drawing, HostPage, Inside, Written } from './app.js';
import { templates, type Values } from './elements.js';
import { eventsOf } from './manifest.js';

/** Whether our elements are defined before the host draws its page, or after. */
export const orders = ['early', 'late'] as const;

export type Order = (typeof orders)[number];

/** Opens a page of a host. */
export type Open = () => Promise<Stage>;

const address = (app: string, order: Order) => `/hosts/${app}/${order}`;

/** Serves the pages of a host, its app built; a host that goes to another page finds what it asks for in `body`. */
export function servePages(site: Site, app: string, code: string): void {
  site.serve(`/hosts/${app}.js`, { type: 'text/javascript', body: code });
  const partOf = (url = '/', part: keyof Written) =>
    new URL(url, site.origin).searchParams.get(part) ?? '';
  for (const order of orders) {
    const ours = order === 'early' ? scriptTag() : '';
    site.serve(address(app, order), ({ url }, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${partOf(url, 'head')}${ours}<script type="module" src="/hosts/${app}.js"></script></head><body><div id="place">${partOf(url, 'body')}</div></body></html>`,
        );
    });
  }
  site.serve('/echo', ({ url }, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(partOf(url, 'body'));
  });
}

type HostWindow = Window & typeof globalThis & { host: HostPage };

export class Stage {
  readonly element: Locator;
  readonly #page: Page;
  readonly #context: BrowserContext;
  readonly #tag: string;
  readonly #complaints: string[];
  /** Lets views come that were held back. */
  readonly release: () => void;

  private constructor(
    page: Page,
    context: BrowserContext,
    tag: string,
    complaints: string[],
    release: () => void,
  ) {
    this.element = page.locator(tag);
    this.#page = page;
    this.#context = context;
    this.#tag = tag;
    this.#complaints = complaints;
    this.release = release;
  }

  /**
   * Opens a page in which nothing is drawn yet, but what the host's server has `written`; where ours come early, their views wait
   * for `release`.
   */
  static async open(
    browser: Browser,
    site: Site,
    app: string,
    order: Order,
    tag: string,
    written: Written = { body: '' },
  ): Promise<Stage> {
    const context = await browser.newContext();
    const { page, complaints } = await openPage(context);
    let release: () => void = () => {};
    if (order === 'early') {
      const ours = await filesOfTags(site);
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route(
        ({ pathname }) => pathname.startsWith('/oxbow/') && !ours.has(pathname),
        async (route) => {
          await released;
          await route.continue();
        },
      );
    }
    await page.goto(`${site.origin}${address(app, order)}?${new URLSearchParams({ ...written })}`);
    await page.waitForFunction(() => 'host' in window);
    return new Stage(page, context, tag, complaints, release);
  }

  /** The host draws the element, or draws it anew. */
  async render(values: Values): Promise<void> {
    await this.#page.evaluate(
      (drawing) => (window as HostWindow).host.render(drawing),
      this.#toDrawing(values),
    );
  }

  /** The host takes over what its server has written. */
  async hydrate(values: Values): Promise<void> {
    await this.#page.evaluate(
      (drawing) => (window as HostWindow).host.hydrate(drawing),
      this.#toDrawing(values),
    );
  }

  /** The host takes it out. */
  async clear(): Promise<void> {
    await this.#page.evaluate(() => (window as HostWindow).host.clear());
    await this.element.waitFor({ state: 'detached' });
  }

  /** Our elements come to what is drawn: their views where they were there before the host, else all of them. */
  async start(order: Order): Promise<void> {
    if (order === 'early') this.release();
    else await this.addOxbow();
  }

  /** Our script comes, after everything else. */
  async addOxbow(): Promise<void> {
    await this.#page.addScriptTag({ type: 'module', url: '/oxbow/1.0.0/oxbow.js' });
  }

  /** An element that no host draws stands in the page too: beside its body, since some hosts take another one. */
  async addBeside({ tag, values }: Inside): Promise<Locator> {
    await this.#page.evaluate(
      ([name, attributes]) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.documentElement.append(element);
      },
      [tag, values] as const,
    );
    return this.#page.locator(`html > ${tag}`).last();
  }

  /** Waits until the element has drawn what holds the text. */
  async shows(text: string): Promise<void> {
    await this.element.filter({ hasText: text }).waitFor({ state: 'attached' });
  }

  /** Waits until the element has drawn what it was given, or says that it was given none. */
  async settled(of = this.element): Promise<string> {
    const state = await this.#page.waitForFunction(
      (element) => {
        const { state } = element as unknown as { state?: string };
        return state === 'loading' ? undefined : state;
      },
      await of.elementHandle(),
    );
    return (await state.jsonValue()) ?? '';
  }

  /** The element's own values. */
  read(names: readonly string[]): Promise<Values> {
    return this.element.evaluate(
      (element, list) =>
        Object.fromEntries(
          list.map((name) => [name, (element as unknown as Record<string, unknown>)[name]]),
        ),
      names,
    );
  }

  /** Dispatches each event from inside the element, as it does itself. */
  async dispatchAll(): Promise<void> {
    await this.element.evaluate((element, names) => {
      const inside = element.shadowRoot!.querySelector('*')!;
      for (const name of names)
        inside.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
    }, eventsOf(this.#tag));
  }

  /** Waits until the host has heard an event. */
  async hears(name: string): Promise<void> {
    await this.#page.waitForFunction(
      (wanted) => (window as HostWindow).host.heard.includes(wanted),
      name,
    );
  }

  /** What functions of the host have given, as soon as one was called. */
  async gave(): Promise<readonly unknown[]> {
    await this.#page.waitForFunction(() => (window as HostWindow).host.gave.length > 0);
    return this.#page.evaluate(() => [...(window as HostWindow).host.gave]);
  }

  /** Waits until one of our elements has warned of something. */
  async warns(pattern: RegExp): Promise<void> {
    const isWarned = () => this.warnings.some((each) => pattern.test(each));
    if (isWarned()) return;
    await this.#page.waitForEvent('console', { predicate: isWarned, timeout: 10_000 });
  }

  heard(): Promise<readonly string[]> {
    return this.#page.evaluate(() => [...(window as HostWindow).host.heard]);
  }

  /** What the console was told: errors, and warnings that are not of ours. */
  get complaints(): readonly string[] {
    return this.#complaints.filter((each) => !/^warning: <ox-/.test(each));
  }

  /** What our elements warned of. */
  get warnings(): readonly string[] {
    return this.#complaints.filter((each) => /^warning: <ox-/.test(each));
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  #toDrawing(values: Values): Drawing {
    const tag = this.#tag;
    const inside = templates.find((each) => each.tag === tag)?.inside;
    return { tag, values, events: eventsOf(tag), inside };
  }
}
