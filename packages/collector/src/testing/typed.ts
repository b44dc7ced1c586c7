import { run } from '../commands/run.js';
import type { Surroundings } from '../commands/command.js';

/** What came of a command. */
export interface Typed {
  code: number;
  /** Standard output, without the last line break. */
  output: string;
  /** Standard error. */
  errors: string;
}

/** Runs commands as typed, in this process, on a data folder. */
export function typeOn(
  data: string,
): (
  words: readonly string[],
  surroundings?: Partial<Pick<Surroundings, 'now' | 'environment'>>,
) => Promise<Typed> {
  return async (words, { now = Date.now, environment = {} } = {}) => {
    const output: string[] = [];
    const errors: string[] = [];
    const code = await run(words, {
      print: (line) => output.push(line),
      report: (line) => errors.push(line),
      environment: { OXBOW_DATA: data, ...environment },
      now,
    });
    return { code, output: output.join('\n'), errors: errors.join('\n') };
  };
}
