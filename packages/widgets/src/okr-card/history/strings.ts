import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting, Wording } from '../../element/wording.js';
import type { OkrCardStrings } from '../strings.js';

/** The texts of what was measured and said of a key result before. */
const english = {
  historyOne: 'One measurement: {value} on {date}.',
  historyWay:
    'From {first} on {firstDate} to {last} on {lastDate}; lowest {lowest}, highest {highest}.',
  historyDay: 'Day',
  historyValue: 'Value',
  historyNote: 'Note',
  historyAll: 'Show all {count}',
  historyNoValue: 'none',
  historyTarget: 'Target {value}',
  historyMinimum: 'Lower bound {value}',
  historyMaximum: 'Upper bound {value}',
  historyCommit: 'Promised {value}',
  historyStretch: 'Outstanding {value}',
  openChart: 'Open the chart',
  closeChart: 'Close the chart',
  chartComing: 'The chart is being opened …',
  chartLost: 'The chart could not be loaded.',
  chartHint: 'Point at a measurement, or tap it, to read it here.',
};

export type HistoryStrings = StringsOf<typeof english>;
export type HistoryWording = Wording<HistoryStrings & OkrCardStrings>;
export type HistorySetting = Setting<HistoryStrings & OkrCardStrings>;

export const strings = new Locales<HistoryStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
