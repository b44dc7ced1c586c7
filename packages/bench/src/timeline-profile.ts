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

/** What is read of a processor profile of V8. */
interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  }[];
  samples?: number[];
  /** Microseconds. */
  timeDeltas?: number[];
}

/** Prints in which functions the time of each phase goes, by their places in the sources: self time, of one run. */
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
      await probe.settle();
      const before = await readMetrics(probe);
      await probe.session.send('Profiler.start');
      await work();
      const { profile } = await probe.session.send('Profiler.stop');
      const after = await readMetrics(probe);
      const times = Object.entries(kinds).map(
        ([name, word]) => `${word} ${((after.get(name)! - before.get(name)!) * 1000).toFixed(1)}`,
      );
      console.log(`\n${phase}, ${count.toLocaleString('en')}: ms CPU ${times.join(', ')}`);
      for (const line of toLines(profile, chunks)) console.log(`  ${line}`);
    };
    await tell('mount', () => probe.do('mount'));
    await tell('idle work after it', () => probe.settle());
    await tell('30 steps of scrolling', () => probe.do('scroll', 30));
    await tell('filter', () => probe.do('filter', 'hotline'));
    await tell('all again', () => probe.do('filter'));
    if (candidate === 'ours') await probe.do('listen');
    await probe.settle();
    await probe.do('middle');
    await tell('append', () => probe.do('append'));
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

function toLines(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  chunks: readonly Rolldown.OutputChunk[],
): string[] {
  const maps = new Map(
    chunks.flatMap(({ fileName, map }) =>
      map ? [[fileName, new SourceMap(map as unknown as SourceMapPayload)] as const] : [],
    ),
  );
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber, columnNumber } = frames.get(id)!;
    if (functionName === '(idle)') continue;
    const file = url.slice(url.lastIndexOf('/') + 1);
    const entry = maps.get(file)?.findEntry(lineNumber, columnNumber);
    const place =
      entry && 'originalSource' in entry
        ? `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}`
        : file;
    const name = `${functionName || '(anonymous)'} ${place}`;
    // A delta is the time before its sample.
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  }
  return [...times]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([name, time]) => `${time.toFixed(1).padStart(8)} ms  ${name}`);
}
