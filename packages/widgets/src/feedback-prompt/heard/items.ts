import type { HandedState } from '../../element/events.js';
import { toSeen } from './read-handed.js';
import type { Item } from './view-model.js';

/** What a person has handed in, each with what they are about to do with it; by receipt. */
export class Items {
  #all: readonly Item[] = [];

  get all(): readonly Item[] {
    return this.#all;
  }

  find(wanted: string): Item | undefined {
    return this.#all.find(({ receipt }) => receipt === wanted);
  }

  /** Where it stands among the others, from 0 on; −1 where it is not there. */
  placeOf(wanted: string): number {
    return this.#all.findIndex(({ receipt }) => receipt === wanted);
  }

  /** Takes what the host knows; what a person is about to do with one of them stays. */
  take(handed: readonly HandedState[]): void {
    const others = this.#all.filter(
      ({ receipt, draft }) => draft !== '' && handed.every((one) => one.receipt !== receipt),
    );
    const taken = handed.map((one): Item => {
      const known = this.find(one.receipt);
      return { draft: '', ...known, ...one, ...(known && { seen: known.seen }) };
    });
    this.#all = [...taken, ...others];
  }

  /** Puts one before all others, as it is known now. */
  putFirst(one: HandedState): void {
    this.remove(one.receipt);
    this.#all = [{ ...one, draft: '' }, ...this.#all];
  }

  update(wanted: string, change: Partial<Item>): void {
    this.#all = this.#all.map((item) => (item.receipt === wanted ? { ...item, ...change } : item));
  }

  remove(wanted: string): void {
    this.#all = this.#all.filter(({ receipt }) => receipt !== wanted);
  }

  /** The person has looked at all of it: nothing is news any more. */
  see(): void {
    this.#all = this.#all.map((item) => ({ ...item, seen: toSeen(item.state) }));
  }
}
