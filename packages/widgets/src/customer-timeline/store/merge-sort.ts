/** So many steps lie between two pauses. */
const stride = 4096;

/**
 * Sorts in place, stable, in steps: a natural merge sort, so that a list that is in order, or is made of a few that are, takes
 * hardly more than looking at it. Yields between steps, so that a page stays usable.
 * @param compare negative where the first comes first
 */
export function* sortInSteps(
  list: Uint32Array,
  compare: (one: number, other: number) => number,
): Generator<undefined, void> {
  let ends: number[] = [];
  for (let place = 1; place <= list.length; place += 1) {
    if (place % stride === 0) yield;
    const isRun = place < list.length && compare(list[place - 1] ?? 0, list[place] ?? 0) <= 0;
    if (!isRun) ends.push(place);
  }
  if (ends.length < 2) return;
  let from = list;
  let to: Uint32Array = new Uint32Array(list.length);
  let steps = 0;
  while (ends.length > 1) {
    const merged: number[] = [];
    for (let run = 0, start = 0; run < ends.length; run += 2) {
      const middle = ends[run] ?? start;
      const end = ends[run + 1] ?? middle;
      let [left, right] = [start, middle];
      for (let place = start; place < end; place += 1) {
        if ((steps = (steps + 1) % stride) === 0) yield;
        const isLeft =
          right >= end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[place] = (isLeft ? from[left++] : from[right++]) ?? 0;
      }
      merged.push((start = end));
    }
    [from, to] = [to, from];
    ends = merged;
  }
  if (from !== list) list.set(from);
}
