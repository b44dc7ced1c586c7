import { getRequestListener } from '@hono/node-server';
import type { CollectorConfig } from '@oxbow/collector';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { prepareFolder } from './folders.js';
import { keep } from './keeper.js';
import { quarterOf } from './quarter.js';
import { findFreePort, listenFrom } from './ports.js';
import { seed, type Seeded } from './seed.js';
import { addTeams } from './teams.js';
import { loadSecrets, sites, toPublicKey } from './tokens.js';

/** A running demo. */
export interface Demo {
  /** `http://localhost:4100`, without a slash at its end. */
  url: string;
  port: number;
  collector: {
    url: string;
    /** Process id of the collector; absent while it is started again. */
    readonly pid: number | undefined;
    /** Where its database lies. */
    folder: string;
  };
  seeded: Seeded;
  stop(): Promise<void>;
}

/**
 * Starts the collector as a process of its own, gives it what the demo knows and serves the pages.
 * The widgets must have been built.
 * @param folder keeps what is to survive: secrets and, where that is possible, the database
 * @param port where to try first
 * @param onGivenUp is called when the collector cannot be kept running
 */
export async function startDemo(options: {
  folder: string;
  port: number;
  say: (line: string) => void;
  onGivenUp: () => void;
}): Promise<Demo> {
  const manifest = fileURLToPath(import.meta.resolve('@oxbow/widgets/package.json'));
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  const data = prepareFolder(options.folder);
  const secrets = await loadSecrets(options.folder);

  const server = createServer();
  const port = await listenFrom(server, options.port);
  const collectorPort = await findFreePort(port + 1);
  const collector = `http://localhost:${collectorPort}`;
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const quarter = quarterOf(Date.now());
  const app = createApp({
    collector,
    version,
    quarter,
    secrets,
    widgets: path.join(path.dirname(manifest), 'dist/cdn'),
  });
  const answer = getRequestListener(app.fetch);
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));

  const config: CollectorConfig = {
    port: collectorPort,
    data,
    sites: Object.values(sites).map((key) => ({
      key,
      origins,
      publicKeys: [toPublicKey(secrets)],
    })),
  };
  let lastReason: string | undefined;
  const keeper = keep(
    () => {
      const child = fork(fileURLToPath(new URL('../collector.mjs', import.meta.url)), {
        execArgv: [],
      });
      child.send(config);
      // Why it cannot start; tried again, it says the same.
      child.on('message', (reason: string) => {
        if (reason !== lastReason) options.say(reason);
        lastReason = reason;
      });
      return child;
    },
    () => isHealthy(collector),
    options.say,
    options.onGivenUp,
  );
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await keeper.stop();
  };
  try {
    await keeper.ready();
    const [seeded, refused] = await Promise.all([
      seed({ collector, secrets }, quarter, Date.now()),
      addTeams(config, options.folder),
    ]);
    return {
      url: `http://localhost:${port}`,
      port,
      collector: {
        url: collector,
        folder: data,
        get pid() {
          return keeper.pid;
        },
      },
      seeded: { ...seeded, refused: [...seeded.refused, ...refused] },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function isHealthy(collector: string): Promise<boolean> {
  try {
    return (await fetch(`${collector}/healthz`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
