import { waitUntil } from '@open-wc/testing';
import type { OxbowElement } from './hostile/page.js';

/** A page under the strict policy, in a frame of its own. */
export interface StrictWindow extends Window {
  /** What its policy forbade, and errors that nobody caught; noted by the page itself. */
  violations: string[];
  /** What its host answers, by the name of the request; `undefined` is no answer. */
  answers?: Record<string, (id: string, detail: never) => unknown>;
}

/** Where the pages under the strict policy stand. */
export const strictPages = '/packages/proofs/strict/';

/**
 * Opens a page under the strict policy and waits until all of its widgets are ready. Nothing of ours is evaluated through a
 * debugger, which would be exempt from the policy.
 * @param give data for widgets, by a selector; written as attributes, as a host does
 * @param answers what the host answers, from before the first request on
 */
export async function openStrictPage(
  file: string,
  give: Record<string, unknown> = {},
  answers: NonNullable<StrictWindow['answers']> = {},
): Promise<StrictWindow> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '900';
  frame.src = strictPages + file;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as StrictWindow;
  page.answers = answers;
  for (const [selector, data] of Object.entries(give))
    page.document.querySelector(selector)!.setAttribute('data', JSON.stringify(data));
  const widgets =
    'ox-feedback-prompt, ox-customer-timeline, ox-radar, ox-feedback-inbox, ox-score-card, ox-journey, ox-channel-mix, ox-assessment, ox-okr-card, ox-okr-list, ox-feedforward';
  const elements = () => [...page.document.querySelectorAll<OxbowElement>(widgets)];
  await waitUntil(
    () => elements().every(({ state }) => state === 'ready'),
    'every widget is ready',
    { timeout: 9000 },
  );
  await Promise.all(elements().map(({ updateComplete }) => updateComplete));
  return page;
}

/** Takes the frames of `openStrictPage` out of the page. */
export function closeStrictPages(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
}

/** What a widget has drawn. */
export function drawnIn(page: StrictWindow, selector: string): ShadowRoot {
  return page.document.querySelector(selector)!.shadowRoot!;
}

/** Presses a button by its words. */
export function press(inside: ShadowRoot, name: string): void {
  const button = [...inside.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name,
  );
  if (!button) throw new Error(`no button “${name}”: ${inside.textContent}`);
  button.click();
}

/** Writes into a field as a person does. */
export function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
