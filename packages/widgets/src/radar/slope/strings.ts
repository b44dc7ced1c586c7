import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { RadarStrings } from '../strings.js';

/** The texts of the profile over its waves. */
const english = {
  slopeWaves: 'From left to right: {names}.',
  slopeNote: 'Changes between waves are not tested: the same people may have answered twice.',
  slopeChanged:
    'The statements changed between {before} and {after}, so this is no pure comparison.',
  slopeStruck:
    'Not the same statements were asked in {before} and {after}, so this is no pure comparison.',
  slopeUnstated:
    'Not every wave states whether the same statements were asked, so this may be no pure comparison.',
  slopeNumbers: 'Answers: {numbers}',
};

export type SlopeStrings = StringsOf<typeof english>;
export type SlopeWording = Wording<SlopeStrings & RadarStrings>;

export const strings = new Locales<SlopeStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
