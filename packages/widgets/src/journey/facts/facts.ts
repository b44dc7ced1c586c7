import '../view.js';
import type { FactTeller } from './fact.js';
import { toActual, toStepActuals } from './actual-view-model.js';
import { toStageFacts } from './stage-facts-view-model.js';
import type { FactSetting } from './strings.js';

export { strings } from './strings.js';
export { styles } from './styles.js';
export { renderActual, renderMeasures, renderStageFacts } from './template.js';

/** Words what only some journeys hold: measures, engagement, and what really happened. */
export const tellFacts: FactTeller = (content, given, formats) => {
  // The texts of this part are among those of its element by now.
  const setting = given as FactSetting;
  const { journey, actuals } = content;
  return {
    stages: toStageFacts(content, setting, formats),
    steps: actuals ? toStepActuals(journey, actuals, setting) : new Map<string, string[]>(),
    actual: actuals && toActual(actuals, setting),
  };
};
