import type { Channel } from '@oxbow/model/channel';
import type { Prompt } from '@oxbow/model/prompt';
import { AnswerEvent } from './events.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { asksEmployees, lateEmployees } from './late-employees.js';
import { isInForm } from './late-form.js';
import { Parts } from './parts.js';
import { toAnswers, type Draft, type Drafts } from './response.js';
import type { FeedbackSubmission } from './submission.js';
import type { Way } from './way.js';
import { toWithdrawalStatus, withdraw, type Withdrawal } from './withdrawal.js';
import { findObstacle, wayOf, type Obstacle, type Progress } from './view-model.js';

/** What a person should find themselves at next. */
export type Place = 'question' | 'outcome' | 'opener';

/** What a person does in a prompt: the question they are at, their drafts, and handing in. */
export class Answering {
  readonly #host: FeedbackPrompt;
  readonly #moved: (place?: Place) => void;
  #prompt: Prompt | undefined;
  #step = 0;
  #drafts = new Map<string, Draft>();
  /** What the host has given beforehand; what the person did comes first. */
  #prefill: Drafts = new Map();
  /** Questions whose answer the page has been told of. */
  #told = new Set<string>();
  #obstacle: Obstacle | undefined;
  /** What a customer has handed in so far. */
  #parts: Parts | undefined;
  #submission: FeedbackSubmission | undefined;
  #receipt: string | undefined;
  #withdrawal: Withdrawal | undefined;
  #remark: Progress['remark'];
  /** Came while it was open what becomes of the answers to the former one. */
  #waiting: Prompt | undefined;
  /** Where the answers are given. */
  channel: Channel = 'website';

  /** @param moved called after each change, with the place where the person goes on */
  constructor(host: FeedbackPrompt, moved: (place?: Place) => void) {
    this.#host = host;
    this.#moved = moved;
  }

  /** A person has chosen or typed something. */
  get isTouched(): boolean {
    return this.#drafts.size > 0;
  }

  /** Takes what the host has given beforehand, in the place of what it gave before. */
  prefill(drafts: Drafts): void {
    this.#prefill = drafts;
  }

  get prompt(): Prompt | undefined {
    return this.#prompt;
  }

  /** Takes up what the person did before, here or elsewhere, in the place of what they did since; at the question of `step`. */
  restore(drafts: Drafts, step = 0): void {
    this.#startAnew();
    this.#drafts = new Map(drafts);
    this.#step = step;
    this.#moved();
  }

  /** Goes to the question at which something keeps the answers from being handed in. */
  stopAt(step: number, obstacle: Obstacle): void {
    this.#goTo(step);
    this.#obstacle = obstacle;
  }

  /** By which one comes back to what was handed in; an employee has to keep it. */
  get receipt(): string | undefined {
    return this.#receipt;
  }

  get progress(): Progress {
    return {
      step: this.#step,
      drafts: this.#allDrafts,
      obstacle: this.#obstacle,
      outcome: this.#withdrawal
        ? { status: toWithdrawalStatus(this.#withdrawal) }
        : this.#submission?.outcome,
      canWithdraw: this.#receipt !== undefined,
      remark: this.#remark,
      more: this.#waiting ? 'new' : undefined,
    };
  }

  /**
   * Takes a prompt: the same version keeps what was written, another one starts anew. While answers are handed in and
   * not sent it waits, so as to hide neither what becomes of them nor the words, until the person wants to go on.
   * @returns whether it started anew
   */
  take(prompt: Prompt): boolean {
    const isSame = prompt.id === this.#prompt?.id && prompt.version === this.#prompt.version;
    const mustWait =
      this.#submission && (this.#waiting || this.#submission.outcome.status !== 'sent');
    if (!isSame && mustWait) {
      this.#waiting = prompt;
      return false;
    }
    this.#prompt = prompt;
    this.#waiting = undefined;
    if (!isSame) this.#startAnew();
    return !isSame;
  }

  /** Keeps what was chosen or typed at the question. */
  readonly write = (draft: Draft): void => {
    const question = this.#prompt?.questions[this.#way?.step ?? 0];
    if (!question) return;
    this.#drafts.set(question.id, draft);
    this.#obstacle = undefined;
    this.#moved();
  };

  /** Goes to the next question; at the last one hands the answers in. */
  readonly next = (event?: MouseEvent): void => {
    const prompt = this.#prompt;
    // With a submission this is a second click, made before the first one was drawn.
    if (!prompt || this.#submission) return;
    // “Send” stands where “Next” stood: the second half of a double click is not meant for it.
    const { step, next } = wayOf(prompt, this.progress);
    const isLast = next === undefined;
    if (isLast && event && event.detail > 1) return;
    this.#obstacle = findObstacle(prompt, this.progress);
    if (this.#obstacle) {
      this.#moved('question');
      return;
    }
    this.#tell(prompt, step);
    if (isLast) this.#handIn(prompt);
    else {
      // What goes along with a form goes with nothing else.
      if (prompt.partial && !isInForm(this.#host) && !asksEmployees(prompt))
        this.#handInPart(prompt, step);
      this.#goTo(next);
    }
  };

  readonly back = (): void => this.#goTo(this.#way?.former ?? 0);

  /** Hands the same response in once more. */
  readonly retry = (): void => {
    this.#remark = undefined;
    (this.#withdrawal ?? this.#submission)?.attempt();
    this.#moved('outcome');
  };

  /** Deletes what was handed in, from where it waits; what was written stays in the page. */
  readonly withdraw = (): void => {
    if (this.#receipt === undefined || this.#withdrawal) return;
    this.#submission?.stop();
    const isOfEmployee = this.#prompt !== undefined && asksEmployees(this.#prompt);
    const take = isOfEmployee ? lateEmployees.module?.withdrawForEmployee : withdraw;
    this.#withdrawal = take?.(this.#host, this.#receipt);
    this.#moved('outcome');
  };

  /** Goes back from a refused response to the questions; what is handed in then is another response. */
  readonly change = (): void => {
    this.#leave();
    this.#moved('question');
  };

  /** Asks all over again, or what waits to be asked. */
  readonly again = (): void => {
    this.#prompt = this.#waiting ?? this.#prompt;
    this.#waiting = undefined;
    this.#startAnew();
    this.#moved('question');
  };

  readonly copy = async (words: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      this.#remark = 'copied';
    } catch {
      // No permission, or no secure context: then there is no clipboard.
      this.#remark = 'notCopied';
    }
    this.#moved();
  };

  /** Asks again for what nobody has saved yet. */
  refresh(): void {
    if (this.#submission?.isOpen) this.#submission.attempt();
    this.#parts?.refresh();
  }

  get #allDrafts(): Drafts {
    return new Map([...this.#prefill, ...this.#drafts]);
  }

  get #way(): Way | undefined {
    return this.#prompt && wayOf(this.#prompt, this.progress);
  }

  #handIn(prompt: Prompt): void {
    if (asksEmployees(prompt)) this.#handInForEmployee(prompt);
    else this.#handInForCustomer(prompt);
    this.#moved('outcome');
  }

  /** Never as an event, which the page could hear: without its part there is no other way. */
  #handInForEmployee(prompt: Prompt): void {
    const answers = toAnswers(prompt, this.#allDrafts);
    const handedIn = lateEmployees.module?.submitForEmployee(this.#host, prompt, answers);
    this.#submission = handedIn?.submission;
    this.#receipt = handedIn?.receipt;
  }

  #handInForCustomer(prompt: Prompt): void {
    this.#parts ??= new Parts(this.#host);
    const answers = toAnswers(prompt, this.#allDrafts);
    const handedIn = this.#parts.handIn(prompt, answers, this.channel);
    this.#submission = handedIn.submission;
    this.#receipt = handedIn.receipt;
  }

  #handInPart(prompt: Prompt, step: number): void {
    this.#parts ??= new Parts(this.#host);
    this.#parts.handInPart(prompt, toAnswers(prompt, this.#allDrafts, step), this.channel);
  }

  #goTo(step: number): void {
    this.#step = step;
    this.#obstacle = undefined;
    this.#moved('question');
  }

  #tell(prompt: Prompt, step: number): void {
    // Which question comes after a branch tells how the one before it was answered.
    if (asksEmployees(prompt)) return;
    for (const { question } of toAnswers(prompt, this.#allDrafts, step)) {
      if (this.#told.has(question)) continue;
      this.#told.add(question);
      this.#host.dispatchEvent(new AnswerEvent(question));
    }
  }

  #startAnew(): void {
    this.#leave();
    this.#step = 0;
    this.#drafts = new Map();
    this.#told = new Set();
    this.#obstacle = undefined;
  }

  #leave(): void {
    this.#submission?.leave();
    this.#submission = undefined;
    this.#parts?.leave();
    this.#parts = undefined;
    this.#withdrawal?.stop();
    this.#withdrawal = undefined;
    this.#receipt = undefined;
    this.#remark = undefined;
  }
}
