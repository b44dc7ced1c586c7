import type { Database } from '../database/database.js';
import { NatsBus } from './nats-bus.js';
import { NotifyBus } from './notify-bus.js';

/** Gets the topics that have changed; `undefined` when anything may have, as after messages that may have been missed. */
export type Listener = (topics: readonly string[] | undefined) => void;

/**
 * How processes tell each other what has changed. It carries names of what changed, never data, and nothing depends on
 * it: a message that is lost costs a delay, not a change.
 */
export interface Bus {
  /**
   * Tells every process, this one too, that something has changed.
   * @param topics at most `mostTopics`, see `toTopic`; `undefined` when anything may have changed
   * @throws when it could not be sent; it may be sent again
   */
  publish(topics: readonly string[] | undefined): Promise<void>;
  /**
   * Listens until stopped, connecting again when the connection is lost.
   * @returns stops listening
   */
  subscribe(listener: Listener): () => Promise<void>;
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
  database: Pick<Database, 'notify' | 'listen'>,
  report: (line: string) => void,
): Promise<Bus> {
  return config?.nats ? NatsBus.open(config.nats, report) : new NotifyBus(database);
}

/** A message that means "anything may have changed". */
const anything = '*';

/** What one message names at most: PostgreSQL takes payloads under 8,000 bytes, which is about 600 topics. */
export const mostTopics = 500;

/** Writes a message. */
export function writeMessage(topics: readonly string[] = [anything]): string {
  return topics.join(',');
}

/** Reads a message. @returns `undefined` when anything may have changed */
export function readMessage(text: string): readonly string[] | undefined {
  return text === anything ? undefined : text.split(',');
}
