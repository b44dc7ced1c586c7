import type { MixGiven, MixPart } from '../late-parts.js';
import { forView } from '../view.js';
import type { PeriodsWording } from './strings.js';
import { renderTable } from './template.js';
import { toPeriodsView } from './view-model.js';

export { strings } from './strings.js';
export { scrollStyles as styles } from '../scroll-styles.js';

/** Draws the table over time. */
export function create(...[, wording, shown]: MixGiven): MixPart {
  // The texts of this part are among those of its element by now.
  const own = wording as PeriodsWording;
  return {
    renderSide: ({ side }, mix) => {
      const now = shown();
      if (!now) return undefined;
      const { sight, mixes } = now.content;
      const view = toPeriodsView(mix, sight.every, mixes.days > 366, own);
      return forView(renderTable(view, `over-time-${side}`, now.view.counted, own));
    },
  };
}
