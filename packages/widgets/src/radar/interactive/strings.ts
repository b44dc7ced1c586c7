import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { RadarWording } from '../strings.js';

/** What is said of a figure that is explored. */
const english = {
  readoutHint: 'Point at a dimension, or tap it, to read its scores here.',
};

export type ExplorationStrings = StringsOf<typeof english>;
export type ExplorationWording = RadarWording & Wording<ExplorationStrings>;

export const strings = new Locales<ExplorationStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
