import '../view.js';
import { ObjectiveSelectEvent } from '../events.js';
import type { CardPart } from '../late-parts.js';
import type { OkrCard } from '../okr-card.js';
import type { RelationsSetting } from './strings.js';
import { renderRelations } from './template.js';
import { toRelationsView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws what an objective is connected with; another objective is asked of the host as `oxselect`. */
export function create(host: OkrCard): CardPart {
  return {
    render: ({ objective, isFull }, setting) => {
      // The texts of this part are among those of its element by now.
      const own = setting as RelationsSetting;
      return renderRelations(toRelationsView(objective, own), own, {
        isUnfolded: isFull,
        open: (id) => void host.dispatchEvent(new ObjectiveSelectEvent(id)),
      });
    },
  };
}
