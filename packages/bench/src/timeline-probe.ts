import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import type { Bench } from './timeline-page.js';

/** After how many ms something is cut. */
export const patience = 60_000;

/** Something took longer than anybody waits. */
export class Cut extends Error {
  override readonly name = 'Cut';
}

/** What a page offers to be called, by name. */
type Calls<Page> = { [Name in keyof Page]: (...words: never[]) => unknown };

/** A page with one candidate, and what its main thread did. */
export class Probe<Page extends Calls<Page> = Bench> {
  readonly session: CDPSession;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, session: CDPSession) {
    this.#context = context;
    this.session = session;
  }

  /** Opens the page of a candidate in a context of its own, with everything loaded and idle. */
  static async open<Page extends Calls<Page> = Bench>(
    browser: Browser,
    address: string,
  ): Promise<Probe<Page>> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 1200 } });
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    const probe = new Probe<Page>(context, session);
    // Time of the processor, not of the clock: what else the machine does changes it little.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.goto(address, { waitUntil: 'load' });
    await probe.#call('prepare', []);
    await probe.settle();
    return probe;
  }

  /**
   * Does something in the page.
   * @throws Cut when it takes too long
   */
  async do<Name extends keyof Page & string>(
    name: Name,
    ...words: Parameters<Page[Name]>
  ): Promise<Awaited<ReturnType<Page[Name]>>> {
    return (await this.#call(name, words)) as Awaited<ReturnType<Page[Name]>>;
  }

  async #call(name: string, words: readonly unknown[]): Promise<unknown> {
    const call = `bench.${name}(${words.map((word) => JSON.stringify(word)).join()})`;
    const answer = this.session.send('Runtime.evaluate', {
      expression: call,
      awaitPromise: true,
      returnByValue: true,
    });
    answer.catch(() => {});
    let timer: NodeJS.Timeout | undefined;
    const cut = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Cut(name)), patience);
    });
    try {
      const { result, exceptionDetails } = await Promise.race([answer, cut]);
      if (exceptionDetails)
        throw new Error(`${call}: ${exceptionDetails.exception?.description ?? ''}`);
      return result.value as unknown;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The same, and how many ms of its processor the main thread needed for it. */
  async time<Name extends keyof Page & string>(name: Name, ...words: Parameters<Page[Name]>) {
    const from = await this.cpu();
    const clock = performance.now();
    const value = await this.do(name, ...words);
    const wall = performance.now() - clock;
    return { value, wall, cpu: (await this.cpu()) - from };
  }

  /** Processor time of the page's main thread so far, ms. */
  async cpu(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  }

  /** Waits until the main thread has nothing to do, for as long as anybody waits. */
  async settle(): Promise<void> {
    const end = performance.now() + patience;
    let last = await this.cpu();
    for (let quiet = 0; quiet < 3 && performance.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      const now = await this.cpu();
      quiet = now - last < 1.5 ? quiet + 1 : 0;
      last = now;
    }
  }

  /** Takes away what nobody holds any more. */
  async collectGarbage(): Promise<void> {
    await this.session.send('HeapProfiler.collectGarbage');
  }

  /** Bytes of the page's objects, with what typed arrays hold beside the heap, after a collection of garbage. */
  async memory(): Promise<number> {
    await this.collectGarbage();
    const { usedSize, backingStorageSize } = await this.session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
