import { defaultDataFolder } from '../database/embedded/folders.js';
import { Employees } from '../employees/employees.js';
import { readSecret } from '../employees/secret.js';
import type { Surroundings } from './command.js';
import type { Storage } from './storage.js';

/** What a collector of these settings works with: waves are sealed with its secret. */
export function openEmployees(
  { settings, database }: Storage,
  { environment, now, report }: Surroundings,
): Employees {
  const secret = readSecret({
    folder: settings.data ?? defaultDataFolder(),
    given: environment['OXBOW_SECRET'] || undefined,
    make: settings.database === undefined,
  });
  return new Employees({ database, secret, now, report });
}

/** Calls what cannot go on without the secret by what mends it. */
export const secretMissing =
  'Waves and notes are sealed with a secret, and there is none or another one: give OXBOW_SECRET as the collector has it, ' +
  'or run the command on its data folder.';
