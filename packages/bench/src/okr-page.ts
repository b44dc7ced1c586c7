import type { Objective } from '../../model/src/objective/objective.js';
import { makeObjectives } from './okr-objectives.js';

// Runs in the page of a candidate. Its names are those that `Probe` calls.

/** What draws many objectives. */
export interface OkrCandidate {
  /** Before anything is measured: words a static page would have, and an empty box. */
  prepare(box: HTMLElement, objectives: readonly Objective[]): void;
  /** Hands over the objectives. */
  mount(): void;
  /** How many of them are drawn. */
  drawn(): number;
}

let objectives: Objective[] = [];

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Until the frame that is being made is painted. */
async function painted(): Promise<void> {
  await frame();
  await new Promise<void>((resolve) => setTimeout(resolve));
}

const bench = {
  make: (count: number) => void (objectives = makeObjectives(count)),
  prepare: async () => {
    if (objectives.length === 0) objectives = makeObjectives(500);
    window.okrs.prepare(document.querySelector('#box')!, objectives);
    await painted();
  },
  nothing: painted,
  /** From handing over to the frame in which the first one is painted, ms. */
  async first() {
    await painted();
    const from = performance.now();
    window.okrs.mount();
    // Elements that draw themselves do so before the next frame.
    await Promise.resolve();
    while (window.okrs.drawn() === 0) await frame();
    await painted();
    return performance.now() - from;
  },
  /** Until all are drawn and painted, ms. */
  async all() {
    const from = performance.now();
    while (window.okrs.drawn() < objectives.length) await frame();
    await painted();
    return performance.now() - from;
  },
};

export type OkrBench = typeof bench;

declare global {
  interface Window {
    okrs: OkrCandidate;
  }
}

(window as { bench: unknown }).bench = bench;
