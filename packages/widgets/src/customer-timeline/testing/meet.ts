import { fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { DataRequestEvent } from '../../element/events.js';
import type { CustomerTimeline } from '../customer-timeline.js';
import '../define.js';

/** A host that answers with a page and then with what the test hands in. */
export class Live {
  readonly #changes: unknown[] = [];
  #wake: () => void = () => {};
  ended = false;

  constructor(element: EventTarget, page: unknown) {
    element.addEventListener('oxdata', (event) => {
      (event as DataRequestEvent).respondWith(
        this.#answer(page, (event as DataRequestEvent).signal),
      );
    });
  }

  push(...added: unknown[]): void {
    this.#changes.push({ added });
    this.#wake();
  }

  async *#answer(page: unknown, signal: AbortSignal): AsyncGenerator<unknown> {
    signal.addEventListener('abort', () => (this.ended = true));
    yield page;
    for (;;) {
      while (this.#changes.length > 0) yield this.#changes.shift();
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

/** A timeline with data, in London, drawn. */
export async function timeline(
  data: unknown,
  attributes: Partial<CustomerTimeline> = {},
): Promise<CustomerTimeline> {
  const element = await fixture<CustomerTimeline>(
    html`<ox-customer-timeline lang="en" timezone="Europe/London"></ox-customer-timeline>`,
  );
  Object.assign(element, attributes, { data });
  await until(element, () => element.state !== 'loading' || data == null, 'drawn');
  return element;
}

/** A timeline of a customer whose host answers, ready. */
export async function liveTimeline(
  page: unknown,
): Promise<{ element: CustomerTimeline; live: Live }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const live = new Live(box, page);
  const element = document.createElement('ox-customer-timeline');
  element.customer = '15544';
  element.timezone = 'Europe/London';
  box.append(element);
  await until(element, () => element.state === 'ready', 'ready');
  return { element, live };
}

export const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];

/** Text as it is read: without marks of direction, white space and hyphens in their plain form. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/[\s\u2011]+/g, (space) => (space === '\u2011' ? '-' : ' '))
    .trim();

export const titles = (element: Element): string[] => all(element, 'h4').map(words);
export const headings = (element: Element): string[] => all(element, 'h3').map(words);
export const status = (element: Element): string =>
  words(root(element).querySelector('[role=status]'));
export const shown = (element: Element): string =>
  root(element).firstElementChild?.textContent ?? '';

/** The first button of a name. */
export function button(element: Element, name: string): HTMLButtonElement {
  const found = all(element, 'button').find((each) => words(each) === name);
  if (!found) throw new Error(`no button “${name}” among: ${all(element, 'button').map(words)}`);
  return found as HTMLButtonElement;
}

export const hasButton = (element: Element, name: string): boolean =>
  all(element, 'button').some((each) => words(each) === name);

/** The buttons that open details. */
export const detailsButtons = (element: Element): HTMLElement[] =>
  all(element, 'button').filter((each) => words(each) === 'Details');

export function checkbox(element: Element, name: string): HTMLInputElement {
  const label = all(element, 'label').find((each) => words(each).startsWith(name));
  return label?.querySelector('input') as HTMLInputElement;
}

/** Waits for what a person would see. */
export async function until(
  element: CustomerTimeline,
  condition: () => boolean,
  what: string,
): Promise<void> {
  try {
    await waitUntil(condition, what, { timeout: 8000 });
  } catch {
    throw new Error(`not ${what}; shows: ${words(element.shadowRoot)}`);
  }
  await element.updateComplete;
}

/** Keeps what is warned of from the console. */
export async function quietly<T>(work: (warnings: string[]) => Promise<T>): Promise<T> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  try {
    return await work(warnings);
  } finally {
    console.warn = warn;
  }
}
