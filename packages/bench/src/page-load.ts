import type { Browser } from 'playwright-core';
import type { Task } from './timeline-trace.js';

/** What a page needed until all of it was drawn. */
export interface Load {
  /** From navigation to the frame in which all is drawn, ms. */
  ready: number;
  /** Processor time of the main thread until then, ms. */
  task: number;
  /** Longest task, ms; 0 when none was over 50 ms. */
  longest: number;
}

/** Notes when a condition holds and has been drawn, as a script in the page. */
const watch = (condition: string) => `
  let longest = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); })
    .observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (!(${condition})) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => { window.drawn = { ready: performance.now(), longest }; }));
  };
  addEventListener('DOMContentLoaded', look);`;

/**
 * Loads a page with an empty cache.
 * @param condition JavaScript that is true once all is drawn
 * @param slowdown how many times slower the device is
 */
export async function load(
  browser: Browser,
  address: string,
  condition: string,
  slowdown = 1,
): Promise<Load> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.addInitScript(watch(condition));
  const session = await context.newCDPSession(tab);
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // Time of the processor, not of the clock: what else the machine does changes it little.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(address);
  const drawn = await tab.waitForFunction(() => (window as unknown as { drawn?: Load }).drawn);
  const { metrics } = await session.send('Performance.getMetrics');
  const task = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  const { ready, longest } = (await drawn.jsonValue())!;
  await context.close();
  return { ready, task, longest };
}

/** What is read of an event in a trace of Chromium. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, by the clock. */
  dur?: number;
  /** Microseconds of the thread's processor. */
  tdur?: number;
  args?: { fileName?: string };
}

/** What a page's modules need before anything is drawn, ms. */
export interface Evaluation {
  compilation: Task;
  evaluation: Task;
}

/**
 * Loads a page with an empty cache, and tells how long its modules are compiled and evaluated, with all that they import.
 * @param condition JavaScript that is true once they are
 */
export async function evaluate(
  browser: Browser,
  address: string,
  condition: string,
): Promise<Evaluation> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await browser.startTracing(tab, { categories: ['devtools.timeline', 'v8'] });
  await tab.goto(address, { waitUntil: 'load' });
  await tab.waitForFunction(condition);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  await context.close();
  // Only the compilation names its file; the evaluation runs in the same thread.
  const { origin } = new URL(address);
  const first = traceEvents.find(
    ({ name, args }) => name === 'v8.compileModule' && args?.fileName?.startsWith(origin),
  );
  if (!first) throw new Error(`the trace tells of no module of ${address}`);
  const sum = (wanted: string): Task => {
    const those = traceEvents.filter(
      ({ name, pid, tid }) => name === wanted && pid === first.pid && tid === first.tid,
    );
    const total = (key: 'dur' | 'tdur') =>
      those.reduce((sum, event) => sum + (event[key] ?? 0), 0) / 1000;
    return { cpu: total('tdur'), wall: total('dur') };
  };
  return { compilation: sum('v8.compileModule'), evaluation: sum('v8.evaluateModule') };
}
