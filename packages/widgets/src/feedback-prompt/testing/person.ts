import { AnyPerson, nameOf } from '../../element/testing/person.js';

/** Finds things in a prompt by what a person is told of them, and does what a person does; for tests. */
export class Person extends AnyPerson {
  /** What assistive technology announces as status. */
  get hears(): string {
    return this.text('[role="status"]');
  }

  /** What assistive technology announces at once. */
  get alert(): string {
    return this.text('[role="alert"]');
  }

  /** The question that is asked. */
  get question(): string {
    return this.text('legend, label[for="words"]');
  }

  get scale(): string[] {
    return this.all('input[type="radio"]').map(nameOf);
  }

  get chosen(): string[] {
    return this.all('input:checked').map(nameOf);
  }

  get field(): HTMLTextAreaElement {
    return this.find('textarea', '') as HTMLTextAreaElement;
  }

  async choose(point: string): Promise<void> {
    this.find('input[type="radio"]', point).click();
    await this.element.updateComplete;
  }

  async write(words: string): Promise<void> {
    await this.type(this.field, words);
  }

  /** Answers both questions of the sample and hands them in. */
  async handIn(score = '9', words = 'One cup had a chip.'): Promise<void> {
    await this.choose(score);
    await this.press('Next');
    await this.write(words);
    await this.press('Send');
  }
}
