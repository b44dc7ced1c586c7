import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Wave } from '@oxbow/model/wave';
import { Employees } from '../employees/employees.js';
import type { Giver } from '../employees/options.js';
import type { Outcome } from '../employees/outcome.js';
import { makeAssessment, makeWave } from './employees.js';
import type { TestApp } from './setup.js';

/** A wave of the shop, and those who answer in it. */
export class WaveRun {
  readonly #collector: TestApp;
  /** Another id looks at another wave. */
  id: string;

  constructor(collector: TestApp, id: string) {
    this.#collector = collector;
    this.id = id;
  }

  /** Opens a wave of an id of its own. */
  static async open(collector: TestApp, change: Partial<Wave> = {}): Promise<WaveRun> {
    const wave = makeWave({ id: `wave-${randomUUID()}`, ...change });
    await collector.employees.openWave(collector.shop.key, wave);
    return new WaveRun(collector, wave.id);
  }

  /** Another process on the same database. */
  another(secret: Uint8Array | null = this.#collector.secret, reports: string[] = []): Employees {
    const { database, clock } = this.#collector;
    return new Employees({
      database,
      secret: secret ?? undefined,
      now: () => clock.now ?? Date.now(),
      report: (line) => reports.push(line),
    });
  }

  async answer(
    giver: Giver,
    assessment = makeAssessment(),
    employees = this.#collector.employees,
  ): Promise<Outcome> {
    const site = this.#collector.shop.key;
    const stored = await employees.waves.read(site, this.id);
    return employees.handInAssessment(site, stored, assessment, giver);
  }

  /** As many people of a unit answer, and say something. */
  async answerAll(count: number, unit: string, value = 4): Promise<void> {
    for (let person = 0; person < count; person += 1) {
      const assessment = makeAssessment(value, { comment: `From ${unit}, ${person}` });
      const outcome = await this.answer({ subject: `${unit}-${person}`, unit }, assessment);
      assert.equal(outcome, 'stored');
    }
  }

  /** The wave's rows of a table. */
  async rows(table: string): Promise<Record<string, unknown>[]> {
    return this.#collector.everything.query<Record<string, unknown>>(
      `select * from oxbow.${table} where site = $1 and wave = $2 order by ctid`,
      [this.#collector.shop.key, this.id],
    );
  }
}
