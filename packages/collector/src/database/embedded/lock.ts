import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { OperatorError } from '../../operator-error.js';

/**
 * Makes sure that one collector at a time runs the database of a folder. The lock is a Unix socket that this process
 * listens on: unlike a file with a process id it is void the moment its holder dies, and no later process with the
 * same id can be taken for it.
 * @param path where the socket stands; at most about 100 bytes
 * @returns a function that gives the lock back
 * @throws OperatorError when another process holds it
 */
export async function takeLock(path: string, folder: string): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const server = await listen(path);
    if (server) return () => giveBack(server);
    await assertVoid(path, folder);
    // Moved away before it is removed: had somebody else renewed it in the meantime, the check below would see it.
    const aside = `${path}.${randomUUID().slice(0, 8)}`;
    try {
      renameSync(path, aside);
    } catch {
      continue;
    }
    try {
      await assertVoid(aside, folder);
    } catch (error) {
      renameSync(aside, path);
      throw error;
    }
    rmSync(aside, { force: true });
  }
  throw new OperatorError(`The lock ${path} could not be taken.`);
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(String(process.pid));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** @throws OperatorError when a process listens on the socket */
function assertVoid(path: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let holder = '';
    const socket = connect(path);
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (data) => (holder += data.toString('latin1')));
    socket.on('error', () => {});
    let connected = false;
    socket.on('connect', () => (connected = true));
    socket.on('close', () => {
      if (!connected) return resolve();
      const who = /^\d{1,10}$/.test(holder) ? ` (process ${holder})` : '';
      reject(
        new OperatorError(
          `Another collector${who} is already running on the data folder ${folder}: stop it, choose another ` +
            'folder, or give both one PostgreSQL by DATABASE_URL.',
        ),
      );
    });
  });
}

function giveBack(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
