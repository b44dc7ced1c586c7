#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { start } from './collector.js';
import { readConfigFile } from './config.js';
import { messageOf, OperatorError } from './operator-error.js';

const usage = `Usage: oxbow-collector --config FILE

FILE is JSON: {"port": 8410, "sites": [{"key": "…", "origins": ["https://…"], "publicKeys": [{…}]}]}
OXBOW_CONFIG=FILE does the same. DATABASE_URL names a PostgreSQL; without it the collector runs its own.`;

// Asked to end, interrupted by Ctrl+C, its terminal closed.
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

try {
  const file = readArguments();
  if (file !== undefined) await run(file);
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exitCode = 1;
}

function readArguments(): string | undefined {
  let values: { config?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      options: { config: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    throw new OperatorError(`${messageOf(error)}\n\n${usage}`);
  }
  if (values.help) {
    console.log(usage);
    return undefined;
  }
  const file = values.config ?? process.env['OXBOW_CONFIG'];
  if (!file) throw new OperatorError(`There is no configuration.\n\n${usage}`);
  return file;
}

async function run(file: string): Promise<void> {
  // The signals are heard before the start: a database that is just being started would otherwise be left running.
  const asked = new AbortController();
  const ask = () => {
    // Asked a second time, the system's default applies: the process ends at once.
    for (const signal of signals) process.off(signal, ask);
    asked.abort();
  };
  for (const signal of signals) process.on(signal, ask);
  const collector = await start(await readConfigFile(file), console.error);
  if (asked.signal.aborted) return collector.stop();
  asked.signal.addEventListener('abort', () => void collector.stop());
  console.log(`Oxbow collector at ${collector.url}`);
}
