import type { ExplorationStrings } from '../strings.js';

const french: ExplorationStrings = {
  readoutHint: 'Pointez ou touchez une dimension pour lire ici ses scores.',
};

export default french;
