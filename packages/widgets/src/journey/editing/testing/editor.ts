import { fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Journey as PlannedJourney } from '@oxbow/model/journey';
import { isWebKit, typeKeys } from '../../../element/testing/type-keys.js';
import { AnyPerson, nameOf, oneLine } from '../../../element/testing/person.js';
import type { JourneySubmitRequestEvent } from '../../events.js';
import type { Journey } from '../../journey.js';

/** Does with the keyboard alone what a person does, and reads what a person is told. */
export class Editor extends AnyPerson {
  /** What assistive technology announces, at once or in time. */
  get hears(): string {
    return this.text('[role="status"], [role="alert"]');
  }

  /** What the entries are called, in their order. */
  entries(list: 'Stages and steps' | 'Who takes part' = 'Stages and steps'): string[] {
    const found = this.all('ol, ul').find((one) => {
      const label = one.getAttribute('aria-labelledby');
      const heading = label && this.element.shadowRoot?.getElementById(label);
      return heading && oneLine(heading.textContent) === list;
    });
    return [...(found?.querySelectorAll<HTMLElement>('button.item') ?? [])].map(nameOf);
  }

  /** Goes on with the tab key until the focus is on a control of this name. */
  async tabTo(name: string): Promise<void> {
    for (let count = 0; count < 120; count += 1) {
      if (this.focus === name) return;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error(`the tab key does not get to “${name}”, but there is “${this.sees}”`);
  }

  /** Presses keys such as `Enter` or `Alt+ArrowDown` where the focus is. */
  async keys(...keys: string[]): Promise<void> {
    for (const combination of keys) {
      const held = combination.split('+');
      const key = held.pop() ?? '';
      if (isWebKit && held.length > 0) this.#hold(held, key);
      else {
        for (const down of held) await sendKeys({ down });
        await sendKeys({ press: key });
        for (const up of held.reverse()) await sendKeys({ up });
      }
      await this.element.updateComplete;
    }
  }

  /** As if keys were held: the element hears of them, and the caret goes to the end. */
  #hold(held: readonly string[], key: string): void {
    const { activeElement } = this.element.shadowRoot!;
    if (key === 'End' && activeElement instanceof HTMLTextAreaElement)
      activeElement.setSelectionRange(activeElement.value.length, activeElement.value.length);
    const isHeld = (one: string) => held.includes(one);
    activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', {
        ...{ key, bubbles: true, composed: true, cancelable: true },
        ...{ altKey: isHeld('Alt'), ctrlKey: isHeld('Control'), shiftKey: isHeld('Shift') },
      }),
    );
  }

  /** Goes to a button and presses it. */
  async enter(name: string): Promise<void> {
    this.begin();
    await this.tabTo(name);
    await this.keys('Enter');
  }

  async types(words: string): Promise<void> {
    await typeKeys(words);
    await this.element.updateComplete;
  }

  /** What is written in a field. */
  field(name: string): HTMLInputElement {
    return this.find('input, textarea, select', name) as HTMLInputElement;
  }

  /** What is chosen in a select. */
  choice(name: string): string | undefined {
    return (this.find('select', name) as HTMLSelectElement).selectedOptions[0]?.label;
  }

  /** From the first control on. */
  begin(): void {
    this.all('button, input')[0]?.focus();
  }
}

/** A page that may take what a person wants to be stored. */
export async function edit(
  data: unknown,
  take?: (event: JourneySubmitRequestEvent) => void,
  language = 'en',
) {
  const sent: { journey: PlannedJourney; revision: number }[] = [];
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.addEventListener('oxsubmit', (given) => {
    const event = given as unknown as JourneySubmitRequestEvent;
    sent.push(structuredClone(event.detail));
    take?.(event);
  });
  const element = document.createElement('ox-journey') as Journey;
  element.lang = language;
  Object.assign(element, { editable: true, data, presentation: 'list' });
  place.append(element);
  await waitUntil(() => element.state === 'ready', 'ready', { timeout: 8000 });
  const editor = new Editor(element);
  element.shadowRoot?.querySelector<HTMLElement>('#tool-edit')?.focus();
  await editor.keys('Enter');
  await waitUntil(() => element.shadowRoot?.querySelector('.editing'), 'its editor', {
    timeout: 8000,
  });
  await element.updateComplete;
  return { element, editor, sent };
}
