import { ox6English as ox6Names } from '@oxbow/model/ox6-names-en';
import { Locales, type StringsOf } from '../element/text.js';
import type { Setting, Wording } from '../element/wording.js';

/** The texts of the radar. Dimensions are named by the host or by the instrument. */
const english = {
  ...ox6Names,

  label: 'OX radar',
  scale: '0\u00a0to\u00a0100',
  customers: 'Customers',
  employees: 'Employees',
  benchmark: 'Benchmark',

  show: 'Show as',
  figure: 'Radar',
  dumbbell: 'Dumbbell',
  slope: 'Slope',
  groups: 'Groups',
  table: 'Table',
  lost: '“{what}” could not be loaded. Everything else stays.',
  pick: 'Dimension by dimension',

  customersHigher:
    '{dimension} is where the two sides differ most: customers rate it {points} higher than employees do.',
  employeesHigher:
    '{dimension} is where the two sides differ most: employees rate it {points} higher than customers do.',
  points: { one: '{count} point', other: '{count} points' },
  pointsAtLeast: { one: 'at least {count} point', other: 'at least {count} points' },
  noDifference: 'There is no clear difference between customers and employees.',
  noTestedDifference:
    'There is no clear difference between customers and employees where one can be tested.',
  untested:
    'The figures are furthest apart for {dimension}: customers {customers}, employees {employees}. The source states no interval, so this is not called a difference.',
  equal: 'Customers and employees give the same scores.',
  someCompared: '{count} of {all} dimensions could be compared.',

  meanCaption: 'Mean scores from 0 to 100',
  favourableCaption: 'Share of positive answers in percent',
  withInterval: '{caption}, with 95\u00a0% interval',
  dimension: 'Dimension',
  gap: 'Gap',
  between: '{low} to {high}',
  protected: 'too few answers (protection)',
  unasked: 'not asked',
  unstated: 'not stated',
  customersBy: 'customers {count} higher',
  employeesBy: 'employees {count} higher',
  customersByAtLeast: 'customers at least {count} higher',
  employeesByAtLeast: 'employees at least {count} higher',
  noGap: 'no clear difference',
  untestedGap: 'not tested: no interval stated',
  noComparison: 'cannot be compared',

  dated: 'dated: older than 24 months',
  method: 'How this is measured',
  threshold: 'Scores are shown from {count} answers on.',
  rule: 'A difference is named only where it is at least {least} points and its 95\u00a0% interval excludes 0.',

  explore: 'Explore the figure',
  take: 'Take along',

  empty: 'There are no results yet.',
  emptyHint: 'The scores of both sides appear here as soon as there are enough answers.',
};

export type RadarStrings = StringsOf<typeof english>;
export type RadarWording = Wording<RadarStrings>;
export type RadarSetting = Setting<RadarStrings>;

export const strings = new Locales<RadarStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
