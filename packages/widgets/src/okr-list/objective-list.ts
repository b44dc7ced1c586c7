import type { Fault } from '@oxbow/model/fault';
import type { Objective } from '@oxbow/model/objective';
import { readObjective } from '@oxbow/model/read-objective';
import type { Verdict } from '../element/view.js';

/** One objective of the list. */
export interface Entry {
  objective: Objective;
  /** As the host gave it, for the card, which reads it itself and says what it cannot show. */
  given: unknown;
  /** Whether all of it could be read. */
  isWhole: boolean;
  /** An answer to a check-in brought it: data of the host that is older does not take its place. */
  isStored?: boolean | undefined;
  /** It is no longer in the data, and is there for what a person has begun at it. */
  isGone?: boolean | undefined;
}

/** The first faults are enough to find the cause; each names its record. */
const mostFaults = 20;

/** The objectives that a host gave, each read alone: what cannot be read costs itself only. */
export class ObjectiveList {
  #entries = new Map<string, Entry>();
  /** Records that are not shown at all. */
  #lost = 0;

  /** In the order of the host; later ones at the end. */
  get entries(): Entry[] {
    return [...this.#entries.values()];
  }

  /** How many records are not shown, or not whole. */
  get invalid(): number {
    let count = this.#lost;
    for (const { isWhole } of this.#entries.values()) if (!isWhole) count += 1;
    return count;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /**
   * Takes the host's data in place of what was there.
   * @param kept ids of those that stay even where the data has them no more
   */
  replace(data: unknown, kept: ReadonlySet<string> = new Set()): Verdict {
    const given = toRecords(data);
    const former = this.#entries;
    this.#entries = new Map();
    this.#lost = 0;
    const { faults, unread } = this.#takeAll(given ?? [], false);
    this.#keep(former, kept);
    if (!given) return unusable;
    this.#lost = unread;
    return this.#judge(given.length, faults);
  }

  /**
   * Takes what an answer to a check-in brought.
   * @returns whether it is newer than what was known
   */
  store(objective: Objective): boolean {
    const { id, revision } = objective;
    const known = this.#entries.get(id);
    if (!known || known.objective.revision >= revision) return false;
    const { isGone } = known;
    this.#entries.set(id, { objective, given: objective, isWhole: true, isStored: true, isGone });
    return true;
  }

  /** Takes away what is no longer in the data. @returns whether it was not */
  drop(id: string): boolean {
    return this.#entries.get(id)?.isGone === true && this.#entries.delete(id);
  }

  /** Takes a live change: one objective, or several in the form of the data; an older revision than that which is known is left. */
  change(data: unknown): Verdict {
    const given = toRecords(data) ?? [data];
    const { faults, unread } = this.#takeAll(given, true);
    const verdict = this.#judge(given.length, faults);
    const invalid = faults.length > 0 ? Math.max(1, unread) : 0;
    return unread === given.length && unread > 0
      ? { ...verdict, state: 'error', invalid }
      : { ...verdict, invalid };
  }

  #takeAll(given: readonly unknown[], isChange: boolean): { faults: Fault[]; unread: number } {
    const faults: Fault[] = [];
    let unread = 0;
    for (const [index, record] of given.entries()) {
      const { objective, faults: found } = readObjective(record);
      const known = objective && this.#entries.get(objective.id);
      const isDouble = known !== undefined && !isChange;
      if (isDouble) found.push({ path: 'id', message: 'another objective before it has this id' });
      if (!objective || isDouble) unread += 1;
      else if (!known || known.isGone || objective.revision >= known.objective.revision)
        this.#entries.set(objective.id, {
          objective,
          given: record,
          isWhole: found.length === 0,
        });
      if (faults.length < mostFaults)
        for (const { path, message } of found)
          faults.push({ path: `objectives[${index}]${path && `.${path}`}`, message });
    }
    return { faults, unread };
  }

  #keep(former: ReadonlyMap<string, Entry>, kept: ReadonlySet<string>): void {
    const order = [...former.keys()];
    for (const [index, entry] of [...former.values()].entries()) {
      const { id, revision } = entry.objective;
      const now = this.#entries.get(id);
      if (now && entry.isStored && revision > now.objective.revision)
        this.#entries.set(id, { ...entry, isGone: false });
      if (now || !kept.has(id)) continue;
      // It stays where it was, behind the one before it: nobody who writes there is taken elsewhere.
      const before = order
        .slice(0, index)
        .filter((one) => this.#entries.has(one))
        .at(-1);
      const all = [...this.#entries];
      const place = before === undefined ? 0 : all.findIndex(([one]) => one === before) + 1;
      all.splice(place, 0, [id, { ...entry, isGone: true }]);
      this.#entries = new Map(all);
    }
  }

  #judge(total: number, faults: Fault[]): Verdict {
    const isEmpty = this.#entries.size === 0;
    const state = isEmpty ? (this.#lost > 0 ? 'error' : 'empty') : 'ready';
    return { state, total, invalid: this.invalid, faults };
  }
}

const unusable: Verdict = {
  state: 'error',
  total: 1,
  invalid: 1,
  faults: [{ path: 'objectives', message: 'expected a list' }],
};

function toRecords(data: unknown): unknown[] | undefined {
  try {
    const { objectives } = Object(data) as { objectives?: unknown };
    return Array.isArray(objectives) ? [...(objectives as unknown[])] : undefined;
  } catch {
    // A getter of the host throws.
    return undefined;
  }
}
