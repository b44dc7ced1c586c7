import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** A Chromium with a profile on disk that can be killed as a crash kills it. */
export class KillableBrowser {
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(process: ChildProcess, browser: Browser) {
    this.#process = process;
    this.#browser = browser;
  }

  /** @param profile folder, kept from one start to the next */
  static async start(profile: string): Promise<KillableBrowser> {
    const isRoot = process.getuid?.() === 0 || process.env['CHROME_NO_SANDBOX'] === '1';
    const child = spawn(
      process.env['CHROME_PATH'] ?? '',
      [
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--disable-gpu',
        '--no-first-run',
        ...(isRoot ? ['--no-sandbox'] : []),
        'about:blank',
      ],
      // A group of its own: all of its processes are killed together.
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    for await (const line of createInterface(child.stderr)) {
      const [, address] = /^DevTools listening on (ws:\S+)$/.exec(line) ?? [];
      if (!address) continue;
      child.stderr.resume();
      return new KillableBrowser(child, await chromium.connectOverCDP(address));
    }
    throw new Error('Chromium did not start');
  }

  /** The profile's own, whose storage is on disk. */
  get context(): BrowserContext {
    const [context] = this.#browser.contexts();
    if (!context) throw new Error('Chromium has no profile');
    return context;
  }

  /** Kills all of its processes with SIGKILL. */
  async kill(): Promise<void> {
    const ended = once(this.#process, 'exit');
    process.kill(-this.#process.pid!, 'SIGKILL');
    await ended;
    await this.#browser.close().catch(() => {
      // The line to it is cut already.
    });
  }
}
