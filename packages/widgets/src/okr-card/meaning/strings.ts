import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting } from '../../element/wording.js';
import type { OkrCardStrings } from '../strings.js';

/** The texts of what an objective means to those who work on it. */
const english = {
  purpose: 'Purpose: what gets better',
  autonomy: 'Autonomy: what we may decide',
  mastery: 'Mastery: what helps us learn',
  decide: 'We decide ourselves',
  ownTime: 'Time',
  ownBudget: 'Budget',
};

export type MeaningStrings = StringsOf<typeof english>;
export type MeaningSetting = Setting<MeaningStrings & OkrCardStrings>;

export const strings = new Locales<MeaningStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
