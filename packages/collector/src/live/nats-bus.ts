import type { ConnectionOptions, NatsConnection } from '@nats-io/transport-node';
import { messageOf, OperatorError } from '../operator-error.js';
import { readMessage, writeMessage, type Bus, type Listener } from './bus.js';

/** The subject on which processes tell each other what has changed. */
const subject = 'oxbow.changed';

/** Between two attempts to connect: milliseconds, doubled each time. */
const shortestPause = 100;
const longestPause = 5000;

/** What is still to be sent at the end has so long: milliseconds. */
const longestDrain = 1000;

type Client = Pick<typeof import('@nats-io/transport-node'), 'connect'>;

/**
 * The bus on NATS, for more processes than one PostgreSQL takes notifications of. Plain publish and subscribe: what NATS
 * loses, or what is said while it is away, costs a delay.
 */
export class NatsBus implements Bus {
  readonly #client: Client;
  readonly #options: ConnectionOptions;
  readonly #report: (line: string) => void;
  readonly #listeners = new Set<Listener>();
  #connection: NatsConnection | undefined;
  #attempt: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isAway = false;
  #isClosed = false;

  private constructor(client: Client, options: ConnectionOptions, report: (line: string) => void) {
    this.#client = client;
    this.#options = options;
    this.#report = report;
    this.#connect(shortestPause);
  }

  /**
   * Opens it; that NATS does not answer yet is no reason to fail.
   * @param addresses `nats://` or `tls://`, with user and password or a token if it needs them, separated by commas
   * @throws OperatorError when its client is not installed
   */
  static async open(
    addresses: string,
    report: (line: string) => void,
    load: () => Promise<Client> = () => import('@nats-io/transport-node'),
  ): Promise<NatsBus> {
    return new NatsBus(await loadClient(load), toOptions(addresses), report);
  }

  async publish(topics: readonly string[] | undefined): Promise<void> {
    // What is said after the end, as by a request that was cut off, no one waits for.
    if (this.#isClosed) return;
    if (!this.#connection) throw new Error('NATS is away');
    this.#connection.publish(subject, writeMessage(topics));
    // Until the server has it, so that what comes meanwhile goes together with the next message.
    await this.#connection.flush();
  }

  subscribe(listener: Listener): () => Promise<void> {
    this.#listeners.add(listener);
    return async () => {
      this.#listeners.delete(listener);
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#attempt;
    const connection = this.#connection;
    if (!connection) return;
    // A server that does not answer any more is not waited for.
    const late = setTimeout(() => void connection.close(), longestDrain);
    await connection.drain().catch(() => {});
    clearTimeout(late);
  }

  #connect(pause: number): void {
    this.#attempt = this.#tryConnect().catch((error: unknown) => {
      this.#tellAway(error);
      this.#connectLater(pause);
    });
  }

  async #tryConnect(): Promise<void> {
    const connection = await this.#client.connect(this.#options);
    connection.subscribe(subject, {
      callback: (error, message) => this.#tell(error ? undefined : readMessage(message.string())),
    });
    // Until the server knows of the subscription; from here on nothing is missed.
    await connection.flush();
    this.#connection = connection;
    if (this.#isAway) this.#report('NATS is back.');
    this.#isAway = false;
    this.#tell(undefined);
    void connection.closed().then((error) => {
      this.#connection = undefined;
      if (this.#isClosed) return;
      this.#tellAway(error ?? new Error('it ended the connection'));
      this.#connectLater(shortestPause);
    });
  }

  #connectLater(pause: number): void {
    if (this.#isClosed) return;
    // At random, so that not all processes come at the same moment.
    const wait = pause * (0.5 + Math.random() / 2);
    this.#timer = setTimeout(() => this.#connect(Math.min(pause * 2, longestPause)), wait);
    this.#timer.unref();
  }

  #tell(topics: readonly string[] | undefined): void {
    for (const listener of this.#listeners) listener(topics);
  }

  #tellAway(error: unknown): void {
    if (this.#isAway || this.#isClosed) return;
    this.#isAway = true;
    this.#report(
      `NATS is away (${messageOf(error)}): nothing is lost, live streams are a few seconds late until it is back.`,
    );
  }
}

/** Loaded only when it is configured: it is an optional peer dependency. */
async function loadClient(load: () => Promise<Client>): Promise<Client> {
  try {
    return await load();
  } catch (error) {
    throw new OperatorError(
      `The configuration names NATS as the bus, and its client cannot be loaded (${messageOf(error).split('\n')[0]}): ` +
        'install the npm package @nats-io/transport-node beside the collector, or leave out "bus" to use PostgreSQL.',
    );
  }
}

function toOptions(addresses: string): ConnectionOptions {
  const urls = addresses.split(',').map((address) => new URL(address.trim()));
  const [first] = urls;
  const user = decodeURIComponent(first?.username ?? '');
  const pass = decodeURIComponent(first?.password ?? '');
  return {
    servers: urls.map(({ host }) => host),
    name: 'oxbow-collector',
    // Connected again by this class, which does it in the same way for the first time and later.
    reconnect: false,
    timeout: 5000,
    // A server that vanished without a word is noticed within half a minute.
    pingInterval: 10_000,
    maxPingOut: 2,
    ...(urls.some(({ protocol }) => protocol === 'tls:') && { tls: {} }),
    ...(user && (pass ? { user, pass } : { token: user })),
  };
}
