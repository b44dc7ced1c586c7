/** People whom nothing that is published tells apart. */
export interface AuditedCell {
  people: number;
  /** Ids of all groups they belong to: their team, all units above it, the whole, their segment, a crossing of them. */
  groups: readonly string[];
}

/** People about whom something follows from published groups, though they are too few. */
export interface Finding {
  /** How many they are. */
  people: number;
  /** Ids of the published groups that are added to and taken from each other. */
  groups: string[];
  /** `sum`: the sum of what they said, so their mean. `difference`: what some of them said less what the others did. */
  kind: 'sum' | 'difference';
}

/** What an audit found. */
export interface Audit {
  /** True where all was looked at and nothing was found. What is too large to be looked at is refused. */
  isSafe: boolean;
  /** The first 20 of them. */
  findings: Finding[];
  /** Whether all was looked at, as far as those 20. */
  isComplete: boolean;
}

/** Larger tables are refused: published groups, squared, times the kinds of cells that these tell apart. */
export const mostWork = 1e8;

/** Combinations that are tried; where there would be more, the table is refused. */
export const mostCombinations = 200_000;

const mostFindings = 20;

/**
 * Looks whether something about fewer people than the threshold follows from published groups of any kind, also crossed ones: from
 * any sum, difference or fraction of their sums (the linear span).
 *
 * For sets of people it is exact: each set whose sum follows is found. Of what follows with other weights are found the
 * differences that the reduced groups have (who knows their own answer so knows another one).
 *
 * It is made for a few hundred groups: up to `mostWork` (such as 250 groups that tell 1,300 kinds of people apart) and
 * `mostCombinations`. Beyond that nothing is proved, so `isSafe` is false. Units of any number with segments are
 * shown by `shownTogether`, which needs no audit.
 * @param cells of one dimension, that do not overlap; equal ones are put together
 * @param published ids of the groups whose mean and size are shown
 * @param threshold as `leastFor` gives it
 */
export function audit(
  cells: readonly AuditedCell[],
  published: readonly string[],
  threshold: number,
): Audit {
  const groups = [...new Set(published)];
  const taken = distinct(cells, new Set(groups));
  const refused = { isSafe: false, findings: [], isComplete: false };
  if (groups.length ** 2 * (taken.length + groups.length) > mostWork) return refused;
  const rows = reduceRows(
    groups.map((group) => taken.map((cell) => (cell.groups.has(group) ? 1 : 0))),
  );
  const search = new Search(
    rows,
    taken.map(({ people }) => people),
    threshold,
  );
  search.run();
  return {
    isSafe: search.isComplete && search.found.length === 0,
    findings: search.found.map(({ made, ...finding }) => ({
      ...finding,
      groups: groups.filter((_, index) => made[index] !== 0),
    })),
    isComplete: search.isComplete,
  };
}

/** Cells that what is published tells apart, the largest first. */
function distinct(cells: readonly AuditedCell[], published: ReadonlySet<string>) {
  const found = new Map<string, { people: number; groups: Set<string> }>();
  for (const { people, groups: all } of cells) {
    const groups = new Set(all.filter((group) => published.has(group)));
    if (people === 0 || groups.size === 0) continue;
    const key = JSON.stringify([...groups].sort());
    const same = found.get(key);
    if (same) same.people += people;
    else found.set(key, { people, groups });
  }
  // What begins a reduced group is then as large as it can be: few begin with so few people that they need to be looked at.
  return [...found.values()].sort((one, other) => other.people - one.people);
}

/** Arithmetic is that of whole numbers modulo a prime: without rounding, what follows is never missed. */
const prime = 67_108_859;

interface Row {
  /** By cell. */
  values: number[];
  /** By group, how it is made. */
  made: number[];
  pivot: number;
}

/** The same span in reduced form: each cell that begins a row is in no other row. */
function reduceRows(matrix: readonly number[][]): Row[] {
  const rows = matrix.map((values, index): Row => {
    return { values: [...values], made: matrix.map((_, at) => (at === index ? 1 : 0)), pivot: -1 };
  });
  let rank = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row.values[column] !== 0);
    if (at === -1) continue;
    const [row] = rows.splice(at, 1);
    if (!row) continue;
    const scale = inverse(row.values[column] ?? 1);
    const none = { ...row, values: row.values.map(() => 0), made: row.made.map(() => 0) };
    const scaled = { ...add(none, row, scale), pivot: column };
    rows.forEach((other, index) => {
      const factor = other.values[column] ?? 0;
      if (factor !== 0) rows[index] = add(other, scaled, prime - factor);
    });
    rows.splice(rank, 0, scaled);
    rank += 1;
  }
  return rows.slice(0, rank);
}

/** A row and some times another one. */
function add(row: Row, other: Row, times: number): Row {
  const sum = (one: readonly number[], another: readonly number[]) =>
    one.map((value, index) => (value + times * (another[index] ?? 0)) % prime);
  return {
    values: sum(row.values, other.values),
    made: sum(row.made, other.made),
    pivot: row.pivot,
  };
}

/** By Fermat: value^(prime − 2). */
function inverse(value: number): number {
  let result = 1;
  let power = value;
  for (let rest = prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * power) % prime;
    power = (power * power) % prime;
  }
  return result;
}

/**
 * Adds and takes rows. A set in the span is the plain sum of the rows whose first cells it holds, so one of too few people is the
 * sum of rows whose first cells have too few together.
 */
class Search {
  readonly found: (Omit<Finding, 'groups'> & { made: readonly number[] })[] = [];
  isComplete = true;
  readonly #rows: readonly Row[];
  readonly #people: readonly number[];
  readonly #threshold: number;
  #tried = 0;

  constructor(rows: readonly Row[], people: readonly number[], threshold: number) {
    this.#rows = rows.filter(({ pivot }) => (people[pivot] ?? 0) < threshold);
    this.#people = people;
    this.#threshold = threshold;
  }

  /** What is made of fewer rows comes first, since it is told more simply. */
  run(): void {
    const none = { values: [], made: [], pivot: -1 };
    let isDeeper = true;
    for (let rows = 1; isDeeper; rows += 1) isDeeper = this.#look(none, 0, 0, rows);
  }

  /** @returns whether there was any combination of so many rows, and it is to be looked for more */
  #look(sum: Row, from: number, begun: number, rows: number): boolean {
    let isAny = false;
    for (let index = from; index < this.#rows.length; index += 1) {
      const row = this.#rows[index];
      const people = begun + (row ? (this.#people[row.pivot] ?? 0) : 0);
      if (!row || people >= this.#threshold) continue;
      for (const next of sum.pivot === -1 ? [row] : [add(sum, row, 1), add(sum, row, prime - 1)]) {
        if (!this.#mayTry()) return false;
        if (rows === 1) this.#judge(next);
        if (rows === 1 || this.#look(next, index + 1, people, rows - 1)) isAny = true;
      }
    }
    return isAny;
  }

  #mayTry(): boolean {
    this.#tried += 1;
    if (this.#tried > mostCombinations) this.isComplete = false;
    return this.isComplete && this.found.length < mostFindings;
  }

  #judge({ values, made }: Row): void {
    let people = 0;
    for (let cell = 0; cell < values.length && people < this.#threshold; cell += 1) {
      if (values[cell] !== 0) people += this.#people[cell] ?? 0;
    }
    if (people >= this.#threshold) return;
    const isSum = values.every((value) => value === 0 || value === 1);
    this.found.push({ people, kind: isSum ? 'sum' : 'difference', made });
  }
}
