import { AnyPerson, nameOf, oneLine } from '../../element/testing/person.js';

/** Finds things among notes by what a person is told of them, and does what a person does; for tests. */
export class NotesPerson extends AnyPerson {
  /** What each note says of itself and of what can be done with it, in one line. */
  get notes(): string[] {
    return this.all('.notes > li').map((note) => oneLine(note.innerText));
  }

  /** What is said to those who do not see a change. */
  get told(): string {
    const regions =
      this.element.shadowRoot?.querySelectorAll('[role="status"], [role="alert"]') ?? [];
    return oneLine([...regions].map(({ textContent }) => textContent).join(' '));
  }

  override all(selector: string): HTMLElement[] {
    return super.all(selector);
  }

  override text(selector: string): string {
    return super.text(selector);
  }

  /** Presses a button of the note that begins with these words. */
  async pressAt(note: string, button: string): Promise<void> {
    const item = this.all('.notes > li').find((one) => oneLine(one.innerText).startsWith(note));
    const found = [...(item?.querySelectorAll('button') ?? [])].find(
      (one) => nameOf(one) === button,
    );
    if (!found) throw new Error(`there is no “${button}” at “${note}”, but “${this.sees}”`);
    found.focus();
    found.click();
    await this.element.updateComplete;
  }

  /** The field of this name. */
  field(name: string): HTMLInputElement {
    return this.find('input, textarea, select', name) as HTMLInputElement;
  }

  async fill(name: string, words: string): Promise<void> {
    await this.type(this.field(name), words);
  }

  /** Chooses whom the note is for. */
  async address(id: string): Promise<void> {
    const select = this.field('To whom');
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** What describes a control beside its name. */
  described(control: HTMLElement): string {
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
    return oneLine(
      ids.map((id) => this.element.shadowRoot?.getElementById(id)?.textContent).join(' '),
    );
  }
}
