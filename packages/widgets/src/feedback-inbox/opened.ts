import { DataRequestEvent } from '../element/data-request-event.js';
import { RequestController } from '../element/request-controller.js';
import { copyText } from './copy-text.js';
import type { FeedbackInbox } from './feedback-inbox.js';
import type { OpenItem } from './item-view-model.js';

/** The item that is open. The host is asked for it, by which it also learns that it was read. */
export class Opened {
  readonly #host: FeedbackInbox;
  readonly #request: RequestController<unknown>;
  #id: string | undefined;
  #hasFailed = false;
  /** The item that the host has named. */
  #named: string | undefined;
  #copied: OpenItem['copied'];

  /** @param receive takes the item as the host gives it; returns whether it could be used */
  constructor(host: FeedbackInbox, receive: (answer: unknown) => boolean) {
    this.#host = host;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) =>
        this.#id === undefined
          ? undefined
          : new DataRequestEvent({ subject: 'response', id: this.#id }, signal),
      receive: (answer) => this.#end(!receive(answer)),
      fail: (error) => {
        host.warn(`item:${String(error)}`, `the request for an item failed: ${String(error)}`);
        this.#end(true);
      },
      unanswered: () => this.#end(true),
    });
  }

  /** The id of the item that is open. */
  get id(): string | undefined {
    return this.#id;
  }

  /** Whether the host could not give it. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Whether its address was copied. */
  get copied(): OpenItem['copied'] {
    return this.#copied;
  }

  open(id: string): void {
    this.#copied = undefined;
    this.#id = id.toLowerCase();
    this.refresh();
  }

  /** Opens what the host has named, once it is ready; the focus stays where it is. */
  openNamed(): void {
    const { item, state } = this.#host;
    if (item === this.#named || state !== 'ready') return;
    this.#named = item;
    if (item) this.open(item);
    else this.close();
  }

  close(): void {
    this.#id = undefined;
    this.#request.cancel();
  }

  /** Asks for it again. */
  refresh(): void {
    this.#hasFailed = false;
    if (this.#id !== undefined) this.#request.ask();
  }

  /** Copies its address. */
  async copy(link: string): Promise<void> {
    const isCopied = await copyText(link, this.#host.ownerDocument);
    this.#copied = isCopied ? 'copied' : 'notCopied';
    this.#host.requestUpdate();
  }

  #end(hasFailed: boolean): void {
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }
}
