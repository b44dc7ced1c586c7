import type { ReactiveController } from 'lit';
import { DataRequestEvent, toAsked } from './data-request-event.js';
import { dataScript } from './data-script-selector.js';
import type { OxElement } from './element.js';
import type { Answers } from './request-event.js';

/**
 * What the host gives before there is anybody to read it: data and view are on their way at once. It is kept as it came, and
 * asked for where there is none; a `DataDoor` goes on with it.
 */
export class EarlyData implements ReactiveController {
  readonly #host: OxElement;
  #value: unknown;
  /** The attribute, where it came after the property. */
  attribute: string | undefined;
  /** What was asked for. */
  asked: string | undefined;
  /** What somebody gave who took the request. */
  answers: Answers<unknown> | undefined;
  abort = new AbortController();

  constructor(host: OxElement) {
    this.#host = host;
    host.addController(this);
  }

  get value(): unknown {
    return this.#value;
  }

  set value(value: unknown) {
    this.#value = value;
    this.attribute = undefined;
    // A host may set the property instead of responding, even in its listener.
    if (value != null) this.hostDisconnected();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // Elsewhere it is asked for anew.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.asked = undefined;
    this.#giveUp();
  }

  /** Keeps the attribute; `null` when it was taken away. */
  readAttribute(text: string | null): void {
    if (text === null) this.value = undefined;
    else this.attribute = text;
    this.#host.requestUpdate();
  }

  /** Asks the host for the data of the subject, unless it gives data or was asked for this subject already. */
  ask(again = false): void {
    const host = this.#host;
    const { subject, isConnected } = host;
    // A server has no children to look for.
    if (!isConnected) return;
    const isGiven =
      this.#value != null || this.attribute !== undefined || host.querySelector(dataScript);
    const wanted = subject && !isGiven ? toAsked(subject) : undefined;
    if (wanted === this.asked && !again) return;
    this.#giveUp();
    this.asked = wanted;
    if (!wanted) return;
    const { signal } = (this.abort = new AbortController());
    const answers = new DataRequestEvent(subject!, signal).dispatch(host);
    this.answers = answers && Symbol.asyncIterator in answers ? begin(answers, signal) : answers;
  }

  #giveUp(): void {
    this.abort.abort();
    this.answers = undefined;
  }
}

/** Asks an iterable for its first value now, since a generator does nothing until it is asked. */
function begin<Answer>(source: AsyncIterable<Answer>, signal: AbortSignal): AsyncIterable<Answer> {
  const iterator = source[Symbol.asyncIterator]();
  const asked = [iterator.next()];
  asked[0]?.catch(() => {});
  const end = async () => iterator.return?.();
  signal.addEventListener('abort', () => void end().catch(() => {}));
  return { [Symbol.asyncIterator]: () => ({ next: () => asked.pop() ?? iterator.next() }) };
}
