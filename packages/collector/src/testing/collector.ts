import { connect, type Socket } from 'node:net';
import { startCollector, type Collector } from '../collector.js';
import type { CollectorConfig } from '../config.js';
import { startTestDatabase } from './database.js';
import { makeFolder } from './setup.js';
import { makeSite, type TestSite } from './site.js';

/** A collector that listens, with one site, in this process. */
export interface TestCollector {
  collector: Collector;
  site: TestSite;
  reports: string[];
  /** Opens a connection and sends bytes as they are. */
  send(text: string | Uint8Array): RawConnection;
  stop(): Promise<void>;
}

/** What came of bytes that were sent. */
export interface RawConnection {
  socket: Socket;
  /** What was answered until now. */
  answer(): string;
  /** Resolves when the collector, or `socket.destroy()`, has ended the connection. */
  closed: Promise<void>;
}

/** Starts a collector on any free port. */
export async function startTestCollector(
  config: Partial<CollectorConfig> = {},
): Promise<TestCollector> {
  const folder = makeFolder();
  const reports: string[] = [];
  const database = await startTestDatabase(folder.path, (line) => reports.push(line));
  const site = await makeSite(`shop-${Math.random().toString(36).slice(2, 10)}`);
  const sites = [{ key: site.key, origins: [site.origin], publicKeys: [site.publicKey] }];
  const collector = await startCollector(
    { port: 0, database: database.url, sites, ...config },
    (line) => reports.push(line),
  );
  return {
    collector,
    site,
    reports,
    send: (text) => sendRaw(collector.url, text),
    async stop() {
      await collector.stop();
      await database.stop();
      folder.remove();
    },
  };
}

/** Opens a connection and sends bytes as they are. */
export function sendRaw(url: string, text: string | Uint8Array): RawConnection {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
  // It may be cut off while it still sends.
  socket.on('error', () => {});
  socket.write(text);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { socket, answer: () => answer, closed };
}
