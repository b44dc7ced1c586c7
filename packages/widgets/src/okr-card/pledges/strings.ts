import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting, Wording } from '../../element/wording.js';
import type { OkrCardStrings } from '../strings.js';

/** The texts of what people say they will do. Nothing is counted, and nobody is asked whether they did. */
const english = {
  help: 'I can help with this',
  helpWhole: 'I can help in another way',
  pledgeText: 'What I will do',
  pledgeTextHint:
    'Who sees this objective can read it. You can take it back at any time. Nobody counts pledges.',
  pledgeBy: 'Your team or role (optional)',
  pledgeByHint: 'Please write no names. You can leave it empty.',
  pledgeGive: 'Pledge this',
  pledgeCancel: 'Cancel',
  pledgeEmpty: 'Please write what you will do.',
  pledgeLong: 'Please shorten it: at most {most} characters can be sent.',
  ownPledges: 'Your pledges',
  otherPledges: 'What others will do',
  pledgedOn: 'You pledged on {date}',
  pledgedBy: 'by {by}',
  givenOn: 'on {date}',
  pledgeFor: 'for: {keyResult}',
  takeBack: 'Take back',
  pledgeOnItsWay: 'Your pledge is on its way …',
  pledgeSending: 'Not stored yet: on its way …',
  pledgeUnsaved: 'Not stored yet: nothing on this page has confirmed it. Keep this page open.',
  pledgeAgain: 'Send again',
  pledgeChange: 'Change',
  pledgeStored: 'Stored. You can take it back at any time.',
  pledgeFailed: 'Not stored: it was not accepted. What you wrote is still here.',
  takeBackAsked: 'Asked to take it back, not confirmed yet …',
  takingBack: 'Taken back, not confirmed yet …',
  takeBackUnsaved: 'Nothing on this page has confirmed that it is taken back. It is still shown.',
  takeBackFailed: 'It could not be taken back. It still stands.',
  takenBack: 'Taken back.',
};

export type PledgeStrings = StringsOf<typeof english>;
export type PledgeWording = Wording<PledgeStrings & OkrCardStrings>;
export type PledgeSetting = Setting<PledgeStrings & OkrCardStrings>;

export const strings = new Locales<PledgeStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
