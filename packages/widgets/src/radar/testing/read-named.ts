import { readProfile } from '@oxbow/model/read-profile';
import { loadWording } from '../../element/testing/wording.js';
import { nameDimensions } from '../dimension-names.js';
import { strings, type RadarWording } from '../strings.js';

const english = await loadWording(strings, 'en');

/** Reads a profile, and names it as the element does. */
export function readNamed(
  data: unknown,
  text: RadarWording['text'] = english.text,
): ReturnType<typeof readProfile> {
  const { profile, ...counts } = readProfile(data);
  return { ...(profile && { profile: nameDimensions(profile, text) }), ...counts };
}
