/** What scripts/count-reporter.mjs tells of one browser. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly faults: readonly string[];
}

/** The files of which a browser gave no answer. */
export function stalledFiles(counts: Pick<Counts, 'faults'>): string[];

/**
 * What counts, and which files were run twice.
 * @param second of the files that gave no answer; `undefined` where the browser did not start again
 */
export function withSecond(
  first: Counts,
  second: Counts | undefined,
): Counts & { again: readonly string[] };
