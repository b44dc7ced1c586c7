import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { CustomerTimelineWording } from '../strings.js';

/** What is said in the panels in which touchpoints are found, narrowed, arranged and taken along. */
const english = {
  findWords: 'Words in touchpoints',
  findPosition: '{ordinal} of {count}',
  findMatches: { one: '{count} match', other: '{count} matches' },
  findSoFar: { one: '{count} match so far', other: '{count} matches so far' },
  findNothing: 'No touchpoint has these words',
  findNext: 'Next match',
  findPrevious: 'Previous match',
  findOnly: 'Only matches',
  findLoaded: 'What is not loaded yet is not searched.',

  filterTypes: 'Type',
  filterDirections: 'Direction',
  filterSentiments: 'Stated mood',
  filterTeams: 'Team',
  filterCategories: 'Category',
  filterCases: 'Case',
  filterIn: 'Received',
  filterOut: 'Sent',
  filterInternal: 'Internal',
  filterNegative: 'Bad',
  filterMixed: 'Neither good nor bad',
  filterPositive: 'Good',
  filterFrom: 'First day',
  filterUntil: 'Last day',
  filterWords: 'Words: {words}',
  filterAdd: 'Add',
  filterAmong: '{kind}, one of {count}',
  filterClear: 'Clear filter',
  filterCounting: 'Counting …',

  showGrouping: 'Group by',
  showDay: 'Day',
  showWeek: 'Week',
  showMonth: 'Month',
  showCase: 'Case',
  showNone: 'Nothing',
  showOrder: 'Order',
  showNewest: 'Newest first',
  showOldest: 'Oldest first',
  showMore: 'Also',
  showLanes: 'Customer’s and firm’s side apart',
  showOverview: 'Overview over time',
  showOpenAll: 'Open all details',
  showCloseAll: 'Close all details',
  showCloseGroups: 'Close all groups',
  showOpenGroups: 'Open all groups',

  takeCount: {
    one: '{count} touchpoint, as it is shown here now.',
    other: '{count} touchpoints, as they are shown here now.',
  },
  takeLoaded: 'What is not loaded yet is not taken along.',
  takeLeftOut: 'Left out: who of the firm served, and what is confidential.',
  takeCsv: 'Table (CSV)',
  takeJson: 'Data (JSON)',
  takePrint: 'Print',
  takeWriting: 'Writing the file … {percent}',
  takeReady: {
    one: '{name} is ready, with {count} touchpoint.',
    other: '{name} is ready, with {count} touchpoints.',
  },
  takeFailed: 'The file could not be made.',

  linkSearching: {
    one: 'Looking for the linked touchpoint among older ones. {count} is loaded.',
    other: 'Looking for the linked touchpoint among older ones. {count} are loaded.',
  },
  linkStop: 'Stop looking',
  linkMissing: 'The linked touchpoint is not in this timeline.',
  linkNotFound: 'The linked touchpoint is not among those that are loaded.',
  linkFailed: 'Older touchpoints could not be loaded, so the linked touchpoint was not found.',
  linkUnfiltered: 'The filter was cleared to show the linked touchpoint.',
  linkCopied: 'The address of this touchpoint was copied.',
  linkAddress: 'Address of this touchpoint, to be copied from here',
  close: 'Close',
};

export type ToolsStrings = StringsOf<typeof english>;
export type ToolsWording = CustomerTimelineWording & Wording<ToolsStrings>;

export const strings = new Locales<ToolsStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
