import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf, OperatorError } from '../operator-error.js';

/** Bytes of a secret. */
const size = 32;

/** Where the secret comes from. */
export interface SecretSource {
  /** The collector's own folder. */
  folder: string;
  /** The secret itself, as base64 or base64url; it goes before the folder's. */
  given?: string | undefined;
  /** Whether one is made where there is none. Not beside somebody else's database: the folder may be gone with the next start. */
  make: boolean;
}

/**
 * Finds the secret that the answers of open waves are sealed with. It never stands in the database, so that a dump of it opens
 * none; every process on one database needs the same.
 * @returns 32 bytes; `undefined` where there is none and none is made
 * @throws OperatorError when what there is is no secret
 */
export function readSecret({ folder, given, make }: SecretSource): Buffer | undefined {
  if (given !== undefined) return decode(given, 'OXBOW_SECRET');
  const file = join(folder, 'secret');
  try {
    return decode(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    if (!make) return undefined;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw refuse(error, file);
  }
  try {
    mkdirSync(folder, { recursive: true });
    // Nobody but this user may read it, and it has to be on disk before the first answer is sealed with it.
    const draft = `${file}.new`;
    const descriptor = openSync(draft, 'w', 0o600);
    // Made by root for a command, in the folder of the user who runs the collector and has to read it.
    const { uid, gid } = statSync(folder);
    if (process.getuid?.() === 0) fchownSync(descriptor, uid, gid);
    const secret = randomBytes(size);
    writeSync(descriptor, `${secret.toString('base64url')}\n`);
    fsyncSync(descriptor);
    closeSync(descriptor);
    // Whole or not at all: half a secret would be refused for ever.
    renameSync(draft, file);
    const parent = openSync(folder, 'r');
    fsyncSync(parent);
    closeSync(parent);
    return secret;
  } catch (error) {
    throw refuse(error, file);
  }
}

function decode(text: string, name: string): Buffer {
  const secret = Buffer.from(text.trim(), 'base64url');
  if (secret.length >= size) return secret;
  throw new OperatorError(
    `${name} is no secret: it has to be at least ${size} random bytes in base64, as "openssl rand -base64 ${size}" gives them.`,
  );
}

function refuse(error: unknown, file: string): OperatorError {
  if (error instanceof OperatorError) return error;
  if ((error as NodeJS.ErrnoException).code === 'EACCES') {
    return new OperatorError(
      `The secret ${file} belongs to another user, and this one may not read it: run as that user, or chown --reference=${dirname(file)} ${file}.`,
    );
  }
  return new OperatorError(`The secret ${file} cannot be used: ${messageOf(error)}.`);
}
