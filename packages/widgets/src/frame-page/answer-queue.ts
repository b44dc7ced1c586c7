/** Values that come one by one from elsewhere, for one who waits for them in order. */
export class AnswerQueue implements AsyncIterable<unknown> {
  readonly #values: unknown[] = [];
  #isEnded = false;
  #error: Error | undefined;
  #wake: (() => void) | undefined;

  push(value: unknown): void {
    this.#values.push(value);
    this.#wake?.();
  }

  /** No further value comes; with an error, because somebody failed. */
  end(error?: Error): void {
    this.#isEnded = true;
    this.#error = error;
    this.#wake?.();
  }

  /** The first value alone. */
  async first(): Promise<unknown> {
    for await (const value of this) return value;
    throw new TypeError('the answer ended before its first value');
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    for (;;) {
      while (this.#values.length > 0) yield this.#values.shift();
      if (this.#error) throw this.#error;
      if (this.#isEnded) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
