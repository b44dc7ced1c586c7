import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import type { Rolldown } from 'vite';
import { isLit, weigh } from './host-bundle.js';
import { median, type Line } from './line.js';
import { radarCandidates, serveRadars, type RadarCandidate } from './radar-site.js';
import { startSite, type Site } from './site.js';
import { Probe } from './timeline-probe.js';

/** How often each candidate is drawn, in turn. */
const runs = Number(process.env['OXBOW_RUNS'] ?? 5);

const kibibytes = (count: number) => (count * 1024) / 1000;

/** Measures the radar beside its peers: how long the first one takes, and what is fetched for it. */
export async function measureRadar(
  launch: LaunchOptions,
): Promise<{ version: string; lines: Line[] }> {
  const browser = await chromium.launch(launch);
  const site = await startSite();
  try {
    const { chunks, names, sizes } = await serveRadars(site);
    const lines = [
      ...toTimes(await drawAll(browser, site, names), names),
      ...(await measureFiles(browser, site, chunks)),
      ...[...sizes].map(([name, value]): Line => ({
        what: `Peer: ${radarCandidates[name]}`,
        value,
        unit: 'kB',
        beside: 'gzip, one bundle',
      })),
    ];
    return { version: browser.version(), lines };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Processor time of the main thread from data to painted, ms, less that of as many frames in which nothing happens. */
type Times = Map<RadarCandidate, number[]>;

async function drawAll(
  browser: Browser,
  site: Site,
  names: readonly RadarCandidate[],
): Promise<Times> {
  const times: Times = new Map(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const name of names) {
      const probe = await Probe.open(browser, `${site.origin}/radar-of-${name}`);
      await probe.collectGarbage();
      await probe.settle();
      const idle = (await probe.time('nothing')).cpu;
      times.get(name)!.push((await probe.time('mount')).cpu - idle);
      await probe.close();
    }
  return times;
}

function toTimes(times: Times, names: readonly RadarCandidate[]): Line[] {
  const of = (name: RadarCandidate) => median(times.get(name)!);
  return names.map((name) => ({
    what: `First radar, from data to painted: ${radarCandidates[name]}`,
    value: of(name),
    unit: 'ms CPU',
    beside:
      name === 'ours'
        ? `median of ${runs}, in a fresh page each; ${times
            .get(name)!
            .map((one) => one.toFixed(1))
            .join(', ')}`
        : `${(of(name) / of('ours')).toFixed(2)} × ours; no table, no sentence`,
  }));
}

/** What a browser fetches from an empty cache to show a radar, to explore its figure, and to take it along. */
async function measureFiles(
  browser: Browser,
  site: Site,
  chunks: readonly Rolldown.OutputChunk[],
): Promise<Line[]> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const files = new Set<string>();
  tab.on('request', (request) => {
    const [, file] = /\/radar\/(.+\.js)$/.exec(request.url()) ?? [];
    if (file) files.add(file);
  });
  await tab.goto(`${site.origin}/radar-of-ours`, { waitUntil: 'networkidle' });
  await tab.evaluate('bench.mount()');
  await tab.waitForLoadState('networkidle');
  const shown = new Set(files);
  await tab.getByRole('button', { name: 'Explore the figure' }).click();
  await tab.locator('canvas').waitFor();
  await tab.waitForLoadState('networkidle');
  const explored = new Set([...files].filter((file) => !shown.has(file)));
  await tab.getByRole('button', { name: 'Take along' }).click();
  await tab.getByRole('button', { name: '(PNG)' }).waitFor();
  await tab.waitForLoadState('networkidle');
  const taken = new Set([...files].filter((file) => !shown.has(file) && !explored.has(file)));
  await context.close();

  const codeOf = (file: string) => chunks.find(({ fileName }) => fileName === file)?.code ?? '';
  const isChart = (file: string) => codeOf(file).includes('radialLinear');
  const only = (some: ReadonlySet<string>, wanted: (file: string) => boolean) =>
    new Set([...some].filter(wanted));
  if ([...shown].some(isChart)) throw new Error('Chart.js is fetched before it is wanted');
  const what = 'Radar in a host’s bundle';
  return [
    {
      what: `${what}, all in, without Chart.js (30 KiB)`,
      value: weigh(chunks, shown),
      bound: kibibytes(30),
      beside: 'gzip, English, with Lit; sentence, figure and table',
    },
    {
      what: `${what}, on top of Lit`,
      value: weigh(
        chunks,
        only(shown, (file) => !isLit(file)),
      ),
      beside: 'the same without Lit',
    },
    {
      what: `${what}, the file that holds Chart.js (52 KiB)`,
      value: weigh(chunks, only(explored, isChart)),
      bound: kibibytes(52),
      beside: 'gzip, fetched when the figure is explored',
    },
    {
      what: `${what}, what else comes when the figure is explored`,
      value: weigh(
        chunks,
        only(explored, (file) => !isChart(file)),
      ),
      beside: 'gzip',
    },
    { what: `${what}, what comes to take it along`, value: weigh(chunks, taken), beside: 'gzip' },
  ].map((line) => ({ unit: 'kB' as const, ...line }));
}
