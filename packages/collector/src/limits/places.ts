/** Counts what is open at a time, by key. A key without anything open takes no room. */
export class Places {
  readonly #open = new Map<string, number>();

  #total = 0;

  /** How many are open. */
  get total(): number {
    return this.#total;
  }

  /** How many keys have something open. */
  get size(): number {
    return this.#open.size;
  }

  /** How many are open under a key. */
  count(key: string): number {
    return this.#open.get(key) ?? 0;
  }

  /**
   * Takes a place under each of the keys.
   * @returns gives the places back, however often it is called
   */
  take(keys: readonly string[]): () => void {
    for (const key of keys) this.#open.set(key, this.count(key) + 1);
    this.#total += 1;
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      this.#total -= 1;
      for (const key of keys) {
        const left = this.count(key) - 1;
        if (left > 0) this.#open.set(key, left);
        else this.#open.delete(key);
      }
    };
  }
}
