import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** A process that lived shorter than this did not come up at all, in milliseconds. */
const shortLife = 5000;
/** After so many short lives in a row nobody tries again; until then the wait before the next doubles, from 100 ms. */
const mostShortLives = 6;

/** A process that is started again whenever it ends by itself. */
export interface Keeper {
  /** The present process; absent between two. */
  readonly pid: number | undefined;
  /** Resolves when the process answers. @throws Error when it gave up, or does not answer within a minute */
  ready(): Promise<void>;
  /** Ends the process in order and does not start it again. */
  stop(): Promise<void>;
}

/**
 * Keeps a process running.
 * @param start starts it
 * @param answers whether it can be used
 * @param say is told in one line when it ended, of several short lives in a row only of the first and the last
 * @param onGivenUp is called when it ended at once, several times in a row
 */
export function keep(
  start: () => ChildProcess,
  answers: () => Promise<boolean>,
  say: (line: string) => void,
  onGivenUp: () => void,
): Keeper {
  let child: ChildProcess | undefined;
  let stopping = false;
  let givenUp = false;
  let shortLives = 0;
  let pause: NodeJS.Timeout | undefined;

  const launch = () => {
    const started = Date.now();
    const current = start();
    child = current;
    current.once('exit', (code, signal) => {
      child = undefined;
      if (stopping) return;
      shortLives = Date.now() - started < shortLife ? shortLives + 1 : 0;
      const how = signal ?? `code ${code}`;
      givenUp = shortLives >= mostShortLives;
      if (givenUp) {
        say(`The collector ended again (${how}); it is not started any more.`);
        onGivenUp();
      } else {
        if (shortLives <= 1) say(`The collector ended (${how}); starting it again.`);
        pause = setTimeout(launch, shortLives === 0 ? 0 : 100 * 2 ** (shortLives - 1));
      }
    });
  };
  launch();

  return {
    get pid() {
      return child?.pid;
    },
    async ready() {
      for (const deadline = Date.now() + 60_000; Date.now() < deadline; await wait(50)) {
        if (givenUp || stopping) break;
        if (await answers()) return;
      }
      throw new Error('The collector does not answer.');
    },
    async stop() {
      stopping = true;
      clearTimeout(pause);
      if (!child) return;
      const exited = once(child, 'exit');
      // It stops by itself when the channel to its parent is gone.
      if (child.connected) child.disconnect();
      else child.kill();
      await exited;
    },
  };
}
