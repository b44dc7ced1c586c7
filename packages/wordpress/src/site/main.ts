import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { describeRun } from '../../../bench/src/machine.js';
import { packPlugin, toZip } from '../pack.js';
import { startCollector } from './collector.js';
import { startDatabase } from './database.js';
import { run, type Running } from './processes.js';
import { requirePrograms, unpackWordPress } from './programs.js';
import type { Step } from './steps.js';
import { goThrough } from './tour.js';
import { startWordPress } from './wordpress.js';

const proof = fileURLToPath(new URL('../../../../docs/proof/wordpress.json', import.meta.url));

/**
 * Tries the plugin in each WordPress that can be had.
 * @param chromiumArguments what Chromium is started with
 * @returns whether all held
 */
export async function tryWordPress(chromiumArguments: string[]): Promise<boolean> {
  const started = Date.now();
  const work = mkdtempSync(path.join(tmpdir(), 'oxbow-wordpress-'));
  // The collector's database runs as another user than root.
  chmodSync(work, 0o755);
  const running: Running[] = [];
  const stop = async () => {
    for (const each of running.splice(0).reverse()) await each.stop();
    rmSync(work, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  const keep = <Kind extends Running>(one: Kind) => (running.push(one), one);

  try {
    requirePrograms();
    const pictures = process.env['OXBOW_PICTURES'] ?? path.join(work, 'pictures');
    mkdirSync(pictures, { recursive: true });
    const { version, files } = packPlugin();
    const zip = path.join(work, `oxbow-${version}.zip`);
    writeFileSync(zip, toZip(files));

    const unpacked = unpackWordPress(work);
    const database = keep(await startDatabase(work));
    const collector = keep(await startCollector(work));
    const executablePath = process.env['CHROME_PATH'] ?? '';
    const browser = await chromium.launch({ executablePath, args: chromiumArguments });
    running.push({ stop: () => browser.close() });

    const results: Record<string, { from: string; steps: Step[] }> = {};
    for (const each of unpacked) {
      const wordpress = keep(await startWordPress(each, database));
      const steps = await goThrough({ wordpress, collector, browser, zip, pictures });
      results[each.version] = { from: each.from, steps };
    }
    const versions = {
      php: run('php', ['-r', 'echo PHP_VERSION;']),
      mariadb: database.version,
      chromium: browser.version(),
    };
    return tell(results, versions, started);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    await stop();
  }
}

/** Says what held, and writes it down where all did, on a commit. */
function tell(
  results: Record<string, { from: string; steps: Step[] }>,
  versions: Record<string, string>,
  started: number,
): boolean {
  const steps = Object.values(results).flatMap((one) => one.steps);
  const passed = steps.filter((step) => step.passed).length;
  console.log(`${passed} passed, ${steps.length - passed} failed`);
  if (passed < steps.length || passed === 0) return false;
  const { commit, date, machine } = describeRun(['docs/proof']);
  if (commit.endsWith('+')) {
    console.log(
      'A proof is one of a commit: with changes, docs/proof/wordpress.json stays as it is.',
    );
    return true;
  }
  const told = {
    claim:
      'The packed plugin works in a real WordPress: administrator, editor and author publish, a visitor answers, the collector has it.',
    commit,
    date,
    machine,
    figures: {
      ...versions,
      wordpress: Object.fromEntries(
        Object.entries(results).map(([version, one]) => [
          version,
          { from: one.from, held: one.steps.map(({ what }) => what) },
        ]),
      ),
      stepsPassed: passed,
      stepsFailed: 0,
      minutes: Number(((Date.now() - started) / 60_000).toFixed(1)),
    },
  };
  writeFileSync(proof, `${JSON.stringify(told, undefined, 2)}\n`);
  return true;
}
