import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoData } from './demo-data.js';
import type { Demo } from './demo.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const usualPort = 4100;

/** What `npm start` does: builds, starts, says where to look, and stops everything on Ctrl+C. */
export async function main(): Promise<void> {
  const wanted = readPort(process.env['PORT']);
  if (wanted === undefined) {
    console.error(`PORT=${process.env['PORT']} is no port: name a number from 1 to 65535.`);
    process.exit(1);
  }
  console.log(
    'Oxbow demo: a shop, a CRM and an HR portal that embed the widgets, and the collector behind them.',
  );
  build();

  let demo: Demo | undefined;
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await demo?.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping) console.log('\nStopping the demo and its collector …');
      void stop(0);
    });
  }

  try {
    // Only now: what it imports of ours was built just before.
    const { startDemo } = await import('./demo.js');
    demo = await startDemo({
      port: wanted,
      folder: process.env['OXBOW_DEMO_DATA'] ?? path.join(root, '.oxbow-demo'),
      say: (line) => console.log(line),
      onGivenUp: () => void stop(1),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  describe(demo, wanted);
}

/** @returns undefined for what is no port; the usual one when nothing is said */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return usualPort;
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

/** Builds the widgets and the collector where their sources changed. */
function build(): void {
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('The demo needs the built widgets and collector; nothing was started.');
    process.exit(1);
  }
}

function describe({ url, port, collector, seeded }: Demo, wanted: number): void {
  if (port !== wanted) console.log(`Port ${wanted} is taken, so the demo answers on ${port}.`);
  console.log(
    `Collector: ${collector.url} (process ${collector.pid}), its database in ${collector.folder}`,
  );
  console.log(
    `Purchases: ${seeded.purchases} of ${demoData.customers.length} real customers (Online Retail, CC0)`,
  );
  console.log(
    `Constructed around them: ${seeded.constructed} contacts. Objectives: ${seeded.objectives} (Sourcegraph, Apache-2.0)`,
  );
  for (const line of seeded.refused) console.log(`  refused: ${line}`);
  console.log(`
  ${url}/          start here: what this is
  ${url}/shop/     buy and answer as a customer …
  ${url}/crm/      … and see it in the timeline of that customer at once
  ${url}/portal/   objectives, a question to employees, and the radar for leaders
  ${url}/data/     what is real, what is constructed, and from where

Ctrl+C stops everything. What was said is kept.`);
}
