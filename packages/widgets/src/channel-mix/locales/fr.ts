import type { ChannelMixStrings } from '../strings.js';

const french: ChannelMixStrings = {
  label: 'Répartition des canaux',
  sentence: 'Sur {contacts} en {days}, {share} ont eu lieu {via}.',
  sentenceMore:
    'Sur {contacts} en {days}, {share} ont eu lieu {via}, soit {points} de plus {last} que {first}.',
  sentenceLess:
    'Sur {contacts} en {days}, {share} ont eu lieu {via}, soit {points} de moins {last} que {first}.',
  sentenceSame:
    'Sur {contacts} en {days}, {share} ont eu lieu {via}\u00a0; cette part était la même {last} que {first}, en points entiers.',
  sentenceWithheld: 'En {days}, il y a eu trop peu de contacts pour en parler (protection).',
  sentenceNone: 'En {days}, il n’y a eu aucun contact.',
  customerBoth: {
    one: '{count} contact avec la clientèle',
    other: '{count} contacts avec la clientèle',
  },
  customerIn: {
    one: '{count} contact de la clientèle',
    other: '{count} contacts de la clientèle',
  },
  customerOut: {
    one: '{count} contact vers la clientèle',
    other: '{count} contacts vers la clientèle',
  },
  employeeBoth: {
    one: '{count} contact avec le personnel',
    other: '{count} contacts avec le personnel',
  },
  employeeIn: {
    one: '{count} contact du personnel',
    other: '{count} contacts du personnel',
  },
  employeeOut: {
    one: '{count} contact vers le personnel',
    other: '{count} contacts vers le personnel',
  },
  insideFirm: {
    one: '{count} étape interne à l’entreprise',
    other: '{count} étapes internes à l’entreprise',
  },
  dayCount: { one: '{count} jour', other: '{count} jours' },
  weekCount: { one: '{count} semaine', other: '{count} semaines' },
  monthCount: { one: '{count} mois', other: '{count} mois' },
  points: { one: '{value} point', other: '{value} points' },
  onDay: 'le {date}',
  inWeek: 'la semaine du {date}',
  inMonth: 'pendant {date}',
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
  viaRest: 'par d’autres canaux',

  customer: 'Clientèle',
  employee: 'Personnel',
  bothSides: 'Les deux',
  whose: 'Contacts de qui',
  every: 'Dans le temps par',
  day: 'Jour',
  week: 'Semaine',
  month: 'Mois',
  direction: 'Dans quel sens',
  both: 'Entrants et sortants',
  in: 'Entrants',
  out: 'Sortants',
  internal: 'Internes',
  show: 'Afficher en',
  bars: 'Barres',
  table: 'Tableau',
  explore: 'Explorer les barres',
  take: 'Emporter',
  lost: '«\u00a0{what}\u00a0» n’a pas pu être chargé. Tout le reste demeure.',

  channel: 'Canal',
  share: 'Part',
  contacts: 'Contacts',
  steps: 'Étapes',
  change: 'Évolution en points, {first} à {last}',
  all: 'Tous',
  rest: 'Autres',
  restOf: 'Autres\u00a0: {channels}',
  noChange: 'non comparable',
  fixedOrder:
    'Toujours dans le même ordre\u00a0: les canaux travaillent ensemble et ne sont pas classés.',

  someEmpty: {
    one: '{count} sur {periods} sans contact, dessiné comme un cadre vide.',
    other: '{count} sur {periods} sans contact, dessinés comme des cadres vides.',
  },
  someWithheld: {
    one: '{count} sur {periods} n’est pas montré, dessiné comme un cadre barré\u00a0: trop peu de contacts (protection).',
    other:
      '{count} sur {periods} ne sont pas montrés, dessinés comme des cadres barrés\u00a0: trop peu de contacts (protection).',
  },
  notWhole: '* Incomplet, donc dessiné plus étroit\u00a0: seulement {range}.',
  internalLeft: {
    one: '{count} étape interne n’est pas un contact et n’est pas comptée ici.',
    other: '{count} étapes internes ne sont pas des contacts et ne sont pas comptées ici.',
  },
  uncounted: {
    one: '{count} point de contact sans jour ou sans sens n’est pas compté.',
    other: '{count} points de contact sans jour ou sans sens ne sont pas comptés.',
  },
  shownFrom: 'Seul ce qui date du {date} ou d’après est montré.',
  noHandovers:
    'Les nombres seuls ne disent pas de quel canal à quel autre la clientèle est passée.',
  noCustomers:
    'On ne peut pas dire de quel canal à quel autre la clientèle est passée\u00a0: aucun contact ne nomme la personne concernée.',
  handovers: 'De canal en canal',

  empty: 'Il n’y a pas encore de contacts.',
  emptyHint: 'Les canaux par lesquels passent les contacts s’affichent ici dès qu’il y en a.',
};

export default french;
