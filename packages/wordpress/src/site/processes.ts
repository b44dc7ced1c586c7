import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A program that runs until it is stopped. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Starts a program that writes what it says into a file.
 * @param options.hasWorkers it starts others, which do not end by themselves when it does
 */
export function start(
  program: string,
  parameters: readonly string[],
  options: { log: string; env?: NodeJS.ProcessEnv; hasWorkers?: boolean },
): Running & { said(): string } {
  const log = openSync(options.log, 'a');
  const child = spawn(program, parameters, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', log, log],
    detached: options.hasWorkers === true,
  });
  const end = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined && options.hasWorkers) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  const ended = once(child, 'exit').catch(() => {});
  return {
    said: () => readFileSync(options.log, 'utf8').slice(-1000),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      end('SIGTERM');
      const late = setTimeout(() => end('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}

/**
 * Runs a program to its end.
 * @returns what it printed
 * @throws Error with what it said, when it fails
 */
export function run(
  program: string,
  parameters: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return stdout;
  const said = `${stdout}\n${stderr}`.trim().slice(-2000);
  throw new Error(`${program} ${parameters.join(' ')}: ${error?.message ?? said}`);
}

/** A port that nobody listens on. */
export async function findPort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Polls until something holds.
 * @param who is waited for: what they said is told when it does not
 * @throws Error when it does not in time
 */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  who?: { said(): string },
  seconds = 60,
): Promise<void> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await pause(100)) {
    try {
      if (await holds()) return;
    } catch {
      // Not yet.
    }
  }
  throw new Error(`This did not come true within ${seconds} s: ${what}\n${who?.said() ?? ''}`);
}
