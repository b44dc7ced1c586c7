import { start } from '../collector.js';
import { readSettings } from '../settings.js';
import { defineCommand } from './command.js';
import { program } from './help.js';
import { storageOptions } from './storage.js';

// Asked to end, interrupted by Ctrl+C, its terminal closed; with the exit code that each has by custom.
const signals = { SIGTERM: 143, SIGINT: 130, SIGHUP: 129 } as const;

export const serve = defineCommand({
  name: 'serve',
  summary: 'Serves until it is asked to end (SIGTERM, Ctrl+C): then it finishes what it has.',
  details: 'Asked to end a second time, it ends at once. What was acknowledged is kept either way.',
  options: {
    ...storageOptions,
    host: { type: 'string', value: 'ADDRESS', help: 'Listens there; 127.0.0.1 by default.' },
    port: { type: 'string', value: 'NUMBER', help: 'Listens there; 8410 by default, 0 for any.' },
    preview: { type: 'boolean', help: 'Checks and answers as in earnest, and keeps nothing.' },
  },
  async run({ options }, { print, report, environment }) {
    // The signals are heard before the start: a database that is just being started would otherwise be left running.
    const asked = new AbortController();
    const listeners = Object.entries(signals).map(([signal, code]) => {
      const ask = () => {
        // The embedded database hears of the process's end and ends too, keeping every committed row.
        if (asked.signal.aborted) process.exit(code);
        asked.abort();
      };
      process.on(signal, ask);
      return () => process.off(signal, ask);
    });
    try {
      const settings = await readSettings(options, environment);
      const collector = await start(settings, report);
      if (!asked.signal.aborted) {
        print(`Oxbow collector at ${collector.url}`);
        if (settings.preview) print('Preview: nothing is kept.');
        if (collector.sites.list().length === 0) {
          print(`There is no site yet: ${program} site add KEY --origin https://YOUR-PAGES`);
        }
        await new Promise((resolve) => asked.signal.addEventListener('abort', resolve));
      }
      await collector.stop();
    } finally {
      for (const stop of listeners) stop();
    }
  },
});
