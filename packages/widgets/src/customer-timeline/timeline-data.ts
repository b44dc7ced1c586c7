import type { Fault } from '@oxbow/model/fault';
import type { Verdict } from '../element/view.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { IdleWork } from './idle-work.js';
import { readChange, readPage, type Page } from './timeline-page.js';
import { TouchpointBatch, type Entry } from './touchpoint-batch.js';
import { TouchpointList } from './touchpoint-list.js';

/** The touchpoints of one timeline: what the host gave, its live changes, its older pages, and what is wrong with them. */
export class TimelineData {
  readonly #host: CustomerTimeline;
  readonly #checking: IdleWork;
  #list = new TouchpointList();
  /** Lists whose records were not all looked at yet. */
  #unchecked: TouchpointBatch[] = [];
  /** New ones that are held back while a person reads, newest first. */
  #waiting: Entry[] = [];

  constructor(host: CustomerTimeline) {
    this.#host = host;
    this.#checking = new IdleWork(host, (interrupted) => this.#checkSlice(interrupted));
  }

  /** In the order they are shown. */
  get entries(): readonly Entry[] {
    return this.#list.entries;
  }

  /** Records that are not shown, or not whole, as far as they were looked at. */
  get invalid(): number {
    return this.#list.invalid;
  }

  /** How many are held back. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Takes the host's data in place of what was there. */
  replace(data: unknown): { verdict: Verdict; before: string | undefined } {
    this.#list = new TouchpointList();
    this.#unchecked = [];
    this.#waiting = [];
    const page = readPage(data);
    if (!page) {
      const verdict = refuse('', 'expected a list of touchpoints or a page of them');
      return { verdict: { ...verdict, state: 'error' }, before: undefined };
    }
    const batch = this.#take(page.list, page.path);
    this.#list.add(batch.entries);
    const verdict = this.#judge(batch, page);
    const unusable = batch.total > 0 && this.#list.size === 0;
    return unusable
      ? { verdict: { ...verdict, state: 'error' }, before: undefined }
      : { verdict, before: page.before };
  }

  /**
   * Takes a live change.
   * @param hold whether new touchpoints are held back; those that replace others never are
   * @returns how many are new
   */
  change(change: unknown, hold: () => boolean): { verdict: Verdict; fresh: number } {
    const added = readChange(change);
    if (!added) {
      const verdict = refuse('added', 'expected a list of touchpoints');
      return { verdict: { ...verdict, state: 'error' }, fresh: 0 };
    }
    const batch = this.#take(added, 'added');
    const readable = latestOf(batch.entries.filter(({ touchpoint }) => touchpoint !== null));
    const fresh = readable.filter(({ id }) => !this.#list.has(id));
    this.#list.add(readable.filter(({ id }) => this.#list.has(id)));
    const ids = new Set(fresh.flatMap(({ id }) => id ?? []));
    const replaced = this.#waiting.filter(({ id }) => id !== undefined && ids.has(id));
    for (const entry of replaced) entry.batch.forget(entry);
    this.#waiting = [...fresh, ...this.#waiting.filter((entry) => !replaced.includes(entry))];
    if (fresh.length > 0 && !hold()) this.reveal();
    return { verdict: this.#judge(batch), fresh: fresh.length - replaced.length };
  }

  /** Shows the ones held back; returns how many there were. */
  reveal(): number {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#list.add(waiting);
    return waiting.length;
  }

  /** Takes a page of older ones; returns its cursor for the next, or `undefined` when it is no page. */
  append(answer: unknown): { before: string | undefined } | undefined {
    const page = readPage(answer);
    if (!page) return undefined;
    const batch = this.#take(page.list, page.path);
    this.#list.add(batch.entries);
    if (batch.checked) this.#host.report(this.#judge(batch, page));
    return { before: page.before };
  }

  get #state(): 'empty' | 'ready' {
    return this.#list.size + this.#waiting.length > 0 ? 'ready' : 'empty';
  }

  #take(list: readonly unknown[], path: string): TouchpointBatch {
    const batch = new TouchpointBatch(list, path);
    this.#list.count(batch);
    if (!batch.checked) {
      this.#unchecked.push(batch);
      this.#checking.start();
    }
    return batch;
  }

  #judge(batch: TouchpointBatch, page?: Page): Verdict {
    const faults: Fault[] = [...(page?.faults ?? []), ...batch.faults];
    return {
      state: this.#state,
      total: batch.total,
      // A long list is reported once, when all of it was looked at.
      invalid: batch.checked ? batch.invalid + (page?.faults.length ?? 0) : 0,
      faults,
    };
  }

  #checkSlice(interrupted: () => boolean): boolean {
    const [batch] = this.#unchecked;
    if (!batch) return true;
    const { invalid } = batch;
    batch.check(interrupted);
    if (this.#list.drop() || batch.invalid !== invalid) this.#host.requestUpdate();
    if (batch.checked) {
      this.#unchecked.shift();
      this.#host.report(this.#judge(batch));
    }
    return this.#unchecked.length === 0;
  }
}

/** Of two changes of one touchpoint that came together, the later one holds. */
function latestOf(entries: readonly Entry[]): Entry[] {
  const latest = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.filter((entry) => {
    if (entry.id === undefined || latest.get(entry.id) === entry) return true;
    entry.batch.forget(entry);
    return false;
  });
}

function refuse(path: string, message: string): Omit<Verdict, 'state'> {
  return { total: 1, invalid: 1, faults: [{ path, message }] };
}
