import type { Assessment as HandedIn } from '@oxbow/model/assessment';
import { familyOf, tagIn } from '../element/family.js';
import { findTaker } from '../element/hand-over.js';
import { RequestEvent, type Answers } from '../element/request-event.js';
import type { Assessment } from './assessment.js';
import type { AssessmentDraft } from './draft.js';

/** What an element for employees wants of the host's `handler`. */
export type Wish =
  /** Answered with what became of it, see `Delivery`. */
  | { wish: 'submit'; assessment: HandedIn }
  /** Answered with where it is kept, see `Kept`; `draft` is `null` once it is handed in. */
  | { wish: 'keep'; instrument: string; draft: AssessmentDraft | null }
  /** Answered with the draft, or `null`. */
  | { wish: 'recall'; instrument: string }
  /** Answered with what is published, see `ExperienceProfile`, or `null`. */
  | { wish: 'profile'; instrument: string };

/**
 * What an employee wants, on its way to the nearest connection. It has the form of a request and is never dispatched as an
 * event: nobody who listens on the page hears of it. Where there is no connection, the host's `handler` gets the wish.
 */
export class HandedOver<Detail, Answer> extends RequestEvent<Detail, Answer> {
  readonly #host: Assessment;
  readonly #wish: Wish;
  #isTaken = false;

  constructor(host: Assessment, type: string, detail: Detail, wish: Wish, signal: AbortSignal) {
    super(type, detail, signal);
    this.#host = host;
    this.#wish = wish;
  }

  /** Whether a connection has it: it goes on sending when the element is gone. */
  get isTaken(): boolean {
    return this.#isTaken;
  }

  /** Hands it over instead of dispatching it. */
  override dispatch(): Answers<Answer> | undefined {
    const taken = findTaker(this.#host)?.(this) as Answers<Answer> | undefined;
    this.#isTaken = taken !== undefined;
    return taken ?? this.#toHandler();
  }

  #toHandler(): Answers<Answer> | undefined {
    const { handler } = this.#host;
    if (typeof handler !== 'function') {
      // That nobody keeps a draft is no fault of a page; that nobody takes the answers is.
      if (this.#wish.wish === 'submit')
        this.#host.warn(
          'handler',
          `finds no <${tagIn(familyOf(this.#host), 'connection')}> for what employees answer, or one of a version that is too old, and no property "handler".`,
        );
      return undefined;
    }
    try {
      const answers: unknown = handler(this.#wish, this.signal);
      if (answers === undefined) return undefined;
      const isIterable = Symbol.asyncIterator in Object(answers);
      return isIterable ? (answers as Answers<Answer>) : Promise.resolve(answers as Answer);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new TypeError(String(error)));
    }
  }
}
