import type { Channel } from '@oxbow/model/channel';
import { Locales, type StringsOf } from '../element/text.js';
import type { Setting, Wording } from '../element/wording.js';

/** The texts of the customer timeline. The words for channels are the model's. */
const english = {
  label: 'Customer timeline',
  lastContact: {
    one: 'Last contact on {date}, {channel}. {count} touchpoint.',
    other: 'Last contact on {date}, {channel}. {count} touchpoints.',
  },
  lastContactOfLoaded: {
    one: 'Last contact on {date}, {channel}. The latest touchpoint is loaded.',
    other: 'Last contact on {date}, {channel}. The latest {count} touchpoints are loaded.',
  },
  noContact: {
    one: 'No contact with a known date. {count} touchpoint.',
    other: 'No contact with a known date. {count} touchpoints.',
  },
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

  filter: 'Show only these channels',
  noneChosen: 'There is no touchpoint on the chosen channels.',
  showAll: 'Show all channels',
  toolFind: 'Find',
  toolFilter: 'Filter',
  toolShow: 'Show',
  toolTake: 'Take along',

  touchpoints: { one: '{count} touchpoint', other: '{count} touchpoints' },
  unknownDate: 'Unknown date',
  directionIn: 'received',
  directionOut: 'sent',
  directionInternal: 'internal',
  employees: 'employees’ side',
  case: 'Case {case}',
  originalChannel: '{channel}: {original}',
  rating: 'Feedback: {value} of {maximum}',
  confidential: 'Confidential: title and details are hidden',
  mood: 'Mood, stated by {source}: {mood}',
  byCustomer: 'the customer',
  moodVeryBad: 'very bad',
  moodBad: 'bad',
  moodMixed: 'neither good nor bad',
  moodGood: 'good',
  moodVeryGood: 'very good',
  details: 'Details',
  alongside: '{channel} and {alongside} at once',
  agent: 'with {agent}',
  laneCustomer: 'customer’s side',
  laneFirm: 'firm’s side',
  laneBoth: 'either side',
  loyalty: 'Loyalty points: {points}',
  loyaltyBalance: 'Loyalty points: {points}, balance {balance}',
  searched: 'Searched for “{words}”',
  searchResults: {
    one: 'Searched for “{words}”: {count} result',
    other: 'Searched for “{words}”: {count} results',
  },
  campaign: 'Campaign: {campaign}',
  hidden: 'Hidden: {fields}',
  maskedCategory: 'category',
  maskedTeam: 'team',
  maskedAgent: 'contact person',
  maskedPlace: 'place',
  maskedLink: 'address',
  maskedAmount: 'amount',
  maskedRating: 'rating',
  maskedSentiment: 'mood',
  maskedLoyalty: 'loyalty points',
  maskedSearch: 'search',
  maskedCampaign: 'campaign',
  place: '{position} of {count}',
  copyLink: 'Copy link',

  storyDay: 'Day {day}',
  weekOf: 'Week of {date}',
  caseless: 'Without a case',
  quietDays: { one: '{count} quiet day', other: '{count} quiet days' },
  quietRange: 'from {from} to {until}',
  handover: 'Handed over from {from} to {to}',
  cameFrom: 'Came from {from} to {to}',
  handoverTo: 'Handed over to {to}',
  gap: 'Started again, after {from} on {to}',
  gapOn: 'Started again on {to}',
  later: '{duration} later',
  handoverReason: 'Reason: {reason}',
  inferredFromCase: 'inferred from the case',
  inferredFromTime: 'inferred from the time between',
  carried: 'context carried over',
  notCarried: 'the customer had to say everything again',

  burst: '{count} × {what}',
  burstPage: { one: 'Viewed {count} page', other: 'Viewed {count} pages' },
  burstSearch: { one: 'Searched {count} time', other: 'Searched {count} times' },
  burstMessage: { one: '{count} message', other: '{count} messages' },
  burstCall: { one: '{count} call', other: '{count} calls' },
  burstVisit: { one: '{count} visit', other: '{count} visits' },
  burstOrder: { one: '{count} order', other: '{count} orders' },
  unfold: { one: 'Show all {count}', other: 'Show all {count}' },
  fold: { one: 'Fold {count} into one line', other: 'Fold {count} into one line' },

  newTouchpoints: { one: '{count} new touchpoint', other: '{count} new touchpoints' },
  showing: {
    one: 'Showing {shown} of {count} touchpoint',
    other: 'Showing {shown} of {count} touchpoints',
  },
  showOlder: { one: 'Show {count} older', other: 'Show {count} older' },
  showingSoFar: {
    one: 'Looking … {shown} of {count} touchpoint so far',
    other: 'Looking … {shown} of {count} touchpoints so far',
  },
  showFurther: { one: 'Show {count} more', other: 'Show {count} more' },
  feed: 'Touchpoints',
  showNewerPage: 'Show newer',
  loadingNewer: 'Loading newer touchpoints …',
  showOlderPage: 'Show older',
  loadingOlder: 'Loading older touchpoints …',
  olderFailed: 'Older touchpoints could not be loaded. What is shown here stays.',
  olderUnanswered:
    'Older touchpoints cannot be loaded yet: nothing on this page answers the request.',

  empty: 'There has been no contact yet.',
  emptyHint: 'Orders, calls, messages and feedback appear here as soon as they happen.',
};

export type CustomerTimelineStrings = StringsOf<typeof english>;

/** Words for channels that a host may put in place of the model's. */
export type ChannelStrings = Record<`channel${Capitalize<Channel>}`, string>;
export type CustomerTimelineWording = Wording<CustomerTimelineStrings & ChannelStrings>;
export type CustomerTimelineSetting = Setting<CustomerTimelineStrings & ChannelStrings>;

export const strings = new Locales<CustomerTimelineStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
