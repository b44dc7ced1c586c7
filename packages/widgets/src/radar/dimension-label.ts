import { ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import type { Translation } from '@oxbow/model/translation';

/** Names of the dimensions of instruments that ship with Oxbow, by instrument and dimension. */
const shipped: ReadonlyMap<string, ReadonlyMap<string, Translation>> = new Map([
  ['ox6', new Map(ox6Dimensions.map(({ id, label }) => [id, label]))],
]);

/** The name of a dimension that the host gives none for: that of the instrument where it is known, else its id. */
export function labelOf(instrument: string, dimension: string): Translation {
  return shipped.get(instrument)?.get(dimension) ?? dimension;
}
