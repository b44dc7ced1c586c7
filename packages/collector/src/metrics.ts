import { timingSafeEqual, createHash } from 'node:crypto';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What became of a record: accepted when it fits the schema, then stored or duplicate once committed, else rejected. */
export type RecordOutcome = 'accepted' | 'stored' | 'duplicate' | 'rejected';

/** What became of an attempt to tell a webhook something. */
export type AttemptOutcome = 'delivered' | 'retried' | 'failed';

/** What is looked up when somebody asks for the figures; each may be left out. */
export interface MetricsSources {
  /** Rejects when the database does not answer. */
  database?: () => Promise<void>;
  /** Streams that are open in this process. */
  streams?: () => number;
  /** Records that wait in this process to be stored. */
  queue?: () => number;
  /** Deliveries that wait, in all processes, and for how many seconds the oldest one has waited. */
  webhooks?: () => Promise<{ waiting: number; oldest: number }>;
}

/** A database that is slower than this counts as down: milliseconds. */
const longestWait = 2000;

/** Upper ends of times, in seconds: from a cached answer to a request that is given up. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * What a collector's process counts of itself, as OpenMetrics text. No figure names a person, a customer, an address or a
 * site: its labels are closed lists. Each process has figures of its own; whoever collects them adds them up.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #records: Counter<'kind' | 'outcome'>;
  readonly #requests: Counter<'operation' | 'status'>;
  readonly #durations: Histogram<'operation'>;
  readonly #lag: Histogram;
  readonly #attempts: Counter<'outcome'>;

  constructor(sources: MetricsSources = {}) {
    const registers = [this.#registry];
    // The text differs from Prometheus' own: names without _total in its head, and an end that shows it is whole.
    this.#registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE as never);
    this.#records = new Counter({
      name: 'oxbow_records',
      help: 'Records by kind, and what became of them.',
      labelNames: ['kind', 'outcome'],
      registers,
    });
    this.#requests = new Counter({
      name: 'oxbow_requests',
      help: 'Requests by operation and class of status.',
      labelNames: ['operation', 'status'],
      registers,
    });
    this.#durations = new Histogram({
      name: 'oxbow_request_duration_seconds',
      help: 'From a request to the head of its answer.',
      labelNames: ['operation'],
      buckets,
      registers,
    });
    this.#lag = new Histogram({
      name: 'oxbow_ingest_lag_seconds',
      help: 'From the arrival of a record to its commit.',
      buckets,
      registers,
    });
    this.#attempts = new Counter({
      name: 'oxbow_webhook_attempts',
      help: 'Attempts to tell a webhook something, and what became of them.',
      labelNames: ['outcome'],
      registers,
    });
    this.#gauge('oxbow_process_resident_memory_bytes', 'Memory of this process.', () =>
      process.memoryUsage.rss(),
    );
    this.#gauge('oxbow_process_uptime_seconds', 'Age of this process.', () => process.uptime());
    this.#addSources(sources);
  }

  /** The exact type of `text`, version and all. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Counts records. @param kind `response`, `touchpoint`, `objective`, `check_in`, … */
  countRecords(kind: string, outcome: RecordOutcome, number = 1): void {
    if (number > 0) this.#records.inc({ kind, outcome }, number);
  }

  /** Counts a request that was answered. @param seconds until the head of the answer */
  countRequest(operation: string, status: number, seconds: number): void {
    this.#requests.inc({ operation, status: `${Math.floor(status / 100)}xx` });
    this.#durations.observe({ operation }, seconds);
  }

  /** Notes how long a record took from its arrival to its commit. */
  observeLag(seconds: number): void {
    this.#lag.observe(seconds);
  }

  /** Counts an attempt to deliver. */
  countAttempt(outcome: AttemptOutcome): void {
    this.#attempts.inc({ outcome });
  }

  /** All figures as OpenMetrics text. What cannot be looked up is missing. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #addSources({ database, streams, queue, webhooks }: MetricsSources): void {
    if (database) {
      this.#gauge('oxbow_database_up', '1 when the database answers.', () =>
        withinTime(database()).then(
          () => 1,
          () => 0,
        ),
      );
    }
    if (streams) this.#gauge('oxbow_streams_open', 'Streams that are open.', streams);
    if (queue) this.#gauge('oxbow_ingest_queue', 'Records that wait to be stored.', queue);
    if (!webhooks) return;
    // Two figures, one look.
    let looking: ReturnType<typeof webhooks> | undefined;
    const look = () => (looking ??= webhooks().finally(() => (looking = undefined)));
    this.#gauge('oxbow_webhook_waiting', 'Deliveries that wait, in all processes.', async () =>
      withinTime(look()).then(({ waiting }) => waiting),
    );
    this.#gauge('oxbow_webhook_oldest_seconds', 'How long the oldest one has waited.', async () =>
      withinTime(look()).then(({ oldest }) => oldest),
    );
  }

  #gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        try {
          gauge.set(await read());
        } catch {
          gauge.remove();
        }
      },
    });
  }
}

async function withinTime<Value>(value: Promise<Value>): Promise<Value> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error('too slow')), longestWait);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** What is known of somebody who asks for the figures. */
export interface MetricsCaller {
  authorization: string | undefined;
  /** The other end of the connection; `undefined` where there is none. */
  address: string | undefined;
  /** Whether a proxy says that it speaks for somebody else. */
  forwarded: boolean;
}

/**
 * Whether somebody may see the figures: with a token set, who has it; without, whoever is on this machine. A proxy on this
 * machine is not, if it says that it is one: set a token where there is a proxy.
 */
export function mayReadMetrics(
  { authorization, address, forwarded }: MetricsCaller,
  token: string | undefined,
): boolean {
  if (token === undefined) {
    return !forwarded && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address ?? '');
  }
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
  // Of equal length whatever was given, and compared in equal time.
  return timingSafeEqual(hash(given), hash(token));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
