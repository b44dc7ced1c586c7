import '../view.js';
import type { CardPart } from '../late-parts.js';
import type { ClosingSetting } from './strings.js';
import { renderClosing } from './template.js';
import { toClosingView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws how an objective ended, and how its goal was changed. */
export function create(): CardPart {
  return {
    render: ({ objective }, setting) => {
      // The texts of this part are among those of its element by now.
      const own = setting as ClosingSetting;
      return renderClosing(toClosingView(objective, own), own);
    },
  };
}
