/** One event of a stream. */
export interface StreamEvent<Data> {
  id: string;
  data: Data;
}

/** Reads an answer of server-sent events, all of one name, until it ends or `stop` is called. */
export class EventReader<Data> {
  readonly events: StreamEvent<Data>[] = [];
  comments = 0;
  ended = false;
  /** Resolves when the answer ended or broke. */
  readonly end: Promise<void>;
  readonly #event: string;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(response: Response, event: string) {
    if (!response.body) throw new Error('an answer without a body');
    this.#event = event;
    this.#reader = response.body.getReader();
    this.end = this.#read();
  }

  async stop(): Promise<void> {
    await this.#reader.cancel().catch(() => {});
  }

  async #read(): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for (;;) {
        const { value, done } = await this.#reader.read();
        if (done) break;
        text += decoder.decode(value, { stream: true });
        const blocks = text.split('\n\n');
        // What follows the last empty line is not complete yet; a client would drop it with the connection.
        text = blocks.pop() ?? '';
        for (const block of blocks) this.#take(block);
      }
    } catch {
      // A connection that broke, which is what some tests are about.
    }
    this.ended = true;
  }

  #take(block: string): void {
    if (block.startsWith(':')) {
      this.comments += 1;
      return;
    }
    const [, id, event, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
    if (id === undefined || data === undefined || event !== this.#event)
      throw new Error(`not an event: ${block}`);
    this.events.push({ id, data: JSON.parse(data) as Data });
  }
}
