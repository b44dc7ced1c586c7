import { readProfile } from '@oxbow/model/read-profile';
import { nameDimensions } from '../dimension-names.js';

/** Reads a profile as the element does with all that comes late. */
export function readNamed(data: unknown): ReturnType<typeof readProfile> {
  const { profile, ...counts } = readProfile(data);
  return { ...(profile && { profile: nameDimensions(profile) }), ...counts };
}
