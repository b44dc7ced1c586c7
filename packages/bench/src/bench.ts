import { chromium } from 'playwright-core';
import { writeBenchProof } from './bench-proof.js';
import { measureCollector } from './collector.js';
import { measureHostPage } from './host-page.js';
import { measureJourney } from './journey.js';
import { isOver, toTable, type Line } from './line.js';
import { describeRun } from './machine.js';
import { measureOkrs } from './okr.js';
import { measureRadar } from './radar.js';
import { measureSizes } from './sizes.js';
import { startSite } from './site.js';
import { measureTimeline, profile } from './timeline.js';
import { measureSilence, measureTimes } from './times.js';

/** What is measured. */
export interface Parts {
  /** What elements and timeline are measured in. */
  browser?: { executablePath: string; args: string[] };
  widgets: boolean;
  /** The timeline beside its peers. */
  timeline: boolean;
  /** The radar beside its peers. */
  radar: boolean;
  /** Many objectives beside static HTML of the same. */
  okr: boolean;
  /** What stands on a host's page beside that of others, and whether it leaks. */
  hostPage: boolean;
  /** The channel mix of a million touchpoints beside a loop by hand. */
  journey: boolean;
  collector: boolean;
}

/** Measures on the built files and prints it as a table; fails when a figure is over its bound. */
export async function main({
  browser,
  widgets,
  timeline,
  radar,
  okr,
  hostPage,
  journey,
  collector,
}: Parts): Promise<void> {
  const profiled = Number(process.env['OXBOW_PROFILE'] ?? 0);
  if (browser && timeline && profiled > 0) return profile(browser, profiled);
  const before = describeRun();
  const lines: Line[] = [];
  let measured = '';
  if (browser && widgets) {
    const { version, lines: found } = await measureWidgets(browser);
    measured = `; Chromium ${version}`;
    lines.push(...found);
  }
  if (browser && timeline) {
    const { isWhole, ...run } = await measureTimeline(browser);
    measured = `; Chromium ${run.version}`;
    lines.push(...run.lines);
    const claim = 'What a timeline of up to a million touchpoints costs a page, beside its peers.';
    if (isWhole) writeBenchProof('timeline', claim, run);
  }
  if (browser && radar) {
    const { version, lines: found } = await measureRadar(browser);
    measured = `; Chromium ${version}`;
    lines.push(...found);
  }
  if (browser && okr) {
    const { version, lines: found } = await measureOkrs(browser);
    measured = `; Chromium ${version}`;
    lines.push(...found);
  }
  if (browser && hostPage) {
    const { isWhole, ...run } = await measureHostPage(browser);
    measured = `; Chromium ${run.version}`;
    lines.push(...run.lines);
    const claim =
      'What a button, a card and a question cost a host’s page beside those of others, and that none of ours leaks.';
    if (isWhole) writeBenchProof('host-page', claim, run);
  }
  if (journey) lines.push(...(await measureJourney()));
  if (collector) lines.push(...(await measureCollector()));
  const { machine } = describeRun();
  console.log(`\n${toTable(lines)}\n`);
  console.log(`Commit ${before.commit}, ${before.date}; ${machine}${measured}.`);
  const over = lines.filter(isOver);
  console.log(over.length === 0 ? 'All within their bounds.' : `${over.length} over their bound.`);
  if (over.length > 0) process.exitCode = 1;
}

async function measureWidgets(
  launch: NonNullable<Parts['browser']>,
): Promise<{ version: string; lines: Line[] }> {
  const browser = await chromium.launch(launch);
  const site = await startSite();
  try {
    const lines = [
      ...(await measureSizes(browser, site)),
      ...(await measureTimes(browser, site)),
      await measureSilence(browser, site),
    ];
    return { version: browser.version(), lines };
  } finally {
    await browser.close();
    await site.close();
  }
}
