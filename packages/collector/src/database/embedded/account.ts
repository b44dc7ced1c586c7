import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from '../../operator-error.js';

/** A user of the operating system, by numbers. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** Users that exist on most systems and own nothing of worth, in order of preference. */
const unprivilegedUsers = ['postgres', 'nobody', 'daemon', 'www-data'];

/**
 * Chooses who runs PostgreSQL, which refuses to run as root: an existing unprivileged user, never a new one.
 * @param cluster the database's folder; once there, its owner goes on running it
 * @returns `undefined` when this process is not root and runs PostgreSQL itself
 * @throws OperatorError when there is no such user
 */
export function chooseAccount(cluster: string, names = unprivilegedUsers): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) {
    return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  }
  for (const name of names) {
    const uid = askNumber('-u', name);
    const gid = askNumber('-g', name);
    if (uid && gid) return { name, uid, gid };
  }
  throw new OperatorError(
    `PostgreSQL must not run as root and there is none of the users ${names.join(', ')} to run it as: ` +
      'start the collector as an ordinary user, or name a database in DATABASE_URL.',
  );
}

function askNumber(option: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

/**
 * Checks that a user can enter a folder, which an ancestor such as /root (mode 0700) may prevent.
 * @throws OperatorError naming the first ancestor that is closed
 */
export function assertReachable(folder: string, account: Account): void {
  const ancestors: string[] = [];
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    ancestors.unshift(dirname(path));
  }
  for (const ancestor of ancestors) {
    const { mode, uid, gid } = statSync(ancestor);
    const enter = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & enter) === 0) {
      throw new OperatorError(
        `PostgreSQL must not run as root, and ${account.name}, who runs it instead, cannot enter ${ancestor}: ` +
          'choose a data folder outside of it, such as /var/lib/oxbow, or start the collector as an ordinary user.',
      );
    }
  }
}
