import { AnyPerson, nameOf } from '../../element/testing/person.js';

/** Finds things in a questionnaire by what a person is told of them, and does what a person does; for tests. */
export class Person extends AnyPerson {
  /** What assistive technology announces as status. */
  get hears(): string {
    return this.text('[role="status"]');
  }

  /** What assistive technology announces at once. */
  get alert(): string {
    return this.text('[role="alert"]');
  }

  /** The heading of the page. */
  get title(): string {
    return this.text('h2');
  }

  get statements(): string[] {
    return this.all('legend').map(nameOf);
  }

  get chosen(): string[] {
    return this.all('input:checked').map(nameOf);
  }

  /** Chooses an answer to the statement at this place, from 0. */
  async choose(answer: string, place = 0): Promise<void> {
    const group = this.all('fieldset')[place];
    const radios = [...(group?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const found = radios.find((radio) => nameOf(radio) === answer);
    if (!found) throw new Error(`there is no “${answer}”, but “${this.sees}”`);
    found.click();
    await this.element.updateComplete;
  }

  async write(words: string): Promise<void> {
    await this.type(this.find('textarea', '') as HTMLTextAreaElement, words);
  }

  /** Turns the pages up to the last one. */
  async goToLast(): Promise<void> {
    for (;;) {
      const next = this.buttons.find((button) => button.startsWith('Next: '));
      if (!next) return;
      await this.press(next);
    }
  }
}
