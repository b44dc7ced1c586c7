import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { bundleHost, installed, isLit, weigh, withStatic } from './host-bundle.js';
import { median, type Line } from './line.js';
import type { OkrBench } from './okr-page.js';
import {
  okrBeside,
  okrCandidates,
  okrNames,
  serveOkrs,
  type OkrCandidateName,
} from './okr-site.js';
import { startSite, type Site } from './site.js';
import { Probe } from './timeline-probe.js';
import { longestTask, type Task } from './timeline-trace.js';

/** How often each candidate is drawn, in turn. */
const runs = Number(process.env['OXBOW_RUNS'] ?? 9);

/** The most that the first card may take, times what a static list needs. */
const most = 1.5;

/** The longest task, ms. */
const longest = 100;

const kibibytes = (count: number) => (count * 1024) / 1000;

/** What one candidate needed, each time. */
interface Drawn {
  /** From data to the first one painted, ms by the clock. */
  first: number[];
  /** The same of the main thread’s processor. */
  firstCpu: number[];
  /** Until all are drawn, ms of the processor. */
  all: number[];
  tasks: Task[];
}

/** Measures 500 objectives on one page beside static HTML of the same, and what card and list weigh. */
export async function measureOkrs(
  launch: LaunchOptions,
): Promise<{ version: string; lines: Line[] }> {
  const browser = await chromium.launch(launch);
  const site = await startSite();
  try {
    await serveOkrs(site);
    const lines = [...toTimes(await drawAll(browser, site)), ...(await weighAll())];
    return { version: browser.version(), lines };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function drawAll(browser: Browser, site: Site): Promise<Map<OkrCandidateName, Drawn>> {
  const times = new Map<OkrCandidateName, Drawn>(
    okrNames.map((name) => [name, { first: [], firstCpu: [], all: [], tasks: [] }]),
  );
  for (let run = 0; run < runs; run += 1)
    for (const name of okrNames) {
      const drawn = times.get(name)!;
      const open = async () => {
        const probe = await Probe.open<OkrBench>(browser, `${site.origin}/okrs-of-${name}`);
        await probe.collectGarbage();
        await probe.settle();
        return probe;
      };
      const probe = await open();
      const before = await probe.cpu();
      const first = await probe.time('first');
      drawn.first.push(first.value);
      drawn.firstCpu.push(first.cpu);
      await probe.do('all');
      await probe.settle();
      drawn.all.push((await probe.cpu()) - before);
      await probe.close();
      // In a page of its own, since a trace costs time itself.
      const traced = await open();
      drawn.tasks.push(
        await longestTask(browser, async () => {
          await traced.do('first');
          await traced.do('all');
          await traced.settle();
        }),
      );
      await traced.close();
    }
  return times;
}

function toTimes(times: ReadonlyMap<OkrCandidateName, Drawn>): Line[] {
  const of = (name: OkrCandidateName, key: 'first' | 'firstCpu' | 'all') =>
    median(times.get(name)![key]);
  return okrNames.flatMap((name): Line[] => {
    const what = `500 objectives, ${okrCandidates[name]}`;
    const beside = okrBeside[name];
    const peer = beside ?? (name === 'static-cards' ? name : 'static');
    const ratio = of(name, 'first') / of(peer, 'first');
    const tasks = times.get(name)!.tasks;
    return [
      {
        what: `${what}: from data to the first painted`,
        value: of(name, 'first'),
        unit: 'ms',
        beside: `median of ${runs}, in a fresh page each; ${of(name, 'firstCpu').toFixed(0)} ms CPU`,
      },
      ...(beside
        ? [
            {
              what: `${what}: the same, times static HTML`,
              value: ratio,
              unit: '×' as const,
              bound: most,
              beside: `${of(name, 'first').toFixed(0)} : ${of(peer, 'first').toFixed(0)} ms`,
            },
          ]
        : []),
      {
        what: `${what}: until all are drawn and the page is idle`,
        value: of(name, 'all'),
        unit: 'ms CPU',
        beside: `${(of(name, 'all') / of(peer, 'all')).toFixed(2)} × static HTML`,
      },
      {
        what: `${what}: longest task`,
        value: median(tasks.map(({ cpu }) => cpu)),
        unit: 'ms CPU',
        ...(beside && { bound: longest }),
        beside: `${median(tasks.map(({ wall }) => wall)).toFixed(0)} ms by the clock; median of ${runs}`,
      },
    ];
  });
}

/** What a host’s bundle weighs that has only the card, only the list, or both. */
async function weighAll(): Promise<Line[]> {
  const bundles = [
    ['OKR card', ['okr-card'], kibibytes(20)],
    ['OKR list', ['okr-list'], undefined],
    ['OKR card and list', ['okr-card', 'okr-list'], undefined],
  ] as const;
  const lines: Line[] = [];
  for (const [name, rooms, bound] of bundles) {
    const chunks = await bundleHost(
      rooms.map((room) => `import '${installed(`${room}/define.js`)}';`).join(' '),
    );
    const all = withStatic(chunks, 'host.js');
    lines.push(
      {
        what: `${name} in a host’s bundle, all in${bound === undefined ? '' : ' (20 KiB)'}`,
        value: weigh(chunks, all),
        unit: 'kB',
        ...(bound !== undefined && { bound }),
        beside: 'gzip, English, with Lit, without what comes late',
      },
      {
        what: `${name} in a host’s bundle, on top of Lit`,
        value: weigh(chunks, new Set([...all].filter((file) => !isLit(file)))),
        unit: 'kB',
        beside: 'the same without Lit',
      },
    );
  }
  return lines;
}
