import type { ExplorationStrings } from '../strings.js';

const german: ExplorationStrings = {
  readoutHint: 'Zeigen oder tippen Sie auf eine Dimension, um ihre Werte hier zu lesen.',
};

export default german;
