import type { Assessment } from '@oxbow/model/assessment';
import type { Prompt, Protection } from '@oxbow/model/prompt';
import type { WaveState } from '@oxbow/model/receipt';
import { sideOfResponse, type Response } from '@oxbow/model/response';
import type { Wave } from '@oxbow/model/wave';
import type { Database } from '../database/database.js';
import { Notes } from '../notes/notes.js';
import { PromptStore } from '../store/prompt-store.js';
import { AnswerStore } from './answer-store.js';
import { Asking } from './asking.js';
import { toCounted } from './counted-answers.js';
import { Housekeeping, toDay } from './housekeeping.js';
import { KeyRing, SecretError, toPlace } from './key-ring.js';
import { openMonthlyWave, openWavesAhead } from './monthly-wave.js';
import type { EmployeesOptions, Giver } from './options.js';
import type { Outcome } from './outcome.js';
import type { SealedContent } from './results.js';
import { hashReceipt, type WaveKey } from './seal.js';
import { UnitStore } from './unit-store.js';
import { WaveStore, type StoredWave } from './wave-store.js';

interface HandedIn {
  id: string;
  receipt: string | undefined;
  content: SealedContent;
}

/**
 * Employees' answers, and customers' to an instrument: sealed while their wave is open, counted and deleted when it is over.
 * What this protects against, and what not: docs/decisions/0026-employees-answers.md.
 */
export class Employees {
  readonly waves: WaveStore;
  readonly units: UnitStore;
  /** Which wave asks whom. */
  readonly asking: Asking;
  /** What people write to each other. */
  readonly notes: Notes;
  readonly #database: Database;
  readonly #answers: AnswerStore;
  readonly #prompts: PromptStore;
  readonly #keys: KeyRing;
  readonly #housekeeping: Housekeeping;
  readonly #now: () => number;
  readonly #report: (line: string) => void;
  #hasReported = false;

  constructor({ database, secret, preview = false, now, report }: EmployeesOptions) {
    const answers = new AnswerStore(database);
    const waves = new WaveStore(database);
    const keys = new KeyRing(secret);
    this.waves = waves;
    this.units = new UnitStore(database);
    this.asking = new Asking({ database, waves, keys, now });
    this.notes = new Notes(database, secret);
    this.#database = database;
    this.#answers = answers;
    this.#prompts = new PromptStore(database);
    this.#keys = keys;
    this.#housekeeping = new Housekeeping({
      ...{ database, answers, waves, keys, preview, now, report },
      open: (site) => this.openDue(site),
    });
    this.#now = now;
    this.#report = report;
  }

  /** Closes waves that are over, now and from time to time. @param sites the keys of the sites there are then */
  start(sites: () => readonly string[]): void {
    if (this.#keys.isUsable) this.#housekeeping.start(sites);
  }

  /** Writes who has answered, and ends. */
  async stop(): Promise<void> {
    await this.#housekeeping.stop();
  }

  /** Resolves when nothing is being written beside the answers. */
  async settle(): Promise<void> {
    await this.#housekeeping.settle();
  }

  /**
   * Keeps responses of employees in the open wave of their prompt; where there is none, in one of the calendar month. Durable
   * when the promise resolves.
   * @param items `suspect` are those that a machine may have sent: they do not count
   * @param giver who gives them, where a token says so; without one nobody knows who has answered
   * @returns what became of each, in their order
   */
  async handInResponses(
    site: string,
    items: readonly { response: Response; suspect?: boolean }[],
    giver?: Giver,
  ): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { response, suspect = false } of items) {
      const { id, prompt, version, answers, receipt } = response;
      const content: SealedContent = {
        ...{ side: sideOfResponse(response), version },
        ...toCounted(answers),
        ...(suspect && { suspect }),
      };
      const wave = await this.#waveOfPrompt(site, prompt, giver);
      outcomes.push(await this.#handIn(site, wave, { id, receipt, content }, giver));
    }
    return outcomes;
  }

  /** What employees were promised before they answered, where the prompt is kept here. */
  async readProtection(site: string, prompt: string): Promise<Protection | undefined> {
    const stored = await this.#prompts.read(site, prompt);
    return stored && (JSON.parse(stored.body) as Prompt).protection;
  }

  /** Keeps an assessment in its wave; durable when the promise resolves. */
  async handInAssessment(
    site: string,
    wave: StoredWave | undefined,
    { id, side, answers, segments, comment, receipt }: Assessment,
    giver: Giver,
  ): Promise<Outcome> {
    const content = {
      ...{ side, answers },
      ...(segments !== undefined && { segments }),
      ...(comment !== undefined && { texts: [comment] }),
    };
    return this.#handIn(site, wave, { id, receipt, content }, giver);
  }

  /** What became of an answer, for whoever gave it: of its wave and never of itself. */
  async readReceipt(site: string, receipt: string): Promise<WaveState | undefined> {
    const wave = await this.#answers.findWave(site, hashReceipt(site, receipt));
    const found = wave === undefined ? undefined : await this.waves.read(site, wave);
    if (wave === undefined || !found) return undefined;
    const { title, status } = found.wave;
    return { wave, title, status, replies: await this.waves.replies(site, wave) };
  }

  /**
   * Takes an answer back, while its wave is open. Its giver cannot answer again, since nobody knows who it was.
   * @returns `closed` when it is counted already; `undefined` when there is none
   */
  async withdraw(site: string, receipt: string): Promise<'withdrawn' | 'closed' | undefined> {
    return this.#answers.withdraw(site, hashReceipt(site, receipt));
  }

  /**
   * Keeps a new wave.
   * @returns false when there is one with this id
   * @throws SecretError
   */
  async openWave(site: string, wave: Wave): Promise<boolean> {
    return this.waves.create(site, wave, this.#keys.make(site, wave.id));
  }

  /** Closes a wave now. @returns false when it was not open @throws SecretError */
  async closeWave(site: string, id: string): Promise<boolean> {
    return this.#housekeeping.closeWave(site, id, true);
  }

  /** Opens the waves of the month of the prompts that are kept here. @throws SecretError */
  async openDue(site: string): Promise<void> {
    await openWavesAhead(this, this.#database.of(site).query, site, toDay(this.#now()));
  }

  /** Closes the waves of a site that are over; of several processes one does it. @throws SecretError */
  async closeDue(site: string): Promise<void> {
    await this.#housekeeping.closeDue(site);
  }

  async #handIn(
    site: string,
    stored: StoredWave | undefined,
    { id, receipt, content }: HandedIn,
    giver: Giver | undefined,
  ): Promise<Outcome> {
    const { wave, key: sealedKey } = stored ?? {};
    if (!this.#keys.isUsable) return this.#refuseUnsealed();
    if (!wave || !sealedKey || !wave.sides.some((side) => side === content.side)) return 'closed';
    // Only an employee's token names a unit, and nobody else is a colleague.
    const isSigned = giver && (content.side !== 'employee' || giver.unit !== undefined);
    if (wave.signed && !isSigned) return 'unsigned';
    const key = this.#openKey(site, wave.id, sealedKey);
    if (!key) return this.#refuseUnsealed();
    const answer = key.hashId(id);
    const unit = giver?.unit === undefined ? {} : { unit: giver.unit };
    const sealed = {
      id: answer,
      receipt: receipt === undefined ? undefined : hashReceipt(site, receipt),
      seal: key.seal({ ...content, ...unit }, toPlace(site, wave.id, answer)),
    };
    const about = { site, wave: wave.id, threshold: wave.threshold };
    const day = toDay(this.#now());
    if (!giver) {
      const who = { person: undefined, isKnown: false, day };
      const added = await this.#answers.add(site, wave.id, sealed, who);
      if (added === 'stored') this.#housekeeping.count(about, undefined);
      return added;
    }
    const person = key.hashPerson(content.side, giver.subject);
    const { participants } = this.#housekeeping;
    const isFree = participants.begin(site, wave.id, person, answer);
    try {
      const who = { person, isKnown: !isFree, day };
      const added = await this.#answers.add(site, wave.id, sealed, who);
      if (added === 'stored') this.#housekeeping.count(about, person);
      return added;
    } finally {
      if (isFree) participants.end(site, wave.id, person);
    }
  }

  async #waveOfPrompt(
    site: string,
    prompt: string,
    giver: Giver | undefined,
  ): Promise<StoredWave | undefined> {
    if (!this.#keys.isUsable) return undefined;
    const day = toDay(this.#now());
    const found = await this.waves.find(site, { prompt }, day);
    return found ?? openMonthlyWave(this, site, prompt, { day, isSigned: giver !== undefined });
  }

  #openKey(site: string, wave: string, sealed: Buffer): WaveKey | undefined {
    try {
      return this.#keys.open(site, wave, sealed);
    } catch (error) {
      if (error instanceof SecretError) return undefined;
      throw error;
    }
  }

  /** The operator has to know, and once is enough. */
  #refuseUnsealed(): 'unsealed' {
    if (!this.#hasReported) {
      this.#hasReported = true;
      this.#report(
        'Employees’ answers are refused: there is no secret to seal them with, or not that of the open wave. Set OXBOW_SECRET, the same for all processes.',
      );
    }
    return 'unsealed';
  }
}
