import type { ChannelsStrings } from '../strings.js';

const german: ChannelsStrings = {
  byChannel: 'Was Kanäle beigetragen haben',
  channel: 'Kanal',
  contributed: 'Beitrag',
  notAttributable: 'Nicht zuordenbar',
  reached: 'Bisher erreicht',
  fixedOrder: 'Immer in derselben Reihenfolge: Kanäle arbeiten zusammen und haben keine Rangfolge.',
  restAgainst:
    'Die Kanäle nennen zusammen mehr, als erreicht wurde: Sie überschneiden sich, oder etwas anderes hat dagegen gewirkt.',
  restUnknown: 'Noch nichts gemessen; was nicht zuordenbar ist, lässt sich deshalb nicht sagen.',
  points: { one: '{value} Prozentpunkt', other: '{value} Prozentpunkte' },
  channelStore: 'Filiale',
  channelEcommerce: 'Onlineshop',
  channelWebsite: 'Website',
  channelHotline: 'Hotline',
  channelEmail: 'E-Mail',
  channelChat: 'Chat',
  channelMessage: 'Nachrichten',
  channelChatbot: 'Chatbot',
  channelVideo: 'Videogespräch',
  channelSocial: 'Soziale Medien',
  channelApp: 'App',
  channelLetter: 'Brief',
  channelFax: 'Fax',
  channelOther: 'Ein anderer Kanal',
};

export default german;
