import type { CSSResultGroup, ReactiveController } from 'lit';
import { isAtPage } from '@oxbow/model/pages';
import { readTriggers } from '@oxbow/model/trigger';
import { MayShowRequestEvent } from '../../element/events.js';
import { RequestController } from '../../element/request-controller.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import type { Plan } from './plan.js';
import { isDevice, isSampled } from './visit.js';
import { watchAddress } from './watch-address.js';
import { watchTrigger } from './watch-trigger.js';

/** It draws nothing, and wears nothing. */
export const styles: CSSResultGroup = [];

/** What the view says of the prompt while something waits to show it. */
export interface Surroundings {
  /** All prompts are held back. */
  isHeld(): boolean;
  /** It would take the focus. */
  isModal(): boolean;
  /** A person has begun something in it. */
  isInUse(): boolean;
  /** It has shown itself. */
  appeared(): void;
  /** A person puts it away who has not come near it. */
  escape(event: KeyboardEvent): void;
}

/** Shows a prompt by itself: waits for what its plan names, for the page, and for the leave of the host. */
export class Appearing implements ReactiveController {
  readonly #host: FeedbackPrompt;
  readonly #surroundings: Surroundings;
  readonly #request: RequestController<unknown>;
  #stop: AbortController | undefined;
  #prompt = '';
  #plan: Plan | undefined;
  /** What it waits for has happened. */
  #isDue = false;
  #isAsked = false;
  #isShown = false;
  #isOver = false;
  /** A person has touched it since it came. */
  #isTouched = false;

  constructor(host: FeedbackPrompt, surroundings: Surroundings) {
    this.#host = host;
    this.#surroundings = surroundings;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => new MayShowRequestEvent({ subject: 'prompt', id: this.#prompt }, signal),
      receive: (answer) => (answer === true ? this.#appear() : this.#leave()),
      fail: (error) => host.warn('mayshow', `does not show itself: ${String(error)}`),
      unanswered: () =>
        host.warn('mayshow', 'does not show itself, since nothing on this page answers oxmayshow.'),
    });
    host.addController(this);
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  /** Waits anew where the prompt or its plan is another one. */
  follow(prompt: string, plan: Plan): void {
    const isSame = prompt === this.#prompt && JSON.stringify(plan) === JSON.stringify(this.#plan);
    if ((isSame && (this.#stop || this.#isOver)) || !this.#host.isConnected) return;
    const isNew = prompt !== this.#prompt;
    this.#prompt = prompt;
    this.#plan = plan;
    if (isNew) this.#isShown = false;
    this.#isOver = false;
    this.#begin();
  }

  /** It is gone, by a person or because there is nothing to ask any more; it does not come again by itself. */
  end(): void {
    this.#isShown = false;
    this.#isOver = true;
    this.#stop?.abort();
    this.#request.cancel();
  }

  /** The page may have begun or ended to hold prompts back. */
  look(): void {
    if (this.#surroundings.isHeld()) this.#leave();
    else this.#ask();
  }

  hostDisconnected(): void {
    // Taken up where it is put in again; what is shown stays shown.
    this.#stop?.abort();
    this.#stop = undefined;
  }

  get #page(): Window | null {
    return this.#host.ownerDocument.defaultView;
  }

  #begin(): void {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#isDue = false;
    this.#isAsked = false;
    const page = this.#page;
    if (!this.#plan || !page) return;
    const { pages, trigger } = this.#plan;
    if (pages) watchAddress(page, () => this.#turnPage(), stop.signal);
    this.#watch(page, trigger, stop.signal);
    const { document } = page;
    const look = () => this.#ask();
    const escape = (event: KeyboardEvent) => {
      if (this.#isShown && event.key === 'Escape' && !event.defaultPrevented)
        this.#surroundings.escape(event);
    };
    document.addEventListener('visibilitychange', look, { signal: stop.signal });
    document.addEventListener('focusout', () => setTimeout(look), { signal: stop.signal });
    document.addEventListener('keydown', escape, { signal: stop.signal });
    const touch = ({ isTrusted, type }: Event) => {
      if (this.#isShown && (isTrusted || type === 'input')) this.#isTouched = true;
    };
    for (const type of ['pointerdown', 'keydown', 'input'])
      this.#host.addEventListener(type, touch, { signal: stop.signal });
  }

  #watch(page: Window, written: string, signal: AbortSignal): void {
    const { triggers, faults } = readTriggers(written);
    const [fault] = faults;
    const shown = written.slice(0, 200);
    if (fault)
      this.#host.warn(
        `trigger:${written}`,
        `cannot read "trigger" ("${shown}"), ${fault.path}: ${fault.message} (1 of ${faults.length}).`,
      );
    for (const trigger of triggers) {
      try {
        watchTrigger(trigger, page, () => this.#fallDue(), signal);
      } catch (error) {
        this.#host.warn(`wait:${shown}`, `cannot wait for "${shown}": ${String(error)}`);
      }
    }
  }

  /** The page has another address, perhaps one that the prompt is not meant for. */
  #turnPage(): void {
    if (this.#isAtPage) {
      if (!this.#isShown) this.#begin();
      return;
    }
    this.#isDue = false;
    this.#leave();
  }

  #fallDue(): void {
    this.#isDue = this.#isAtPage;
    this.#ask();
  }

  get #isAtPage(): boolean {
    return isAtPage(this.#plan?.pages ?? '', this.#page?.location.href ?? '');
  }

  /** Asks the host for leave, once, as soon as everything else allows it. */
  #ask(): void {
    if (!this.#isDue || this.#isAsked || this.#isShown || !this.#mayAsk()) return;
    this.#isAsked = true;
    this.#request.ask();
  }

  #mayAsk(): boolean {
    const page = this.#page;
    const plan = this.#plan;
    return (
      page !== null &&
      plan !== undefined &&
      page.document.visibilityState === 'visible' &&
      !this.#surroundings.isHeld() &&
      !(this.#surroundings.isModal() && isTyping(page.document)) &&
      isDevice(page, plan.devices) &&
      isSampled(page.document, this.#prompt, plan.sample)
    );
  }

  #appear(): void {
    if (this.#isShown) return;
    if (!this.#mayAsk()) {
      // Something came between; it is asked again when that is over.
      this.#isAsked = false;
      return;
    }
    this.#isShown = true;
    this.#isTouched = false;
    this.#surroundings.appeared();
  }

  /** Goes away, unless a person has begun something with it. */
  #leave(): void {
    if (!this.#isShown || this.#isTouched || this.#surroundings.isInUse()) return;
    this.#isShown = false;
    this.#isAsked = false;
    this.#host.requestUpdate();
  }
}

/** Whether a person is at a field of the page, so that a dialog would take the words out of their hands. */
function isTyping(document: Document): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.matches('input, textarea, select, [contenteditable]') ?? false;
}
