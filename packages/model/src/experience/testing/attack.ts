/** Everybody who stands right in one unit: what is published knows no smaller part. */
export interface Cell {
  people: number;
  /** The unit, and all above it. */
  groups: readonly string[];
}

/**
 * Looks for figures about too few people in what can be computed of published sums: whole-number and fractional combinations
 * of them alike, by linear algebra, with no knowledge of how they were chosen.
 * @param published ids of the groups whose sums are known
 * @returns the sizes under the threshold of sets of people whose sum follows
 */
export function attack(
  cells: readonly Cell[],
  published: readonly string[],
  threshold: number,
): number[] {
  const taken = cells.filter(({ people }) => people > 0);
  const rows = reduce(
    published.map((group) => taken.map(({ groups }) => (groups.includes(group) ? 1 : 0))),
  );
  const found: number[] = [];
  const look = (from: number, sum: readonly number[], picked: number) => {
    if (picked > 0 && sum.every((value) => near(value, 0) || near(value, 1))) {
      const people = sum.reduce((total, value, index) => {
        return total + (near(value, 1) ? (taken[index]?.people ?? 0) : 0);
      }, 0);
      if (people > 0 && people < threshold) found.push(people);
    }
    // A set of fewer people than the threshold has fewer cells than it, so fewer pivots.
    if (picked === threshold - 1) return;
    for (let row = from; row < rows.length; row += 1) {
      look(
        row + 1,
        sum.map((value, index) => value + (rows[row]?.[index] ?? 0)),
        picked + 1,
      );
    }
  };
  look(
    0,
    taken.map(() => 0),
    0,
  );
  return found;
}

/** Reduced row echelon form: a set is in the span only as the plain sum of the rows whose pivots it holds. */
export function reduce(matrix: number[][]): number[][] {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && !near(row[column] ?? 0, 0));
    if (pivot === -1) continue;
    const [row = []] = rows.splice(pivot, 1);
    const scaled = row.map((value) => value / (row[column] ?? 1));
    for (const other of rows) {
      const factor = other[column] ?? 0;
      if (near(factor, 0)) continue;
      other.forEach((value, index) => (other[index] = value - factor * (scaled[index] ?? 0)));
    }
    rows.splice(rank, 0, scaled);
    rank += 1;
  }
  return rows.slice(0, rank);
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}
