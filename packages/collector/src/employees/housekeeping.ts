import type { Database } from '../database/database.js';
import { messageOf } from '../operator-error.js';
import { addDeliveries } from '../webhooks/deliveries.js';
import { toWaveEvents } from '../webhooks/event.js';
import type { AnswerStore } from './answer-store.js';
import { closeWave } from './closing.js';
import { toPlace, type KeyRing } from './key-ring.js';
import { Participants, type Batch } from './participants.js';
import type { WaveStore } from './wave-store.js';

/** What may wait for others to be written with is written after this time at the latest: milliseconds. */
const longestWait = 86_400_000;

/** Looks this often for waves that are over: milliseconds. */
const lookEvery = 5 * 60_000;

/** What it works with. */
export interface HousekeepingOptions {
  database: Database;
  answers: AnswerStore;
  waves: WaveStore;
  keys: KeyRing;
  /** See `EmployeesOptions`. */
  preview: boolean;
  /** Opens the waves of a site in which people may answer today. */
  open: (site: string) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Is told, in one line and without anything of an answer, of what goes wrong. */
  report: (line: string) => void;
}

/** What is done beside the requests: who has answered is written in batches, waves are opened, and closed when they are over. */
export class Housekeeping {
  readonly participants = new Participants();
  readonly #options: HousekeepingOptions;
  readonly #work = new Set<Promise<void>>();
  /** Waves of which a batch is being written. */
  readonly #writing = new Set<string>();
  #clock: NodeJS.Timeout | undefined;

  constructor(options: HousekeepingOptions) {
    this.#options = options;
  }

  /** Begins to look. @param sites the keys of the sites there are then */
  start(sites: () => readonly string[]): void {
    const look = () => this.#spawn(() => this.#look(sites()));
    look();
    clearInterval(this.#clock);
    this.#clock = setInterval(look, lookEvery);
    this.#clock.unref();
  }

  /** Writes who has answered, and ends. */
  async stop(): Promise<void> {
    clearInterval(this.#clock);
    await this.settle();
    for (const batch of this.participants.waiting(0, this.#options.now())) {
      this.#spawn(() => this.#write(batch));
    }
    await this.settle();
  }

  /** Resolves when nothing is being done. */
  async settle(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work);
  }

  /**
   * Counts an answer that was kept.
   * @param person who gave it, as it is kept; `undefined` where nobody knows
   */
  count(wave: { site: string; wave: string; threshold: number }, person: Buffer | undefined): void {
    this.participants.add(wave, person, this.#options.now());
    this.#writeEnough(wave.site, wave.wave);
  }

  /**
   * Closes a wave now: what may be shown of it is, and everything else is deleted.
   * @param wait for another process that has it just now; else it is left to that one
   * @returns false when it was not open
   * @throws SecretError
   */
  async closeWave(site: string, wave: string, wait: boolean): Promise<boolean> {
    const { database, keys, preview, now } = this.#options;
    const isClosed = await database.of(site).transaction(async (query) => {
      const at = now();
      if (!(await closeWave(query, { site, wave, keys, preview }, at, wait))) return false;
      await addDeliveries(query, site, toWaveEvents(wave, new Date(at).toISOString()));
      return true;
    });
    if (!isClosed) return false;
    this.participants.forget(site, wave);
    keys.forget(site, wave);
    return true;
  }

  /** Closes the waves of a site that are over; of several processes one does it. @throws SecretError */
  async closeDue(site: string): Promise<void> {
    const { waves, now } = this.#options;
    const failures: unknown[] = [];
    for (const wave of await waves.due(site, toDay(now()))) {
      // One that cannot be closed, as without its secret, must not keep the others waiting.
      await this.closeWave(site, wave, false).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  async #look(sites: readonly string[]): Promise<void> {
    for (const site of sites) {
      // What one site cannot do, such as a wave of another secret, must not keep the others waiting.
      await this.closeDue(site).catch(this.#tell);
      await this.#options.open(site).catch(this.#tell);
    }
    for (const batch of this.participants.waiting(longestWait, this.#options.now())) {
      await this.#write(batch).catch(this.#tell);
    }
  }

  /** Writes batches of a wave for as long as there are enough, one at a time. */
  #writeEnough(site: string, wave: string): void {
    const key = toPlace(site, wave);
    const batch = this.#writing.has(key) ? undefined : this.participants.next(site, wave);
    if (!batch) return;
    this.#writing.add(key);
    this.#spawn(async () => {
      try {
        await this.#write(batch);
      } finally {
        this.#writing.delete(key);
      }
      this.#writeEnough(site, wave);
    });
  }

  async #write(batch: Batch): Promise<void> {
    const { site, wave, people, rewrite } = batch;
    const answers = await this.#options.answers.addParticipants(site, wave, people, rewrite);
    this.participants.written(batch, answers, this.#options.now());
  }

  /** What fails is tried again with the next batch or look. */
  #spawn(work: () => Promise<void>): void {
    const done = work()
      .catch(this.#tell)
      .finally(() => this.#work.delete(done));
    this.#work.add(done);
  }

  readonly #tell = (error: unknown): void => {
    // PostgreSQL words its errors with the values that caused them.
    const { code, routine } = error as { code?: string; routine?: string };
    const reason = routine === undefined ? messageOf(error) : `database error ${code}`;
    this.#options.report(`Employees’ waves could not be kept up to date: ${reason}.`);
  };
}

/** The day (UTC) of a moment. */
export function toDay(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
