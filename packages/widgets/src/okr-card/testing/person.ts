import type { OkrCard } from '../okr-card.js';

/** Finds things in a card by what a person is told of them, and does what a person does; for tests. */
export class Person {
  readonly #element: OkrCard;

  constructor(element: OkrCard) {
    this.#element = element;
  }

  /** All that can be read, in one line. */
  get sees(): string {
    const text = (this.#element.shadowRoot?.firstElementChild as HTMLElement | null)?.innerText;
    return oneLine(text);
  }

  /** What assistive technology announces, at once or in time. */
  get hears(): string {
    return this.#all('[role="status"], [role="alert"]')
      .map((one) => oneLine(one.textContent))
      .filter(Boolean)
      .join(' ');
  }

  /** Where the focus is: the name of a control, or its text. */
  get focus(): string {
    const active = this.#element.shadowRoot?.activeElement;
    return active ? nameOf(active) : '';
  }

  get buttons(): string[] {
    return this.#all('button').map(nameOf);
  }

  get headings(): string[] {
    return this.#all('h2, h3, h4').map(
      (one) => `${one.localName.slice(1)} ${oneLine(one.textContent)}`,
    );
  }

  /** Names of the fields, in order. */
  get fields(): string[] {
    return this.#all('input, textarea').map(nameOf);
  }

  /** Opens the check-in at the key result of this place in the list. */
  async open(index = 0): Promise<void> {
    const buttons = this.#all('button').filter((one) => nameOf(one) === 'Check in');
    buttons[index]?.click();
    await this.#element.updateComplete;
  }

  field(name: string): HTMLInputElement {
    const found = this.#all('input, textarea').find((one) => nameOf(one).startsWith(name));
    if (!found) throw new Error(`there is no field “${name}”, but ${this.fields.join(', ')}`);
    return found as HTMLInputElement;
  }

  async write(name: string, words: string): Promise<void> {
    const field = this.field(name);
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.#element.updateComplete;
  }

  async choose(name: string): Promise<void> {
    this.field(name).click();
    await this.#element.updateComplete;
  }

  async press(name: string): Promise<void> {
    const found = this.#all('button').find((one) => nameOf(one) === name);
    if (!found) throw new Error(`there is no button “${name}”, but ${this.buttons.join(', ')}`);
    found.click();
    await this.#element.updateComplete;
  }

  #all(selector: string): HTMLElement[] {
    const found = this.#element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    // What is inert cannot be met.
    return [...found].filter((one) => one.checkVisibility() && !one.closest('[inert]'));
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
