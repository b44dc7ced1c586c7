import type { Database } from '../database/database.js';

/** Who gives an answer, as the token says. */
export interface Giver {
  subject: string;
  unit?: string | undefined;
}

/** What it works with. */
export interface EmployeesOptions {
  database: Database;
  /** See `readSecret`; without it no answer is taken. */
  secret: Uint8Array | undefined;
  /** True where nothing is kept: then waves are closed without opening an answer, since they can be closed again and again. */
  preview?: boolean;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Is told, in one line and without anything of an answer, of what goes wrong. */
  report: (line: string) => void;
}
