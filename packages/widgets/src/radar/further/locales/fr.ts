import type { FurtherStrings } from '../strings.js';

const french: FurtherStrings = {
  goUp: 'Là où trop peu de personnes ont répondu, voici les résultats d’un groupe plus grand\u00a0:',
  back: 'Retour à',
  whole: 'l’ensemble',
};

export default french;
