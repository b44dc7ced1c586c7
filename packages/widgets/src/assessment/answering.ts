import { NextFocus } from '../element/next-focus.js';
import type { Assessment } from './assessment.js';
import { isFilled, unfilled, withEntry, type Filled } from './filled.js';
import type { Questionnaire } from './questionnaire.js';

/** Where a person is: at what is read before the first question, at a page by its index, or at the end. */
export type Step = 'start' | 'end' | number;

/** What a person did, for as long as the element lives. */
export class Answering {
  readonly #host: Assessment;
  readonly #focus: NextFocus;
  #questionnaire: Questionnaire | undefined;
  #filled: Filled = unfilled;
  #step: Step = 0;
  #isEmpty = false;
  /** The page at which a person goes on after what is read before the first. */
  #begun = 0;

  constructor(host: Assessment) {
    this.#host = host;
    this.#focus = new NextFocus(host);
  }

  get questionnaire(): Questionnaire | undefined {
    return this.#questionnaire;
  }

  get filled(): Filled {
    return this.#filled;
  }

  get step(): Step {
    return this.#step;
  }

  /** Whether the person wanted to hand in nothing at all. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Whether there is anything that a draft must not replace. */
  get isTouched(): boolean {
    return isFilled(this.#filled);
  }

  /** Index of the last page: that of the questions about the person, where there are any. */
  get last(): number {
    const { pages = [], segments = [] } = this.#questionnaire ?? {};
    return segments.length > 0 ? pages.length : pages.length - 1;
  }

  /** Takes what is asked now. Another instrument, or another side, is begun anew; of the same one the answers stay. */
  take(questionnaire: Questionnaire | undefined): void {
    const former = this.#questionnaire;
    this.#questionnaire = questionnaire;
    const isSame =
      former?.instrument.id === questionnaire?.instrument.id &&
      former?.side === questionnaire?.side;
    if (!isSame) {
      this.#filled = unfilled;
      this.#step = this.#host.isProtected ? 'start' : 0;
      this.#isEmpty = false;
      this.#begun = 0;
    } else if (typeof this.#step === 'number')
      this.#step = Math.max(0, Math.min(this.#step, this.last));
  }

  /** Takes what was begun before. */
  restore(filled: Filled, step: number): void {
    this.#filled = filled;
    // What is read before the first question is read again.
    if (this.#step !== 'start') this.#step = step;
    this.#begun = step;
    this.#host.requestUpdate();
  }

  readonly answer = (item: string, answer: number | null): void => {
    this.#change({ answers: withEntry(this.#filled.answers, item, answer) });
  };

  readonly clear = (item: string, group: string): void => {
    this.#change({ answers: withEntry(this.#filled.answers, item, undefined) });
    this.#focus.goTo(`input[name="${group}"]`);
  };

  readonly choose = (question: string, option: string): void => {
    this.#change({ segments: withEntry(this.#filled.segments, question, option) });
  };

  readonly unchoose = (question: string, group: string): void => {
    this.#change({ segments: withEntry(this.#filled.segments, question, undefined) });
    this.#focus.goTo(`input[name="${group}"]`);
  };

  readonly write = (dimension: string, note: string): void => {
    this.#change({ notes: withEntry(this.#filled.notes, dimension, note || undefined) });
  };

  readonly start = (): void => this.goTo(this.#begun);

  readonly next = (): void => {
    if (typeof this.#step === 'number') this.goTo(this.#step + 1);
  };

  readonly back = (): void => {
    if (typeof this.#step !== 'number') this.goTo(this.last);
    else if (this.#step > 0) this.goTo(this.#step - 1);
    else if (this.#host.isProtected) this.goTo('start');
  };

  /** Says that there is nothing to hand in. */
  refuse(): void {
    this.#isEmpty = true;
    this.#focus.goTo('[role="alert"]');
  }

  /** Goes to a page, and to its heading. */
  goTo(step: Step): void {
    this.#step = step;
    this.#isEmpty = false;
    this.#focus.goTo('h2');
  }

  #change(change: Partial<Filled>): void {
    this.#filled = { ...this.#filled, ...change };
    this.#isEmpty = false;
    this.#host.requestUpdate();
  }
}
