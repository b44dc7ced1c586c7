/** One list of the host, and where it begins among all records. */
interface List {
  records: readonly unknown[];
  start: number;
  /** Where it stands in the host's data, for faults. */
  path: string;
}

/** A longer list is mostly holes: no page holds that many records. */
const longest = 4_000_000;

/** The lists that a host gave, one after the other: a record is known by its number. Nothing of them is copied. */
export class RecordLists {
  readonly #lists: List[] = [];
  #length = 0;
  /** Holes of lists that are too long to be walked over. */
  holes = 0;

  get length(): number {
    return this.#length;
  }

  /**
   * Takes a list.
   * @param path where it stands in the host's data; empty for the data itself
   * @returns the number of its first record
   */
  add(list: readonly unknown[], path: string): number {
    const records = list.length > longest ? withoutHoles(list) : list;
    this.holes += list.length - records.length;
    const start = this.#length;
    this.#length += records.length;
    const last = this.#lists.at(-1);
    // A long day of live changes would be as many lists.
    if (last?.path === path && path === 'added') {
      for (const record of records) (last.records as unknown[]).push(record);
      return start;
    }
    this.#lists.push({ records: path === 'added' ? [...records] : records, start, path });
    return start;
  }

  /** A record; a host's list may throw. */
  at(number: number): unknown {
    const list = this.#listOf(number);
    try {
      return list?.records[number - list.start];
    } catch {
      return undefined;
    }
  }

  /** Where a record stands in the host's data. */
  pathOf(number: number): string {
    const list = this.#listOf(number);
    return list ? `${list.path}[${number - list.start}]` : '';
  }

  #listOf(number: number): List | undefined {
    for (let index = this.#lists.length - 1; index > 0; index -= 1) {
      const list = this.#lists[index];
      if (list && list.start <= number) return list;
    }
    return this.#lists[0];
  }
}

function withoutHoles(list: readonly unknown[]): unknown[] {
  return Object.keys(list).flatMap((key) => {
    const index = Number(key);
    return Number.isInteger(index) ? [list[index]] : [];
  });
}
