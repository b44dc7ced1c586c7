import { css, html, isServer, nothing, type ReactiveController } from 'lit';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import { wordingOf } from '../../element/wording.js';
import type { Answering } from '../answering.js';
import { isBegun } from '../begun.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import type { FeedbackPromptWording } from '../strings.js';

/** Large targets, for fingers and for whoever stands. */
export const styles = css`
  .root.is-kiosk {
    --_target: max(4rem, 64px);
    font-size: 1.25em;
  }

  .root.is-kiosk .step {
    max-inline-size: none;
  }

  /* In sight wherever the page is scrolled to; it goes by any touch. */
  .root.is-kiosk .still-there {
    position: fixed;
    z-index: 2;
    inset-block-end: 0;
    inset-inline: 0;
    max-inline-size: none;
    padding: var(--_space-4) var(--_space-5);
    border-block-start: 1px solid var(--_line);
    background-color: var(--_surface);
    box-shadow: var(--_lift);
  }
`;

/** Shorter ones leave no time to read a question, in seconds. */
const leastIdle = 10;

const usualIdle = 60;

/** So long is the warning seen: WCAG 2.2.1 asks for 20 s. */
const warningTime = 20_000;

/** So long somebody sees what became of their answers, in milliseconds. */
const outcomeTime = 15_000;

/** What a person does that shows that they are there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll'];

/** Until when it waits: for a pause of the person, for an answer to its question, or for them to have read the outcome. */
type Waiting = 'nothing' | 'pause' | 'answer' | 'leaving';

/**
 * Clears a device that many use: what somebody has left there goes after a while without input, with a warning before;
 * what was handed in goes soon.
 */
export class Kiosk implements ReactiveController {
  readonly #host: FeedbackPrompt;
  readonly #answering: Answering;
  readonly #reset: () => void;
  readonly #wording: FeedbackPromptWording;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitsFor: Waiting = 'nothing';

  /** @param reset clears all that the person has given */
  constructor(host: FeedbackPrompt, answering: Answering, reset: () => void) {
    this.#host = host;
    this.#answering = answering;
    this.#reset = reset;
    this.#wording = wordingOf(host);
    host.addController(this);
    this.hostConnected();
  }

  /** Asks whether somebody is still there, for as long as it waits for that. */
  get warning(): unknown {
    const { text } = this.#wording;
    const isAsking = this.#waitsFor === 'answer';
    return html`<div class=${isAsking ? 'notice is-warn still-there' : nothing} role="alert">
      ${
        isAsking
          ? html`<p class="with-icon">${icon(shapes.clock)} <bdi>${text('stillThere')}</bdi></p>
              <button type="button" class="large" @click=${this.#goOn}>${text('goOn')}</button>`
          : nothing
      }
    </div>`;
  }

  hostConnected(): void {
    // A server has nobody who could go.
    const page = isServer ? undefined : this.#host.ownerDocument.defaultView;
    if (this.#listening || !page) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const sign of signs)
      page.addEventListener(sign, this.#goOn, { capture: true, passive: true, signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#timer);
    this.#waitsFor = 'nothing';
  }

  hostUpdated(): void {
    const status = this.#answering.progress.outcome?.status;
    const isThere = this.#host.kiosk && this.#host.isConnected;
    const isGiven = status === 'sent' || status === 'saved' || status === 'unsaved';
    if (!isThere || !isBegun(this.#answering) || status === 'sending') this.#wait('nothing');
    else if (isGiven) this.#wait('leaving');
    else if (this.#waitsFor !== 'answer') this.#wait('pause');
  }

  get #idle(): number {
    const { idle } = this.#host;
    return 1000 * (idle >= leastIdle ? idle : usualIdle);
  }

  #wait(what: Waiting): void {
    if (what === this.#waitsFor) return;
    clearTimeout(this.#timer);
    this.#waitsFor = what;
    if (what === 'pause') this.#timer = setTimeout(this.#ask, this.#idle);
    if (what === 'answer') this.#timer = setTimeout(this.#clear, warningTime);
    if (what === 'leaving') this.#timer = setTimeout(this.#clear, outcomeTime);
  }

  readonly #goOn = (): void => {
    if (this.#waitsFor === 'nothing') return;
    const wasAsking = this.#waitsFor === 'answer';
    const wasLeaving = this.#waitsFor === 'leaving';
    this.#waitsFor = 'nothing';
    this.#wait(wasLeaving ? 'leaving' : 'pause');
    if (wasAsking) this.#host.requestUpdate();
  };

  readonly #ask = (): void => {
    this.#wait('answer');
    this.#host.requestUpdate();
  };

  readonly #clear = (): void => {
    this.#wait('nothing');
    this.#reset();
  };
}
