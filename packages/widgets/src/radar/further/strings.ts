import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { RadarStrings } from '../strings.js';

/** The texts of the way to other groups, of a profile of which not both sides are shown, and of what is to know before. */
const english = {
  tooFew: 'A radar needs three dimensions, so this is a dumbbell.',
  tooMany: 'A radar of {count} dimensions could not be read, so this is a dumbbell.',
  noWaves: 'There is no earlier wave to compare with.',
  noGroups: 'There are no groups to compare.',
  lostWaves: 'An earlier wave is not shown: it does not fit this instrument.',
  otherUnit: 'These are not the results of the unit that was asked for.',

  goUp: 'Where too few answered, the results of a larger group are shown:',
  back: 'Back to',
  whole: 'the whole',

  disjoint: 'No dimension has scores of both sides, so they cannot be compared.',
  bothProtected: 'No score is shown: too few customers and employees answered (protection).',
  customersProtected: 'Too few customers answered for a score to be shown (protection).',
  employeesProtected: 'Too few employees answered for a score to be shown (protection).',
  customersUnasked: 'Customers were not asked.',
  employeesUnasked: 'Employees were not asked.',
  onlyCustomers:
    'Customers rate {highest} highest ({highestScore}) and {lowest} lowest ({lowestScore}).',
  onlyEmployees:
    'Employees rate {highest} highest ({highestScore}) and {lowest} lowest ({lowestScore}).',
  onlyCustomersLevel: 'Customers give the same score throughout: {score}.',
  onlyEmployeesLevel: 'Employees give the same score throughout: {score}.',
};

/** What has to be known before a profile is read. */
export type NoticeKey = 'tooFew' | 'tooMany' | 'noWaves' | 'noGroups' | 'lostWaves' | 'otherUnit';

export type FurtherStrings = StringsOf<typeof english>;
export type FurtherWording = Wording<FurtherStrings & RadarStrings>;

export const strings = new Locales<FurtherStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
