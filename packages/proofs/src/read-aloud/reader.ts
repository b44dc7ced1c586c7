import type { CDPSession, Locator, Page } from 'playwright-core';
import { readTree } from './tree.js';

/** What a page answers to one kind of request: a value, that it fails, or nothing for ever. */
export type HostAnswer = { value: unknown } | { fails: true | number } | { never: true };

/** One thing that a person meets, from the page being there to the moment at which it is read. */
export interface Scene {
  readonly name: string;
  readonly tag?:
    | 'ox-feedback-prompt'
    | 'ox-feedback-inbox'
    | 'ox-score-card'
    | 'ox-customer-timeline'
    | 'ox-assessment'
    | 'ox-radar'
    | 'ox-journey'
    | 'ox-channel-mix';
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  /** What the page answers, by the name of the request. */
  readonly host?: Readonly<Record<string, HostAnswer>>;
  /** In a `<form>` of the page. */
  readonly isInForm?: boolean;
  /** Longest that it is waited for to be there. */
  readonly state?: 'ready' | 'empty' | 'error' | 'loading';
  /** What the person does before it is read. */
  act?(reader: Reader): Promise<void>;
}

/** The texts of the widgets in one language, by key. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** What the page keeps for the reader. */
interface Listened {
  heard: string[];
}

/** Somebody who reads a page by its accessibility tree, and acts in it. */
export class Reader {
  readonly page: Page;
  readonly words: Words;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession, words: Words) {
    this.page = page;
    this.words = words;
    this.#session = session;
  }

  get widget(): Locator {
    return this.page.locator('main [data-scene]');
  }

  /** Puts a widget into the page and waits for it. */
  async meet(scene: Scene): Promise<void> {
    const { tag = 'ox-feedback-prompt', attributes, data, host, isInForm, state } = scene;
    await this.page.evaluate(stage, {
      ...{ tag, attributes: attributes ?? {}, data, host: host ?? {}, isInForm: isInForm === true },
      state: state ?? 'ready',
    });
  }

  /** Presses a button by the key of its words. */
  async press(key: string, values?: Record<string, string | number>): Promise<void> {
    await this.pressNamed(this.words(key, values));
  }

  async pressNamed(name: string): Promise<void> {
    const buttons = this.widget.getByRole('button', { name, exact: true });
    await buttons.first().click({ timeout: 5000 });
  }

  /** Chooses the answer at a place, counted from 0. */
  async choose(place: number): Promise<void> {
    const inputs = this.widget.locator('input:is([type=radio], [type=checkbox])');
    await inputs.nth(place).check({ force: true, timeout: 5000 });
  }

  /** Writes into a field, counted from 0. */
  async write(text: string, place = 0): Promise<void> {
    const field = this.widget.locator('textarea, input:not([type=radio], [type=checkbox])');
    await field.nth(place).fill(text, { timeout: 5000 });
  }

  /** Waits until something can be read. */
  async until(key: string, values?: Record<string, string | number>): Promise<void> {
    await this.untilText(this.words(key, values));
  }

  async untilText(text: string): Promise<void> {
    await this.widget.getByText(text).first().waitFor({ timeout: 9000 });
  }

  /** Hands both answers of the shop's prompt in. */
  async handIn(score: number): Promise<void> {
    await this.choose(score);
    await this.press('next');
    await this.write('One cup had a chip.');
    await this.press('send');
  }

  /** Everything that is there, and before it what was announced since the last time. */
  async read(): Promise<string> {
    await this.page.evaluate(async () => {
      for (let turn = 0; turn < 3; turn++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    const heard = await this.page.evaluate(() => {
      const listened = window as unknown as Listened;
      return listened.heard.splice(0);
    });
    const lines = [...heard, ...(await readTree(this.#session))];
    // Drawn by chance, each time another one.
    return lines.join('\n').replaceAll(/\b([0-9A-Z]{4}-){6}[0-9A-Z]{4}\b/g, 'CODE');
  }
}

interface Stage {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  data: unknown;
  host: Readonly<Record<string, HostAnswer>>;
  isInForm: boolean;
  state: string;
}

/** Runs in the page: makes the widget, the answers of its host, and notes what a screen reader would announce. */
async function stage({ tag, attributes, data, host, isInForm, state }: Stage): Promise<void> {
  const main = document.querySelector('main')!;
  main.replaceChildren();
  const listened = window as unknown as Listened;
  listened.heard = [];
  const element = document.createElement(tag) as HTMLElement & { data: unknown; state: string };
  element.dataset['scene'] = '';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [type, answer] of Object.entries(host))
    element.addEventListener(type, (happened) => {
      const event = happened as Event & { respondWith(answer: Promise<unknown>): void };
      if ('value' in answer) event.respondWith(Promise.resolve(answer.value));
      else if ('fails' in answer) {
        const error = Object.assign(new TypeError('no connection'), { status: answer.fails });
        event.respondWith(Promise.reject(error));
      } else event.respondWith(new Promise(() => {}));
    });
  if ('handled' in host) {
    const handled = host['handled'] as { value: unknown };
    Object.assign(element, { handler: () => Promise.resolve(handled.value) });
  }
  if (data !== undefined) element.data = data;
  if (isInForm) {
    const form = document.createElement('form');
    form.append(element);
    main.append(form);
  } else main.append(element);

  // A live region is announced when its words change while it is there; an alert also when it comes with its words.
  const known = new Map<Element, string>();
  const listen = () => {
    for (const region of element.shadowRoot?.querySelectorAll('[role=status], [role=alert]') ??
      []) {
      const words = region.checkVisibility() ? region.textContent!.replace(/\s+/g, ' ').trim() : '';
      const isNew = !known.has(region);
      const isAlert = region.getAttribute('role') === 'alert';
      if (words && known.get(region) !== words) {
        if (isNew && !isAlert)
          listened.heard.push(`not heard, since it came with its words: “${words}”`);
        else listened.heard.push(`heard${isAlert ? ' at once' : ''}: “${words}”`);
      }
      known.set(region, words);
    }
  };
  const isThere = () => element.state === state;
  for (let turn = 0; !isThere(); turn++) {
    if (turn > 500) throw new Error(`${tag} is ${element.state}, not ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  listen();
  // What was there from the beginning is read, not announced.
  listened.heard = [];
  const changes = { childList: true, characterData: true, attributes: true, subtree: true };
  new MutationObserver(listen).observe(element.shadowRoot!, changes);
}
