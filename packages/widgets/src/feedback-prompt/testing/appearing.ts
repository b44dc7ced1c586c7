import { fixture, html, waitUntil } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Prompt } from '@oxbow/model/prompt';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { samplePrompt } from '../samples.js';
import { Person } from './person.js';

/** What a page writes for a prompt that shows itself. */
export interface Written {
  data?: Prompt;
  presentation?: string;
  trigger?: string;
  pages?: string;
  sample?: number;
  devices?: string;
  /** What the host answers; `nobody` when it does not. */
  leave?: unknown;
}

/** Puts a prompt into the page, which waits for something. */
export async function meetWaiting({ leave = true, ...written }: Written) {
  const events: string[] = [];
  const details: unknown[] = [];
  const asked: unknown[] = [];
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  for (const type of ['oxshow', 'oxdismiss'] as const)
    place.addEventListener(type, ({ type, detail }) => {
      events.push(type);
      details.push(detail);
    });
  place.addEventListener('oxmayshow', (event) => {
    asked.push(event.detail);
    if (leave !== 'nobody')
      event.respondWith(
        leave instanceof Error ? Promise.reject(leave) : Promise.resolve(leave as boolean),
      );
  });
  const element = await fixture<FeedbackPrompt>(
    html`<ox-feedback-prompt
      .data=${written.data ?? samplePrompt}
      presentation=${ifDefined(written.presentation)}
      trigger=${ifDefined(written.trigger)}
      pages=${ifDefined(written.pages)}
      sample=${ifDefined(written.sample)}
      devices=${ifDefined(written.devices)}
    ></ox-feedback-prompt>`,
    { parentNode: place },
  );
  await waitUntil(() => element.state === 'ready', 'it is never ready', { timeout: 8000 });
  return { element, person: new Person(element), events, details, asked, place };
}

/** Whether something of it can be seen, or takes up room. */
export function isSeen(element: FeedbackPrompt): boolean {
  const panel = element.shadowRoot?.querySelector<HTMLElement>('#panel');
  return panel ? panel.checkVisibility() : element.getClientRects().length > 0;
}

/** Waits until it is seen. */
export const untilSeen = (element: FeedbackPrompt) => waitUntil(() => isSeen(element));

/** Waits until it is not seen. */
export const untilGone = (element: FeedbackPrompt) => waitUntil(() => !isSeen(element));

/** So long that whatever was asked for has been answered, and drawn. */
export async function settle(element: FeedbackPrompt): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}
