import type { LaunchOptions } from 'playwright-core';
import { median, type Line } from './line.js';
import { Probe } from './timeline-probe.js';
import { Browsers } from './timeline-run.js';
import { longestTask, type Task } from './timeline-trace.js';
import type { Site } from './site.js';

/** How many touchpoints a timeline has to bear. */
const many = 1_000_000;

/** What 1,111 of a million touchpoints hold, the newest of them 222,000 touchpoints down. */
const seldom = '(#777';

/** What one of a million holds, 876,544 down. */
const once = '(#123456)';

interface Large {
  task: Task;
  bytes: number;
  bytesWithSearch: number;
  seldom: Task;
  once: Task;
  collapsed: boolean;
  expanded: boolean;
}

async function runLarge(browsers: Browsers, origin: string): Promise<Large> {
  const browser = await browsers.get();
  const probe = await Probe.open(browser, `${origin}/timeline-of-ours`);
  await probe.do('make', many);
  const before = await probe.memory();
  const task = await longestTask(browser, async () => {
    await probe.do('mount');
    await probe.settle();
  });
  const bytes = (await probe.memory()) - before;
  const collapsed = await probe.do('end');
  await probe.do('openAll', true);
  await probe.settle();
  const expanded = await probe.do('end');
  await probe.do('openAll', false);
  await probe.settle();
  const search = async (words: string): Promise<Task> => {
    const { value, cpu } = await probe.time('search', words);
    await probe.settle();
    return { wall: value, cpu };
  };
  const found = { seldom: await search(seldom), once: await search(once) };
  const bytesWithSearch = (await probe.memory()) - before;
  await probe.close();
  return { task, bytes, bytesWithSearch, ...found, collapsed, expanded };
}

/** What is promised of a million touchpoints, of our element alone. */
export async function measureLarge(
  launch: LaunchOptions,
  site: Site,
  runs: number,
): Promise<Line[]> {
  const browsers = new Browsers(launch);
  const found: Large[] = [];
  try {
    for (let run = 0; run < runs; run += 1) found.push(await runLarge(browsers, site.origin));
  } finally {
    await browsers.close();
  }
  const of = (read: (one: Large) => number) => median(found.map(read));
  const what = 'Timeline of 1,000,000';
  const times = `median of ${runs}`;
  const unreached = (read: (one: Large) => boolean) => found.filter((one) => !read(one)).length;
  return [
    {
      what: `${what}: longest task from data to idle`,
      value: of(({ task }) => task.cpu),
      unit: 'ms CPU',
      bound: 200,
      beside: `${of(({ task }) => task.wall).toFixed(0)} ms by the clock; ${times}`,
    },
    {
      what: `${what}: first rows of a search`,
      value: of((one) => one.seldom.wall),
      unit: 'ms',
      bound: 300,
      beside: `${of((one) => one.seldom.cpu).toFixed(0)} ms CPU; a word in 1,111, the newest 222,000 down; one in a single touchpoint, 876,544 down: ${of((one) => one.once.wall).toFixed(0)} ms; ${times}`,
    },
    {
      what: `${what}: memory beyond the host’s objects`,
      value: of(({ bytes }) => bytes) / many,
      unit: 'B each',
      bound: 16,
      beside: `heap and typed arrays after a collection; ${times}`,
    },
    {
      what: `${what}: the same after a search`,
      value: of(({ bytesWithSearch }) => bytesWithSearch) / many,
      unit: 'B each',
      bound: 48,
      beside: times,
    },
    ...(['collapsed', 'expanded'] as const).map((how): Line => ({
      what: `${what}, ${how}: runs that do not reach the oldest one`,
      value: unreached((one) => one[how]),
      unit: 'runs',
      bound: 0,
      beside: `of ${runs}`,
    })),
  ];
}
