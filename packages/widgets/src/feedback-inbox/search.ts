import type { Verdict } from '../element/view.js';
import { asksSame, everything, toFilter, type Choice } from './choice.js';
import type { FeedbackInbox } from './feedback-inbox.js';
import type { InboxData } from './inbox-data.js';
import { PageRequest, type PageState } from './page-request.js';

/** What a person looks for in an inbox, and the pages that the host is asked for because of it. */
export class Search {
  readonly #data: InboxData;
  readonly #page: PageRequest;
  #choice: Choice = everything;

  /** @param arrived called with what a page brought, before it is drawn; `isFirst` where it takes the place of what is shown */
  constructor(
    host: FeedbackInbox,
    data: InboxData,
    arrived: (verdict: Verdict, isFirst: boolean) => void,
  ) {
    this.#data = data;
    this.#page = new PageRequest(host, (answer, isFirst) => {
      const page = data.append(answer, isFirst);
      if (page) arrived(page.verdict, isFirst);
      return page !== undefined;
    });
  }

  get choice(): Choice {
    return this.#choice;
  }

  /** How asking for a page stands. */
  get state(): PageState {
    return this.#page.state;
  }

  /** Looks for something else. */
  choose(part: Partial<Choice>): void {
    const choice = { ...this.#choice, ...part };
    const isSame = asksSame(choice, this.#choice);
    this.#choice = choice;
    if (isSame) return;
    this.#page.cancel();
    this.takeUp();
  }

  /** Looks for nothing special any more. */
  showAll(): void {
    this.#choice = everything;
    this.#page.cancel();
    this.#data.choose(everything);
  }

  /** Looks for the same in what the data is now. */
  takeUp(): void {
    if (this.#data.choose(this.#choice)) this.#page.ask(toFilter(this.#choice), '');
  }

  /** Asks for the next page, or once more for one that did not come. */
  more(): void {
    if (this.#page.state === 'idle')
      this.#page.ask(toFilter(this.#choice), this.#data.before ?? '');
    else this.#page.retry();
  }

  /** Gives up what was asked. */
  cancel(): void {
    this.#page.cancel();
  }

  /** Begins as an inbox does. */
  startAnew(): void {
    this.#choice = everything;
  }
}
