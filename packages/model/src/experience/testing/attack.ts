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
 * @param what.differences also what some said less what others did, as long as all of them are too few
 * @param what.most how many are found before it stops
 * @returns the sizes under the threshold of sets of people whose sum follows
 */
export function attack(
  cells: readonly Cell[],
  published: readonly string[],
  threshold: number,
  { differences = false, most = Infinity } = {},
): number[] {
  const taken = cells.filter(({ people }) => people > 0);
  const rows = reduce(
    published.map((group) => taken.map(({ groups }) => (groups.includes(group) ? 1 : 0))),
  ).map((values) => ({
    values,
    people: taken[values.findIndex((value) => !near(value, 0))]?.people ?? 0,
  }));
  const signs = differences ? [1, -1] : [1];
  const found: number[] = [];
  const look = (from: number, sum: readonly number[], begun: number) => {
    if (begun > 0 && (differences || sum.every((value) => near(value * value, value)))) {
      const people = sum.reduce((total, value, index) => {
        return total + (near(value, 0) ? 0 : (taken[index]?.people ?? 0));
      }, 0);
      if (people > 0 && people < threshold) found.push(people);
    }
    rows.slice(from).forEach((row, index) => {
      // Its first cell is in no other row, so all in it are in whatever it is added to.
      if (begun + row.people >= threshold || found.length >= most) return;
      for (const sign of begun === 0 ? [1] : signs) {
        const next = sum.map((value, at) => value + sign * (row.values[at] ?? 0));
        look(from + index + 1, next, begun + row.people);
      }
    });
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
