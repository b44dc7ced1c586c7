import type { Browser } from 'playwright-core';
import type { HostBench } from './host-mount.js';
import { Probe } from './timeline-probe.js';

/** How many are in the page at once: more than any page has, and no call takes longer than a probe waits. */
const batch = 100;

/** What a page holds, after a collection of garbage. */
export interface Held {
  /** Bytes of objects of JavaScript, with what typed arrays hold. */
  objects: number;
  /** Bytes of the document's own objects. */
  document: number;
  nodes: number;
  listeners: number;
}

/** What many of a candidate cost a page, each. */
export interface Memory {
  /** What the page holds more while they are in it. */
  mounted: Held;
  /** What it holds more after each round in which they were put in and taken out; nothing where nothing leaks. */
  left: Held;
  /** Heads and feet of tables that are drawn in it. */
  tableHeads: number;
  /** Processor time of the main thread until one is drawn, of many, ms. */
  cpu: number;
  /** All that was held after each round, the first of which only warms up. */
  rounds: Held[];
}

const keys = ['objects', 'document', 'nodes', 'listeners'] as const;

/** Something of each figure. */
const map = (make: (key: (typeof keys)[number]) => number): Held => ({
  objects: make('objects'),
  document: make('document'),
  nodes: make('nodes'),
  listeners: make('listeners'),
});

/** Puts many into a page and takes them out, batch for batch and round for round. */
export async function measureMemory(
  browser: Browser,
  address: string,
  count: number,
  rounds: number,
): Promise<Memory> {
  const probe = await Probe.open<HostBench>(browser, address);
  const mounted: Held[] = [];
  const removed: Held[] = [];
  const cpu: number[] = [];
  let tableHeads = 0;
  for (let round = 0; round <= rounds; round += 1) {
    let took = 0;
    for (let rest = count; rest > 0; rest -= batch) {
      took += (await probe.time('mount', Math.min(batch, rest))).cpu;
      if (rest <= batch) {
        await probe.settle();
        mounted.push(await readHeld(probe));
        tableHeads = await probe.do('tableHeads');
      }
      await probe.do('remove');
    }
    cpu.push(took);
    await probe.settle();
    removed.push(await readHeld(probe));
  }
  const last = count % batch || batch;
  await probe.close();
  return {
    mounted: map((key) => (mounted.at(-1)![key] - removed.at(-1)![key]) / last),
    left: map((key) => slope(removed.map((held) => held[key])) / count),
    tableHeads: tableHeads / last,
    cpu: cpu.at(-1)! / count,
    rounds: removed,
  };
}

/** By how much a figure grows from one to the next, by least squares; the first of which is left out where there are more than two. */
function slope(values: readonly number[]): number {
  const all = values.length > 2 ? values.slice(1) : values;
  const middle = (all.length - 1) / 2;
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const above = all.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const beneath = all.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return above / beneath;
}

async function readHeld(probe: Probe<HostBench>): Promise<Held> {
  // The first lets go of what the second can then take away.
  await probe.collectGarbage();
  const objects = await probe.memory();
  const usage: object = await probe.session.send('Runtime.getHeapUsage');
  const { metrics } = await probe.session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    objects,
    document: (usage as { embedderHeapUsedSize: number }).embedderHeapUsedSize,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}
