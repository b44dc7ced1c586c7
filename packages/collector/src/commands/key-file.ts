import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { JWK } from 'jose';
import { messageOf, OperatorError } from '../operator-error.js';
import type { Surroundings } from './command.js';

/** Where a private key goes. */
export const keyFileOption = {
  type: 'string',
  value: 'FILE',
  help: 'New file for the private key, for its owner alone (0600); without it the key is printed.',
} as const;

/** A private key that is where it was wanted. */
export interface TakenKey {
  /** Takes it back, since the collector does not know its public half. */
  drop(): void;
  tell(surroundings: Surroundings): void;
}

/**
 * Writes a private key to a new file; without a file it is printed when all is done.
 * @throws OperatorError when there is such a file already, or it cannot be written
 */
export function takeKeyFile(file: string | undefined, key: JWK): TakenKey {
  if (file === undefined) {
    return {
      drop() {},
      tell({ print, report }) {
        report('The private key of its server follows. Keep it secret; it is not shown again.');
        print(JSON.stringify(key));
      },
    };
  }
  try {
    writeFileSync(file, `${JSON.stringify(key)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'EEXIST'
        ? 'there is such a file, and a key is never overwritten'
        : messageOf(error);
    throw new OperatorError(`The key cannot be written to ${file}: ${reason}.`);
  }
  return {
    drop: () => rmSync(file, { force: true }),
    tell: ({ report }) => report(`The private key of its server is in ${file}. Keep it secret.`),
  };
}

/**
 * Reads a private key that was written or printed.
 * @throws OperatorError when it cannot be read or is none
 */
export function readKeyFile(file: string): JWK & { d: string } {
  let key: unknown;
  try {
    key = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    throw new OperatorError(`The key ${file} cannot be read: ${reasonOf(error)}.`);
  }
  if (typeof key === 'object' && key !== null && 'd' in key && 'crv' in key) {
    return key as JWK & { d: string };
  }
  throw new OperatorError(`The key ${file} is not a private JWK.`);
}

/** A parser quotes what it could not read, and that may be half a secret. */
function reasonOf(error: unknown): string {
  return error instanceof SyntaxError ? 'it is not JSON' : messageOf(error);
}
