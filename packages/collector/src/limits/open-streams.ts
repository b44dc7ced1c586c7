/** Counts the streams that are open at a time, by key: one for each budget. A key without any takes no room. */
export class OpenStreams {
  readonly #counts = new Map<string, number>();

  #total = 0;

  /** How many are open. */
  get total(): number {
    return this.#total;
  }

  /** How many keys have one open. */
  get size(): number {
    return this.#counts.size;
  }

  /** How many are open under a key. */
  count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /**
   * Counts one more under each of the keys.
   * @returns counts it no longer, however often it is called
   */
  open(keys: readonly string[]): () => void {
    for (const key of keys) this.#counts.set(key, this.count(key) + 1);
    this.#total += 1;
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      this.#total -= 1;
      for (const key of keys) {
        const left = this.count(key) - 1;
        if (left > 0) this.#counts.set(key, left);
        else this.#counts.delete(key);
      }
    };
  }
}
