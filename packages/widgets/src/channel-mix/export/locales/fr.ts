import type { TakingStrings } from '../strings.js';

const french: TakingStrings = {
  takeSentence:
    'Ce qui est visible ici, par jour, semaine ou mois\u00a0; ce qui est protégé le reste.',
  takeCsv: 'Tableau (CSV)',
  takeReady: '{name} est prêt.',
  takeFailed: 'Le fichier n’a pas pu être créé.',
  takeSide: 'Côté',
  takeFrom: 'Premier jour',
  takeLast: 'Dernier jour',
  takeWhole: 'Complet',
  takeYes: 'oui',
  takeNo: 'non',
  takeTotal: 'Tous les contacts de ce temps',
  takeWithheld: 'trop peu de contacts (protection)',
};

export default french;
