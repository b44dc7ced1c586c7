import { AnyPerson, nameOf, oneLine } from '../../element/testing/person.js';

/** One item of the list, as it is read. */
export interface Row {
  title: string;
  /** All that is said of it. */
  words: string;
}

/** Finds things in an inbox by what a person is told of them, and does what a person does; for tests. */
export class InboxPerson extends AnyPerson {
  get rows(): Row[] {
    return this.all('.items > li').map((row) => ({
      title: oneLine(row.querySelector('.title')?.textContent),
      words: oneLine(row.textContent),
    }));
  }

  /** How long the oldest waits, as the sentence says it. */
  get age(): string {
    return /oldest for (.+)\.$/.exec(this.text('h2'))?.[1] ?? '';
  }

  override all(selector: string): HTMLElement[] {
    return super.all(selector);
  }

  override text(selector: string): string {
    return super.text(selector);
  }

  button(name: string): HTMLElement {
    return this.find('button', name);
  }

  override async press(name: string, within = ''): Promise<void> {
    this.find(`${within} button`, name).click();
    await this.element.updateComplete;
  }

  /** Opens the item of this place in the list, from the list where that is not to be seen. */
  async open(index: number, isNarrow = false): Promise<void> {
    if (!isNarrow && this.all('.items').length === 0) await this.press('Back to the list');
    this.all('.title')[index]?.click();
    await this.element.updateComplete;
  }

  /** The field whose name begins with these words. */
  field(name: string): HTMLInputElement {
    const fields = this.all('input, textarea, select');
    const found = fields.find((one) => nameOf(one).startsWith(name));
    if (!found)
      throw new Error(`there is no field “${name}”, but ${fields.map(nameOf).join(', ')}`);
    return found as HTMLInputElement;
  }

  async write(name: string, words: string): Promise<void> {
    await this.type(this.field(name), words);
  }

  /** Chooses in a list of options. */
  async choose(name: string, value: string, within = ''): Promise<void> {
    const select = this.find(`${within} select`, name) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async tick(name: string): Promise<void> {
    this.find('input[type="radio"]', name).click();
    await this.element.updateComplete;
  }

  /** What describes a control beside its name. */
  described(control: HTMLElement): string {
    const id = control.getAttribute('aria-describedby') ?? '';
    return oneLine(this.element.shadowRoot?.getElementById(id)?.textContent);
  }
}
