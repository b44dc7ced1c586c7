import type { MeaningStrings } from '../strings.js';

const german: MeaningStrings = {
  purpose: 'Sinn: was besser wird',
  autonomy: 'Freiraum: was wir entscheiden dürfen',
  mastery: 'Können: was uns beim Lernen hilft',
  decide: 'Das entscheiden wir selbst',
  ownTime: 'Zeit',
  ownBudget: 'Budget',
};

export default german;
