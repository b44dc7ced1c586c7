import { toChannel, type Channel } from '@oxbow/model/channel';
import { mostFaults, type Fault } from '@oxbow/model/fault';
import { readInstant } from '@oxbow/model/instant';
import { readTouchpoint, type ReadTouchpoint } from '@oxbow/model/read-touchpoint';

/** A record of the host with as much of it as order, groups and counts need; read whole when it is drawn. */
export interface Entry {
  readonly batch: TouchpointBatch;
  readonly record: unknown;
  /** Its place in the host's list. */
  readonly index: number;
  readonly id: string | undefined;
  /** Milliseconds since 1970 UTC; `undefined` where the time cannot be read. */
  readonly at: number | undefined;
  readonly channel: Channel;
  /** Tells the entries of one timeline apart; the same again when the host gives the same data again. */
  key: string;
  /** `undefined` until the record was read, `null` when it cannot be read after all. */
  touchpoint: ReadTouchpoint | null | undefined;
  /** Counted as one that is not shown whole. */
  invalid: boolean;
}

/** Lists up to this length are read whole at once. */
const small = 500;
/** So many records are looked at before the clock is. */
const stride = 32;
/** A longer list is mostly holes: no page holds that many records. */
const longest = 4_000_000;

/**
 * One list as the host gave it. What order and counts need is read of each record at once, the rest when it is drawn or
 * when there is time; each record that cannot be shown whole is counted once.
 */
export class TouchpointBatch {
  readonly entries: Entry[] = [];
  readonly total: number;
  readonly faults: Fault[] = [];
  readonly #path: string;
  #invalid = 0;
  #checked = 0;

  /** @param path where the list stands in the host's data, for the faults; empty for the data itself */
  constructor(list: readonly unknown[], path: string) {
    this.#path = path;
    this.total = list.length;
    for (const index of indexesOf(list)) this.#take(list, index);
    // Holes of a list too long to be walked.
    this.#invalid = Math.max(this.#invalid, this.total - this.entries.length);
    if (this.entries.length > small) return;
    for (const entry of this.entries) this.read(entry);
    this.#checked = this.entries.length;
  }

  /** Records that are not shown, or not whole, as far as they were looked at. */
  get invalid(): number {
    return this.#invalid;
  }

  /** Whether every record was looked at. */
  get checked(): boolean {
    return this.#checked >= this.entries.length;
  }

  /** The touchpoint of an entry; `undefined` when its record cannot be read. */
  read(entry: Entry): ReadTouchpoint | undefined {
    if (entry.touchpoint === undefined) {
      const { touchpoint = null } = this.#read(entry);
      entry.touchpoint = touchpoint;
    }
    return entry.touchpoint ?? undefined;
  }

  /** Looks at further records until all are checked or `interrupted` says so; at least at some. */
  check(interrupted: () => boolean): void {
    do {
      const end = Math.min(this.#checked + stride, this.entries.length);
      for (const entry of this.entries.slice(this.#checked, end)) this.#look(entry);
      this.#checked = end;
    } while (!this.checked && !interrupted());
  }

  /** No longer counts an entry that gave way to a newer one. */
  forget(entry: Entry): void {
    if (entry.invalid) this.#invalid -= 1;
    entry.invalid = false;
  }

  #look(entry: Entry): void {
    if (entry.touchpoint !== undefined) return;
    const { touchpoint } = this.#read(entry);
    // The host's object is kept, not a second one for each record.
    if (!touchpoint) entry.touchpoint = null;
  }

  #take(list: readonly unknown[], index: number): void {
    try {
      const record = list[index];
      if (isRecord(record)) {
        this.entries.push(toEntry(this, record, index));
        return;
      }
    } catch {
      // A getter or a proxy of the host threw; it is named below.
    }
    this.#invalid += 1;
    if (this.faults.length >= mostFaults) return;
    const path = this.#pathOf(index);
    try {
      this.faults.push(...readTouchpoint(list[index], path).faults);
    } catch {
      this.faults.push({ path, message: 'reading this record throws' });
    }
  }

  #read(entry: Entry): { touchpoint?: ReadTouchpoint } {
    const { touchpoint, faults } = readTouchpoint(entry.record, this.#pathOf(entry.index));
    if (faults.length > 0 && !entry.invalid) {
      entry.invalid = true;
      this.#invalid += 1;
      this.faults.push(...faults.slice(0, mostFaults - this.faults.length));
    }
    return touchpoint ? { touchpoint } : {};
  }

  #pathOf(index: number): string {
    return `${this.#path}[${index}]`;
  }
}

/** Where the records of a list stand; walks over holes unless the list is longer than any real one. */
function* indexesOf(list: readonly unknown[]): Iterable<number> {
  if (list.length <= longest) for (let index = 0; index < list.length; index += 1) yield index;
  else
    for (const key of Object.keys(list)) {
      const index = Number(key);
      if (Number.isInteger(index)) yield index;
    }
}

type HostRecord = Readonly<Record<string, unknown>>;

/** Whether `readTouchpoint` will make a touchpoint of it, but for getters that throw. */
function isRecord(value: unknown): value is HostRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Boolean(toText((value as HostRecord)['title']));
}

function toEntry(batch: TouchpointBatch, record: HostRecord, index: number): Entry {
  return {
    batch,
    record,
    index,
    id: toText(record['id']) || undefined,
    at: readInstant(record['at']),
    channel: toChannel(record['channel']).channel,
    key: '',
    touchpoint: undefined,
    invalid: false,
  };
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}
