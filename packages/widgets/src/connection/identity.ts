import './client.js';
import { readJson } from './http.js';
import type { Settings } from './settings.js';
import { readToken, type Token } from './token.js';
import { within } from './wait.js';

/** Milliseconds that the host may take to give a token. */
const timeout = 20_000;

/** Knows who acts: gets tokens from the host, one at a time, and keeps one until shortly before its end. */
export class Identity {
  readonly #settings: Pick<Settings, 'token' | 'tokenurl'>;
  #token: Token | undefined;
  #pending: Promise<Token | undefined> | undefined;
  #subject: string | undefined;
  #hasAsked = false;
  #turn = 0;
  /** The host's server has refused a visitor. */
  #isVisitor = false;

  constructor(settings: Pick<Settings, 'token' | 'tokenurl'>) {
    this.#settings = settings;
  }

  /** Whether the host says who acts at all. */
  get configured(): boolean {
    return this.#settings.token !== undefined || this.#settings.tokenurl !== undefined;
  }

  /** How often somebody else has come to be signed in since the first answer of the host; it names nobody. */
  get turn(): number {
    return this.#turn;
  }

  /** Whether somebody was signed in when the host was asked last; it names nobody. */
  get isNamed(): boolean {
    return this.#subject !== undefined;
  }

  /**
   * Asks the host anew whether somebody is signed in: what is shown to a person must not rest on who it was before.
   * @param patience milliseconds to wait for the host
   * @returns `false` also where the host does not say so in time, or fails
   */
  async confirm(patience: number): Promise<boolean> {
    if (!this.configured) return false;
    const isNamed = this.#renew().then(
      (token) => token?.subject !== undefined,
      () => false,
    );
    return within(patience, isNamed, () => false);
  }

  /**
   * A token that is still good.
   * @returns `undefined` when the host names nobody: nothing is set up, or nobody is signed in
   * @throws TypeError when the host's answer is none, or cannot be reached
   */
  async get(): Promise<Token | undefined> {
    if (!this.configured) return undefined;
    if (this.#token && this.#token.expires > Date.now()) return this.#token;
    return this.#renew();
  }

  /** Asks the host again when it is next needed, also where its server has refused a visitor: the page says that somebody came. */
  reconsider(): void {
    this.#isVisitor = false;
    this.#pending = undefined;
  }

  /** Forgets a token that was not taken. */
  drop(token: Token): void {
    if (this.#token === token) this.#token = undefined;
  }

  /**
   * Who hands something in now: the host is asked anew, since in a page that goes on somebody else may have signed in
   * while a token is still good. Where the device is offline, it is the subject of the page's last token.
   * @param patience milliseconds to wait for a token, since the answer is not yet kept meanwhile
   * @returns `undefined` when nobody is named, or no token could be had
   */
  async subject(patience: number): Promise<string | undefined> {
    if (!this.configured) return undefined;
    try {
      return await within(
        patience,
        this.#renew().then((token) => token?.subject),
        () => this.#subject,
      );
    } catch {
      // The network or the host's server fails; sending will say so.
      return this.#subject;
    }
  }

  #renew(): Promise<Token | undefined> {
    this.#pending ??= this.#fetch().finally(() => {
      // Each refusal stands in the console of a visitor: one is enough.
      if (!this.#isVisitor) this.#pending = undefined;
    });
    return this.#pending;
  }

  async #fetch(): Promise<Token | undefined> {
    const value = await (this.#settings.token ? this.#call() : this.#load());
    // Signed out: from now on nothing is theirs.
    this.#token = value == null || value === '' ? undefined : readToken(value, Date.now());
    const subject = this.#token?.subject;
    if (this.#hasAsked && subject !== this.#subject) this.#turn += 1;
    this.#hasAsked = true;
    this.#subject = subject;
    return this.#token;
  }

  #call(): Promise<unknown> {
    return within(timeout, Promise.resolve(this.#settings.token?.()), () => {
      throw new TypeError('the property "token" gave none in time');
    });
  }

  async #load(): Promise<unknown> {
    const response = await fetch(this.#settings.tokenurl ?? '', {
      headers: { Accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
    });
    const isRefused = response.status === 401 || response.status === 403;
    // Whose session has ended may begin another one elsewhere: they are asked for again.
    this.#isVisitor = isRefused && this.#turn === 0 && this.#subject === undefined;
    // The host's server knows nobody: a guest.
    if (isRefused || response.status === 204) return undefined;
    if (!response.ok) throw new TypeError(`the tokenurl answered ${response.status}`);
    const answer = await readJson(response);
    if (typeof answer === 'object' && answer !== null && 'token' in answer) return answer.token;
    throw new TypeError('the tokenurl answered without a token');
  }
}
