import { NextFocus } from '../element/next-focus.js';
import type { Assessment } from './assessment.js';
import { isFilled, unfilled, withEntry, type Filled } from './filled.js';
import { lateDrafts } from './late-parts.js';
import type { Questionnaire } from './questionnaire.js';

/** Where a person is: at what is read before the first question, at a page by its index, or at the end. */
export type Step = 'start' | 'end' | number;

/** That what was answered was taken over into another version. */
export interface Refit {
  /** Answers that fit no statement any more. */
  lost: number;
}

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
  /** What is promised now, and the wave that it is promised for; and what of it the person has read. */
  #terms = '';
  #read: string | undefined;
  #refit: Refit | undefined;

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

  /** What became of the answers when another version came while somebody answered. */
  get refit(): Refit | undefined {
    return this.#refit;
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

  /**
   * Takes what is asked now. Another instrument, or another side, is begun anew; of the same one the answers stay, of another
   * version those that fit.
   * @param terms what is promised of the answers: where it is another, whoever is protected reads it before they go on
   */
  take(questionnaire: Questionnaire, terms: string): void {
    const former = this.#questionnaire;
    this.#questionnaire = questionnaire;
    this.#terms = terms;
    if (!former || !isSameAsked(former, questionnaire)) {
      this.#filled = unfilled;
      this.#step = questionnaire.isProtected ? 'start' : 0;
      this.#isEmpty = false;
      this.#begun = 0;
      this.#refit = undefined;
      return;
    }
    if (!isSameForm(former, questionnaire)) this.#takeOver(former, questionnaire);
    if (typeof this.#step !== 'number') return;
    this.#step = this.#orPromise(Math.max(0, Math.min(this.#step, this.last)));
  }

  /**
   * Takes what was begun before.
   * @param step the page to go on with; absent where the person stays where they are
   */
  restore(filled: Filled, step?: number): void {
    this.#filled = filled;
    if (step !== undefined) {
      // What is read before the first question is read again.
      if (this.#step !== 'start') this.#step = step;
      this.#begun = step;
    }
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

  readonly start = (): void => {
    this.#read = this.#terms;
    this.goTo(Math.max(0, Math.min(this.#begun, this.last)));
  };

  readonly next = (): void => {
    if (typeof this.#step === 'number') this.goTo(this.#step + 1);
  };

  readonly back = (): void => {
    if (typeof this.#step !== 'number') this.goTo(this.#orPromise(this.last));
    else if (this.#step > 0) this.goTo(this.#step - 1);
    else if (this.#questionnaire?.isProtected) this.goTo('start');
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

  /** A page, or before it what is promised, where whoever is protected has not read it so. */
  #orPromise(step: number): Step {
    if (!this.#questionnaire?.isProtected || this.#read === this.#terms) return step;
    this.#begun = step;
    return 'start';
  }

  #takeOver(former: Questionnaire, questionnaire: Questionnaire): void {
    if (!this.isTouched) return;
    // It came before the first question.
    const draft = lateDrafts.module?.fit(former, questionnaire, this.#filled);
    this.#refit = { lost: draft?.lost ?? this.#filled.answers.size };
    this.#filled = draft?.filled ?? unfilled;
  }

  #change(change: Partial<Filled>): void {
    this.#filled = { ...this.#filled, ...change };
    this.#isEmpty = false;
    this.#host.requestUpdate();
  }
}

/** Whether what was answered may be taken over: never what was promised to be in no event into something that may be. */
function isSameAsked(one: Questionnaire, other: Questionnaire): boolean {
  return (
    one.instrument.id === other.instrument.id &&
    one.side === other.side &&
    one.isProtected === other.isProtected
  );
}

function isSameForm({ instrument: one }: Questionnaire, { instrument: other }: Questionnaire) {
  return one.version === other.version && one.scale.points === other.scale.points;
}
