import { SourceMap, type SourceMapPayload } from 'node:module';
import type { LaunchOptions } from 'playwright-core';
import type { Rolldown } from 'vite';
import { Probe } from './timeline-probe.js';
import { Browsers } from './timeline-run.js';
import { serveTimelines, type CandidateName } from './timeline-site.js';
import { startSite } from './site.js';

/** How many functions are told. */
const most = 15;

/** What is told of the main thread beside functions, by the name of the metric. */
const kinds = {
  TaskDuration: 'all',
  ScriptDuration: 'script',
  RecalcStyleDuration: 'style',
  LayoutDuration: 'layout',
} as const;

type Chunk = Rolldown.OutputChunk;

interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/** What is read of a processor profile of V8. */
interface Profile {
  nodes: {
    id: number;
    children?: number[];
    callFrame: CallFrame;
  }[];
  samples?: number[];
  /** Microseconds. */
  timeDeltas?: number[];
}

/** Prints in which functions the time of each phase goes, by their places in the sources: one run. */
export async function profileTimeline(
  launch: LaunchOptions,
  candidate: CandidateName,
  count: number,
): Promise<void> {
  const browsers = new Browsers(launch);
  const site = await startSite();
  try {
    const chunks = await serveTimelines(site, [candidate], true);
    const probe = await Probe.open(await browsers.get(), `${site.origin}/timeline-of-${candidate}`);
    await probe.do('make', count);
    await probe.collectGarbage();
    await probe.session.send('Profiler.enable');
    await probe.session.send('Profiler.setSamplingInterval', { interval: 100 });
    const tell = async (phase: string, work: () => Promise<unknown>) => {
      const before = await readMetrics(probe);
      await probe.session.send('Profiler.start');
      await work();
      const { profile } = await probe.session.send('Profiler.stop');
      const after = await readMetrics(probe);
      const times = Object.entries(kinds).map(
        ([name, word]) => `${word} ${((after.get(name)! - before.get(name)!) * 1000).toFixed(1)}`,
      );
      console.log(`\n${phase}, ${count.toLocaleString('en')}: ms CPU ${times.join(', ')}`);
      const { own, whole } = toLines(profile, chunks);
      console.log('  by themselves');
      for (const line of own) console.log(`  ${line}`);
      console.log('  with all that they call');
      for (const line of whole) console.log(`  ${line}`);
    };
    await probe.settle();
    await tell('mount', () => probe.do('mount'));
    await tell('idle work after it', () => probe.settle());
    await tell('30 steps of scrolling', () => probe.do('scroll', 30));
    await probe.settle();
    await tell('filter', () => probe.do('filter', 'hotline'));
    await probe.settle();
    await tell('all again', () => probe.do('filter'));
    if (candidate === 'ours') await probe.do('listen');
    await probe.do('start');
    await probe.settle();
    await tell('append at the top', () => probe.do('append'));
    await probe.do('middle');
    await probe.settle();
    await tell('append in the middle', () => probe.do('append'));
    await probe.close();
  } finally {
    await browsers.close();
    await site.close();
  }
}

async function readMetrics(probe: Probe): Promise<Map<string, number>> {
  const { metrics } = await probe.session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

function toLines({ nodes, samples = [], timeDeltas = [] }: Profile, chunks: readonly Chunk[]) {
  const toName = makeNamer(chunks);
  const names = new Map(nodes.map(({ id, callFrame }) => [id, toName(callFrame)]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    // A delta is the time before its sample.
    const time = (timeDeltas[index + 1] ?? 0) / 1000;
    const called = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
      called.add(names.get(at)!);
    const [name = ''] = called;
    own.set(name, (own.get(name) ?? 0) + time);
    for (const one of called) whole.set(one, (whole.get(one) ?? 0) + time);
  }
  return { own: toTop(own), whole: toTop(whole) };
}

const toTop = (times: ReadonlyMap<string, number>) =>
  [...times]
    .filter(([name]) => !/^\((idle|root)\)/.test(name))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([name, time]) => `${time.toFixed(1).padStart(8)} ms  ${name}`);

/** Names functions by their places in the sources. */
function makeNamer(chunks: readonly Chunk[]) {
  const maps = new Map(
    chunks.flatMap(({ fileName, map }) =>
      map ? [[fileName, new SourceMap(map as unknown as SourceMapPayload)] as const] : [],
    ),
  );
  return ({ functionName, url, lineNumber, columnNumber }: CallFrame) => {
    const file = url.slice(url.lastIndexOf('/') + 1);
    const entry = maps.get(file)?.findEntry(lineNumber, columnNumber);
    const place =
      entry && 'originalSource' in entry
        ? `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}`
        : file;
    return `${functionName || '(anonymous)'} ${place}`;
  };
}
