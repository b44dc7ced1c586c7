import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting, Wording } from '../../element/wording.js';
import type { ChannelStrings, CustomerTimelineStrings } from '../strings.js';

/** What is known of a customer beside the touchpoints. */
const english = {
  openCases: 'Open cases',
  caseSince: 'case {case}, since {date}',
  caseAlone: 'case {case}',
  showCase: 'Show the touchpoints of this case',
  noOpenCase: 'none',
  closedCases: { one: '{count} closed case', other: '{count} closed cases' },
  nextStep: 'Next step',
  by: 'by {owner}',
  due: 'due on {date}',
  dueToday: 'due today, {date}',
  overdue: {
    one: 'overdue for {count} day, was due on {date}',
    other: 'overdue for {count} days, was due on {date}',
  },
  overdueLong: 'overdue, was due on {date}',
  needs: 'Needs, as stated',
  preferred: 'Wants to be reached',
  advisor: 'Advisor',
  talk: 'Talk to {advisor}',
  newTab: '(opens in a new tab)',
  stage: 'Life-cycle stage',
  channelsUsed: 'Channels used',
  moodTrend: 'Mood, as stated',
  moodBetter: 'Better than before, by {count} stated moods. The latest: {mood}.',
  moodWorse: 'Worse than before, by {count} stated moods. The latest: {mood}.',
  moodUnchanged: 'Unchanged, by {count} stated moods. The latest: {mood}.',
  moodFew: {
    one: 'Stated once: {mood}. That makes no trend.',
    other: 'Stated {count} times, too few for a trend. The latest: {mood}.',
  },
  maskedFacts: 'Hidden',
  factStage: 'life-cycle stage',
  factCases: 'cases',
  factFollowup: 'next step',
  factNeeds: 'needs',
  factPreferred: 'wanted channel',
  factAdvisor: 'advisor',
  onlyServing: '{facts} (only for those who serve this customer)',
  whoSeesThis: 'Who sees this',
  purpose: 'What for',
  source: 'From where',
  retention: 'Kept',
  readers: 'Seen by',
  notStated: 'not stated',
};

export type ProfileStrings = StringsOf<typeof english>;
type Strings = CustomerTimelineStrings & ChannelStrings & ProfileStrings;
export type ProfileWording = Wording<Strings>;
export type ProfileSetting = Setting<Strings>;

export const strings = new Locales<ProfileStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
