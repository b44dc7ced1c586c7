import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Command, endServer, serverProcess, writeConfig } from './command.js';
import { sendUntil } from './send-until.js';
import { makeFolder, until } from './setup.js';
import { makeSite, type TestSite } from './site.js';

/** What is killed. A process that has lived through its database's end is killed too, for the next one to begin. */
const victims = ['both', 'process', 'database', 'database, then process'] as const;
export type Victim = (typeof victims)[number];

/** A collector on its own database, in processes that are killed under load and started again on what is left. */
export class KilledCollector {
  readonly site: TestSite;
  readonly #folder: ReturnType<typeof makeFolder>;
  readonly #config: string;
  readonly #random: () => number;
  #command: Command;
  #kills = 0;

  private constructor(site: TestSite, random: () => number) {
    this.site = site;
    this.#random = random;
    this.#folder = makeFolder();
    this.#config = writeConfig(this.#folder.path, site);
    this.#command = new Command(['--config', this.#config]);
  }

  /** @param random chooses who is killed, and when */
  static async start(random: () => number): Promise<KilledCollector> {
    return new KilledCollector(await makeSite('shop'), random);
  }

  get #data(): string {
    return join(this.#folder.path, 'data');
  }

  /** Kills the process and its database, and waits until the process is gone. */
  async kill(): Promise<void> {
    const database = serverProcess(this.#data);
    assert.ok(database !== undefined);
    process.kill(database, 'SIGKILL');
    await this.#command.kill();
  }

  /** Waits until it answers. */
  url(): Promise<string> {
    return this.#command.url();
  }

  /**
   * Sends until at most `most` are acknowledged, kills at once, with others on their way, and waits until the process is
   * gone.
   * @param send sends one; whether it was acknowledged
   */
  async killUnderLoad(most: number, send: () => Promise<boolean>): Promise<Victim> {
    const chosen = victims[this.#kills === 0 ? 0 : Math.floor(this.#random() * victims.length)];
    const victim = chosen ?? 'both';
    this.#kills += 1;
    await sendUntil(1 + Math.floor(this.#random() * most), send, () => {
      const database = serverProcess(this.#data);
      assert.ok(database !== undefined);
      if (victim !== 'process') process.kill(database, 'SIGKILL');
      if (victim === 'both' || victim === 'process') this.#command.child.kill('SIGKILL');
    });
    if (victim === 'database') await this.#comeBack();
    await this.#command.kill();
    return victim;
  }

  /** Waits until the process, which has to live on, has a database again. */
  async #comeBack(): Promise<void> {
    const url = await this.url();
    await until('it answers again', async () => {
      assert.equal(this.#command.child.exitCode, null, this.#command.errors);
      return (await fetch(`${url}/healthz`)).status === 200;
    });
  }

  /** Starts another process on what the killed one left. */
  restart(): void {
    this.#command = new Command(['--config', this.#config]);
  }

  async stop(): Promise<void> {
    await this.#command.kill();
    endServer(this.#data);
    this.#folder.remove();
  }
}
