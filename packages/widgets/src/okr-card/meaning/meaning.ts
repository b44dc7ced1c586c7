import '../view.js';
import type { CardPart } from '../late-parts.js';
import type { MeaningSetting } from './strings.js';
import { renderMeaning } from './template.js';
import { toMeaningView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws purpose, autonomy and mastery. */
export function create(): CardPart {
  return {
    render: ({ objective }, setting) => {
      // The texts of this part are among those of its element by now.
      const own = setting as MeaningSetting;
      return renderMeaning(toMeaningView(objective, own), own);
    },
  };
}
