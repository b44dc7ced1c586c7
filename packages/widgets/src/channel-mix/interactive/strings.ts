import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { ChannelMixWording } from '../strings.js';

/** What is said where bars are explored. */
const english = {
  chartHint: 'Point at a bar, or tap it, to read it here; the table says the same.',
  chartNothing: 'no contacts',
  chartTooFew: 'too few contacts (protection)',
  gainedPoints: { one: '{value} point', other: '{value} points' },
};

export type ExplorationStrings = StringsOf<typeof english>;
export type ExplorationWording = ChannelMixWording & Wording<ExplorationStrings>;

export const strings = new Locales<ExplorationStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
