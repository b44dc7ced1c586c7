import type { MeaningStrings } from '../strings.js';

const french: MeaningStrings = {
  purpose: 'Sens\u00a0: ce qui s’améliore',
  autonomy: 'Autonomie\u00a0: ce que nous pouvons décider',
  mastery: 'Maîtrise\u00a0: ce qui nous aide à apprendre',
  decide: 'Nous décidons nous-mêmes',
  ownTime: 'Temps',
  ownBudget: 'Budget',
};

export default french;
