import { chromium } from 'playwright-core';
import { measureCollector } from './collector.js';
import { isOver, toTable, type Line } from './line.js';
import { describeRun } from './machine.js';
import { measureSizes } from './sizes.js';
import { startSite } from './site.js';
import { measureSilence, measureTimes } from './times.js';

/** Measures everything on the built files and prints it as a table; fails when a figure is over its bound. */
export async function main(launch: { executablePath: string; args: string[] }): Promise<void> {
  const before = describeRun();
  const browser = await chromium.launch(launch);
  const site = await startSite();
  const lines: Line[] = [];
  try {
    lines.push(...(await measureSizes(browser, site)));
    lines.push(...(await measureTimes(browser, site)));
    lines.push(await measureSilence(browser, site));
  } finally {
    await browser.close();
    await site.close();
  }
  lines.push(...(await measureCollector()));
  const { machine } = describeRun();
  console.log(`\n${toTable(lines)}\n`);
  console.log(
    `Commit ${before.commit}, ${before.date}; ${machine}; Chromium ${browser.version()}.`,
  );
  const over = lines.filter(isOver);
  console.log(over.length === 0 ? 'All within their bounds.' : `${over.length} over their bound.`);
  if (over.length > 0) process.exitCode = 1;
}
