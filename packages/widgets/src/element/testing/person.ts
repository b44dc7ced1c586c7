import type { OxElement } from '../element.js';

/** Finds things in a widget by what a person is told of them, and does what a person does; a room adds what only it has. */
export class AnyPerson {
  protected readonly element: OxElement;

  constructor(element: OxElement) {
    this.element = element;
  }

  /** All that can be read, in one line. */
  get sees(): string {
    const text = (this.element.shadowRoot?.firstElementChild as HTMLElement | null)?.innerText;
    return oneLine(text);
  }

  /** Where the focus is: the name of a control, or its text. */
  get focus(): string {
    const active = this.element.shadowRoot?.activeElement;
    return active ? nameOf(active) : '';
  }

  get buttons(): string[] {
    return this.all('button').map(nameOf);
  }

  async press(button: string): Promise<void> {
    this.find('button', button).click();
    await this.element.updateComplete;
  }

  /** What can be met: neither hidden nor inert. */
  protected all(selector: string): HTMLElement[] {
    const found = this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    return [...found].filter((one) => one.checkVisibility() && !one.closest('[inert]'));
  }

  /** The first one of this name; the first of all for an empty name. */
  protected find(selector: string, name: string): HTMLElement {
    const found = this.all(selector).find((one) => name === '' || nameOf(one) === name);
    if (!found) throw new Error(`there is no ${selector} “${name}”, but “${this.sees}”`);
    return found;
  }

  /** Their texts, in one line. */
  protected text(selector: string): string {
    return this.all(selector)
      .map((one) => oneLine(one.textContent))
      .filter(Boolean)
      .join(' ');
  }

  /** Types into a field, in place of what was there. */
  protected async type(
    field: HTMLInputElement | HTMLTextAreaElement,
    words: string,
  ): Promise<void> {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }
}

/** What a control is called. */
export function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label');
  if (label !== null) return label;
  const labels = (control as HTMLInputElement).labels;
  return oneLine(labels?.length ? labels[0]?.textContent : control.textContent);
}

/** Blanks and line breaks as one blank each. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
