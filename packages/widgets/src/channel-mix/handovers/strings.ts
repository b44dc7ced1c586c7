import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { ChannelMixWording } from '../strings.js';

/** The texts of what is told of handovers. None says whose fault it was that somebody had to start again. */
const english = {
  handoverSentence: {
    one: 'Once a customer went on from one contact to another: {parts}.',
    other: '{count} times customers went on from one contact to another: {parts}.',
  },
  handoverNone: 'Nobody went from one channel to another.',
  carriedOf: {
    one: 'once what was known came along ({share})',
    other: '{count} times what was known came along ({share})',
  },
  lostOf: {
    one: 'once they had to start again ({share})',
    other: '{count} times they had to start again ({share})',
  },
  unstatedOf: {
    one: 'once nobody said which ({share})',
    other: '{count} times nobody said which ({share})',
  },
  handoverCaption: 'Rows: the channel that was left. Columns: the channel that was come to.',
  handoverScope: 'All days and customers, whatever is chosen above.',
  handoverInferred: {
    one: '{count} of them was stated by nobody and follows from case and time alone.',
    other: '{count} of them were stated by nobody and follow from case and time alone.',
  },
  handoverSame:
    'On the same channel there are only those that had to start again: who stays there is not handed over.',
  handoverFrom: 'From',
  handoverTo: 'To',
  unknownContact: 'A contact not known here',
  nobody: 'none',
  carried: '{count} carried over',
  lostOnes: '{count} lost',
  unstated: '{count} not said',
};

export type HandoversStrings = StringsOf<typeof english>;
export type HandoversWording = ChannelMixWording & Wording<HandoversStrings>;

export const strings = new Locales<HandoversStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
