import { measureMix } from './channel-mix-counts.js';
import { measureMixSize } from './channel-mix-size.js';
import type { Line } from './line.js';

/** Measures the journey and the channel mix: how fast touchpoints are counted, and what is fetched for it. */
export async function measureJourney(): Promise<Line[]> {
  return [...measureMix(), ...(await measureMixSize())];
}
