import { measureLatencies } from './collector-latencies.js';
import { measureMemory } from './collector-memory.js';
import { measurePages } from './collector-pages.js';
import { measureProtection } from './collector-protection.js';
import { measureRates } from './collector-rates.js';
import { measureRedaction } from './collector-redaction.js';
import { measureStreams } from './collector-streams.js';
import type { Line } from './line.js';

/** The built collector on a real PostgreSQL with fsync on. */
export async function measureCollector(): Promise<Line[]> {
  const lines: Line[] = [...measureRedaction(), ...measureProtection()];
  for (const measure of [
    measureLatencies,
    measureRates,
    measureStreams,
    measureMemory,
    measurePages,
  ]) {
    lines.push(...(await measure()));
  }
  return lines;
}
