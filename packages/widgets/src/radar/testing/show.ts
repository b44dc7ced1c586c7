import assert from 'node:assert/strict';
import { readProfile } from '@oxbow/model/read-profile';
import { loadWording } from '../../element/testing/wording.js';
import { sampleNow } from '../samples.js';
import { strings } from '../strings.js';
import { toRadarView } from '../view-model.js';

/** What is shown of a profile, at the time of the sample unless said otherwise. */
export async function show(data: unknown, locale = 'en', now = sampleNow) {
  const { profile, invalid } = readProfile(data);
  assert.ok(profile);
  return toRadarView(profile, invalid, { ...(await loadWording(strings, locale)), now });
}

/** Spaces that do not break read as any other. */
export const plain = (words: string | undefined) => words?.replaceAll(/[\u00a0\u202f]/g, ' ');
