import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting, Wording } from '../../element/wording.js';
import type { JourneyStrings } from '../strings.js';

/** The texts of exchanges. */
const english = {
  exchangeKind: 'Change sides',
  exchangeWith: 'With {host}',
  exchangeLearned: 'What others learned there',
  exchangeNobody: 'Nobody has signed up yet.',
  exchangeTaking: {
    one: '{count} person has signed up.',
    other: '{count} people have signed up.',
  },
  exchangeLeft: {
    one: '{count} of {places} places is left.',
    other: '{count} of {places} places are left.',
  },
  exchangeNoPlace: 'All places are taken.',
  exchangePlaces: { one: 'There is {count} place.', other: 'There are {count} places.' },
  exchangeOwn: 'You have signed up.',
  exchangeOpen: 'Take part',
  exchangeName: 'Your name for the organiser (optional)',
  exchangeTold:
    'Only the organiser reads what you write here. All others see how many have signed up, not who. You can give your place back at any time.',
  exchangeSend: 'Sign up',
  exchangeCancel: 'Cancel',
  exchangeGiveBack: 'Give my place back',
  exchangeAgain: 'Send again',
  exchangeLong: 'Please shorten it: at most {most} characters can be sent.',
  exchangeFailed:
    'It was not confirmed that you have a place. You can sign up again: it is never more than one place.',
  exchangeSending: 'Your sign-up is on its way …',
  exchangeUnsaved: 'Nothing on this page has confirmed a place for you yet. Keep this page open.',
  exchangeJoined: 'You have a place.',
  exchangeFull: 'You have no place: all of them were taken.',
  exchangeLeaving: 'Asked to give your place back, not confirmed yet …',
  exchangeLeaveUnsaved: 'Nothing on this page has confirmed yet that your place is given back.',
  exchangeGone: 'Your place is given back.',
  exchangeLeaveFailed: 'It was not confirmed that your place is given back. You may still have it.',
};

export type ExchangeStrings = StringsOf<typeof english>;
export type ExchangeWording = Wording<ExchangeStrings & JourneyStrings>;
export type ExchangeSetting = Setting<ExchangeStrings & JourneyStrings>;

export const strings = new Locales<ExchangeStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
