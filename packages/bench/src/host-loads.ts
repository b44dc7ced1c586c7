import type { Browser } from 'playwright-core';
import { hostCandidates, type HostCandidate } from './host-candidates.js';
import { measureShift } from './host-shift.js';
import { emptyPage, pagesOf, scriptOf, zipped } from './host-site.js';
import { median } from './line.js';
import { evaluate, load, type Load } from './page-load.js';
import type { Site } from './site.js';
import { patience } from './timeline-probe.js';
import { longestTask, type Task } from './timeline-trace.js';

/** What one of a candidate costs a page. */
export interface HostCost {
  what: string;
  kind: HostCandidate['kind'];
  /** What a browser with an empty cache fetches until it is shown, kB of gzip. */
  sent: number;
  /** Compiling and evaluating its modules, which define it, ms of the processor; median. */
  evaluated: number;
  /** Main thread until it is shown, less that of the empty page, ms of the processor; median. */
  shown: number;
  /** Longest task, ms of the processor and, 0 where none was over 50, of the clock; medians. */
  longest: number;
  longestByClock: number;
  /** Layout shift: with the code in the head, and when it came after the page was painted; the most of three. */
  shift: number;
  shiftLate: number;
  /** Of ours the latter with our style sheet, and as our server renders it. */
  shiftKept?: number;
  shiftServed?: number;
}

/** How often for layout shift, which is the same each time where nothing races. */
const shiftRuns = 3;

/** Whether all of it in a page is drawn: ours say it, of others their tree tells. */
export const isDrawn = ({ tags, data }: HostCandidate): string => {
  const drawn =
    data === undefined ? 'one.shadowRoot?.childElementCount > 0' : `one.state === 'ready'`;
  return `[...document.querySelectorAll('${tags.join()}')].every((one) => ${drawn})`;
};

const isDefined = ({ tags }: HostCandidate) =>
  tags.map((tag) => `customElements.get('${tag}') !== undefined`).join(' && ');

/** Loads the pages of all candidates in turn, so that what else the machine does falls on all of them. */
export async function measureLoads(
  browser: Browser,
  site: Site,
  runs: number,
): Promise<Map<string, HostCost>> {
  const names = [...hostCandidates.keys()];
  const lists = <Value>() => new Map<string, Value[]>([...names, ''].map((name) => [name, []]));
  const normal = lists<Load>();
  const longest = lists<number>();
  const evaluated = lists<number>();
  // The first time only warms up.
  for (let run = 0; run <= runs; run += 1) {
    const isKept = run > 0;
    const empty = await load(browser, site.origin + emptyPage, 'true');
    if (isKept) normal.get('')!.push(empty);
    for (const [name, candidate] of hostCandidates) {
      const pages = pagesOf(name);
      const one = await load(browser, site.origin + pages.one, isDrawn(candidate));
      const task = await traceLongest(browser, site.origin + pages.one, isDrawn(candidate));
      const address = site.origin + pages.defined;
      const { compilation, evaluation } = await evaluate(browser, address, isDefined(candidate));
      if (!isKept) continue;
      normal.get(name)!.push(one);
      longest.get(name)!.push(task.cpu);
      evaluated.get(name)!.push(compilation.cpu + evaluation.cpu);
    }
  }
  const of = (key: keyof Load, name: string) => median(normal.get(name)!.map((one) => one[key]));
  const costs = new Map<string, HostCost>();
  for (const [name, candidate] of hostCandidates)
    costs.set(name, {
      what: candidate.what,
      kind: candidate.kind,
      sent: await measureSent(browser, site, name, candidate),
      evaluated: median(evaluated.get(name)!),
      shown: of('task', name) - of('task', ''),
      longest: median(longest.get(name)!),
      longestByClock: of('longest', name),
      ...(await measureShifts(browser, site, name, candidate)),
    });
  return costs;
}

/** The longest task until one is drawn, in a page of its own, since a trace costs time itself. */
const traceLongest = (browser: Browser, address: string, isDrawn: string): Promise<Task> =>
  longestTask(browser, async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(address);
    await tab.waitForFunction(isDrawn, undefined, { timeout: patience });
    await context.close();
  });

/** What a browser fetches from an empty cache until all is drawn and nothing comes any more, kB of gzip. */
async function measureSent(
  browser: Browser,
  site: Site,
  name: string,
  candidate: HostCandidate,
): Promise<number> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const sizes: Promise<number>[] = [];
  tab.on('response', (response) => {
    if (/\.(js|css)$/.test(response.url())) sizes.push(response.text().then(zipped));
  });
  await tab.goto(site.origin + pagesOf(name).one);
  await tab.waitForFunction(isDrawn(candidate), undefined, { timeout: patience });
  await tab.waitForLoadState('networkidle');
  const all = await Promise.all(sizes);
  await context.close();
  return all.reduce((sum, size) => sum + size, 0);
}

async function measureShifts(
  browser: Browser,
  site: Site,
  name: string,
  candidate: HostCandidate,
): Promise<Pick<HostCost, 'shift' | 'shiftLate' | 'shiftKept' | 'shiftServed'>> {
  const pages = pagesOf(name);
  const late = site.origin + scriptOf(name, candidate);
  const most = async (address: string, code?: string) => {
    const values: number[] = [];
    for (let run = 0; run < shiftRuns; run += 1)
      values.push(await measureShift(browser, site.origin + address, isDrawn(candidate), code));
    return Math.max(...values);
  };
  return {
    shift: await most(pages.one),
    shiftLate: await most(pages.markup, late),
    ...(candidate.data !== undefined && {
      shiftKept: await most(pages.kept, late),
      shiftServed: await most(pages.served, late),
    }),
  };
}
