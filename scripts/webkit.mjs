// Starts WebKitGTK for the tests: a display of its own, and the driver that @web/test-runner talks to.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A TCP port that is free at this moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {{ driver: string, display: string }} programs as found by scripts/browsers.mjs
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startWebKit({ driver, display }) {
  // WebKit wants a runtime directory of its own with mode 0700, which mkdtemp gives.
  const runtime = mkdtempSync(path.join(tmpdir(), 'oxbow-webkit-'));
  const processes = [];
  // Also when this process is stopped from outside, nothing of it stays behind.
  const remove = () => rmSync(runtime, { recursive: true, force: true });
  const kill = () => {
    processes.forEach((child) => child.kill());
    remove();
  };
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    for (const child of processes.reverse()) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, 'exit');
      }
    }
    remove();
  };

  try {
    // With -displayfd Xvfb takes a free display number by itself and writes it to that descriptor when it is ready.
    const screen = spawn(
      display,
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    processes.push(screen);
    const [number] = await firstOf(once(screen.stdio[3], 'data'), screen, 'Xvfb');

    const port = await freePort();
    const server = spawn(driver, ['-p', String(port)], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${String(number).trim()}`,
        XDG_RUNTIME_DIR: runtime,
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Its sandbox needs user namespaces, which containers do not have; only our own pages are loaded.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    processes.push(server);
    await firstOf(listening(port), server, 'WebKitWebDriver');
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The promise's value, or an error when the program ends or ten seconds pass before it. */
async function firstOf(promise, child, name) {
  const done = new AbortController();
  const { signal } = done;
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${name} ended at once (code ${code}).`);
  });
  const late = wait(10_000, undefined, { signal }).then(() => {
    throw new Error(`${name} was not ready within 10 seconds.`);
  });
  try {
    return await Promise.race([promise, ended, late]);
  } finally {
    ended.catch(() => {});
    late.catch(() => {});
    done.abort();
  }
}

async function listening(port) {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    await wait(50);
  }
}
