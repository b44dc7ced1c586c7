import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { RadarWording } from '../strings.js';

/** What is said where a figure is taken along. */
const english = {
  takeSentence:
    'What can be seen here, the table with all waves and groups; what is protected stays so.',
  takeCsv: 'Table (CSV)',
  takeSvg: 'Figure (SVG)',
  takePng: 'Figure (PNG)',
  takeReady: '{name} is ready.',
  takeFailed: 'The file could not be made.',
  wave: 'Wave',
  asked: 'Statements asked',
  askedAlike: 'the same',
  askedOtherwise: 'not the same',
  group: 'Group',
  everybody: 'all',
  groupOf: '{segmentation}: {group}',
  intervalFrom: '{series}: interval from',
  intervalTo: '{series}: interval to',
};

export type TakingStrings = StringsOf<typeof english>;
export type TakingWording = RadarWording & Wording<TakingStrings>;

export const strings = new Locales<TakingStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
