import type { FeedbackPrompt } from '../feedback-prompt.js';

/** Finds things in a prompt by what a person is told of them, and does what a person does; for tests. */
export class Person {
  readonly #element: FeedbackPrompt;

  constructor(element: FeedbackPrompt) {
    this.#element = element;
  }

  /** All that can be read, in one line. */
  get sees(): string {
    const text = (this.#element.shadowRoot?.firstElementChild as HTMLElement | null)?.innerText;
    return (text ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  /** What assistive technology announces as status. */
  get hears(): string {
    return this.#text('[role="status"]');
  }

  /** What assistive technology announces at once. */
  get alert(): string {
    return this.#text('[role="alert"]');
  }

  /** The question that is asked. */
  get question(): string {
    return this.#text('legend, label[for="words"]');
  }

  /** Where the focus is: the name of a control, or its text. */
  get focus(): string {
    const active = this.#element.shadowRoot?.activeElement;
    return active ? nameOf(active) : '';
  }

  get buttons(): string[] {
    return this.#all('button').map(nameOf);
  }

  get scale(): string[] {
    return this.#all('input[type="radio"]').map(nameOf);
  }

  get chosen(): string[] {
    return this.#all('input:checked').map(nameOf);
  }

  get field(): HTMLTextAreaElement {
    return this.#find('textarea', '') as HTMLTextAreaElement;
  }

  async press(button: string): Promise<void> {
    this.#find('button', button).click();
    await this.#element.updateComplete;
  }

  async choose(point: string): Promise<void> {
    this.#find('input[type="radio"]', point).click();
    await this.#element.updateComplete;
  }

  async write(words: string): Promise<void> {
    this.field.value = words;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.#element.updateComplete;
  }

  /** Answers both questions of the sample and hands them in. */
  async handIn(score = '9', words = 'One cup had a chip.'): Promise<void> {
    await this.choose(score);
    await this.press('Next');
    await this.write(words);
    await this.press('Send');
  }

  #all(selector: string): HTMLElement[] {
    const found = this.#element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    // What is inert cannot be met.
    return [...found].filter((one) => one.checkVisibility() && !one.closest('[inert]'));
  }

  #find(selector: string, name: string): HTMLElement {
    const found = this.#all(selector).find((one) => name === '' || nameOf(one) === name);
    if (!found) throw new Error(`there is no ${selector} “${name}”, but “${this.sees}”`);
    return found;
  }

  #text(selector: string): string {
    return this.#all(selector)
      .map((one) => oneLine(one.textContent))
      .join(' ');
  }
}

function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label');
  if (label !== null) return label;
  const labels = (control as HTMLInputElement).labels;
  return oneLine(labels?.length ? labels[0]?.textContent : control.textContent);
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
