import { attack, type Cell } from './attack.js';

/** What came of a rule: how many tables leak under it, and how many of the groups are shown. */
export class Tally {
  readonly #least: number;
  #tables = 0;
  #leaks = 0;
  #groups = 0;
  #shown = 0;

  /** @param least people about whom something may follow */
  constructor(least: number) {
    this.#least = least;
  }

  /** Attacks what a rule shows. @param groups how many there are, hidden or not */
  add(cells: readonly Cell[], shown: readonly string[], groups: number): void {
    this.#tables += 1;
    this.#leaks += attack(cells, shown, this.#least, { differences: true, most: 1 }).length;
    this.#groups += groups;
    this.#shown += shown.length;
  }

  /** Both in percent of all. */
  toJSON() {
    const percent = (part: number, all: number) => Math.round((1000 * part) / all) / 10;
    return {
      leaking: percent(this.#leaks, this.#tables),
      shown: percent(this.#shown, this.#groups),
    };
  }

  /** Whether nothing leaks and a part of the groups is shown. */
  get holds(): boolean {
    return this.#leaks === 0 && this.#shown > this.#groups / 20;
  }

  /** Whether so many of a hundred tables leak. */
  leaks(percent: number): boolean {
    return this.#leaks >= (percent / 100) * this.#tables && this.#leaks > 0;
  }
}
