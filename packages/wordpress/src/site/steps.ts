/** What was tried, and what became of it. */
export interface Step {
  what: string;
  passed: boolean;
}

/** Tries one thing after another; one that fails is told, and the next is tried all the same. */
export class Steps {
  readonly done: Step[] = [];
  readonly #where: string;

  constructor(where: string) {
    this.#where = where;
  }

  async try(what: string, act: () => Promise<void> | void): Promise<void> {
    const started = Date.now();
    let fault: unknown;
    try {
      await act();
    } catch (error) {
      fault = error ?? new Error('unknown');
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${fault ? '✗' : '✓'} ${this.#where}: ${what} (${seconds} s)`);
    if (fault) console.log(fault instanceof Error ? fault.message.replace(/^/gm, '    ') : fault);
    this.done.push({ what, passed: fault === undefined });
  }
}
