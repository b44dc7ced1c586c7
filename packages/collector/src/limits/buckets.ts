import type { Budget } from './budgets.js';

/** What a bucket says to one more request. */
export interface Allowance {
  allowed: boolean;
  /** How many more are allowed at once, after this one. */
  remaining: number;
  /** Whole seconds, at least one, until one more is. */
  wait: number;
}

/**
 * Token buckets by key, as the generic cell rate algorithm: one time for each, when its bucket will be full again. A full
 * bucket is the same as none. Of more keys than `limit`, those are forgotten of which nothing was heard while half as many
 * others were; that only ever allows more, and nobody can be locked out by it.
 */
export class Buckets {
  readonly #limit: number;
  /**
   * Milliseconds since 1970 at which each bucket is full, of the keys that were used lately, and of those before them. Two
   * maps and not one in order of use: taking the first out of a large map, again and again, costs a walk over what was
   * taken out before, which is just what a flood of addresses would ask for.
   */
  #recent = new Map<string, number>();
  #older = new Map<string, number>();

  /** @param limit most buckets that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many are kept; one that has just been used again may be counted twice. */
  get size(): number {
    return this.#recent.size + this.#older.size;
  }

  /** Looks whether one more request is allowed, without counting it. */
  look(key: string, budget: Budget, now: number): Allowance {
    const interval = (budget.seconds * 1000) / budget.requests;
    const room = budget.seconds * 1000 - this.#debt(key, budget, now);
    // A thousandth of a request, so that no rounding takes the last one away.
    const left = Math.floor(room / interval + 0.001);
    const remaining = Math.max(0, left - 1);
    const wait = interval * (left > 0 ? remaining + 2 : 1) - room;
    return { allowed: left > 0, remaining, wait: Math.max(1, Math.ceil(wait / 1000)) };
  }

  /** Counts a request that was allowed. */
  take(key: string, budget: Budget, now: number): void {
    const full = now + this.#debt(key, budget, now) + (budget.seconds * 1000) / budget.requests;
    if (this.#recent.size >= this.#limit / 2 && !this.#recent.has(key)) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, full);
  }

  /** Forgets all of them. */
  clear(): void {
    this.#recent.clear();
    this.#older.clear();
  }

  /** Milliseconds until the bucket is full. */
  #debt(key: string, { seconds }: Budget, now: number): number {
    const debt = (this.#recent.get(key) ?? this.#older.get(key) ?? now) - now;
    // More than there is to fill, where a clock was set back: nobody has to wait until it is there again.
    return debt > (seconds + 1) * 1000 ? 0 : Math.max(0, debt);
  }
}
