import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting, Wording } from '../../element/wording.js';
import type { JourneyStrings } from '../strings.js';

/** The texts of taking a journey along and bringing one in. */
const english = {
  takeWhole: 'The whole journey:',
  takeDraft: 'What you have changed and not saved yet is in it.',
  takeJson: 'JSON',
  takeCsv: 'Table (CSV)',
  takeActuals: 'What really happened (CSV)',
  takeMermaid: 'Diagram (Mermaid)',
  takePrint: 'Print',
  takeMermaidHint: 'Mermaid has no place for channels, moments of truth and who serves whom.',
  takeReady: '{name} is ready.',
  takeFailed: 'The file could not be made.',
  takeStep: 'Step',
  takeStage: 'Stage',
  takeLane: 'Who does it',
  takePeople: 'People',
  takeTimes: 'Times',
  takeSkipped: 'Passed over',
  takeOtherChannel: 'On another channel',
  takeOrder: 'In another order',
  takeRepeated: 'Repeated',
  takeUnseen: 'no touchpoint can show it',
  bring: 'Bring one in',
  bringHint:
    'JSON or CSV as taken along here, a Mermaid journey, or CJML 2.0. Nothing is replaced before you say so.',
  bringFile: 'From a file',
  bringText: 'Or as text',
  bringRead: 'Read the text',
  bringEmpty: 'Please paste a text first.',
  bringLarge: 'This file is too large: at most {most} MB can be read.',
  bringUnreadable: 'This file could not be read.',
  bringNone: 'No journey could be read from it ({format}).',
  bringFound: 'Read ({format}): {title}, with {parts}.',
  bringStages: { one: '{count} stage', other: '{count} stages' },
  bringLanes: { one: '{count} participant', other: '{count} participants' },
  bringSteps: { one: '{count} step', other: '{count} steps' },
  bringWhole: 'Nothing was left out.',
  bringLeftOut: {
    one: '{count} thing was left out or is not as expected:',
    other: '{count} things were left out or are not as expected:',
  },
  bringMore: { one: 'and {count} more', other: 'and {count} more' },
  bringWhich: 'Which of the journeys in it',
  bringConsequence:
    'It would come in the place of the journey that is shown. You can take that back, and nothing is saved before you press Save.',
  bringUse: 'Use this journey',
  bringCancel: 'Do not use it',
};

export type TransferStrings = StringsOf<typeof english>;
export type TransferWording = Wording<TransferStrings & JourneyStrings>;
export type TransferSetting = Setting<TransferStrings & JourneyStrings>;

export const strings = new Locales<TransferStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
