import type { LaunchOptions } from 'playwright-core';
import { median, type Line } from './line.js';
import { measureLarge } from './timeline-large.js';
import { linesOf, toRaw, toRows } from './timeline-lines.js';
import { readRealTouchpoints } from './timeline-real.js';
import { Browsers, runOnce, type Figures, type Touchpoints } from './timeline-run.js';
import { candidates, serveTimelines, type CandidateName } from './timeline-site.js';
import { measureMoves } from './timeline-moves.js';
import { profileTimeline } from './timeline-profile.js';
import { measureTimelineSize } from './timeline-size.js';
import { startSite, type Site } from './site.js';

/** What one candidate did with one list of touchpoints. */
export interface Result {
  candidate: CandidateName;
  touchpoints: Touchpoints;
  /** Absent where it was not tried; `why` then says so. */
  figures?: Figures;
  runs: number;
  why?: string;
}

const sizes = [1000, 10_000, 100_000, 1_000_000];
const real = '/timeline-real.json';

/** Runs that take longer than that, in ms, are made three times, and twice as long ones once. */
const long = 10_000;

/** A list ten times as long is not tried after a mount of so many ms. */
const hopeless = 5000;

const listOf = (name: string) => process.env[name]?.split(',').filter((word) => word !== '');

/** What is wished: all, unless OXBOW_TOUCHPOINTS, OXBOW_CANDIDATES or OXBOW_RUNS say otherwise. */
function readWishes() {
  const names = Object.keys(candidates) as CandidateName[];
  const wanted = listOf('OXBOW_CANDIDATES');
  const counts = listOf('OXBOW_TOUCHPOINTS');
  const chosen = names.filter((name) => !wanted || wanted.includes(name));
  return {
    names: chosen,
    sizes: counts ? counts.filter((word) => word !== 'real').map(Number) : sizes,
    isReal: !counts || counts.includes('real'),
    runs: Number(process.env['OXBOW_RUNS'] ?? 5),
    isWhole: !wanted && !counts && !process.env['OXBOW_RUNS'],
  };
}

/** Prints where the time of one candidate goes, ours unless told otherwise, with OXBOW_PROFILE touchpoints. */
export async function profile(launch: LaunchOptions, count: number): Promise<void> {
  const { names } = readWishes();
  await profileTimeline(launch, names.length === 1 ? names[0]! : 'ours', count);
}

/** Measures the timeline beside its peers, each in a fresh page, in turn. */
export async function measureTimeline(launch: LaunchOptions) {
  const wishes = readWishes();
  const browsers = new Browsers(launch);
  const site = await startSite();
  try {
    const chunks = await serveTimelines(site, wishes.names);
    const results: Result[] = [];
    for (const size of wishes.sizes)
      results.push(...(await runAll(browsers, site, wishes.names, size, wishes.runs, results)));
    const records = wishes.isReal ? readRealTouchpoints() : undefined;
    if (records) {
      site.serve(real, JSON.stringify(records));
      const names = wishes.names.filter((name) => ['hand', 'ours', 'tanstack'].includes(name));
      results.push(...(await runAll(browsers, site, names, real, Math.min(3, wishes.runs), [])));
    }
    console.log(`\n${toRaw(results)}\n`);
    const lines: Line[] = linesOf(results);
    if (wishes.names.includes('ours')) {
      if (wishes.sizes.includes(1_000_000))
        lines.push(...(await measureLarge(launch, site, Math.min(3, wishes.runs))));
      lines.push(...(await measureMoves(browsers, site.origin)));
      lines.push(...(await measureTimelineSize(await browsers.get(), site, chunks)));
    }
    return {
      version: (await browsers.get()).version(),
      lines,
      rows: toRows(results),
      isWhole: wishes.isWhole,
    };
  } finally {
    await browsers.close();
    await site.close();
  }
}

/** All candidates with one list, in turn, so that what else the machine does falls on all of them. */
async function runAll(
  browsers: Browsers,
  site: Site,
  names: readonly CandidateName[],
  touchpoints: Touchpoints,
  runs: number,
  before: readonly Result[],
): Promise<Result[]> {
  const found = new Map<CandidateName, Figures[]>(names.map((name) => [name, []]));
  const reasons = new Map(names.map((name) => [name, hopelessness(name, touchpoints, before)]));
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) {
      const figures = found.get(name)!;
      if (reasons.get(name) !== undefined || figures.length >= wantedRuns(figures[0], runs))
        continue;
      process.stdout.write(`${touchpoints} ${candidates[name]}: `);
      const one = await runOnce(browsers, site.origin, name, touchpoints);
      console.log(`${(one.took / 1000).toFixed(1)} s${one.cut ? `, cut in ${one.cut}` : ''}`);
      figures.push(one);
    }
  }
  return names.map((candidate) => {
    const figures = found.get(candidate)!;
    const why = reasons.get(candidate);
    return {
      candidate,
      touchpoints,
      runs: figures.length,
      ...(figures.length > 0 && { figures: medianOf(figures) }),
      ...(why !== undefined && { why }),
    };
  });
}

/** Why a longer list is not tried at all. */
function hopelessness(
  name: CandidateName,
  touchpoints: Touchpoints,
  before: readonly Result[],
): string | undefined {
  if (typeof touchpoints !== 'number') return undefined;
  for (const { candidate, figures, touchpoints: fewer, why } of before.toReversed()) {
    if (candidate !== name || fewer === touchpoints) continue;
    if (why !== undefined) return why;
    if (figures?.cut === 'mount') return `${fewer} took more than 60 s`;
    if ((figures?.mount ?? 0) > hopeless)
      return `${fewer} took ${(figures!.mount! / 1000).toFixed(0)} s`;
    return undefined;
  }
  return undefined;
}

function wantedRuns(first: Figures | undefined, runs: number): number {
  if (!first || first.took <= long) return runs;
  return first.took <= 2 * long && !first.cut ? Math.min(3, runs) : 1;
}

/** The median of each figure; what was cut in any run is said. */
function medianOf(figures: readonly Figures[]): Figures {
  const of = (
    key:
      | 'idle'
      | 'mount'
      | 'later'
      | 'nodes'
      | 'scroll'
      | 'blank'
      | 'filter'
      | 'append'
      | 'aside'
      | 'moved',
  ) => {
    const values = figures.flatMap((one) => one[key] ?? []);
    return values.length > 0 ? { [key]: median(values) } : {};
  };
  const cut = figures.find((one) => one.cut !== undefined)?.cut;
  const tries = figures.flatMap((one) => one.last ?? []);
  return {
    ...of('idle'),
    ...of('mount'),
    ...of('later'),
    ...of('nodes'),
    ...of('scroll'),
    ...of('blank'),
    ...of('filter'),
    ...of('append'),
    ...of('aside'),
    ...of('moved'),
    ...(tries.length > 0 && { last: tries.every(Boolean) }),
    ...(cut !== undefined && { cut }),
    took: median(figures.map((one) => one.took)),
  };
}
