import { Locales, type StringsOf } from '../../element/text.js';

/** What is said only of touchpoints that are counted here. */
const english = {
  uncounted: {
    one: '{count} touchpoint without a day or a direction is not counted.',
    other: '{count} touchpoints without a day or a direction are not counted.',
  },
  noCustomers:
    'From which channel to which customers went cannot be told: no contact names its customer.',
};

export type ReadingStrings = StringsOf<typeof english>;

export const strings = new Locales<ReadingStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
