import type { Browser } from 'playwright-core';

/** What is read of an event in a trace of Chromium. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, by the clock. */
  dur?: number;
  /** Microseconds of the thread's processor. */
  tdur?: number;
  args?: { name?: string };
}

/** How long a task took, in ms of its thread's processor and of the clock. */
export interface Task {
  cpu: number;
  wall: number;
}

const category = 'disabled-by-default-devtools.timeline';

/** The longest task of the main threads of pages, by the clock, while something is done. */
export async function longestTask(browser: Browser, work: () => Promise<void>): Promise<Task> {
  await browser.startTracing(undefined, { categories: [category, '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter((one) => one.name === 'RunTask' && pages.has(threadOf(one)));
  if (tasks.length === 0) throw new Error('the trace tells of no task of a page');
  return {
    cpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    wall: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
  };
}
