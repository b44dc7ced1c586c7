import { measureMix } from './channel-mix-counts.js';
import type { Line } from './line.js';

/** Measures the journey and the channel mix: how fast touchpoints are counted. */
export function measureJourney(): Line[] {
  return measureMix();
}
