import { leadershipDimension, ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import type { Translation } from '@oxbow/model/translation';

/** The variants of `ox6`, whose dimensions have the same names. */
const variants = ['ox6', 'ox7', 'ox5', 'ox6l'];

/** The name of a dimension that the host gives none for: that of the instrument where it is known, else its id. */
export function labelOf(instrument: string, dimension: string): Translation {
  const known = variants.includes(instrument) ? [...ox6Dimensions, leadershipDimension] : [];
  return known.find(({ id }) => id === dimension)?.label ?? dimension;
}
