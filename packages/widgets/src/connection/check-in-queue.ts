import type { CheckInRequest, CheckInResult } from '@oxbow/model/check-in';
import type { Surroundings } from './answers.js';
import { bounds } from './attempt.js';
import { backoff } from './backoff.js';
import { checkInStore, databaseName, type QueuedCheckIn } from './check-in-store.js';
import { settled } from './device-store.js';
import { longestLife } from './outbox.js';
import { sendCheckIn, type Attempt } from './send-check-in.js';
import { withLock } from './sender.js';

/** What a page tells the others of a check-in. */
interface Told {
  id: string;
  /** The revision it was sent on. */
  revision: number;
  result: CheckInResult;
}

interface Waiting {
  revision: number;
  settle: (result: CheckInResult) => void;
}

/** One for each collector that a page speaks to. */
const queues = new WeakMap<object, CheckInQueue>();

/** The queue of a connection's check-ins. */
export function queueOf(surroundings: Surroundings): CheckInQueue {
  const found = queues.get(surroundings.http) ?? new CheckInQueue(surroundings);
  queues.set(surroundings.http, found);
  return found;
}

/**
 * Check-ins that could not be sent: they are on the device until they are, for the person who was signed in, at most 72 hours.
 * One page of the origin at a time sends. What nobody waits for any more is deleted only when it is stored; one that came
 * too late lies there until its widget asks for it.
 */
export class CheckInQueue {
  readonly #surroundings: Surroundings;
  readonly #waiting = new Map<string, Waiting>();
  readonly #channel = new BroadcastChannel(databaseName);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    const { stopped: signal } = surroundings.sender;
    const eager = () => void this.send(true);
    globalThis.addEventListener('online', eager, { signal });
    globalThis.addEventListener('pageshow', eager, { signal });
    document.addEventListener('visibilitychange', eager, { signal });
    this.#channel.onmessage = ({ data }) => void this.#hear(data as Told);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#channel.close();
    });
  }

  /**
   * Keeps one, in the place of what was kept of it.
   * @returns `undefined` where the device does not take it: then nothing is promised
   */
  async keep(request: CheckInRequest, subject: string): Promise<QueuedCheckIn | undefined> {
    const { endpoint, site } = this.#surroundings.http;
    const now = Date.now();
    const state = { failures: 0, due: now, told: false };
    const { id } = request.checkIn;
    const entry: QueuedCheckIn = { id, endpoint, site, subject, request, at: now, ...state };
    try {
      await checkInStore.use('readwrite', async (entries) => void entries.put(entry));
      return entry;
    } catch {
      return undefined;
    }
  }

  /** What finally becomes of one that is kept; it may take days. */
  outcomeOf({ checkIn, revision }: CheckInRequest): Promise<CheckInResult> {
    return new Promise((settle) => this.#waiting.set(checkIn.id, { revision, settle }));
  }

  /** What is kept for a person, the oldest first; what is another's is deleted, and what is too old. */
  async list(subject: string | undefined): Promise<QueuedCheckIn[]> {
    const { endpoint, site } = this.#surroundings.http;
    const all = await use('readonly', (entries) => settled(entries.getAll()));
    const own: QueuedCheckIn[] = [];
    for (const entry of (all ?? []) as QueuedCheckIn[]) {
      if (entry.at < Date.now() - longestLife) await this.#end(entry, { status: 'unsaved' });
      else if (entry.endpoint !== endpoint || entry.site !== site) continue;
      else if (subject === undefined || entry.subject === subject) own.push(entry);
      else await this.#end(entry, { status: 'failed', reason: 'unauthorized' });
    }
    return own.sort((one, other) => one.at - other.at);
  }

  /** Whether something of the same objective waits to be sent before one. */
  async isBehind({ objective, checkIn }: CheckInRequest): Promise<boolean> {
    const all = await this.list(undefined);
    return all.some(
      ({ id, held, request }) => !held && id !== checkIn.id && request.objective === objective,
    );
  }

  /** Sends what is due. @param eager also what waits only because an attempt failed */
  send(eager = false): Promise<void> {
    return this.#run(() => this.#sendDue(eager));
  }

  /** Learns how an attempt ended that began before the check-in was kept. */
  take(entry: QueuedCheckIn, attempt: Promise<Attempt>): Promise<void> {
    return attempt.then((ended) => this.#run(() => this.#take(entry, ended)));
  }

  #run(act: () => Promise<void>): Promise<void> {
    const { http, sender } = this.#surroundings;
    this.#running = this.#running.then(async () => {
      if (sender.stopped.aborted) return;
      await withLock(`${databaseName} ${http.site} ${http.endpoint}`, act);
      await this.#schedule();
    });
    return this.#running;
  }

  async #sendDue(eager: boolean): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const entry = (await this.list(undefined)).filter(isNext).find(({ id, told, due }) => {
        return !tried.has(id) && (due <= Date.now() || (eager && !told));
      });
      if (!entry || this.#surroundings.sender.stopped.aborted) return;
      tried.add(entry.id);
      await this.#take(entry, await sendCheckIn(this.#surroundings, entry.request, entry.subject));
    }
  }

  async #take(entry: QueuedCheckIn, attempt: Attempt): Promise<void> {
    if ('another' in attempt) return this.#end(entry, { status: 'failed', reason: 'unauthorized' });
    const failures = entry.failures + 1;
    if ('wait' in attempt) {
      const due = Date.now() + (attempt.wait ?? backoff(failures, bounds));
      return update({ ...entry, failures, due, told: attempt.wait !== undefined });
    }
    const { result } = attempt;
    if (result.status === 'stored') {
      await this.#follow(entry, result.objective.revision);
      return this.#end(entry, result);
    }
    // Only who still waits takes it away: somebody has left the page whose words these are. It is in nobody's way meanwhile.
    await update({ ...entry, failures, held: true });
    this.#tell(entry, result);
  }

  /** What a person said before they could see their own change was said with it: nobody else has come between. */
  async #follow({ request, subject }: QueuedCheckIn, stored: number): Promise<void> {
    const { objective, revision } = request;
    if (stored !== revision + 1) return;
    for (const other of await this.list(subject)) {
      if (other.id === request.checkIn.id || other.held) continue;
      if (other.request.objective !== objective || other.request.revision !== revision) continue;
      await update({ ...other, request: { ...other.request, revision: stored } }, revision);
    }
  }

  async #end(entry: QueuedCheckIn, result: CheckInResult): Promise<void> {
    await removeCheckIn(entry.request);
    this.#tell(entry, result);
  }

  #tell({ id, request: { revision } }: QueuedCheckIn, result: CheckInResult): void {
    const told: Told = { id, revision, result };
    if (!this.#surroundings.sender.stopped.aborted) this.#channel.postMessage(told);
    void this.#hear(told);
  }

  async #hear({ id, revision, result }: Told): Promise<void> {
    const waiting = this.#waiting.get(id);
    if (!waiting || revision < waiting.revision) return;
    this.#waiting.delete(id);
    await remove(id, revision);
    waiting.settle(result);
  }

  async #schedule(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#surroundings.sender.stopped.aborted) return;
    const next = (await this.list(undefined)).filter(({ held }) => !held).map(({ due }) => due);
    if (next.length === 0) return;
    const ms = Math.max(0, Math.min(...next) - Date.now()) + 5;
    this.#timer = setTimeout(() => void this.send(), Math.min(ms, longestLife));
  }
}

/** Of one objective each waits for those before it: the last one is to have the last word. */
function isNext(entry: QueuedCheckIn, index: number, all: readonly QueuedCheckIn[]): boolean {
  const { objective } = entry.request;
  const before = all.slice(0, index);
  return !entry.held && !before.some((one) => !one.held && one.request.objective === objective);
}

/** Writes down how an attempt ended, unless it is gone meanwhile or was handed in anew. */
async function update(entry: QueuedCheckIn, revision = entry.request.revision): Promise<void> {
  await use('readwrite', async (entries) => {
    const kept = (await settled(entries.get(entry.id))) as QueuedCheckIn | undefined;
    if (kept?.request.revision === revision) entries.put(entry);
  });
}

/** Deletes one, unless it was handed in anew, on a later revision. */
export function removeCheckIn({ checkIn: { id }, revision }: CheckInRequest): Promise<void> {
  return remove(id, revision);
}

async function remove(id: string, revision: number): Promise<void> {
  await use('readwrite', async (entries) => {
    const kept = (await settled(entries.get(id))) as QueuedCheckIn | undefined;
    if (kept && kept.request.revision <= revision) entries.delete(id);
  });
}

/** Uses the store where there is one. */
async function use<Result>(
  mode: IDBTransactionMode,
  act: (entries: IDBObjectStore) => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await checkInStore.useIfThere(mode, act);
  } catch {
    // Broken or busy: for now there is nothing that could be read or deleted.
    return undefined;
  }
}
