import { randomUUID } from 'node:crypto';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../../operator-error.js';

const mostAttempts = 50;

/** Who runs the database of a folder: a collector, which goes on, or a command, which ends when it is done. */
export type Holder = 'collector' | 'command';

/** The folder's database is run by another process. */
export class FolderInUse extends OperatorError {
  readonly holder: Holder;

  constructor(holder: Holder, message: string) {
    super(message);
    this.holder = holder;
  }
}

/** Another process that wants or has the lock. */
interface Rival {
  holds: boolean;
  process: string;
  holder: Holder;
}

/**
 * Makes sure that one collector at a time runs the database of a folder. Whoever wants the lock first listens on a
 * Unix socket of its own in the folder and then looks for those of others: of two, at least the later one sees the
 * other. Unlike a file with a process id a socket is dead the moment its process is, and no later process with the
 * same id can be taken for it.
 * @param folder where the sockets stand; with 14 characters more its path must fit a socket's address
 * @param data the folder to name to the operator
 * @param holder what this process is
 * @returns a function that gives the lock back
 * @throws FolderInUse when another process holds it
 */
export async function takeLock(
  folder: string,
  data: string,
  holder: Holder = 'collector',
): Promise<() => Promise<void>> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const claim = await Claim.make(folder, holder);
    const rivals = await claim.findRivals();
    if (rivals.length === 0) {
      claim.holds = true;
      return () => claim.withdraw();
    }
    await claim.withdraw();
    const rival = rivals.find(({ holds }) => holds);
    if (rival) {
      throw new FolderInUse(
        rival.holder,
        `Another ${rival.holder} (process ${rival.process}) is already running on the data folder ${data}: stop it, ` +
          'choose another folder, or give both one PostgreSQL by DATABASE_URL.',
      );
    }
    // Several want it at once and all stepped back; by chance one comes first.
    await pause(Math.random() * 20 * attempt);
  }
  throw new OperatorError(`Several collectors want the data folder ${data} at once: start one.`);
}

class Claim {
  holds = false;
  readonly #folder: string;
  readonly #name = `lock-${randomUUID().slice(0, 8)}`;
  readonly #server: Server;

  private constructor(folder: string, holder: Holder) {
    this.#folder = folder;
    this.#server = createServer((socket) => {
      socket.on('error', () => {});
      const suffix = holder === 'command' ? ' command' : '';
      socket.end(`${this.holds ? 'holds' : 'wants'} ${process.pid}${suffix}`);
    });
    // A process that has nothing else to do may end in spite of it.
    this.#server.unref();
  }

  static async make(folder: string, holder: Holder): Promise<Claim> {
    const claim = new Claim(folder, holder);
    // Under its name only when it answers: a socket that is not listened on yet looks like a dead one.
    const early = join(folder, `new-${randomUUID().slice(0, 8)}`);
    await new Promise<void>((resolve, reject) => {
      claim.#server.once('error', reject);
      claim.#server.listen(early, resolve);
    });
    renameSync(early, join(folder, claim.#name));
    return claim;
  }

  /** Others that are alive; the sockets of dead ones are removed. */
  async findRivals(): Promise<Rival[]> {
    const names = readdirSync(this.#folder);
    const others = names.filter((name) => name.startsWith('lock-') && name !== this.#name);
    const rivals = await Promise.all(others.map((name) => ask(join(this.#folder, name))));
    return rivals.filter((rival) => rival !== undefined);
  }

  async withdraw(): Promise<void> {
    rmSync(join(this.#folder, this.#name), { force: true });
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

function ask(path: string): Promise<Rival | undefined> {
  return new Promise((resolve) => {
    let said = '';
    let connected = false;
    const socket = connect(path);
    // Alive but too busy to say what it is: that counts as holding. One that hangs up was just stepping back.
    let busy = false;
    socket.setTimeout(2000, () => {
      busy = true;
      socket.destroy();
    });
    socket.on('connect', () => (connected = true));
    socket.on('data', (data) => (said += data.toString('latin1')));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED') rmSync(path, { force: true });
    });
    socket.on('close', () => {
      const [, state, process = 'unknown', command] =
        /^(holds|wants) (\d+)( command)?$/.exec(said) ?? [];
      const holder = command === undefined ? 'collector' : 'command';
      resolve(connected ? { holds: busy || state === 'holds', process, holder } : undefined);
    });
  });
}
