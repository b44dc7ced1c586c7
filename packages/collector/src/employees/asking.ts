import type { Assessment } from '@oxbow/model/assessment';
import type { Instrument } from '@oxbow/model/instrument';
import { familyOf } from '@oxbow/model/instruments';
import type { Wave } from '@oxbow/model/wave';
import type { Database, Queries } from '../database/database.js';
import { toDay } from './housekeeping.js';
import { instrumentOf } from './instruments.js';
import type { KeyRing } from './key-ring.js';
import type { StoredWave, WaveStore } from './wave-store.js';

/** A wave is not opened or moved, since another one asks one of its sides the same on one of its days. */
export class OverlapError extends Error {
  /** The id of the other wave. */
  readonly wave: string;

  constructor(wave: string) {
    super(`the wave ${wave} asks the same`);
    this.wave = wave;
  }
}

/** What it works with. */
export interface AskingOptions {
  database: Database;
  waves: WaveStore;
  keys: KeyRing;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Which wave asks whom: of an instrument, its variants too, one at a time for each side. */
export class Asking {
  readonly #options: AskingOptions;

  constructor(options: AskingOptions) {
    this.#options = options;
  }

  /** The wave that an assessment belongs to: the one it names, or the one in which its instrument is asked today. */
  async waveOf(
    site: string,
    { wave, instrument, side }: Assessment,
  ): Promise<StoredWave | undefined> {
    if (wave === undefined) return this.#find(site, [instrument], side);
    return this.#options.waves.read(site, wave);
  }

  /** The open wave in which a side is asked an instrument today, or a variant of it. */
  async waveOfSide(
    site: string,
    instrument: string,
    side: string,
  ): Promise<StoredWave | undefined> {
    const exact = await this.#find(site, [instrument], side);
    return exact ?? this.#find(site, familyOf({ id: instrument }), side);
  }

  /**
   * Keeps a new wave that asks nobody the same twice at a time.
   * @returns false when there is one with this id
   * @throws OverlapError, SecretError
   */
  async open(site: string, wave: Wave): Promise<boolean> {
    const { waves, keys } = this.#options;
    const key = keys.make(site, wave.id);
    return this.#alone(site, async (query) => {
      await this.#refuseOverlap(site, wave, query);
      return waves.create(site, wave, key, query);
    });
  }

  /** Puts other days or another title in the place of an open wave's. @returns false when it is not open @throws OverlapError */
  async change(site: string, wave: Wave): Promise<boolean> {
    return this.#alone(site, async (query) => {
      if (wave.status === 'open') await this.#refuseOverlap(site, wave, query);
      return this.#options.waves.replace(site, wave, query);
    });
  }

  /**
   * The id of an open wave that asks one of the same sides, on one of the same days, the same instrument, a variant of it, or a
   * statement of this id.
   */
  async overlapping(
    site: string,
    wave: Wave,
    query = this.#options.database.of(site).query,
  ): Promise<string | undefined> {
    const { id, sides, opens, closes } = wave;
    const rows = await query<{ body: string }>(
      `select body::text as body from oxbow.wave
       where site = $1 and instrument is not null and wave <> $2
         and opens <= $5::date and closes >= $4::date and status = 'open'
         and exists (select from json_array_elements_text(body -> 'sides') as one (side) where side = any($3::text[]))
       order by wave`,
      [site, id, sides, opens, closes],
    );
    const others = rows.map(({ body }) => JSON.parse(body) as Wave);
    return others.find((other) => asksTheSame(wave, other))?.id;
  }

  /** Of several the one that began last. */
  async #find(
    site: string,
    instruments: readonly string[],
    side: string,
  ): Promise<StoredWave | undefined> {
    const { database, waves, now } = this.#options;
    const [row] = await database.of(site).query<{ wave: string }>(
      `select wave from oxbow.wave
       where site = $1 and instrument = any($2::text[])
         and opens <= $4::date and closes >= $4::date and status = 'open'
         and exists (select from json_array_elements_text(body -> 'sides') as one (side) where side = $3)
       order by opens desc, wave limit 1`,
      [site, instruments, side, toDay(now())],
    );
    return row && waves.read(site, row.wave);
  }

  /** Does something while nobody else opens or moves a wave of the site. */
  async #alone<Result>(
    site: string,
    work: (query: Queries['query']) => Promise<Result>,
  ): Promise<Result> {
    return this.#options.database.of(site).transaction(async (query) => {
      await query(`select pg_advisory_xact_lock(hashtextextended('oxbow wave ' || $1, 0))`, [site]);
      return work(query);
    });
  }

  async #refuseOverlap(site: string, wave: Wave, query: Queries['query']): Promise<void> {
    const other = await this.overlapping(site, wave, query);
    if (other !== undefined) throw new OverlapError(other);
  }
}

/** Whether who answers both waves says the same twice, so that the difference of two results would be about the others. */
function asksTheSame(wave: Wave, other: Wave): boolean {
  const [one, another] = [instrumentOf(wave.instrument), instrumentOf(other.instrument)];
  if (!one || !another) return false;
  // A host's variant may come as an instrument, which does not know the one that it was made of.
  const family = new Set(familyOf(one));
  if (familyOf(another).some((id) => family.has(id))) return true;
  // Of those that ship with Oxbow the ids of a few different statements are alike.
  if (typeof wave.instrument === 'string' && typeof other.instrument === 'string') return false;
  const sides = wave.sides.filter((side) => other.sides.some((one) => one === side));
  return sides.some((side) => {
    const asked = new Set(idsOf(one, side));
    return idsOf(another, side).some((id) => asked.has(id));
  });
}

function idsOf({ items }: Instrument, side: string): string[] {
  return items.flatMap((item) => (item.side === side ? item.id : []));
}
