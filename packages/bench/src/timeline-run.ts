import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { Cut, Probe } from './timeline-probe.js';
import type { CandidateName } from './timeline-site.js';

/** What is drawn: so many that are made in the page, or the real ones at an address. */
export type Touchpoints = number | string;

/** What one run found; times are ms of the main thread's processor. */
export interface Figures {
  /** What two frames take in which nothing happens. */
  idle?: number;
  mount?: number;
  /** From the first frames until the page is idle. */
  later?: number;
  nodes?: number;
  /** One step, of 30. */
  scroll?: number;
  /** Steps, of 30, after which no row was at the middle of the box. */
  blank?: number;
  /** To one channel and back to all. */
  filter?: number;
  /** One more, which is seen at once. */
  append?: number;
  /** One more while a row in the middle is read. */
  aside?: number;
  /** How far that row moves then, px; absent where it is not drawn any more or nothing scrolls. */
  moved?: number;
  /** Whether the oldest touchpoint can be scrolled to. */
  last?: boolean;
  /** What took more than 60 s, after which the run was given up. */
  cut?: string;
  /** How long the whole run took, ms. */
  took: number;
}

/** How often the list is scrolled on. */
const steps = 30;

/** Starts browsers: a page that hangs is ended with its browser. */
export class Browsers {
  readonly #options: LaunchOptions;
  #browser: Browser | undefined;

  constructor(options: LaunchOptions) {
    this.#options = options;
  }

  async get(): Promise<Browser> {
    return (this.#browser ??= await chromium.launch(this.#options));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
  }
}

/** Puts touchpoints in one candidate, in a fresh page, and measures all that can be measured of any. */
export async function runOnce(
  browsers: Browsers,
  origin: string,
  candidate: CandidateName,
  touchpoints: Touchpoints,
): Promise<Figures> {
  const from = performance.now();
  const figures: Figures = { took: 0 };
  const probe = await Probe.open(await browsers.get(), `${origin}/timeline-of-${candidate}`);
  try {
    if (typeof touchpoints === 'number') await probe.do('make', touchpoints);
    else await probe.do('fetch', touchpoints);
    await probe.collectGarbage();
    await measure(probe, candidate, figures);
    await probe.close();
  } catch (error) {
    if (!(error instanceof Cut)) throw error;
    figures.cut = error.message;
    await browsers.close();
  }
  figures.took = performance.now() - from;
  return figures;
}

async function measure(probe: Probe, candidate: CandidateName, figures: Figures): Promise<void> {
  await probe.settle();
  figures.idle = (await probe.time('nothing')).cpu;
  figures.mount = (await probe.time('mount')).cpu;
  const mounted = await probe.cpu();
  await probe.settle();
  figures.later = (await probe.cpu()) - mounted;

  const scrolled = await probe.time('scroll', steps);
  figures.scroll = scrolled.cpu / steps;
  figures.blank = scrolled.value;
  figures.nodes = await probe.do('nodes');

  await probe.settle();
  // Not to be judged along a time axis, whose window stays where it is.
  const isList = candidate !== 'vis';
  figures.filter = (await probe.time('filter', 'hotline')).cpu;
  await probe.settle();
  if (isList && !(await probe.do('shows', 'hotline')))
    throw new Error(`${candidate} does not show what is filtered`);
  figures.filter += (await probe.time('filter')).cpu;

  // Live changes come to ours by an answered request.
  if (candidate === 'ours') await probe.do('listen');
  await probe.do('start');
  await probe.settle();
  figures.append = (await probe.time('append')).cpu;
  await probe.settle();
  if (isList && !(await probe.do('showsLive')))
    throw new Error(`${candidate} does not show what is new`);
  await probe.do('middle');
  await probe.settle();
  await probe.do('read');
  figures.aside = (await probe.time('append')).cpu;
  await probe.settle();
  const moved = isList ? await probe.do('moved') : undefined;
  if (moved !== undefined) figures.moved = moved;
  figures.nodes = Math.max(figures.nodes, await probe.do('nodes'));
  figures.last = await probe.do('end');
}
