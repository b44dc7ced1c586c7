import { leadershipDimension, ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { forView } from './view.js';

/** It draws nothing. */
export const styles = [];

/** The variants of `ox6`, whose dimensions have the same names. */
const variants = ['ox6', 'ox7', 'ox5', 'ox6l'];

/** Names the dimensions that the host gives no name, as far as the instrument is known. */
export function nameDimensions(profile: ReadProfile): ReadProfile {
  const known = variants.includes(profile.instrument)
    ? [...ox6Dimensions, leadershipDimension]
    : [];
  const dimensions = profile.dimensions.map((row) => {
    const label = row.label ?? known.find(({ id }) => id === row.id)?.label;
    return label === undefined ? row : { ...row, label };
  });
  return forView({ ...profile, dimensions });
}
