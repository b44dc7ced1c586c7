import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting } from '../../element/wording.js';
import type { OkrCardStrings } from '../strings.js';

/** The texts of what channels have contributed. None of them compares one channel with another. */
const english = {
  byChannel: 'What channels contributed',
  channel: 'Channel',
  contributed: 'Contributed',
  notAttributable: 'Not attributable',
  reached: 'Reached so far',
  fixedOrder: 'Always in the same order: channels work together and are not ranked.',
  restAgainst:
    'The channels together state more than was reached: they overlap, or something else worked against them.',
  restUnknown: 'Nothing measured yet, so it cannot be said what is not attributable.',
  points: { one: '{value} percentage point', other: '{value} percentage points' },
  channelStore: 'Store',
  channelEcommerce: 'Online shop',
  channelWebsite: 'Website',
  channelHotline: 'Hotline',
  channelEmail: 'E-mail',
  channelChat: 'Chat',
  channelMessage: 'Messages',
  channelChatbot: 'Chatbot',
  channelVideo: 'Video call',
  channelSocial: 'Social media',
  channelApp: 'App',
  channelLetter: 'Letter',
  channelFax: 'Fax',
  channelOther: 'Another channel',
};

export type ChannelsStrings = StringsOf<typeof english>;
export type ChannelsSetting = Setting<ChannelsStrings & OkrCardStrings>;

export const strings = new Locales<ChannelsStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
