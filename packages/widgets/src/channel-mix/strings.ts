import { Locales, type StringsOf } from '../element/text.js';
import type { Wording } from '../element/wording.js';
import type { EmployeesStrings } from './employees/strings.js';
import type { ReadingStrings } from './reading/strings.js';

/** The texts of the channel mix. None of them ranks channels, or says why something is as it is. */
const english = {
  label: 'Channel mix',
  sentence: 'Of {contacts} in {days}, {share} took place {via}.',
  sentenceMore:
    'Of {contacts} in {days}, {share} took place {via}, {points} more {last} than {first}.',
  sentenceLess:
    'Of {contacts} in {days}, {share} took place {via}, {points} less {last} than {first}.',
  sentenceSame:
    'Of {contacts} in {days}, {share} took place {via}; that share was the same {last} as {first}, in whole points.',
  sentenceNone: 'There were no contacts in {days}.',
  customerBoth: { one: '{count} contact with customers', other: '{count} contacts with customers' },
  customerIn: { one: '{count} contact from customers', other: '{count} contacts from customers' },
  customerOut: { one: '{count} contact to customers', other: '{count} contacts to customers' },
  insideFirm: { one: '{count} step inside the firm', other: '{count} steps inside the firm' },
  dayCount: { one: '{count} day', other: '{count} days' },
  weekCount: { one: '{count} week', other: '{count} weeks' },
  monthCount: { one: '{count} month', other: '{count} months' },
  points: { one: '{value} point', other: '{value} points' },
  onDay: 'on {date}',
  inWeek: 'in the week of {date}',
  inMonth: 'in {date}',
  channelStore: 'Store',
  channelEcommerce: 'Online shop',
  channelWebsite: 'Website',
  channelHotline: 'Hotline',
  channelEmail: 'E-mail',
  channelChat: 'Chat',
  channelMessage: 'Message',
  channelChatbot: 'Chatbot',
  channelVideo: 'Video call',
  channelSocial: 'Social media',
  channelApp: 'App',
  channelLetter: 'Letter',
  channelFax: 'Fax',
  channelOther: 'Other channel',
  viaStore: 'in a store',
  viaEcommerce: 'in the online shop',
  viaWebsite: 'on the website',
  viaHotline: 'on the hotline',
  viaEmail: 'by e‑mail',
  viaChat: 'by chat',
  viaMessage: 'by message',
  viaChatbot: 'with the chatbot',
  viaVideo: 'by video call',
  viaSocial: 'on social media',
  viaApp: 'in the app',
  viaLetter: 'by letter',
  viaFax: 'by fax',
  viaOther: 'on another channel',
  viaRest: 'on other channels',

  customer: 'Customers',
  every: 'Over time by',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  direction: 'Which way',
  both: 'In and out',
  in: 'In',
  out: 'Out',
  internal: 'Inside the firm',
  show: 'Show as',
  bars: 'Bars',
  table: 'Table',
  explore: 'Explore the bars',
  take: 'Take along',
  lost: '“{what}” could not be loaded.',

  channel: 'Channel',
  share: 'Share',
  contacts: 'Contacts',
  steps: 'Steps',
  change: 'Change in points, {first} to {last}',
  all: 'All',
  restOf: 'Others: {channels}',
  fixedOrder: 'Always in the same order: channels are not ranked.',

  someEmpty: {
    one: '{count} of {periods} without contacts, drawn as an empty frame.',
    other: '{count} of {periods} without contacts, drawn as empty frames.',
  },
  notWhole: '* Not whole, and so drawn narrower: only {range}.',
  internalLeft: {
    one: '{count} step inside the firm is no contact and not counted here.',
    other: '{count} steps inside the firm are no contacts and not counted here.',
  },
  shownFrom: 'Only the last {count} days are shown.',
  noHandovers: 'Counts alone cannot tell from which channel to which customers went.',
  handovers: 'From channel to channel',

  empty: 'There are no contacts yet.',
  emptyHint: 'They appear here as soon as there are any.',
};

export type ChannelMixStrings = StringsOf<typeof english>;
/** With the texts of what comes late for some data, which are there where it was needed. */
export type ChannelMixWording = Wording<ChannelMixStrings & ReadingStrings & EmployeesStrings>;

export const strings = new Locales<ChannelMixStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
