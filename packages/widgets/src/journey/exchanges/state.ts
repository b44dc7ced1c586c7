import type { SignUpCount } from '@oxbow/model/sign-up';
import type { OxElement } from '../../element/element.js';
import type { Submission } from '../../element/submission.js';
import { join, leave, mostNameCharacters, type JoinWord, type LeaveWord } from './joining.js';

/** What was last to be told of an exchange. */
export type ExchangeNews =
  | 'exchangeSending'
  | 'exchangeUnsaved'
  | 'exchangeJoined'
  | 'exchangeFull'
  | 'exchangeLeaving'
  | 'exchangeLeaveUnsaved'
  | 'exchangeGone'
  | 'exchangeLeaveFailed';

export type ExchangeObstacle = 'exchangeLong' | 'exchangeFailed';

/** Where a person goes on after the next drawing. */
export type ExchangePlace = 'name' | 'open' | 'news';

/** The form in which a person says who they are to the organiser. */
export interface SigningUp {
  name: string;
  obstacle?: ExchangeObstacle | undefined;
}

/** One exchange of one journey: what the host told, and what a person does, for as long as the element lives. */
export class ExchangeState {
  readonly #host: OxElement;
  readonly #journey: string;
  readonly #exchange: string;
  readonly #moved: (place?: ExchangePlace, isByItself?: boolean) => void;
  #told: SignUpCount | undefined;
  /** What the host answered to this person, until its data says the same. */
  #answered: SignUpCount | undefined;
  #joining: Submission<JoinWord> | undefined;
  #leaving: Submission<LeaveWord> | undefined;
  #name = '';
  form: SigningUp | undefined;
  news: ExchangeNews | undefined;

  /** @param moved called after each change, with where the person goes on, and whether nobody pressed for that */
  constructor(
    host: OxElement,
    journey: string,
    exchange: string,
    moved: (place?: ExchangePlace, isByItself?: boolean) => void,
  ) {
    this.#host = host;
    this.#journey = journey;
    this.#exchange = exchange;
    this.#moved = moved;
  }

  /** How many take part, as far as is known; absent where the host keeps no sign-ups. */
  get known(): SignUpCount | undefined {
    return this.#answered ?? this.#told;
  }

  /** Whether something was asked for, and nobody has said yet that it is so. */
  get isOnItsWay(): boolean {
    return this.#joining !== undefined || this.#leaving !== undefined;
  }

  /** Whether it can be asked for once more. */
  get isUnsaved(): boolean {
    return [this.#joining, this.#leaving].some((one) => one?.outcome.status === 'unsaved');
  }

  /** Takes what the data says. It may be older than what was answered. */
  tell(told: SignUpCount | undefined): void {
    if (told && told !== this.#told && told.own === this.#answered?.own) this.#answered = undefined;
    this.#told = told;
  }

  open(): void {
    this.news = undefined;
    this.form ??= { name: this.#name };
    this.#moved('name');
  }

  write(name: string): void {
    this.form = { name };
    this.#moved();
  }

  close(): void {
    this.form = undefined;
    this.#moved('open');
  }

  send(): void {
    if (!this.form) return;
    const name = this.form.name.trim();
    this.#name = name;
    if (name.length > mostNameCharacters) {
      this.form = { name, obstacle: 'exchangeLong' };
      this.#moved('name');
      return;
    }
    this.form = undefined;
    const signUp = { exchange: this.#exchange, ...(name !== '' && { name }) };
    this.#joining = join(this.#host, this.#journey, signUp);
    this.news = 'exchangeSending';
    this.#moved('news');
  }

  giveBack(): void {
    this.#leaving = leave(this.#host, this.#journey, this.#exchange);
    this.news = 'exchangeLeaving';
    this.#moved('news');
  }

  /** Asks for the same once more. */
  again(): void {
    this.#joining?.attempt();
    this.#leaving?.attempt();
    this.#moved('news');
  }

  /** Takes over what the host answered, before each drawing. */
  settle(): void {
    const joined = this.#joining?.outcome;
    switch (joined?.status) {
      case 'joined':
      case 'full':
        this.#end({ count: joined.count, own: joined.status === 'joined' });
        this.news = joined.status === 'joined' ? 'exchangeJoined' : 'exchangeFull';
        break;
      case 'failed':
        this.#end();
        this.news = undefined;
        this.form = { name: this.#name, obstacle: 'exchangeFailed' };
        this.#moved('name', true);
        break;
      case 'sending':
      case 'unsaved':
        this.news = joined.status === 'sending' ? 'exchangeSending' : 'exchangeUnsaved';
    }
    const left = this.#leaving?.outcome;
    switch (left?.status) {
      case 'left':
        this.#end({ count: left.count ?? Math.max(0, (this.known?.count ?? 1) - 1), own: false });
        this.news = 'exchangeGone';
        break;
      case 'failed':
        this.#end();
        this.news = 'exchangeLeaveFailed';
        break;
      case 'sending':
      case 'unsaved':
        this.news = left.status === 'sending' ? 'exchangeLeaving' : 'exchangeLeaveUnsaved';
    }
  }

  /** Asks again for what nobody has answered yet. */
  refresh(): void {
    for (const one of [this.#joining, this.#leaving]) if (one?.isOpen) one.attempt();
  }

  #end(answered?: Omit<SignUpCount, 'exchange'>): void {
    this.#joining?.stop();
    this.#leaving?.stop();
    this.#joining = undefined;
    this.#leaving = undefined;
    if (answered) this.#answered = { exchange: this.#exchange, ...answered };
  }
}
