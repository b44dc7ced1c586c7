import type { Database } from '../database/database.js';
import { NatsBus } from './nats-bus.js';
import { NotifyBus } from './notify-bus.js';

/**
 * How processes tell each other what has changed. It carries names of what changed, never data, and nothing depends on
 * it: a message that is lost costs a delay, not a change.
 */
export interface Bus {
  /**
   * Tells every process, this one too, that something has changed.
   * @param topics see `toTopic`; at most a few hundred
   * @throws when it could not be sent; it may be sent again
   */
  publish(topics: readonly string[]): Promise<void>;
  /**
   * Listens until stopped, connecting again when the connection is lost.
   * @param onChange gets what has changed; `undefined` when messages may have been missed, so that anything may have
   * @returns stops listening
   */
  subscribe(onChange: (topics: readonly string[] | undefined) => void): () => Promise<void>;
  /** Ends its own connections, after the last message was sent. */
  close(): Promise<void>;
}

/** What is configured of the bus. */
export interface BusConfig {
  /** Addresses of NATS servers, as in `nats://user:password@host:4222`, separated by commas. */
  nats?: string | undefined;
}

/**
 * Opens the bus that the configuration names; PostgreSQL's own NOTIFY when it names none.
 * @param report is told, in one line, when the bus is away and when it is back
 * @throws OperatorError when the client of NATS is not installed
 */
export async function openBus(
  config: BusConfig | undefined,
  database: Pick<Database, 'query' | 'listen'>,
  report: (line: string) => void,
): Promise<Bus> {
  return config?.nats ? NatsBus.open(config.nats, report) : new NotifyBus(database);
}
