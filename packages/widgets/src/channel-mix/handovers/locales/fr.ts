import type { HandoversStrings } from '../strings.js';

const french: HandoversStrings = {
  handoverSentence: {
    one: 'Une fois, on est passé d’un contact à un autre\u00a0: {parts}.',
    other: '{count} fois, on est passé d’un contact à un autre\u00a0: {parts}.',
  },
  handoverNone: 'Personne n’est passé d’un canal à un autre.',
  carriedOf: {
    one: '{count} fois, ce qui était connu a suivi ({share})',
    other: '{count} fois, ce qui était connu a suivi ({share})',
  },
  lostOf: {
    one: '{count} fois, il a fallu recommencer ({share})',
    other: '{count} fois, il a fallu recommencer ({share})',
  },
  unstatedOf: {
    one: '{count} fois, personne n’a dit lequel des deux ({share})',
    other: '{count} fois, personne n’a dit lequel des deux ({share})',
  },
  handoverCaption: 'Lignes\u00a0: le canal quitté. Colonnes\u00a0: le canal atteint.',
  handoverScope: 'Tous les jours et toute la clientèle, quel que soit le choix ci-dessus.',
  handoverInferred: {
    one: '{count} d’entre eux n’a été déclaré par personne et découle seulement du dossier et du moment.',
    other:
      '{count} d’entre eux n’ont été déclarés par personne et découlent seulement du dossier et du moment.',
  },
  handoverSame:
    'Sur le même canal ne figurent que ceux qui ont dû recommencer\u00a0: qui y reste n’est pas transmis.',
  handoverFrom: 'De',
  handoverTo: 'Vers',
  unknownContact: 'Un contact inconnu ici',
  nobody: 'aucun',
  carried: '{count} avec suivi',
  lostOnes: '{count} sans suivi',
  unstated: '{count} non précisé',
};

export default french;
