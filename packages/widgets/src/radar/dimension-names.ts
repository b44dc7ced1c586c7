import { ox6English } from '@oxbow/model/ox6-names-en';
import type { ReadProfile } from '@oxbow/model/read-profile';
import type { RadarWording } from './strings.js';

/** `ox6` and its variants, whose dimensions have the same names. */
const variants = /^ox(5|6|6l|7)$/;

/** Names the dimensions that the host gives no name, as far as the instrument is known. */
export function nameDimensions(profile: ReadProfile, text: RadarWording['text']): ReadProfile {
  if (!variants.test(profile.instrument)) return profile;
  const dimensions = profile.dimensions.map((row) =>
    !row.label && isNamed(row.id) ? { ...row, label: text(row.id) } : row,
  );
  return { ...profile, dimensions };
}

function isNamed(id: string): id is keyof typeof ox6English {
  return Object.hasOwn(ox6English, id);
}
