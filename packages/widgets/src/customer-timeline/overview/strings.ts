import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { CustomerTimelineWording } from '../strings.js';

/** What is said of how contact is spread over time. */
const english = {
  overviewOnDay: 'on {period}',
  overviewInWeek: 'in the week from {from}',
  overviewInMonth: 'in {period}',
  overviewInQuarter: 'in the quarter {period}',
  overviewInYear: 'in {period}',
  overviewInYears: 'in the years {period}',
  overviewBefore: 'before {date}',
  overviewBeforeDay: 'before {date}',
  overviewPerDay: 'per day',
  overviewPerWeek: 'per week',
  overviewPerMonth: 'per month',
  overviewPerQuarter: 'per quarter',
  overviewPerYear: 'per year',
  overviewPerYears: 'per {years} years',

  overviewMost: {
    one: 'Most contact {when}: {count} touchpoint.',
    other: 'Most contact {when}: {count} touchpoints.',
  },
  overviewMostMostly: {
    one: 'Most contact {when}: {count} touchpoint, mostly {channel}.',
    other: 'Most contact {when}: {count} touchpoints, mostly {channel}.',
  },
  overviewMostAll: {
    one: 'Most contact {when}: {count} touchpoint, {channel}.',
    other: 'Most contact {when}: {count} touchpoints, all {channel}.',
  },
  overviewOften: {
    one: 'At most {count} touchpoint {per}, last {when}.',
    other: 'At most {count} touchpoints {per}, last {when}.',
  },
  overviewAll: { one: 'One touchpoint {when}.', other: 'All {count} touchpoints {when}.' },
  overviewNone: 'No touchpoint has a known date.',
  overviewUndated: {
    one: '{count} touchpoint of unknown date is not drawn here.',
    other: '{count} touchpoints of unknown date are not drawn here.',
  },

  overviewTitle: 'Touchpoints {per}',
  overviewWindow: 'Dates that are shown',
  overviewFrom: 'Shown from',
  overviewUntil: 'Shown until',
  overviewKeys:
    'Arrow keys move a date, Page Up and Page Down further, Shift and an arrow key both dates. Escape shows all dates.',
  overviewShown: 'Shown: {dates}',
  overviewShownFrom: 'Shown: from {date}',
  overviewShownUntil: 'Shown: until {date}',
  overviewAllDates: 'Show all dates',
  overviewRest: { one: '{count} other channel', other: '{count} other channels' },

  overviewTable: 'Numbers as a table',
  overviewTableHint:
    'The button of a row shows only its dates. Rows without touchpoints are left out.',
  overviewPeriod: 'Dates',
  overviewTotal: 'All channels',
};

export type OverviewStrings = StringsOf<typeof english>;
export type OverviewWording = CustomerTimelineWording & Wording<OverviewStrings>;

export const strings = new Locales<OverviewStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
