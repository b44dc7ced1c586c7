import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { ChannelMixWording } from '../strings.js';

/** The texts of the table over time. */
const english = {
  dayCaption: '{whose}: share, number and change on the day before, by day',
  weekCaption: '{whose}: share, number and change on the week before, by week',
  monthCaption: '{whose}: share, number and change on the month before, by month',
  period: 'When',
  gained: { one: '{value} point', other: '{value} points' },
  noContacts: 'no contacts',
  tooFew: 'too few contacts (protection)',
};

export type PeriodsStrings = StringsOf<typeof english>;
export type PeriodsWording = ChannelMixWording & Wording<PeriodsStrings>;

export const strings = new Locales<PeriodsStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
