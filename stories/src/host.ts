import { html, type TemplateResult } from 'lit';
import { configure, expect, waitFor, within } from 'storybook/test';
import type { OxElement } from '@oxbow/widgets/element';
import type { Answers, RequestEvent } from '@oxbow/widgets/request-event';

// The default prints the HTML of where it looked, which a shadow root has none of, and throws on that instead.
configure({
  getElementError: (message, place) =>
    new Error(`${message ?? 'Not found'}\n\nThere is: ${place.textContent}`),
});

/** What a host answers to each kind of request; what is left out it does not take. */
export interface Host {
  oxdata?: () => Answers<unknown>;
  oxmore?: () => Answers<unknown>;
  oxsubmit?: () => Answers<unknown>;
  oxcheckin?: () => Answers<unknown>;
  oxmayshow?: () => Answers<unknown>;
  oxstatus?: () => Answers<unknown>;
  oxreply?: () => Answers<unknown>;
  oxwithdraw?: () => Answers<unknown>;
  oxpledge?: () => Answers<unknown>;
  oxjoin?: () => Answers<unknown>;
  oxshare?: () => Answers<unknown>;
  oxrecall?: () => Answers<unknown>;
  oxkeep?: () => Answers<unknown>;
}

/** A decorator: the story stands in a page that answers its requests. */
export function answering({
  oxdata,
  oxmore,
  oxsubmit,
  oxcheckin,
  oxmayshow,
  oxstatus,
  oxreply,
  oxwithdraw,
  oxpledge,
  oxjoin,
  oxshare,
  oxrecall,
  oxkeep,
}: Host) {
  const take = (answer?: () => Answers<unknown>) => (event: RequestEvent) => {
    if (answer) event.respondWith(answer());
  };
  return (story: () => unknown): TemplateResult => html`
    <div
      @oxdata=${take(oxdata)}
      @oxmore=${take(oxmore)}
      @oxsubmit=${take(oxsubmit)}
      @oxcheckin=${take(oxcheckin)}
      @oxmayshow=${take(oxmayshow)}
      @oxstatus=${take(oxstatus)}
      @oxreply=${take(oxreply)}
      @oxwithdraw=${take(oxwithdraw)}
      @oxpledge=${take(oxpledge)}
      @oxjoin=${take(oxjoin)}
      @oxshare=${take(oxshare)}
      @oxrecall=${take(oxrecall)}
      @oxkeep=${take(oxkeep)}
    >
      ${story()}
    </div>
  `;
}

/** The answer of a host that is still thinking. */
export const never = (): Promise<never> => new Promise(() => {});

/** Longer than a widget waits for somebody to answer, in milliseconds. */
const patience = 8000;

/**
 * Waits until the widget of a story is in a state.
 * @returns its inside, to look for what a person meets there
 */
export async function meet(canvas: HTMLElement, state: OxElement['state']) {
  const element = [...canvas.querySelectorAll('*')].find(
    (one): one is OxElement => one.shadowRoot !== null,
  );
  await expect(element).toBeDefined();
  await waitFor(() => expect(element?.state).toBe(state), { timeout: patience });
  await element?.updateComplete;
  return within(element?.shadowRoot as unknown as HTMLElement);
}
