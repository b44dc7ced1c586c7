/** What the order of time needs of a record. */
export interface Dated {
  readonly id?: string | undefined;
  /** Milliseconds since 1970 UTC; `undefined` where it is not known. */
  readonly at?: number | undefined;
}

/** A list in the order of time. */
export interface Chronology {
  /** The places of its records, oldest first; those whose time is not known come last. */
  order: Uint32Array;
  /** How many of them have a time. */
  dated: number;
}

/**
 * Puts records into the order of time. Those of the same millisecond are ordered by id, so that
 * their order is the same however they came; of those without one the earlier in the list is the later one, since lists come
 * newest first.
 * Linear time, but for those of the same millisecond among themselves; no list of objects is made.
 */
export function chronologyOf(records: readonly Dated[]): Chronology {
  const times = new Float64Array(records.length);
  const order = new Uint32Array(records.length);
  let dated = 0;
  let undated = records.length;
  for (const [place, { at }] of records.entries()) {
    const isKnown = at !== undefined && Number.isFinite(at);
    times[place] = isKnown ? Math.floor(at) : Infinity;
    order[isKnown ? dated++ : --undated] = place;
  }
  // They were written from the end.
  order.subarray(dated).reverse();
  sortByTime(order.subarray(0, dated), times);
  sortSameTimes(order, times, records);
  return { order, dated };
}

/** A sort by digits, stable: comparing a million records takes twenty times as many calls as there are records. */
function sortByTime(order: Uint32Array, times: Float64Array): void {
  const at = (index: number) => times[order[index] ?? 0] ?? 0;
  const isDisordered = (sign: 1 | -1) => {
    for (let index = 1; index < order.length; index += 1)
      if ((at(index) - at(index - 1)) * sign < 0) return true;
    return false;
  };
  if (!isDisordered(1)) return;
  if (!isDisordered(-1)) {
    order.reverse();
    return;
  }
  let [earliest, latest] = [Infinity, -Infinity];
  for (const place of order) {
    earliest = Math.min(earliest, times[place] ?? 0);
    latest = Math.max(latest, times[place] ?? 0);
  }
  const starts = new Uint32Array(base + 1);
  const sorted = new Uint32Array(order.length);
  for (let unit = 1; unit <= latest - earliest; unit *= base) {
    const digit = (place: number) => Math.floor(((times[place] ?? 0) - earliest) / unit) % base;
    starts.fill(0);
    for (const place of order) starts[digit(place) + 1] = (starts[digit(place) + 1] ?? 0) + 1;
    for (let index = 1; index <= base; index += 1)
      starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
    for (const place of order) {
      const start = starts[digit(place)] ?? 0;
      sorted[start] = place;
      starts[digit(place)] = start + 1;
    }
    order.set(sorted);
  }
}

const base = 2048;

function sortSameTimes(order: Uint32Array, times: Float64Array, records: readonly Dated[]): void {
  for (let start = 0, end = 1; start < order.length; start = end, end += 1) {
    const time = times[order[start] ?? 0];
    while (end < order.length && times[order[end] ?? 0] === time) end += 1;
    if (end - start < 2) continue;
    order.set([...order.subarray(start, end)].sort(byId), start);
  }

  function byId(one: number, other: number): number {
    const [id, otherId] = [records[one]?.id, records[other]?.id];
    if (id === otherId) return other - one;
    if (id === undefined || otherId === undefined) return id === undefined ? 1 : -1;
    return id < otherId ? -1 : 1;
  }
}
