import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { until } from './setup.js';

/** Why tests of the bus on NATS cannot run here; `false` when they can. */
export const lacksNats = isInstalled() ? false : 'nats-server is not installed';

/** A real NATS server on a port of its own, which stays the same when it ends and starts again. */
export class NatsServer {
  readonly port: number;
  readonly #parameters: readonly string[];
  #child: ChildProcess | undefined;

  private constructor(port: number, parameters: readonly string[]) {
    this.port = port;
    this.#parameters = parameters;
  }

  /** Takes a port and starts nothing yet. */
  static async make(...parameters: string[]): Promise<NatsServer> {
    return new NatsServer(await findPort(), parameters);
  }

  /** Where it is, as the configuration wants it. */
  get address(): string {
    return `nats://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.#child = spawn(
      'nats-server',
      ['--addr', '127.0.0.1', '--port', String(this.port), ...this.#parameters],
      { stdio: 'ignore' },
    );
    await until('nats-server answers', () => isOpen(this.port));
  }

  async end(): Promise<void> {
    if (!this.#child) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
    this.#child = undefined;
  }
}

function isInstalled(): boolean {
  try {
    execFileSync('nats-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
