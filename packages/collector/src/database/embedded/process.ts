import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../../operator-error.js';

/**
 * Ends a PostgreSQL that a killed collector left running on this cluster, and removes the traces of one that is gone.
 * Only to be called by who holds the folder's lock.
 * @throws OperatorError when it does not end
 */
export async function endOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = readProcessId(file);
  if (pid === undefined) return;
  if (!isServer(pid, cluster)) {
    // PostgreSQL looks only whether the number is in use, so it would wait for a zombie that no init process reaps, or
    // for a stranger that got the number after a restart of the machine. Shared memory still tells it the truth.
    rmSync(file, { force: true });
    return;
  }
  // Fast shutdown, then immediate: both keep every committed row.
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < 10_000; waited += 20) {
      if (!isServer(pid, cluster)) {
        rmSync(file, { force: true });
        return;
      }
      await pause(20);
    }
  }
  throw new OperatorError(
    `PostgreSQL (process ${pid}), left over from a collector that was killed, does not end: end it by hand.`,
  );
}

function readProcessId(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** True when the process is alive and is the PostgreSQL of this cluster. */
function isServer(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') {
      const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const state = status.slice(status.lastIndexOf(')') + 2, status.lastIndexOf(')') + 3);
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return state !== 'Z' && state !== 'X' && command.includes(cluster);
    }
    const line = execFileSync('ps', ['-o', 'stat=,command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return !line.trimStart().startsWith('Z') && line.includes(cluster);
  } catch {
    return false;
  }
}
