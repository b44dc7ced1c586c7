import { readProfile, type ReadProfile } from '@oxbow/model/read-profile';

/**
 * Reads what is published of an instrument; a file of its own, since nobody needs it before they have handed in.
 * @returns `undefined` for what cannot stand beside a person's answers: what is of another instrument, or no profile
 */
export function readPublished(given: unknown, instrument: string): ReadProfile | undefined {
  const { profile } = readProfile(given);
  return profile?.instrument === instrument ? profile : undefined;
}
