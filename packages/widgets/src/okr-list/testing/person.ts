import { AnyPerson, nameOf, oneLine } from '../../element/testing/person.js';

/** Finds things in a list by what a person is told of them, and does what a person does; for tests. */
export class Person extends AnyPerson {
  /** The titles that can be met, in order. */
  get titles(): string[] {
    return this.all('h3').map((one) => oneLine(one.textContent));
  }

  /** The titles with how deep their list lies in others, from 1. */
  get tree(): string[] {
    return this.all('h3').map((one) => {
      let depth = 0;
      for (let list = one.closest('ul'); list; list = list.parentElement?.closest('ul') ?? null)
        depth += 1;
      return `${depth} ${oneLine(one.textContent)}`;
    });
  }

  /** All that is told in the row of a title, without what is open in it. */
  row(title: string): string {
    return oneLine(this.title(title).closest('.line')?.textContent);
  }

  title(title: string): HTMLElement {
    return this.find('h3 button', title);
  }

  /** What the options of a field say; the chosen one with an asterisk. */
  options(field: string): string[] {
    return [...this.field(field).options].map(
      (one) => `${one.selected ? '*' : ''}${oneLine(one.textContent)}`,
    );
  }

  get fields(): string[] {
    return this.all('select, input').map(nameOf);
  }

  async choose(field: string, option: string): Promise<void> {
    const select = this.field(field);
    const found = [...select.options].find((one) => oneLine(one.textContent) === option);
    if (!found) throw new Error(`“${field}” has no “${option}”, but ${this.options(field).join()}`);
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async search(words: string): Promise<void> {
    await this.type(this.find('input', '') as HTMLInputElement, words);
  }

  async open(title: string): Promise<void> {
    this.title(title).click();
    await this.element.updateComplete;
  }

  field(name: string): HTMLSelectElement {
    return this.find('select', name) as HTMLSelectElement;
  }
}
