import type { CustomerTimelineStrings } from '../strings.js';

const french: CustomerTimelineStrings = {
  label: 'Parcours du client',
  lastContact: {
    one: 'Dernier contact le {date}, {channel}. {count} point de contact.',
    other: 'Dernier contact le {date}, {channel}. {count} points de contact.',
  },
  lastContactOfLoaded: {
    one: 'Dernier contact le {date}, {channel}. Le dernier point de contact est chargé.',
    other:
      'Dernier contact le {date}, {channel}. Les {count} derniers points de contact sont chargés.',
  },
  noContact: {
    one: 'Aucun contact à une date connue. {count} point de contact.',
    other: 'Aucun contact à une date connue. {count} points de contact.',
  },
  viaStore: 'en magasin',
  viaEcommerce: 'dans la boutique en ligne',
  viaWebsite: 'sur le site web',
  viaHotline: 'par le service téléphonique',
  viaEmail: 'par e‑mail',
  viaChat: 'par chat',
  viaMessage: 'par message',
  viaChatbot: 'avec le chatbot',
  viaVideo: 'par appel vidéo',
  viaSocial: 'sur les réseaux sociaux',
  viaApp: 'dans l’application',
  viaLetter: 'par courrier',
  viaFax: 'par fax',
  viaOther: 'par un autre canal',

  filter: 'Afficher seulement ces canaux',
  noneChosen: 'Il n’y a aucun point de contact sur les canaux choisis.',
  showAll: 'Afficher tous les canaux',

  touchpoints: { one: '{count} point de contact', other: '{count} points de contact' },
  unknownDate: 'Date inconnue',
  directionIn: 'reçu',
  directionOut: 'envoyé',
  directionInternal: 'interne',
  employees: 'côté du personnel',
  case: 'Dossier {case}',
  originalChannel: '{channel} : {original}',
  rating: 'Avis : {value} sur {maximum}',
  confidential: 'Confidentiel : le titre et les détails sont masqués',
  mood: 'Humeur, indiquée par {source} : {mood}',
  byCustomer: 'le client ou la cliente',
  moodVeryBad: 'très mauvaise',
  moodBad: 'mauvaise',
  moodMixed: 'ni bonne ni mauvaise',
  moodGood: 'bonne',
  moodVeryGood: 'très bonne',
  details: 'Détails',

  newTouchpoints: {
    one: '{count} nouveau point de contact',
    other: '{count} nouveaux points de contact',
  },
  showing: {
    one: '{shown} point de contact affiché sur {count}',
    other: '{shown} points de contact affichés sur {count}',
  },
  showOlder: { one: 'Afficher {count} plus ancien', other: 'Afficher {count} plus anciens' },
  showOlderPage: 'Afficher les plus anciens',
  loadingOlder: 'Chargement des points de contact plus anciens …',
  olderFailed:
    'Les points de contact plus anciens n’ont pas pu être chargés. Ce qui est affiché reste.',
  olderUnanswered:
    'Les points de contact plus anciens ne peuvent pas encore être chargés : rien sur cette page ne répond à la demande.',

  empty: 'Il n’y a pas encore eu de contact.',
  emptyHint: 'Les commandes, appels, messages et avis s’affichent ici dès qu’ils existent.',
};

export default french;
