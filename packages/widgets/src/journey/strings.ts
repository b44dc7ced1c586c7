import { Locales, type StringsOf } from '../element/text.js';
import type { Setting, Wording } from '../element/wording.js';

/** The texts of the journey. */
const english = {
  label: 'Journey',
  show: 'Show as',
  map: 'Map',
  list: 'List',
  edit: 'Edit',
  take: 'Take along',
  lost: '“{what}” could not be loaded. Everything else stays.',
  customers: 'Customers',
  employees: 'Employees',
  sentence: { one: '{title}: {count} stage.', other: '{title}: {count} stages.' },
  empty: 'There is no journey yet.',
  emptyHint: 'Its stages appear here as soon as there are any.',
};

export type JourneyStrings = StringsOf<typeof english>;
export type JourneyWording = Wording<JourneyStrings>;
export type JourneySetting = Setting<JourneyStrings>;

export const strings = new Locales<JourneyStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
