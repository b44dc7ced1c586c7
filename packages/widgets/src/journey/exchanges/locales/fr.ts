import type { ExchangeStrings } from '../strings.js';

const french: ExchangeStrings = {
  exchangeKind: 'Changer de côté',
  exchangeWith: 'Chez\u00a0: {host}',
  exchangeLearned: 'Ce que d’autres y ont appris',
  exchangeNobody: 'Personne ne s’est encore inscrit.',
  exchangeTaking: {
    one: '{count} personne s’est inscrite.',
    other: '{count} personnes se sont inscrites.',
  },
  exchangeLeft: {
    one: '{count} place sur {places} est libre.',
    other: '{count} places sur {places} sont libres.',
  },
  exchangeNoPlace: 'Toutes les places sont prises.',
  exchangePlaces: { one: 'Il y a {count} place.', other: 'Il y a {count} places.' },
  exchangeOwn: 'Vous êtes inscrit.',
  exchangeOpen: 'Participer',
  exchangeName: 'Votre nom pour l’organisation (facultatif)',
  exchangeTold:
    'Seule la personne qui organise l’échange lit ce que vous écrivez ici. Les autres voient combien de personnes se sont inscrites, et non qui. Vous pouvez rendre votre place à tout moment.',
  exchangeSend: 'S’inscrire',
  exchangeCancel: 'Annuler',
  exchangeGiveBack: 'Rendre ma place',
  exchangeAgain: 'Envoyer à nouveau',
  exchangeLong: 'Veuillez raccourcir\u00a0: {most} caractères au plus peuvent être envoyés.',
  exchangeFailed:
    'Rien n’a confirmé que vous avez une place. Vous pouvez vous inscrire à nouveau\u00a0: vous n’aurez jamais plus d’une place.',
  exchangeSending: 'Votre inscription est en cours d’envoi…',
  exchangeUnsaved:
    'Rien sur cette page n’a encore confirmé de place pour vous. Laissez cette page ouverte.',
  exchangeJoined: 'Vous avez une place.',
  exchangeFull: 'Vous n’avez pas de place\u00a0: toutes étaient déjà prises.',
  exchangeLeaving: 'Demande de rendre votre place, pas encore confirmée…',
  exchangeLeaveUnsaved: 'Rien sur cette page n’a encore confirmé que votre place est rendue.',
  exchangeGone: 'Votre place est rendue.',
  exchangeLeaveFailed:
    'Rien n’a confirmé que votre place est rendue. Vous l’avez peut-être encore.',
};

export default french;
