/** What a browser told of one file of element tests. */
export interface Answer {
  /** Its path from the repository's folder. */
  file: string;
  /** Whether it says something about our code: not where the browser never began or ended its page. */
  isAnswer: boolean;
  passed: number;
  failed: number;
  /** Names of tests. */
  skipped: string[];
  /** What failed, and why. */
  faults: string[];
  /** Of its tests together. */
  seconds: number;
}
/** Asks until each file has its answer, or has got none twice. */
export function askUntilAnswered(
  files: string[],
  ask: (files: string[]) => Promise<Answer[]>,
): Promise<{
  passed: number;
  failed: number;
  skipped: string[];
  faults: string[];
  again: string[];
  seconds: Record<string, number>;
}>;
