import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { ChannelMixWording } from '../strings.js';

/** What is said where a mix is taken along. */
const english = {
  takeSentence: 'What is shown here, by day, week or month; what is protected stays so.',
  takeCsv: 'Table (CSV)',
  takeReady: '{name} is ready.',
  takeFailed: 'The file could not be made.',
  takeSide: 'Side',
  takeFrom: 'First day',
  takeLast: 'Last day',
  takeWhole: 'Whole',
  takeYes: 'yes',
  takeNo: 'no',
  takeTotal: 'All contacts of that time',
  takeWithheld: 'too few contacts (protection)',
};

export type TakingStrings = StringsOf<typeof english>;
export type TakingWording = ChannelMixWording & Wording<TakingStrings>;

export const strings = new Locales<TakingStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
