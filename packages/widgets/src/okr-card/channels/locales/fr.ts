import type { ChannelsStrings } from '../strings.js';

const french: ChannelsStrings = {
  byChannel: 'Ce que les canaux ont apporté',
  channel: 'Canal',
  contributed: 'Apport',
  notAttributable: 'Non attribuable',
  reached: 'Atteint jusqu’ici',
  fixedOrder:
    'Toujours dans le même ordre\u00a0: les canaux travaillent ensemble et ne sont pas classés.',
  restAgainst:
    'Les canaux indiquent ensemble plus que ce qui a été atteint\u00a0: ils se recoupent, ou autre chose a joué contre eux.',
  restUnknown: 'Rien n’a encore été mesuré\u00a0; ce qui n’est pas attribuable reste donc inconnu.',
  points: { one: '{value} point de pourcentage', other: '{value} points de pourcentage' },
  channelStore: 'Magasin',
  channelEcommerce: 'Boutique en ligne',
  channelWebsite: 'Site web',
  channelHotline: 'Service téléphonique',
  channelEmail: 'E-mail',
  channelChat: 'Chat',
  channelMessage: 'Messagerie',
  channelChatbot: 'Chatbot',
  channelVideo: 'Appel vidéo',
  channelSocial: 'Réseaux sociaux',
  channelApp: 'Application',
  channelLetter: 'Courrier',
  channelFax: 'Fax',
  channelOther: 'Un autre canal',
};

export default french;
