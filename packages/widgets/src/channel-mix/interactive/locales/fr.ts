import type { ExplorationStrings } from '../strings.js';

const french: ExplorationStrings = {
  chartHint:
    'Pointez une barre, ou touchez-la, pour la lire ici\u00a0; le tableau dit la même chose.',
  chartNothing: 'aucun contact',
  chartTooFew: 'trop peu de contacts (protection)',
  gainedPoints: { one: '{value} point', other: '{value} points' },
};

export default french;
