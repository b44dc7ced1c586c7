import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { RadarStrings } from '../strings.js';

/** The texts of the way to other groups. */
const english = {
  goUp: 'Where too few answered, the results of a larger group are shown:',
  back: 'Back to',
  whole: 'the whole',
};

export type FurtherStrings = StringsOf<typeof english>;
export type FurtherWording = Wording<FurtherStrings & RadarStrings>;

export const strings = new Locales<FurtherStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
