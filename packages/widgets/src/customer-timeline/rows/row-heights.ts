const block = 32;

/**
 * Heights of very many rows of which few were measured: each differs from an estimate by what was measured. Finding the row at
 * an offset, the offset of a row and a new measurement take O(log n); rows that nobody has seen take hardly any memory.
 * A Fenwick tree (P. Fenwick, A new data structure for cumulative frequency tables, 1994) over blocks of rows, 0.25 bytes for
 * a row, and the measured ones by block.
 */
export class RowHeights {
  readonly #estimate: number;
  /** How many rows there are. */
  readonly count: number;
  /** Differences by block, as partial sums. */
  readonly #tree: Float64Array;
  /** The greatest power of two that is no more than the number of blocks in the tree. */
  readonly #top: number;
  /** Differences of the rows of a block in which one was measured. */
  readonly #rows = new Map<number, Float64Array>();

  /** @param estimate the height of a row that was not measured, in CSS px */
  constructor(count: number, estimate: number) {
    this.#estimate = estimate;
    this.count = count;
    const blocks = Math.max(1, Math.ceil(count / block));
    this.#tree = new Float64Array(blocks + 1);
    this.#top = 2 ** Math.floor(Math.log2(blocks));
  }

  /** The height of all rows together. */
  get total(): number {
    return this.offsetOf(this.count);
  }

  heightOf(row: number): number {
    const rows = this.#rows.get(Math.floor(row / block));
    return this.#estimate + (rows?.[row % block] ?? 0);
  }

  /** Where a row begins; `count` gives the whole height. */
  offsetOf(row: number): number {
    const end = Math.floor(row / block);
    let sum = row * this.#estimate;
    for (let node = end; node > 0; node -= node & -node) sum += this.#tree[node] ?? 0;
    const rows = this.#rows.get(end);
    if (rows) for (let each = 0; each < row % block; each += 1) sum += rows[each] ?? 0;
    return sum;
  }

  /** The row that an offset lies in; the first or last one outside of them. */
  rowAt(offset: number): number {
    let blocks = 0;
    let sum = 0;
    for (let step = this.#top; step > 0; step >>= 1) {
      if (blocks + step >= this.#tree.length) continue;
      const next = sum + (this.#tree[blocks + step] ?? 0) + step * block * this.#estimate;
      if (next > offset) continue;
      blocks += step;
      sum = next;
    }
    const rows = this.#rows.get(blocks);
    let row = blocks * block;
    if (!rows) row += Math.floor((offset - sum) / this.#estimate);
    else
      for (const difference of rows) {
        sum += this.#estimate + difference;
        if (sum > offset) break;
        row += 1;
      }
    return Math.min(Math.max(row, 0), Math.max(this.count - 1, 0));
  }

  /** Takes a measured height; returns by how much it differs from what was assumed. */
  measure(row: number, height: number): number {
    const each = Math.floor(row / block);
    const change = height - this.heightOf(row);
    if (change === 0) return 0;
    const rows = this.#rows.get(each) ?? new Float64Array(block);
    this.#rows.set(each, rows);
    rows[row % block] = height - this.#estimate;
    for (let node = each + 1; node < this.#tree.length; node += node & -node)
      this.#tree[node] = (this.#tree[node] ?? 0) + change;
    return change;
  }
}
