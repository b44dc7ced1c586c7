import { waitUntil } from '@open-wc/testing';
import { AnyPerson, nameOf, oneLine } from '../../element/testing/person.js';

/** Finds things in a card by what a person is told of them, and does what a person does; for tests. */
export class Person extends AnyPerson {
  /** What assistive technology announces, at once or in time. */
  get hears(): string {
    return this.text('[role="status"], [role="alert"]');
  }

  get headings(): string[] {
    return this.all('h2, h3, h4').map(
      (one) => `${one.localName.slice(1)} ${oneLine(one.textContent)}`,
    );
  }

  /** Names of the fields, in order. */
  get fields(): string[] {
    return this.all('input, textarea').map(nameOf);
  }

  /** Opens the check-in at the key result of this place in the list. */
  async open(index = 0): Promise<void> {
    const buttons = this.all('button').filter((one) => nameOf(one) === 'Check in');
    const button = buttons[index];
    button?.click();
    await waitUntil(() => !button?.isConnected, 'the check-in is there', { timeout: 8000 });
    await this.element.updateComplete;
  }

  /** The rows of what stands side by side when somebody was faster. */
  get versions(): string[] {
    return this.all('.versions tr').map((row) =>
      [...row.children].map((cell) => oneLine((cell as HTMLElement).innerText)).join(' | '),
    );
  }

  field(name: string): HTMLInputElement {
    const found = this.all('input, textarea').find((one) => nameOf(one).startsWith(name));
    if (!found) throw new Error(`there is no field “${name}”, but ${this.fields.join(', ')}`);
    return found as HTMLInputElement;
  }

  async choose(name: string): Promise<void> {
    this.field(name).click();
    await this.element.updateComplete;
  }

  async write(name: string, words: string): Promise<void> {
    await this.type(this.field(name), words);
  }
}
