import { isServer } from 'lit';
import { mostFaults, type Fault } from '@oxbow/model/fault';
import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import type { Verdict } from '../element/view.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { goOn, IdleWork } from './idle-work.js';
import { TouchpointStore } from './store/touchpoint-store.js';
import { readChange, readPage, type Page } from './timeline-page.js';

/** Lists up to this length are put into order before they are drawn. */
const small = 500;
/** Lists up to this length are read whole at once. */
const smallest = 300;

/** What is drawn of a long list is painted before the rest of it is looked at: so long that takes, in milliseconds. */
const paint = 50;

/** What the page around a list says. */
export type PageEnds = Pick<Page, 'before' | 'after' | 'profile'>;

/** The touchpoints of one timeline: what the host gave, its live changes, its further pages, and what is wrong with them. */
export class TimelineData {
  readonly #host: CustomerTimeline;
  readonly #onSettled: () => void;
  readonly #work: IdleWork;
  #store = new TouchpointStore([], '');
  #steps: Iterator<unknown> | undefined;
  /** New ones that are held back while a person reads, in the order in which they came. */
  #waiting: number[] = [];
  /** Changes that came before the list was in order. */
  #early: { change: unknown; hold: () => boolean }[] = [];
  #version = 0;

  /** @param onSettled is told when a list that was drawn already has been put into order */
  constructor(host: CustomerTimeline, onSettled: () => void) {
    this.#host = host;
    this.#onSettled = onSettled;
    this.#work = new IdleWork(host, (interrupted) => this.#goOn(interrupted));
  }

  get store(): TouchpointStore {
    return this.#store;
  }

  /** Another number whenever what is shown may have changed. */
  get version(): number {
    return this.#version;
  }

  /** How many are held back. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Takes the host's data in place of what was there. */
  replace(data: unknown): { verdict: Verdict; ends: PageEnds } {
    this.#waiting = [];
    this.#early = [];
    this.#steps = undefined;
    this.#version += 1;
    const page = readPage(data);
    this.#store = new TouchpointStore(page?.list ?? [], page?.path ?? '');
    if (!page) {
      const verdict = refuse('', 'expected a list of touchpoints or a page of them');
      return { verdict: { ...verdict, state: 'error' }, ends: {} };
    }
    const store = this.#store;
    const { total } = store;
    // A server draws but once.
    if (total <= small || isServer) goOn(store.settle());
    if (total > 0 && !store.hasTouchpoints()) return { verdict: this.#giveUp(page), ends: {} };
    if (total <= smallest) goOn(store.check(0, store.length));
    else this.#begin(this.#lookThrough(store, page));
    return { verdict: this.#judge(page, total, total <= smallest), ends: page };
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
    if (!this.#store.isSettled) {
      this.#early.push({ change, hold });
      return { verdict: { state: 'ready', total: added.length, invalid: 0, faults: [] }, fresh: 0 };
    }
    const { numbers, verdict } = this.#add(added, { path: 'added', faults: [] });
    const waited = this.#waiting.length;
    const waiting = new Set(this.#waiting);
    const fresh = numbers.filter(({ former }) => former === undefined || waiting.has(former));
    const replacing = numbers.filter(({ former }) => former !== undefined && !waiting.has(former));
    if (replacing.length > 0) this.#insert(replacing.map(({ number }) => number));
    this.#waiting = [...this.#waiting, ...fresh.map(({ number }) => number)].filter(
      (number) => !this.#store.isGone(number),
    );
    const count = this.#waiting.length - waited;
    if (fresh.length > 0 && !hold()) this.reveal();
    return { verdict: { ...verdict, state: this.#state }, fresh: count };
  }

  /** Shows the ones held back; returns their records. */
  reveal(): readonly number[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#insert(waiting);
    return waiting;
  }

  /** Takes a further page; returns what it says of its ends, or `undefined` when it is no page. */
  append(answer: unknown): PageEnds | undefined {
    const page = readPage(answer);
    if (!page) return undefined;
    // What it belongs to has to be in order first.
    if (!this.#store.isSettled && this.#steps) this.#goOn(() => this.#store.isSettled);
    const { numbers, verdict } = this.#add(page.list, page);
    this.#insert(numbers.map(({ number }) => number));
    this.#host.report(verdict);
    return page;
  }

  /** Nothing of a list can be read; changes may still come. */
  #giveUp(page: Page): Verdict {
    const store = this.#store;
    const { total } = store;
    if (store.isSettled) return { ...this.#judge(page, total, true), state: 'error' };
    this.#store = new TouchpointStore([], '');
    goOn(this.#store.settle());
    // It is long: what is wrong with the first one is probably wrong with all.
    const { faults } = readTouchpoint(store.record(0), `${page.path}[0]`);
    return { state: 'error', total, invalid: total, faults };
  }

  get #state(): 'empty' | 'ready' {
    return this.#store.size + this.#waiting.length > 0 ? 'ready' : 'empty';
  }

  #insert(numbers: readonly number[]): void {
    this.#store.insert(numbers);
    this.#version += 1;
  }

  #add(
    list: readonly unknown[],
    { path, faults }: { path: string; faults: readonly Fault[] },
  ): { numbers: ReturnType<TouchpointStore['add']>; verdict: Verdict } {
    const store = this.#store;
    const before = { length: store.length, invalid: store.invalid, faults: store.faults.length };
    const numbers = store.add(list, path);
    goOn(store.check(before.length, store.length));
    return {
      numbers,
      verdict: {
        state: this.#state,
        total: list.length,
        invalid: Math.max(0, store.invalid - before.invalid) + faults.length,
        faults: [...faults, ...store.faults.slice(before.faults)],
      },
    };
  }

  /** @param isWhole whether all was looked at; a long list is reported once that is so */
  #judge({ faults }: Page, total: number, isWhole: boolean): Verdict {
    return {
      state: this.#state,
      total,
      invalid: isWhole ? this.#store.invalid + faults.length : 0,
      faults: [...faults, ...this.#store.faults].slice(0, mostFaults),
    };
  }

  *#lookThrough(store: TouchpointStore, page: Page): Generator<undefined, void> {
    const { total } = store;
    if (!store.isSettled) {
      yield* store.settle();
      this.#version += 1;
      const early = this.#early;
      this.#early = [];
      for (const { change, hold } of early) this.#host.report(this.change(change, hold).verdict);
      this.#onSettled();
    }
    yield* store.check(0, store.length);
    // Some are seen to be none only when they are read whole.
    if (store.prune()) this.#version += 1;
    this.#host.report(this.#judge(page, total, true));
    this.#host.requestUpdate();
  }

  #begin(steps: Iterator<unknown>): void {
    this.#steps = steps;
    setTimeout(() => {
      if (this.#steps === steps) this.#work.start();
    }, paint);
  }

  #goOn(interrupted: () => boolean): boolean {
    const isDone = !this.#steps || goOn(this.#steps, interrupted);
    if (isDone) this.#steps = undefined;
    return isDone;
  }
}

function refuse(path: string, message: string): Omit<Verdict, 'state'> {
  return { total: 1, invalid: 1, faults: [{ path, message }] };
}
